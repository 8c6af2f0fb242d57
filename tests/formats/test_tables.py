"""Tables as people send them: odd delimiters, encodings, headers, broken rows, real workbooks."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from annotator.formats.base import ArticleBundle, Notice
from annotator.formats.options import make_options, option_fields
from annotator.formats.registry import BUILT_IN, format_of
from annotator.formats.tables.days import read_day
from annotator.model.article import Metadata
from annotator.model.errors import UserError


def read(path: Path, **options: str):
    found = format_of(path, BUILT_IN)
    assert found is not None
    assert found.reader is not None
    items = list(found.reader.read(path, make_options(found.reader.options, options)))
    bundles = [item for item in items if isinstance(item, ArticleBundle)]
    return bundles, [item for item in items if isinstance(item, Notice)]


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_headers_are_found_under_any_delimiter(tmp_path, delimiter, encoding):
    rows = [
        ("العنوان", "المصدر", "النص", "التاريخ", "الرابط"),
        (
            "خبر أول",
            "سانا",
            '"نص, فيه؛ كل; شيء|\tو""اقتباس""\r\nوسطر ثان"',
            "2020-05-06",
            "https://example.org/1",
        ),
        ("خبر ثان", "الورق", "نص قصير", "6 أيار 2020", ""),
    ]
    path = put(tmp_path, "in.csv", "\r\n".join(map(delimiter.join, rows)).encode(encoding))
    (first, second), notices = read(path)
    assert first.article.text == 'نص, فيه؛ كل; شيء|\tو"اقتباس"\nوسطر ثان'
    assert first.article.meta == Metadata("خبر أول", "سانا", "https://example.org/1", date(2020, 5, 6))
    assert second.article.meta == Metadata("خبر ثان", "الورق", "", date(2020, 5, 6))
    assert [first.line, second.line] == [2, 4]
    assert first.article.origin.newline == "crlf"
    said = [str(notice.message) for notice in notices]
    assert len(said) == (0 if encoding.startswith("utf-8") else 1)


def test_dirty_rows_are_said_and_stop_nothing(tmp_path):
    text = "id,Body,Date,notes\n7,سليم,2020-01-02,x\n\n8\n9,نص, فيه فاصلة,2020-01-03,y\n"
    text += "10,تاريخ غامض,05/06/2020,\n,,,\n"
    bundles, notices = read(put(tmp_path, "in.csv", text))
    assert [(b.line, b.article.id, b.article.text) for b in bundles] == [
        (2, "7", "سليم"),
        (4, "8", ""),
        (5, "9", "نص"),
        (6, "10", "تاريخ غامض"),
    ]
    assert [(n.line, n.left_out) for n in notices] == [(1, True), (5, True), (5, True), (6, True)]
    assert "notes" in str(notices[0].message)


def test_an_open_quote_is_said(tmp_path):
    _bundles, notices = read(put(tmp_path, "in.csv", 'text,title\n"أول,ا\nثان,ب\n'))
    assert ["quotation mark" in str(notice.message) for notice in notices] == [True]


def test_an_article_may_be_longer_than_csv_allows(tmp_path):
    long = "كلمة " * 100_000
    (bundle,), _ = read(put(tmp_path, "in.csv", f"text\n{long}\n"))
    assert bundle.article.text == long


def test_columns_by_name_and_number(tmp_path):
    path = put(tmp_path, "in.csv", "a,b,c\nعنوان,خبر طويل,2020-01-02\n")
    with pytest.raises(UserError, match="text=COLUMN, one of: a, b, c"):
        read(path)
    (bundle,), _ = read(path, text="b", title="1", published="c")
    assert bundle.article.text == "خبر طويل"
    assert bundle.article.meta == Metadata("عنوان", published=date(2020, 1, 2))
    with pytest.raises(UserError, match="no column “z”"):
        read(path, text="z")


def test_json_lines_of_others(tmp_path):
    lines = [
        '{"headline": "عنوان", "content": "أول\\r\\nثان", "date": "2020-05-06T07:00:00Z", "n": 5}',
        "{bad",
        "[1]",
        '{"content": "ثالث", "source": "سانا"}',
    ]
    bundles, notices = read(put(tmp_path, "in.jsonl", "\n".join(lines)))
    assert [b.article.text for b in bundles] == ["أول\nثان", "ثالث"]
    assert bundles[0].article.meta == Metadata("عنوان", published=date(2020, 5, 6))
    assert bundles[1].article.meta.outlet == "سانا"
    assert [n.line for n in notices] == [1, 2, 3]


def test_workbooks(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "ملاحظات"
    book.active.append(["شيء آخر"])
    sheet = book.create_sheet("أخبار")
    sheet.append([])
    sheet.append(["العنوان", "نص الخبر", "تاريخ النشر", "المصدر"])
    sheet.append(["أول", "نص\r\nوسطر_x000D_\nثالث", datetime(2020, 5, 6, 10), "سانا"])  # noqa: DTZ001 (as in cells)
    sheet.append([2020, "نص ثان", "2020-05-07", None])
    sheet.append([None, None, None, None])
    book.save(tmp_path / "in.xlsx")
    bundles, notices = read(tmp_path / "in.xlsx")
    assert [b.article.text for b in bundles] == ["نص\nوسطر\nثالث", "نص ثان"]
    assert bundles[0].article.meta == Metadata("أول", "سانا", "", date(2020, 5, 6))
    assert bundles[1].article.meta == Metadata("2020", "", "", date(2020, 5, 7))
    assert [b.line for b in bundles] == [3, 4]
    assert ["ملاحظات" in str(notice.message) for notice in notices] == [True]


def test_notices_name_the_sheet_where_there_are_several(tmp_path):
    book = openpyxl.Workbook()
    for sheet in (book.active, book.create_sheet("أخبار")):
        sheet.append(["text", "date"])
        sheet.append([f"نص {sheet.title}", "غدا"])
    book.save(tmp_path / "in.xlsx")
    _, notices = read(tmp_path / "in.xlsx")
    assert [(n.file, n.line) for n in notices] == [
        (f"{tmp_path / 'in.xlsx'} [{title}]", 2) for title in ("Sheet", "أخبار")
    ]
    book.remove(book["Sheet"])
    book.save(tmp_path / "one.xlsx")
    _, notices = read(tmp_path / "one.xlsx")
    assert [n.file for n in notices] == [str(tmp_path / "one.xlsx")]


def test_what_is_no_workbook_is_said(tmp_path):
    with pytest.raises(UserError, match="not a workbook"):
        read(put(tmp_path, "in.xlsx", b"not a zip"))
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.save(tmp_path / "b.xlsx")
    with pytest.raises(UserError, match="text=COLUMN"):
        read(tmp_path / "b.xlsx")


def test_a_missing_package_is_said_with_the_command(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UserError, match=r"pip install 'annotator\[xlsx\]'"):
        read(put(tmp_path, "in.xlsx", b"x"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-05-06", date(2020, 5, 6)),
        ("٢٠٢٠/٥/٦", date(2020, 5, 6)),
        ("20200506", date(2020, 5, 6)),
        ("25/12/2020", date(2020, 12, 25)),
        ("12.25.2020", date(2020, 12, 25)),
        ("05/05/2020 10:00", date(2020, 5, 5)),
        ("الأربعاء 6 مايو/أيار 2020", date(2020, 5, 6)),
        ("05/06/2020", None),
        ("2020-13-01", None),
        ("2020", None),
        ("أمس", None),
        ("", None),
    ],
)
def test_days(text, day):
    assert read_day(text) == day


def test_every_option_of_every_format_can_be_shown():
    for each in BUILT_IN:
        for side in (each.reader, each.writer):
            if side is not None:
                shown = option_fields(side.options)
                assert make_options(side.options, {f.key: f.default for f in shown}) == side.options()
                for one in shown:
                    assert one.name[1]
                    assert one.help[1]
                    assert not one.choices or one.default in dict(one.choices)
