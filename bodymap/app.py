"""The program with its window. Only what the first picture needs is imported before it shows."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bodymap.ui import preferences
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.theme import Themes


def run_window(mode: str = "clinician", drawing: Path | None = None) -> int:
    """Show the window of a mode, with a drawing if one is given; return the exit code."""
    # As an argument, because QApplication.setStyle() wraps the style for Python: 15 ms of enums.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("bodymap")
    app.setDesktopFileName("bodymap")
    themes = Themes(preferences.appearance(), app)
    themes.dress()
    window = MainWindow(Mode(mode), themes)
    if drawing is not None:
        window.open_when_ready(drawing)
    window.show()
    return app.exec()
