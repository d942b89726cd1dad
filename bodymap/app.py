"""The program with its window. Only what the first picture needs is imported before it shows."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.ui import preferences
from bodymap.ui.theme import Themes

if TYPE_CHECKING:
    from bodymap.pain.drawing import PainDrawing
    from bodymap.sessions.records.access import BackupHead, ClinicRecords, RecordsAccess, Standing
    from bodymap.sessions.reports import ReportMaker
    from bodymap.ui.i18n import Languages
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
    desk = FrontDesk(themes, windowed=windowed)
    if mode == PATIENT:
        desk.open_patients()
    else:
        desk.open_window(mode, drawing)
    code = app.exec()
    desk.end()
    return code


class FrontDesk:
    """Holds the windows: the patient's gives way to the clinician's, and back.

    `windowed` shows the patient's mode in a window, not over the whole screen.
    """

    def __init__(self, themes: Themes, *, windowed: bool = False) -> None:
        self._themes = themes
        self._windowed = windowed
        self.access = MachineAccess()
        self.kiosk: KioskWindow | None = None
        self.window: MainWindow | None = None

    @cached_property
    def languages(self) -> Languages:
        """What the patient's mode speaks; English until a patient or the clinic chose."""
        from bodymap.ui.i18n import Languages

        return Languages(self._themes)

    def open_patients(self) -> None:
        """Show the patient's mode."""
        from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
        from bodymap.ui.intake.shell import KioskWindow

        self.kiosk = KioskWindow(
            self._themes,
            self.languages,
            self._open_clinic,
            FigureArt(drawing_path),
            windowed=self._windowed,
        )
        self.kiosk.left.connect(self.open_after_patients)
        self.kiosk.open()

    def hand_over(self) -> None:
        """Let the clinician's window give way to the patient's mode."""
        window = self.window
        if window is not None and self.kiosk is None:
            if window.office is not None:
                window.office.pause()
            self.open_patients()
            window.hide()

    def open_window(self, mode: str, path: Path | None = None) -> MainWindow:
        """Show the window of another mode, with the drawing of a file if one is given."""
        from bodymap.ui.main_window import MainWindow, Mode

        self.window = window = MainWindow(Mode(mode), self._themes, self.access)
        window.tablet_requested.connect(self.hand_over)
        window.offer_reports(report_maker)
        if path is not None:
            window.open_when_ready(path)
        window.show()
        return window

    def open_after_patients(self, drawing: PainDrawing | None) -> None:
        """Show the clinician's window in the place of the patient's.

        Where records are set up, what the last patient drew waits in its inbox, warning signs
        first; else the drawing is shown, unless another one lies on the table.
        """
        kiosk, self.kiosk = self.kiosk, None
        materials: Materials | None = None if kiosk is None else kiosk.review.materials
        window = self.window
        if window is None:
            window = self.open_window("clinician")
            if materials is not None:
                window.take(materials)
        else:
            self.languages.use("en")  # as before the tablet was handed over
            window.show()
        window.come_back_from_patients()
        if drawing is not None and window.desk.is_empty and not self.access.is_set_up:
            window.show_drawing_when_ready(drawing)
        if kiosk is not None:
            kiosk.close()
            kiosk.deleteLater()

    def end(self) -> None:
        """Wait for what runs beside the windows: quitting closes none of them."""
        if self.kiosk is not None:
            self.kiosk.release()
        if self.window is not None:
            self.window.stop()

    def _open_clinic(self) -> Clinic:
        """Return the records for the tablet: those that are open, else asking for what they need.

        Raises EnvironmentProblem if they cannot be opened.
        """
        window = self.window
        if window is not None and window.office is not None and window.office.desk.is_open:
            return clinic_of(window.office.desk.records, stays_open=True)
        if not self.access.needs_passphrase:
            return open_clinic(self.access)
        from bodymap.ui.records.unlock_dialog import UnlockDialog

        if self.kiosk is None:
            raise ProgramError("the tablet's records were asked for without its window")
        dialog = UnlockDialog(self.access.open, self.kiosk)
        dialog.exec()
        records = dialog.records
        dialog.deleteLater()
        if records is None:
            raise EnvironmentProblem(self.access.place, "is locked", "give the clinic's passphrase")
        return clinic_of(records)


def report_maker() -> ReportMaker:
    """Return what works reports out."""
    from bodymap.report.content import REPORTS

    return REPORTS


def open_clinic(access: RecordsAccess | None = None) -> Clinic:
    """Return this user's records and PIN; EnvironmentProblem if they cannot be opened."""
    return clinic_of((access or MachineAccess()).open())


def clinic_of(records: ClinicRecords, *, stays_open: bool = False) -> Clinic:
    """Return what the patient's mode needs of open records; it closes them unless they stay."""
    from bodymap.sessions.kiosk import PinLock
    from bodymap.ui.intake.reception import Clinic

    def close() -> None:
        if not stays_open:
            records.close()

    return Clinic(records, records, PinLock(records), close)


class MachineAccess:
    """This user's records; what opens them is imported when it is first needed."""

    @cached_property
    def _vault(self) -> RecordsAccess:
        from bodymap.storage.vault import Vault

        return Vault()

    @property
    def place(self) -> str:
        """Where they lie."""
        return self._vault.place

    @property
    def is_set_up(self) -> bool:
        """Whether the records are encrypted."""
        return self.standing().value != "absent"

    @property
    def needs_passphrase(self) -> bool:
        """Whether this machine cannot open them by itself."""
        return self.standing().value == "locked"

    def standing(self) -> Standing:
        """Return how they lie."""
        return self._vault.standing()

    def has_keyring(self) -> bool:
        """Return whether this machine can keep the key."""
        return self._vault.has_keyring()

    def set_up(self, passphrase: str, *, in_keyring: bool) -> ClinicRecords:
        """Make the encrypted records and open them."""
        return self._vault.set_up(passphrase, in_keyring=in_keyring)

    def open(self, passphrase: str = "") -> ClinicRecords:
        """Open them; WrongKey if that does not open them."""
        return self._vault.open(passphrase)

    def recovery_code(self, passphrase: str = "") -> str:
        """Return what opens them when the passphrase is forgotten."""
        return self._vault.recovery_code(passphrase)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Let a new passphrase open them, and the old one no longer."""
        self._vault.change_passphrase(passphrase, new)

    def backups(self) -> Sequence[BackupHead]:
        """Return the backups, newest first."""
        return self._vault.backups()

    def restore(self, name: str, passphrase: str = "") -> ClinicRecords:
        """Put a backup in their place and open it."""
        return self._vault.restore(name, passphrase)
