from __future__ import annotations

from annotator.app.palette import Entry, EntryKind, matching


def entry(name, *names, enabled=True):
    return Entry(EntryKind.ACTION, name, name, (name, *names), enabled=enabled)


NEXT = entry("Next article", "المقالة التالية")
DONE = entry("Done, next article", "تمت، المقالة التالية")
UNDO = entry("Undo", "تراجع", enabled=False)
EXPORT = entry("Export…", "تصدير…")


def test_both_languages_find_the_same_entry():
    assert matching([UNDO, NEXT, EXPORT], "next art") == [NEXT]
    assert matching([UNDO, NEXT, EXPORT], "المقالة") == [NEXT]


def test_arabic_is_found_in_any_spelling():
    assert matching([NEXT, EXPORT], "ألمقاله") == [NEXT]
    assert matching([EXPORT], "تَصْدير") == [EXPORT]


def test_a_name_that_begins_so_comes_first_and_the_unusable_last():
    undone = entry("Unclear")
    assert matching([DONE, NEXT], "next") == [NEXT, DONE]
    assert matching([UNDO, undone], "un") == [undone, UNDO]


def test_nothing_typed_lists_everything_and_nonsense_lists_nothing():
    assert matching([DONE, NEXT], "") == [DONE, NEXT]
    assert matching([DONE, NEXT], "zzz") == []
