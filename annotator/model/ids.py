"""Record identity: UUIDv7, so that ids made on different machines never meet and sort by time (RFC 9562)."""

from __future__ import annotations

import uuid_utils

GOLD_ID = "gold"
"""Annotator id of the adjudicated set. Gold is not a person."""


def new_id() -> str:
    """A fresh UUIDv7 in its canonical 36-character form."""
    return str(uuid_utils.uuid7())
