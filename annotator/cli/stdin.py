"""Text from standard input, where `-` stands for a file."""

from __future__ import annotations

import click

from annotator.model.errors import UserError
from annotator.text.decode import DecodeError, decode


def standard_input() -> str:
    """All of standard input, in any encoding that an article may have.

    Raises:
        UserError: if it is not text.
    """
    with click.open_file("-", "rb") as stream:
        data = stream.read()
    try:
        return decode(data).text
    except DecodeError as error:
        raise UserError(error.message) from error
