"""What the pages of patients do: search, show, name, export and delete them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bodymap.sessions.intake.session import now
from bodymap.sessions.intake.wishes import ClinicWishes, keep_wishes, read_wishes
from bodymap.sessions.records.access import BackupHead
from bodymap.sessions.records.model import AuditKind, Encounter, EncounterHead, Patient
from bodymap.sessions.visits import VisitPoint
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.records.desk import RecordsDesk
from bodymap.ui.records.parts import RecordsPage
from bodymap.ui.records.patients import SHOWN, PatientsPage
from bodymap.ui.records.removal import RemovalPage
from bodymap.ui.theme import Theme
from bodymap.ui.visits.visits_page import VisitsPage


class PatientsDesk(QObject):
    """Holds the page of the patients, the one before deleting, and that of visits over time.

    Signals:
        page_requested: the page to show.
        visit_opened: the id of a visit.
        visit_begun: the code of the patient of a new visit; "" for a new patient.
    """

    page_requested = Signal(object)
    visit_opened = Signal(str)
    visit_begun = Signal(str)

    def __init__(self, desk: RecordsDesk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._chosen = ""
        self.page, self.removal = PatientsPage(theme), RemovalPage()
        page = self.page
        page.searched.connect(self._on_searched)
        page.chosen.connect(self.show_patient)
        page.visit_opened.connect(self.visit_opened)
        page.visit_begun.connect(self.visit_begun)
        page.tablet_code_chosen.connect(self._on_tablet_code_chosen)
        page.name_changed.connect(self._on_name_changed)
        page.timeline_requested.connect(self._on_timeline_requested)
        page.export_requested.connect(self._on_export_requested)
        page.delete_requested.connect(self._on_delete_requested)
        self.removal.confirmed.connect(self._on_delete_confirmed)
        self.removal.left.connect(self.show)
        self.visits = VisitsPage(theme)
        self.visits.left.connect(self.show)
        self.visits.visit_opened.connect(self.visit_opened)
        self.visits.comparison_requested.connect(self._on_comparison_requested)

    @property
    def pages(self) -> tuple[RecordsPage, ...]:
        return self.page, self.removal, self.visits

    def show(self) -> None:
        """Show all patients, and the one last looked at or on the table."""
        self.page.search.clear()
        self.page.show_told("")
        self._on_searched("")
        visit = self._desk.visit
        self.show_patient(self._chosen or ("" if visit is None else visit.patient_code))
        self.page_requested.emit(self.page)

    def show_patient(self, code: str) -> None:
        """Show one patient with their visits; nobody for "" and an unknown code."""
        desk = self._desk
        patient = self._patient(code)
        self._chosen = "" if patient is None else patient.code
        visits: Sequence[EncounterHead] = ()
        if patient is not None:
            visits = desk.ask(lambda: desk.records.encounters(code), visits)
        self.page.show_patient(patient, visits, tablet_code=self._tablet_wishes().next_code)

    # ------------------------------------------------------------ inside

    def _patient(self, code: str) -> Patient | None:
        desk = self._desk
        return desk.ask(lambda: desk.records.patient(code), None) if code else None

    def _on_searched(self, words: str) -> None:
        nobody: Sequence[Patient] = ()
        found = self._desk.ask(lambda: self._desk.records.patients(words, SHOWN), nobody)
        self.page.show_patients(found, now(), names=self._desk.wishes.names)

    def _on_tablet_code_chosen(self, code: str) -> None:
        before = self._tablet_wishes()
        after = replace(before, next_code=code)
        self._desk.ask(lambda: keep_wishes(self._desk.records, before, after), None)
        self.show_patient(code)

    def _tablet_wishes(self) -> ClinicWishes:
        return self._desk.ask(lambda: read_wishes(self._desk.records), ClinicWishes())

    def _on_name_changed(self, code: str, name: str) -> None:
        patient = self._patient(code)
        if patient is not None:
            named = replace(patient, name=name)
            self._desk.ask(lambda: self._desk.records.keep_patient(named), None)
            self._on_searched(self.page.search.text())
            self.show_patient(code)

    def _on_timeline_requested(self, code: str) -> None:
        heads: Sequence[EncounterHead] = ()
        heads = self._desk.ask(lambda: self._desk.records.encounters(code), heads)
        points = [VisitPoint(one.id, one.started, one.extent_cm2, one.worst) for one in heads]
        self.visits.show_visits(code, sorted(points, key=lambda point: point.started))
        self.page_requested.emit(self.visits)

    def _on_comparison_requested(self, first: str, second: str) -> None:
        materials, both = (
            self._desk.review.materials,
            self._desk.ask(lambda: self._opened(first, second), None),
        )
        if materials is not None and both is not None:
            self.visits.compare(*both, materials, FigureArt(drawing_path))

    def _opened(self, first: str, second: str) -> tuple[Encounter, Encounter]:
        """Return two visits; that they were looked at is in the audit trail."""
        records = self._desk.records
        one, other = records.encounter(first), records.encounter(second)
        for visit in (one, other):
            records.note(AuditKind.OPENED, visit.patient_code, visit.id, "compared")
        return one, other

    def _on_export_requested(self, code: str) -> None:
        path = self._asked_path(code)
        if path is not None and self._desk.export(code, path):
            words = self.tr("Written to {file}. That file is not encrypted: keep it safe.")
            self.page.show_said(words.format(file=path))

    def _asked_path(self, code: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 (only when asked for)

        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export a patient"),
            str(Path.home() / f"{code.replace('/', '-')}.json"),
            self.tr("Everything of a patient (*.json)"),
        )
        return Path(name) if name else None

    def _on_delete_requested(self, code: str) -> None:
        desk, patient = self._desk, self._patient(code)
        if patient is None:
            return
        visits: Sequence[EncounterHead] = ()
        backups: Sequence[BackupHead] = ()
        visits = desk.ask(lambda: desk.records.encounters(code), visits)
        backups = desk.ask(lambda: desk.records.backups_holding(code), backups)
        if not desk.wishes.names:
            patient = replace(patient, name="")
        self.removal.ask(patient, visits, backups, now())
        self.page_requested.emit(self.removal)

    def _on_delete_confirmed(self, code: str, backups_too: bool) -> None:
        is_gone = self._desk.delete(code)
        if is_gone:
            self._chosen = ""
        self.show()
        if is_gone and backups_too:
            self.page.show_told(self.tr("The patient is being deleted from the backups…"))
            records = self._desk.records
            self._desk.errands.run(
                lambda: records.delete_from_backups(code),
                self._on_deleted_from_backups,
                self._desk.problem_raised.emit,
            )

    def _on_deleted_from_backups(self, left: Sequence[BackupHead]) -> None:
        if not self._desk.is_open:
            return
        words = self.tr("The patient was deleted from all backups.")
        if left:
            words = self.tr("These backups could not be changed and may still hold the patient:")
            words += "\n" + "\n".join(head.name for head in left)
        self.page.show_told(words)
