"""A scheme as pages to read: one a label, one a layer, one for the whole."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.app.keymap import Chord
from annotator.gui.i18n import isolated
from annotator.gui.theme import Shades, label_colour
from annotator.model.scheme import Attribute, Label, Layer, Names, RelationType, Scheme


class Pages:
    """Writes HTML for a `QTextBrowser` in one language and one theme."""

    def __init__(self, scheme: Scheme, language: str, shades: Shades, dark: bool) -> None:
        self._scheme, self._language, self._shades, self._dark = scheme, language, shades, dark
        self._direction = "rtl" if language == "ar" else "ltr"

    def page(self, layer_key: str, label_key: str) -> str:
        """The page of a label, of a layer, or (both empty) of the whole scheme."""
        label, layer = self._scheme.label(label_key), self._scheme.layer(layer_key)
        if label is not None:
            body = self._label(label, whole=True)
        elif layer is not None:
            body = self._layer(layer)
        else:
            body = f"<h1>{self._name(self._scheme.names)}</h1>" + "".join(
                map(self._layer, self._scheme.layers)
            )
        return f'<html><body dir="{self._direction}">{body}</body></html>'

    def _layer(self, layer: Layer) -> str:
        labels = "".join(self._label(label, whole=False) for label in layer.labels)
        return f'<h1 dir="{self._direction}">{self._name(layer.names)}</h1>{labels}'

    def _label(self, label: Label, *, whole: bool) -> str:
        colour = label_colour(label.colour, self._dark).name()
        size = "h1" if whole else "h2"
        heading = f'<span style="color:{colour}">■</span> {self._name(label.names)}'
        parts = [
            f'<{size} dir="{self._direction}">{heading} {self._quiet(_key_words(label))}</{size}>',
            self._paragraph(self._other_name(label.names), quiet=True),
            *(self._paragraph(line) for line in label.guideline.in_language(self._language).splitlines()),
        ]
        if whole:
            parts += map(self._attribute, label.attributes)
            parts += self._relations(label)
        return "".join(parts)

    def _attribute(self, attribute: Attribute) -> str:
        guideline = attribute.guideline.in_language(self._language)
        values = "".join(f"<li>{self._name(value.names)}</li>" for value in attribute.values)
        return (
            f'<h3 dir="{self._direction}">{self._name(attribute.names)}</h3>'
            + (self._paragraph(guideline) if guideline else "")
            + (f'<ul dir="{self._direction}">{values}</ul>' if values else "")
        )

    def _relations(self, label: Label) -> list[str]:
        found = [r for r in self._scheme.relations if label.key in (*r.sources, *r.targets)]
        if not found:
            return []
        title = escape(QCoreApplication.translate("SchemePages", "Relations"))
        lines = "".join(f"<li>{self._relation(relation)}</li>" for relation in found)
        return [f'<h3 dir="{self._direction}">{title}</h3><ul dir="{self._direction}">{lines}</ul>']

    def _relation(self, relation: RelationType) -> str:
        said = QCoreApplication.translate("SchemePages", "{relation}: from {sources} to {targets}")
        words = said.format(
            relation=isolated(relation.names.in_language(self._language)),
            sources=isolated(self._names_of(relation.sources)),
            targets=isolated(self._names_of(relation.targets)),
        )
        guideline = relation.guideline.in_language(self._language)
        return escape(words) + (f"<br>{escape(guideline)}" if guideline else "")

    def _names_of(self, keys: tuple[str, ...]) -> str:
        labels = [self._scheme.label(key) for key in keys]
        comma = "، " if self._language == "ar" else ", "
        return comma.join(label.names.in_language(self._language) for label in labels if label is not None)

    def _name(self, names: Names) -> str:
        return escape(names.in_language(self._language))

    def _other_name(self, names: Names) -> str:
        other = names.en if self._language == "ar" else names.ar
        return other if other != names.in_language(self._language) else ""

    def _paragraph(self, text: str, *, quiet: bool = False) -> str:
        if not text.strip():
            return ""
        shown = self._quiet(text) if quiet else escape(text)
        return f'<p dir="{self._direction}" style="line-height:140%">{shown}</p>'

    def _quiet(self, text: str) -> str:
        return f'<span style="color:{self._shades.quiet}; font-weight:400">{escape(text)}</span>'


def _key_words(label: Label) -> str:
    return isolated(shortcut_words(label.shortcut)) if label.shortcut else ""


def shortcut_words(shortcut: str) -> str:
    """A label's key with the Arabic letter beside it; as it is written where it is no key."""
    try:
        return Chord.parse(shortcut).display if shortcut else ""
    except ValueError:
        return shortcut
