"""What the article view looks like: colours in light and dark, how labels are drawn, vertical rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtGui import QColor, QFont

from annotator.gui.fonts import SANS, article_font


class Stroke(Enum):
    """The line of a bracket: how layers are told apart without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOUBLE = "double"
    DASH_DOT = "dash-dot"

    @classmethod
    def of_layer(cls, index: int) -> Stroke:
        """The stroke of the scheme's layer number `index`, counted from 0."""
        strokes = list(cls)
        return strokes[index % len(strokes)]


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How the spans of a label look: its name in the interface language, its colour, its layer's stroke."""

    name: str
    colour: QColor
    stroke: Stroke = Stroke.SOLID


class MarkKind(StrEnum):
    """What a mark is for."""

    SEARCH = "search"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch `[start, end)` that is not a span: a search hit or a suggestion; `text` says why."""

    start: int
    end: int
    kind: MarkKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class TextColours:
    """The colours of the view. `tint_share` is how much of a label's colour goes into its tint."""

    background: QColor
    text: QColor
    dimmed: QColor
    margin: QColor
    shade: QColor
    zone: QColor
    selection: QColor
    caret: QColor
    accent: QColor
    search: QColor
    tint_share: float

    @property
    def is_dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return luminance(self.background) < 0.2


LIGHT = TextColours(
    background=QColor("#ffffff"),
    text=QColor("#1b1d21"),
    dimmed=QColor("#6c727c"),
    margin=QColor("#747a84"),
    shade=QColor("#f5f6f8"),
    zone=QColor("#d9dde3"),
    selection=QColor("#bcd7ff"),
    caret=QColor("#0b57d0"),
    accent=QColor("#0b57d0"),
    search=QColor("#ffe58a"),
    tint_share=0.13,
)
DARK = TextColours(
    background=QColor("#16181d"),
    text=QColor("#e6e7ea"),
    dimmed=QColor("#868c97"),
    margin=QColor("#7a818c"),
    shade=QColor("#1c1f25"),
    zone=QColor("#343a44"),
    selection=QColor("#2f4f80"),
    caret=QColor("#8ab4f8"),
    accent=QColor("#8ab4f8"),
    search=QColor("#6b5a12"),
    tint_share=0.24,
)


@dataclass(frozen=True, slots=True)
class LabelPaint:
    """The colours one label is painted with: its tint, its bracket, its chip at rest and when active."""

    tint: QColor
    rule: QColor
    chip: QColor
    chip_text: QColor
    strong: QColor
    strong_text: QColor


def label_paint(colour: QColor, colours: TextColours) -> LabelPaint:
    """Paint that keeps AA contrast: at least 3 : 1 for brackets, 4.5 : 1 for names on chips (WCAG 2.1)."""
    tint = mixed(colours.background, colour, colours.tint_share)
    chip = mixed(colours.background, colour, colours.tint_share * 1.1)
    strong = readable(colour, colours.background, 4.5)
    return LabelPaint(
        tint=tint,
        rule=readable(colour, colours.background, 4.5 if colours.is_dark else 3.0),
        chip=chip,
        chip_text=readable(colour, chip, 4.5),
        strong=strong,
        strong_text=colours.background,
    )


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`share` of a colour on a ground, opaque."""

    def channel(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QColor(
        channel(ground.red(), colour.red()),
        channel(ground.green(), colour.green()),
        channel(ground.blue(), colour.blue()),
    )


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor, ground: QColor, ratio: float) -> QColor:
    """The colour moved towards black or white, away from the ground, until it reaches a contrast ratio."""
    goal = QColor("white") if luminance(ground) < 0.2 else QColor("black")
    for step in range(21):
        candidate = mixed(colour, goal, step / 20)
        if contrast(candidate, ground) >= ratio:
            return candidate
    return goal


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Heights in whole pixels for a reading font of `size` pixels.

    A line is `above` the baseline and `below` it (the box that tints fill), then room for lanes of brackets.
    `rest` is the room that a line without brackets has too, so that a first bracket moves nothing.
    """

    size: int
    above: int
    below: int
    lane: int
    chip_lane: int
    rest: int
    chip: int
    chip_size: int
    paragraph_gap: int
    blank: int

    @property
    def box(self) -> int:
        """Height of the box around the letters."""
        return self.above + self.below

    def line_height(self, depth: int = 0) -> int:
        """Height of a line whose lanes of brackets reach `depth` pixels below the box."""
        return self.box + max(self.rest, depth + 3)


RULE_DROP = 2
"""Pixels from the letters' box to the first bracket."""
RULE_WIDTH = 2
TICK = 4
"""Pixels that the end caps of a bracket rise above it."""
LANE_GAP = 5.0
"""Least pixels between two brackets of one lane."""


def rhythm(size: int, spacing: float = 1.0) -> Rhythm:
    """The rhythm for a font of `size` pixels; lines without brackets stand `spacing` times as far apart.

    All of the difference goes between the lines: the box that a tint fills keeps to the letters.
    """
    chip_size = max(9, round(size * 0.53))
    chip = chip_size + 5
    above, below, rest = round(size * 1.10), round(size * 0.52), max(11, round(size * 0.55))
    return Rhythm(
        size=size,
        above=above,
        below=below,
        lane=6,
        chip_lane=chip + 5,
        rest=max(RULE_DROP + RULE_WIDTH, round((above + below + rest) * spacing) - above - below),
        chip=chip,
        chip_size=chip_size,
        paragraph_gap=round(size * 0.55),
        blank=round(size * 0.45),
    )


def small_font(size: int) -> QFont:
    """The font of chips and margin notes, in pixels: a sans for any reading font; it stays legible."""
    small = article_font(SANS, size)
    small.setWeight(QFont.Weight.Medium)
    return small
