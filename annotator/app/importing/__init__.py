"""Bringing articles in: a dry run that reads and reports, then one command that one undo takes back."""

from annotator.app.importing.committing import (
    CommitImport,
    Imported,
    Resolved,
    commit_import,
    import_in_background,
    resolve,
)
from annotator.app.importing.planning import plan_import
from annotator.app.importing.report import (
    ImportChoices,
    ImportItem,
    ImportOptions,
    ImportPlan,
    ImportReport,
    Outcome,
    Row,
    Twin,
    Unknown,
    UnknownName,
)

__all__ = [
    "CommitImport",
    "ImportChoices",
    "ImportItem",
    "ImportOptions",
    "ImportPlan",
    "ImportReport",
    "Imported",
    "Outcome",
    "Resolved",
    "Row",
    "Twin",
    "Unknown",
    "UnknownName",
    "commit_import",
    "import_in_background",
    "plan_import",
    "resolve",
]
