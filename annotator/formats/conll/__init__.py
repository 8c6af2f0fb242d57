"""CoNLL-2003 BIO columns: what most sequence taggers train on. Written only."""

from __future__ import annotations

from annotator.formats.base import Format, Writer
from annotator.formats.conll.options import ConllOptions
from annotator.formats.conll.tags import CROSSES_BLOCKS, CROSSING, DISCONTINUOUS, SUB_TOKEN
from annotator.formats.conll.write import ATTRIBUTES, NOTES, RELATIONS, write_conll
from annotator.text.messages import QT_TRANSLATE_NOOP

CONLL = Format(
    "conll",
    QT_TRANSLATE_NOOP("Format", "CoNLL-2003 BIO"),
    (".conll",),
    writer=Writer(write_conll, ConllOptions),
    cannot_carry=(ATTRIBUTES, RELATIONS, NOTES, DISCONTINUOUS, SUB_TOKEN, CROSSES_BLOCKS, CROSSING),
)
