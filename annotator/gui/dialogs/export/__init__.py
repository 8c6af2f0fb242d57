"""The export dialog: what, as which format, a look at the result and its losses, then the files."""

from annotator.gui.dialogs.export.dialog import ExportDialog, open_dialog

__all__ = ["ExportDialog", "open_dialog"]
