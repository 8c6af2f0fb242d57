"""Sentences: `؟ . ! …` and the end of a line.

A stop inside a number (14.5), an abbreviation («د.», U.S.), a web address or an ellipsis in brackets «(..)»
ends nothing. Two dots are a pause within a sentence, as Arabic headlines use them. Closing quotes and
brackets after the stop belong to the sentence, and no space is needed after it: `"وحيفا".وفي`.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

_LINE_BREAK = regex.compile("[\n\x0b\x0c\r\x85\u2028\u2029]")
_STOPS = ".!?؟…。‼⁉\u06d4"
_RUN = regex.compile(f"[{_STOPS}]+")
# A run of stops or a line break: what may end a sentence, searched forwards and backwards.
_EVENT = regex.compile(f"[{_STOPS}]+|{_LINE_BREAK.pattern}")
_EVENT_BACKWARDS = regex.compile("(?r)" + _EVENT.pattern)
_CLOSING = regex.compile("[\"'”’»›)\\]}\u200e\u200f]+")
_ONE_LETTER = regex.compile(r"(?r)(?<![\p{L}\p{N}\p{M}\u0640])[\p{L}][\p{M}\u0640]*")
_LIST_NUMBER = regex.compile(r"(?rm)^[ \t\u200e\u200f]*\p{Nd}{1,3}")
_LETTER_OR_DIGIT = regex.compile(r"[\p{L}\p{N}]")
_QUOTE_REACH = 1000  # how far back on its line a straight quote looks for its partner, in code points


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences that lie in or reach into `[start, end)`, whole, without the spaces around them."""
    end = len(text) if end is None else end
    found = []
    pos = _sentence_start(text, max(start, 0))
    while pos < end:
        stop = _sentence_end(text, pos)
        sentence = _without_spaces(text, pos, stop)
        if sentence and sentence[1] > start and sentence[0] < end:
            found.append(sentence)
        pos = max(stop, pos + 1)
    return found


def sentence_at(text: str, pos: int) -> tuple[int, int] | None:
    """The sentence that a caret at `pos` is in; `None` on an empty line.

    Between two sentences the next one, at the end of a line the last one of the line.
    """
    pos = min(max(pos, 0), len(text))
    start = _sentence_start(text, pos)
    sentence = _without_spaces(text, start, _sentence_end(text, start))
    if sentence or start == 0:
        return sentence
    if _LINE_BREAK.match(text, start - 1):
        return None
    start = _sentence_start(text, start - 1)
    return _without_spaces(text, start, _sentence_end(text, start))


def _without_spaces(text: str, start: int, end: int) -> tuple[int, int] | None:
    stretch = text[start:end]
    bare = stretch.strip()
    if not bare:
        return None
    first = start + len(stretch) - len(stretch.lstrip())
    return first, first + len(bare)


def _sentence_start(text: str, pos: int) -> int:
    """Where the sentence that holds `pos` begins: after the last sentence end that is not after `pos`."""
    rest_of_run = _RUN.match(text, pos)
    limit = rest_of_run.end() if rest_of_run else pos
    while event := _EVENT_BACKWARDS.search(text, 0, limit):
        end = _end_after(text, event.start(), event.end())
        if end is not None and end <= pos:
            return end
        limit = event.start()
    return 0


def _sentence_end(text: str, start: int) -> int:
    """Where the sentence that begins at `start` ends, with what closes after its stop, or the line's end."""
    for event in _EVENT.finditer(text, start):
        if _LINE_BREAK.match(text, event.start()):
            return event.start()
        end = _end_after(text, event.start(), event.end())
        if end is not None and end > start:
            return end
    return len(text)


def _end_after(text: str, first: int, after: int) -> int | None:
    """The sentence end that a line break or the run of stops `[first, after)` makes, or `None` for none."""
    if _LINE_BREAK.match(text, first):
        return after
    if set(text[first:after]) == {"."} and _is_inner_dot(text, first, after):
        return None
    if text[first - 1 : first] == "(" and text[after : after + 1] == ")":
        return None
    return _after_closing(text, after)


def _after_closing(text: str, pos: int) -> int:
    closing = _CLOSING.match(text, pos)
    if not closing:
        return pos
    end = closing.end()
    # A straight quote glued to the next word opens a quotation when none is open on the line.
    if text[end - 1] in "\"'" and _LETTER_OR_DIGIT.match(text, end):
        before = _LINE_BREAK.split(text[max(0, end - _QUOTE_REACH) : end - 1])[-1]
        if before.count(text[end - 1]) % 2 == 0:
            return end - 1
    return end


def _is_inner_dot(text: str, first: int, after: int) -> bool:
    """Whether dots at `[first, after)` end nothing: a pause, a number, an address, an abbreviation."""
    if after - first == 2:
        return bool(_LETTER_OR_DIGIT.match(text, after)) or bool(
            regex.match(r"[ \u00a0]+\S", text, pos=after)
        )
    if after - first > 2:
        return False
    before, following = text[first - 1 : first], text[after : after + 1]
    if before.isdigit() and following.isdigit():
        return True
    if before.isascii() and before.isalnum() and following.isascii() and following.isalnum():
        return True
    if _LIST_NUMBER.match(text, max(0, first - 8), first):
        return True
    return bool(_ONE_LETTER.match(text, max(0, first - 8), first))


def iter_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of a text without their line breaks, empty ones included."""
    start = 0
    for match in _LINE_BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)
