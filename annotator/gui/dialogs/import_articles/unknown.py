"""Labels of the files that the scheme does not have: for each one, what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.app.importing import Unknown, UnknownName
from annotator.gui.i18n import isolated, left_to_right
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.scheme import Scheme

_ADD, _LEAVE_OUT = "+", ""
"""What a choice stands for, besides a key of the scheme: no key begins with a plus."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """The decision: what is in no map is added."""

    unknown: Unknown
    labels: dict[str, str]
    relations: dict[str, str]


class UnknownNames(QWidget):
    """One line a name; hidden while there is none."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._names: tuple[UnknownName, ...] = ()
        self.boxes: list[QComboBox] = []
        self._chosen: dict[tuple[str, str], str] = {}
        self._lead, self._area = QLabel(), QScrollArea()
        self._lead.setWordWrap(True)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self._lead)
        column.addWidget(self._area)
        self.retranslate()

    def set_names(self, names: Iterable[UnknownName]) -> None:
        """Ask about these."""
        self._names = tuple(names)
        self._fill()
        self.setVisible(bool(self._names))

    def mapping(self) -> Mapping:
        """What the person decided."""
        maps: dict[str, dict[str, str]] = {"label": {}, "relation": {}}
        adds = False
        for name, box in zip(self._names, self.boxes, strict=True):
            if box.currentData() == _ADD:
                adds = True
            else:
                maps[name.kind][name.key] = str(box.currentData())
        return Mapping(Unknown.ADD if adds else Unknown.SKIP, maps["label"], maps["relation"])

    def retranslate(self) -> None:
        """Write every text anew."""
        self._lead.setText(
            self.tr(
                "The files hold labels that the scheme of this project does not have. What becomes of them?"
            )
        )
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        for name, box in zip(self._names, self.boxes, strict=False):
            self._chosen[name.kind, name.key] = str(box.currentData())
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, UNIT, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.boxes = []
        for name in self._names:
            box = self._box(name)
            self.boxes.append(box)
            form.addRow(self._title(name), box)
        self._area.setWidget(page)
        self._area.setMaximumHeight(min(page.sizeHint().height(), UNIT * 20))

    def _title(self, name: UnknownName) -> QLabel:
        said = self.tr("{name} ({count} ×)")
        label = QLabel(
            said.format(name=left_to_right(name.key), count=isolated(self._shell.language.number(name.count)))
        )
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _box(self, name: UnknownName) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name.key)
        box.addItem(self.tr("Add it to the scheme"), _ADD)
        box.addItem(self.tr("Leave it out"), _LEAVE_OUT)
        session = self._shell.bridge.session
        if session is not None:
            for key, title in _known(session.scheme, name.kind, self._shell.language.code):
                box.addItem(self.tr("It is “{label}”").format(label=isolated(title)), key)
        before = box.findData(self._chosen.get((name.kind, name.key), _ADD))
        box.setCurrentIndex(max(before, 0))
        return box


def _known(scheme: Scheme, kind: str, language: str) -> list[tuple[str, str]]:
    found = scheme.labels() if kind == "label" else scheme.relations
    return [(each.key, each.names.in_language(language)) for each in found]
