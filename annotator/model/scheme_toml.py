"""Scheme files: TOML that the lead of a project can read and edit (the shipped one says how at its head)."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import tomli_w

from annotator.model.errors import UserError
from annotator.model.resources import resource_path
from annotator.model.scheme import Scheme
from annotator.model.scheme_data import scheme_from_data, scheme_to_data
from annotator.text.messages import QT_TRANSLATE_NOOP, message


def load_scheme(path: Path) -> Scheme:
    """Read a scheme file; raises `UserError` that says the file, the place in it, and what to do."""
    try:
        data = path.read_bytes()
    except OSError as error:
        marked = QT_TRANSLATE_NOOP(
            "Scheme", "The scheme {file} cannot be read ({reason}). Check the name and your rights to it."
        )
        raise UserError(message(marked, file=path, reason=error.strerror or error)) from error
    try:
        return parse_scheme(data.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        marked = QT_TRANSLATE_NOOP(
            "Scheme", "The scheme {file} is not UTF-8. Save it as UTF-8 and try again."
        )
        raise UserError(message(marked, file=path)) from error


def parse_scheme(text: str, place: str = "") -> Scheme:
    """Read a scheme from TOML text; `place` names it in errors. Raises `UserError`."""
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        marked = QT_TRANSLATE_NOOP(
            "Scheme", "The scheme {file} is not valid TOML: {reason}. Correct that line and try again."
        )
        raise UserError(message(marked, file=place, reason=error)) from error
    return scheme_from_data(data, place)


def dump_scheme(scheme: Scheme) -> str:
    """The scheme as TOML; reading it back gives an equal scheme."""
    data = scheme_to_data(scheme)
    # In a multi-line string TOML would turn a carriage return and line feed into a line feed.
    return tomli_w.dumps(data, multiline_strings="\\r" not in repr(data))


@cache
def default_scheme() -> Scheme:
    """The scheme for Arabic conflict news that ships with the program."""
    return load_scheme(resource_path("schemes", "conflict-ar.toml"))
