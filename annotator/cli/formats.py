"""The command that lists formats, and how a format's own options are given."""

# ruff: noqa: D301 (click keeps the lines of a paragraph that begins with a backspace)

from __future__ import annotations

import click

from annotator.app.plugins import formats
from annotator.cli.output import Output, output_options
from annotator.formats.base import Format, Marked, Reader, Writer
from annotator.formats.options import OptionField, OptionValue, option_fields
from annotator.text.messages import message

FORMAT_OPTION = click.option(
    "--option", "settings", metavar="KEY=VALUE", multiple=True, help="An option of the format; see formats."
)


@click.command("formats")
@output_options
def list_formats(out: Output) -> None:
    """List the formats that can be read and written.

    With the options of each, and what it cannot carry.

    \b
    Example:
      annotator formats
    """
    known = formats()
    if out.as_json:
        out.json([_format_data(each) for each in known.formats])
        return
    rows = [
        (
            each.id,
            _said(each.name),
            " ".join(each.suffixes),
            "yes" if each.reader else "",
            "yes" if each.writer else "",
        )
        for each in known.formats
    ]
    out.table(("format", "name", "files", "read", "write"), rows)
    for each in known.formats:
        for side, part in (("import", each.reader), ("export", each.writer)):
            for field in option_fields(part.options) if part else ():
                values = "|".join(key for key, _name in field.choices) or _kind(field)
                explained = f"{_said(field.name)}. {_said(field.help)}"
                out.line(f"{each.id}, {side}: --option {field.key}={values}  {explained}")
        for lost in each.cannot_carry:
            out.line(f"{each.id} cannot carry: {_said(lost)}")
    for problem in known.problems:
        out.line(str(problem))


def _said(marked: Marked) -> str:
    return str(message(marked))


def _kind(field: OptionField) -> str:
    return "true|false" if isinstance(field.default, bool) else field.key.upper()


def _format_data(each: Format) -> dict[str, object]:
    return {
        "id": each.id,
        "name": _said(each.name),
        "suffixes": list(each.suffixes),
        "reads": each.reader is not None,
        "writes": each.writer is not None,
        "import_options": _options_data(each.reader),
        "export_options": _options_data(each.writer),
        "cannot_carry": [_said(lost) for lost in each.cannot_carry],
    }


def _options_data(part: Reader | Writer | None) -> list[dict[str, object]]:
    return [
        {
            "key": field.key,
            "default": field.default,
            "name": _said(field.name),
            "help": _said(field.help),
            "choices": [key for key, _name in field.choices],
        }
        for field in (option_fields(part.options) if part else ())
    ]


def given_options(given: tuple[str, ...], format_id: str, side: str) -> dict[str, OptionValue]:
    """The `KEY=VALUE` options; yes and no become true and false where the format wants that."""
    if not given:
        return {}
    if not format_id:
        raise click.UsageError("--option needs --format: it is an option of that format.")
    part = getattr(formats().format(format_id), side)
    flags = {f.key for f in option_fields(part.options) if isinstance(f.default, bool)} if part else set()
    settings: dict[str, OptionValue] = {}
    for pair in given:
        key, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(f"--option {pair}: write it as KEY=VALUE.")
        settings[key] = {"true": True, "false": False}.get(value, value) if key in flags else value
    return settings
