"""What a person may choose when native `jsonl` is read or written."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.formats.options import option
from annotator.text.messages import QT_TRANSLATE_NOOP

OFFSET_UNITS = (
    ("code-point", QT_TRANSLATE_NOOP("Format", "Characters (Unicode code points)")),
    ("utf-16", QT_TRANSLATE_NOOP("Format", "UTF-16 units (Java, JavaScript)")),
    ("byte", QT_TRANSLATE_NOOP("Format", "Bytes of UTF-8")),
    ("crlf", QT_TRANSLATE_NOOP("Format", "Characters, two for each line end")),
)


@dataclass(frozen=True, slots=True)
class JsonlReadOptions:
    """How the file counts."""

    unit: str = option(
        "code-point",
        QT_TRANSLATE_NOOP("Format", "Offsets count"),
        QT_TRANSLATE_NOOP("Format", "What the positions of labels in the file count."),
        *OFFSET_UNITS,
    )


@dataclass(frozen=True, slots=True)
class JsonlWriteOptions:
    """What goes into the file besides the articles."""

    self_contained: bool = option(
        True,
        QT_TRANSLATE_NOOP("Format", "Scheme and annotators in the first line"),
        QT_TRANSLATE_NOOP(
            "Format", "Makes the file complete in itself. Leave it out for plain training data."
        ),
    )
