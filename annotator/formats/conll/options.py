"""What a person may choose when CoNLL columns are written."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.formats.options import option
from annotator.text.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ConllOptions:
    """Token, sentence and nesting policy of one export."""

    tokens: str = option(
        "word",
        QT_TRANSLATE_NOOP("Format", "Tokens"),
        QT_TRANSLATE_NOOP("Format", "Clitics keep labels that begin or end inside a word."),
        ("word", QT_TRANSLATE_NOOP("Format", "Words")),
        ("clitic", QT_TRANSLATE_NOOP("Format", "Words split at clitics")),
    )
    nested: str = option(
        "outermost",
        QT_TRANSLATE_NOOP("Format", "Labels on the same words"),
        QT_TRANSLATE_NOOP(
            "Format", "One column holds one label a word; the others need columns of their own."
        ),
        ("outermost", QT_TRANSLATE_NOOP("Format", "Keep the longest")),
        ("innermost", QT_TRANSLATE_NOOP("Format", "Keep the shortest")),
        ("columns", QT_TRANSLATE_NOOP("Format", "Keep all, one column per depth")),
    )
    blocks: str = option(
        "sentence",
        QT_TRANSLATE_NOOP("Format", "An empty line after every"),
        QT_TRANSLATE_NOOP("Format", "A label that crosses an empty line cannot be carried."),
        ("sentence", QT_TRANSLATE_NOOP("Format", "Sentence")),
        ("paragraph", QT_TRANSLATE_NOOP("Format", "Paragraph")),
        ("article", QT_TRANSLATE_NOOP("Format", "Article")),
    )
    boilerplate: bool = option(
        False,
        QT_TRANSLATE_NOOP("Format", "Boilerplate and stray fragments too"),
        QT_TRANSLATE_NOOP("Format", "Usually they only harm a model that learns from the file."),
    )
    offsets: bool = option(
        False,
        QT_TRANSLATE_NOOP("Format", "Positions in the article"),
        QT_TRANSLATE_NOOP(
            "Format",
            "Writes where each token starts and ends (code points) into the second and third column.",
        ),
    )
