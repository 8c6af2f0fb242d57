"""Intervals, lanes, heights: arithmetic without Qt against the plain way of saying it."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.gui.articleview.geometry import (
    Extent,
    assign_lanes,
    gaps,
    hull,
    merged,
    scrolled_to,
    without,
)
from annotator.gui.articleview.heights import Heights

extents = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda p: Extent(p[0], p[0] + p[1])), max_size=12
)


def pixels(stretches) -> set[int]:
    return {x for left, right in stretches for x in range(int(left), int(right))}


@given(extents)
def test_merged_covers_the_same_pixels_in_order_and_apart(stretches):
    result = merged(stretches)
    assert pixels(result) == pixels(stretches)
    assert all(one.right < other.left for one, other in pairwise(result))


@given(extents, extents)
def test_without_takes_out_exactly_the_covered_pixels(stretches, covered):
    assert pixels(without(stretches, merged(covered))) == pixels(stretches) - pixels(covered)


@given(extents.filter(bool))
def test_gaps_and_stretches_fill_the_hull(stretches):
    apart = merged(stretches)
    assert pixels(gaps(apart)) | pixels(apart) == pixels([hull(apart)])


@given(extents, st.integers(0, 6))
def test_no_two_spans_of_a_lane_come_closer_than_the_gap(stretches, gap):
    lanes = assign_lanes(stretches, gap)
    for i, one in enumerate(stretches):
        for j in range(i):
            if lanes[i] == lanes[j]:
                other = stretches[j]
                assert one.right + gap <= other.left or other.right + gap <= one.left


@given(extents)
def test_lanes_are_used_only_when_needed(stretches):
    """A span lies in lane n only because lanes 0 to n-1 were taken where it is."""
    lanes = assign_lanes(stretches, 0)
    for i, lane in enumerate(lanes):
        for lower in range(lane):
            assert any(
                lanes[j] == lower
                and stretches[j].left < stretches[i].right
                and stretches[i].left < stretches[j].right
                for j in range(i)
            )


def test_identical_spans_get_a_lane_each():
    assert assign_lanes([Extent(5, 20)] * 3, 4) == [0, 1, 2]


@settings(max_examples=60)
@given(
    st.lists(st.integers(0, 90), min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(0, 90)), max_size=20),
    st.integers(-50, 4000),
)
def test_heights_agree_with_a_plain_list(start, changes, y):
    heights, plain = Heights(start), list(start)
    for row, height in changes:
        if row < len(plain):
            assert heights.change(row, height) == height - plain[row]
            plain[row] = height
    assert heights.total == sum(plain)
    assert [heights.top(row) for row in range(len(plain) + 1)] == [
        sum(plain[:row]) for row in range(len(plain) + 1)
    ]
    row = heights.row_at(y)
    if 0 <= y < sum(plain):
        assert sum(plain[:row]) <= y < sum(plain[: row + 1])
    else:
        assert row == (0 if y < 0 and plain[0] else row)


@given(st.integers(0, 5000), st.integers(200, 900), st.integers(0, 5000), st.integers(20, 1200))
def test_scrolling_shows_what_is_wanted_and_stays_when_it_shows(scroll, height, top, tall):
    new = scrolled_to(scroll, height, (top, top + tall), context=40)
    assert new <= top
    assert top + tall <= new + height or (tall > height and new == top)
    if scroll <= top - 40 and top + tall <= scroll + height:
        assert new == scroll
