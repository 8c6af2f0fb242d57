"""The text stays where it is, looks as it did, and is what was imported, whatever is done on top of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from disk import is_sound, labels_of, make_project
from PySide6.QtGui import QGuiApplication

from annotator.app.session import Session
from annotator.model.span import Fragment
from annotator.text.words import words

GIVEN = Path(__file__).parents[3] / "shared" / "articles"
OWN = (
    "قُتِلَ ثَلاثَةُ أَشْخاصٍ\n\n"
    + "وقالت وكالة Reuters إنّ «14 شخصا» أُصيبوا في الـ3 من أيار 2020 بمنطقة دير النهر. " * 9,
)
ODD = (
    "عاجل\u200f: 🚑👨‍👩‍👧‍👦 عائلة\u00a0سليم الحداد في حي الميدان\n\n"
    "قناة “الشاطئ” (AFP 2020): قُتِلَ\u200c 14\u00a0شخصًا بصاروخ S-300 قرب café.\n"
    "لا\u202bتوقف\u202c عند «🇸🇾» العلم، وكفـــر الزهر."
)


def texts() -> list[str]:
    """The given articles where they lie beside the checkout, else one of our own."""
    if GIVEN.is_dir():
        return [path.read_text(encoding="utf-8") for path in sorted(GIVEN.glob("*.txt"))]
    return list(OWN)


class Ink:
    """How dark the letters of each word are, column by column, whatever lies behind them."""

    _DARK = bytes(int(grey < 60) for grey in range(256))

    def __init__(self, robot) -> None:
        self._view = robot.view
        self._words = words(robot.text)
        self.of: dict[int, list[int]] = {}
        bar = self._view.verticalScrollBar()
        bar.setValue(0)
        while True:
            self._look()
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + bar.pageStep() // 2)

    def _look(self) -> None:
        """Take the words that are in sight now."""
        image = self._view.viewport().grab().toImage()
        image = image.convertToFormat(image.Format.Format_Grayscale8)
        step, pixels = image.bytesPerLine(), bytes(image.constBits()).translate(self._DARK)
        for start, end in self._words:
            boxes = self._view.range_rectangles(start, end) if start not in self.of else []
            if len(boxes) != 1 or boxes[0].top() < 0 or boxes[0].bottom() > image.height():
                continue
            box = boxes[0].toAlignedRect()
            rows = [
                pixels[y * step + box.left() : y * step + box.right() + 1]
                for y in range(box.top(), box.bottom() + 1)
            ]
            self.of[start] = [sum(column) for column in zip(*rows, strict=True)]


@pytest.mark.parametrize("number", range(len(texts())))
def test_forty_spans_leave_every_word_as_it_was(open_window, tmp_path, number):
    robot = open_window(make_project(tmp_path / "story.annot", texts()[number]))
    robot.gui.articles.list.setFocus()  # no caret among the letters
    before = Ink(robot).of
    robot.come_back()
    robot.keys("Ctrl+Home")
    keys = "POGFATUSXNLD"
    for place in range(44):
        robot.keys(f"Ctrl+Left {keys[place % len(keys)]}")
        if place % 4 == 0:
            robot.keys("Ctrl+Shift+Left Ctrl+Shift+Left Q")
    assert len(labels_of(robot.project).spans) >= 40
    robot.keys("Esc Esc")
    robot.gui.articles.list.setFocus()
    after = Ink(robot).of
    assert before.keys() == after.keys()
    assert len(before) >= 0.95 * len(words(robot.text))
    assert sum(map(sum, before.values())) > 40 * len(before), "there are letters in the picture"
    for start, columns in before.items():
        now = after[start]
        assert len(now) == len(columns), "no letter changed its shape"
        assert max(abs(a - b) for a, b in zip(columns, now, strict=True)) <= 3, (start, columns, now)
        assert abs(sum(columns) - sum(now)) <= 4 + sum(columns) // 12


@pytest.mark.parametrize(
    "part",
    ["سليم الحداد", "👨‍👩‍👧‍👦", "الشاطئ", "AFP 2020", "14\u00a0شخصًا", "S-300", "café", "🇸🇾", "كفـــر الزهر"],
)
def test_odd_text_is_labelled_to_the_code_point(open_window, tmp_path, part):
    project = make_project(tmp_path / "story.annot", ODD)
    robot = open_window(project)
    wanted = robot.find(part)
    robot.drag(*wanted)
    robot.keys("P")
    (span,) = labels_of(project).spans.values()
    assert span.fragments == (wanted,)
    assert span.surface(ODD) == part
    assert is_sound(project)


def test_the_text_never_comes_from_the_widget(open_window, tmp_path):
    """Qt turns NBSP into a space and newlines into separators when asked for its text; nobody asks."""
    project = make_project(tmp_path / "story.annot", ODD)
    robot = open_window(project)
    robot.keys("Ctrl+A Ctrl+C Q")
    (span,) = labels_of(project).spans.values()
    assert span.fragments == (Fragment(0, len(ODD) - 1),), "all but the full stop"
    assert QGuiApplication.clipboard().text() == ODD
    robot.gui.window.close()
    with Session.open(project, writable=False) as session:
        assert session.article("a0").text == ODD
        assert "\u00a0" in session.article("a0").text
