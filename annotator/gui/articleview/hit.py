"""What lies under a point of the page: an end cap, a bracket or chip, spans behind a letter, or just text."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from annotator.gui.articleview.gestures import Target
from annotator.gui.articleview.overlay import Cap, cap_at
from annotator.gui.articleview.page import Page


def bracket_at(page: Page, x: float, y: float) -> str:
    """The span whose bracket or chip is at a point; `""` for none."""
    row = page.heights.row_at(y)
    if page.is_blank(row):
        return ""
    laid, inner = page.row(row), y - page.top(row)
    number = laid.line_at_y(inner)
    point = QPointF(x, inner - laid.tops[number])
    for area in laid.displays[number].areas:
        if area.rect.contains(point):
            return area.span_id
    return ""


def target_at(page: Page, caps: list[Cap], x: float, y: float) -> Target:
    """What a press at a point means; `caps` are the handles of the active span."""
    hit = page.hit(x, y)
    grip = cap_at(caps, x, y)
    bracket = bracket_at(page, x, y)
    if bracket:
        return Target(hit, grip, (bracket,), on_bracket=True)
    over_letter = any(box.contains(x, y) for box in page.boxes(hit.start, hit.end))
    spans = tuple(span.id for span in page.spans.at(hit.start)) if over_letter else ()
    return Target(hit, grip, spans)
