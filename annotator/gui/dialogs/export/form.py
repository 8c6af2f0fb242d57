"""What to export and how: whose labels, which layers, the format and its options."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.app.exporting import ExportRequest
from annotator.app.plugins import formats
from annotator.app.session import Session
from annotator.formats.base import Format
from annotator.gui.dialogs.export.options import OptionsForm
from annotator.gui.fields.flow import FlowLayout
from annotator.gui.i18n import isolated, titled
from annotator.gui.shell import Shell
from annotator.gui.theme import UNIT
from annotator.model.ids import GOLD_ID

_EVERYONE, _MINE, _GOLD, _CHOSEN = "everyone", "mine", "gold", "chosen"


class ExportForm(QWidget):
    """Says `changed` whenever the request is another one."""

    changed = Signal()

    def __init__(self, shell: Shell, session: Session, remembered: str) -> None:
        super().__init__()
        self._shell, self._session = shell, session
        self._writers = formats().writers()
        last = _read(remembered)
        self.who, self.format, self.done = QComboBox(), QComboBox(), QCheckBox()
        self.people = {name: QCheckBox(name) for name in self._names()}
        self.layers = {layer.key: QCheckBox() for layer in session.scheme.layers}
        self.options = OptionsForm()
        self._remembered_options: dict[str, dict[str, Any]] = last.get("options", {})
        self._titles = {name: QLabel() for name in ("who", "layers", "format", "carries")}
        self._people_box, self._layers_box = QWidget(), QWidget()
        self._lay_out()
        self._fill_boxes(last)
        self._connect()
        self.retranslate()
        self._on_format()

    def _lay_out(self) -> None:
        people, layers = FlowLayout(self._people_box, UNIT), FlowLayout(self._layers_box, UNIT)
        for box in self.people.values():
            people.addWidget(box)
        for box in self.layers.values():
            box.setChecked(True)
            layers.addWidget(box)
        self._titles["carries"].setWordWrap(True)
        self._titles["carries"].setProperty("role", "quiet")
        for name in ("who", "layers", "format"):
            self._titles[name].setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT // 2)
        parts = (
            (self._titles["who"], self.who, self._people_box, self.done),
            (self._titles["layers"], self._layers_box),
            (self._titles["format"], self.format, self._titles["carries"], self.options),
        )
        for part in parts:
            for widget in part:
                column.addWidget(widget)
            column.addSpacing(UNIT * 2)
        column.addStretch(1)

    def _fill_boxes(self, last: Mapping[str, Any]) -> None:
        for kind in (_EVERYONE, _MINE, _GOLD, _CHOSEN):
            if kind != _GOLD or GOLD_ID in self.people:
                self.who.addItem("", kind)
        for each in self._writers:
            self.format.addItem(titled(each.name), each.id)
        self.who.setCurrentIndex(max(self.who.findData(last.get("who")), 0))
        self.format.setCurrentIndex(max(self.format.findData(last.get("format")), 0))
        self.done.setChecked(last.get("done") is True)
        for name in last.get("people", []):
            if name in self.people:
                self.people[name].setChecked(True)

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(self._on_change)
        self.format.currentIndexChanged.connect(self._on_format)
        self.options.changed.connect(self._on_change)
        for box in (self.done, *self.people.values(), *self.layers.values()):
            box.toggled.connect(self._on_change)

    # -- what is chosen ---------------------------------------------------------------------------------

    def chosen_format(self) -> Format:
        """The format that is chosen."""
        return self._writers[self.format.currentIndex()]

    def request(self) -> ExportRequest:
        """What to write."""
        layers = tuple(key for key, box in self.layers.items() if box.isChecked())
        return ExportRequest(
            self.chosen_format().id,
            self._chosen_people(),
            () if len(layers) == len(self.layers) else layers,
            self.done.isChecked(),
            self.options.changes(),
        )

    def is_complete(self) -> bool:
        """Whether anything would be written at all."""
        somebody = self.who.currentData() != _CHOSEN or bool(self._chosen_people())
        return somebody and any(box.isChecked() for box in self.layers.values())

    def remember(self) -> str:
        """The choices as text for the next time."""
        self._remembered_options[self.chosen_format().id] = dict(self.options.changes())
        people = [name for name, box in self.people.items() if box.isChecked()]
        return json.dumps(
            {
                "who": self.who.currentData(),
                "people": people,
                "format": self.chosen_format().id,
                "done": self.done.isChecked(),
                "options": self._remembered_options,
            },
            ensure_ascii=False,
        )

    def _chosen_people(self) -> tuple[str, ...]:
        kind = self.who.currentData()
        if kind == _MINE:
            mine = self._session.annotator
            return (GOLD_ID if mine.id == GOLD_ID else mine.name,)
        if kind == _GOLD:
            return (GOLD_ID,)
        if kind == _CHOSEN:
            return tuple(name for name, box in self.people.items() if box.isChecked())
        return ()

    def _names(self) -> list[str]:
        return [GOLD_ID if p.id == GOLD_ID else p.name for p in self._session.annotators()]

    def _on_format(self) -> None:
        chosen = self.chosen_format()
        if chosen.writer is not None:
            self.options.set_options(chosen.writer.options, self._remembered_options.get(chosen.id, {}))
        self._say_what_it_carries()
        self._on_change()

    def _on_change(self) -> None:
        self._people_box.setVisible(self.who.currentData() == _CHOSEN)
        self.changed.emit()

    def _say_what_it_carries(self) -> None:
        lost = [f"• {titled(marked)}" for marked in self.chosen_format().cannot_carry]
        everything = self.tr("Carries everything: reading the file back gives the same labels.")
        reasons = self.tr("Not everything fits. Labels, or parts of them, are left out for these reasons:")
        self._titles["carries"].setText("\n".join([reasons, *lost]) if lost else everything)

    def retranslate(self) -> None:
        """Write every text anew."""
        titles = {
            "who": self.tr("Whose labels"),
            "layers": self.tr("Which layers"),
            "format": self.tr("Format"),
        }
        for name, title in titles.items():
            self._titles[name].setText(title)
        self.who.setAccessibleName(titles["who"])
        self.format.setAccessibleName(titles["format"])
        mine = self.tr("Those of {name}, who is labelling now")
        words = {
            _EVERYONE: self.tr("Everyone's, gold too"),
            _MINE: mine.format(name=isolated(self._session.annotator.name)),
            _GOLD: self.tr("Gold, the adjudicated set"),
            _CHOSEN: self.tr("Those I choose"),
        }
        for place in range(self.who.count()):
            self.who.setItemText(place, words[str(self.who.itemData(place))])
        if GOLD_ID in self.people:
            self.people[GOLD_ID].setText(words[_GOLD])
        self.done.setText(self.tr("Only articles that are done"))
        for layer in self._session.scheme.layers:
            self.layers[layer.key].setText(layer.names.in_language(self._shell.language.code))
        for place, each in enumerate(self._writers):
            self.format.setItemText(place, titled(each.name))
        self.options.retranslate()
        self._say_what_it_carries()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _read(remembered: str) -> dict[str, Any]:
    """Choices of the last time; nothing where they cannot be read."""
    try:
        data = json.loads(remembered)
    except ValueError:
        return {}
    return data if isinstance(data, dict) and isinstance(data.get("options", {}), dict) else {}
