"""The program with its window. Only what the first picture needs is imported before it shows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from bodymap.ui import preferences
from bodymap.ui.theme import Themes

if TYPE_CHECKING:
    from bodymap.pain.drawing import PainDrawing
    from bodymap.ui.intake.reception import Clinic
    from bodymap.ui.intake.shell import KioskWindow
    from bodymap.ui.main_window import MainWindow
    from bodymap.ui.materials import Materials

# ruff: noqa: PLC0415 - each mode imports its own window, and records come after the first picture

PATIENT = "patient"


def run_window(
    mode: str = "clinician", drawing: Path | None = None, *, windowed: bool = False
) -> int:
    """Show the window of a mode, with a drawing if one is given; return the exit code.

    `windowed` leaves the patient's mode in a window, to try it out on a desktop.
    """
    # As an argument, because QApplication.setStyle() wraps the style for Python: 15 ms of enums.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("bodymap")
    app.setDesktopFileName("bodymap")
    themes = Themes(preferences.appearance(), app)
    themes.dress()
    desk = FrontDesk(themes)
    if mode == PATIENT:
        desk.open_patients(windowed=windowed)
    else:
        desk.open_window(mode, drawing)
    return app.exec()


class FrontDesk:
    """Holds the window that is open; the patient's gives way to the clinician's."""

    def __init__(self, themes: Themes) -> None:
        self._themes = themes
        self.kiosk: KioskWindow | None = None
        self.window: MainWindow | None = None

    def open_patients(self, *, windowed: bool = False) -> None:
        """Show the patient's mode, over the whole screen unless `windowed`."""
        from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
        from bodymap.ui.i18n import Languages
        from bodymap.ui.intake.shell import KioskWindow

        self.kiosk = KioskWindow(
            self._themes,
            Languages(self._themes),
            open_clinic,
            FigureArt(drawing_path),
            windowed=windowed,
        )
        self.kiosk.left.connect(self.open_after_patients)
        self.kiosk.open()

    def open_window(self, mode: str, path: Path | None = None) -> MainWindow:
        """Show the window of another mode, with the drawing of a file if one is given."""
        from bodymap.ui.main_window import MainWindow, Mode

        self.window = window = MainWindow(Mode(mode), self._themes)
        if path is not None:
            window.open_when_ready(path)
        window.show()
        return window

    def open_after_patients(self, drawing: PainDrawing | None) -> None:
        """Show the clinician what the last patient drew, in the place of the patient's window."""
        kiosk, self.kiosk = self.kiosk, None
        materials: Materials | None = None if kiosk is None else kiosk.review.materials
        window = self.open_window("clinician")
        if materials is not None:
            window.take(materials)
        if drawing is not None:
            window.show_drawing_when_ready(drawing)
        if kiosk is not None:
            kiosk.close()
            kiosk.deleteLater()


def open_clinic() -> Clinic:
    """Return this user's records and PIN; EnvironmentProblem if they cannot be opened."""
    from bodymap.sessions.kiosk import PinLock
    from bodymap.storage.records import open_records
    from bodymap.ui.intake.reception import Clinic

    records = open_records()
    return Clinic(records, records, PinLock(records), records.close)
