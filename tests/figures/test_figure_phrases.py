"""The reader against phrase tables: ours, the third of ours that was kept apart, and the given one."""

from __future__ import annotations

import pytest

from annotator.figures import read_figures


def _clear(rows):
    return [row for row in rows if not row["ambiguous"]]


@pytest.mark.parametrize("table", ["phrases", "phrases_held_out"])
def test_nine_in_ten_clear_phrases_read_as_a_careful_reader_would(phrases, is_right, table):
    rows = _clear(phrases(table))
    wrong = [f"{row['id']} {row['text']}" for row in rows if not is_right(row)]
    assert len(rows) > 80
    assert len(wrong) <= len(rows) // 10, "\n".join(wrong)


def test_nine_in_ten_given_clear_phrases(given_phrases, is_right):
    rows = _clear(given_phrases)
    wrong = [row["id"] for row in rows if not is_right(row)]
    assert len(wrong) <= len(rows) // 10, wrong


def test_the_phrases_we_built_on_stay_read(phrases, is_right):
    rows = [row for row in phrases("phrases") if not row.get("unread")]
    assert [f"{row['id']} {row['text']}" for row in rows if not is_right(row)] == []


def test_evidence_is_the_counted_phrase(phrases):
    right = total = 0
    for row in phrases("phrases"):
        for expected in row["expected"] or []:
            allowed = {expected["count_text"], *expected.get("accept_count_text", ())}
            total += 1
            right += any(figure.text in allowed for figure in read_figures(row["text"]))
    assert right >= 0.97 * total


def test_parts_and_denials_are_said(phrases):
    for row in phrases("phrases"):
        found = read_figures(row["text"])
        for expected in row["expected"] or []:
            figure = next((each for each in found if each.start == expected["start"]), None)
            if figure is None:
                continue
            assert (figure.subset_of is not None) == expected.get("subset", False), row["text"]
            assert (figure.certainty == "denied") == (expected.get("certainty") == "denied"), row["text"]
            assert figure.polarity == expected.get("polarity", "positive"), row["text"]
