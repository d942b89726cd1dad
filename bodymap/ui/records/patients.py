"""Patients: search, their visits, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bodymap.sessions.records.model import EncounterHead, Patient
from bodymap.ui.i18n import date
from bodymap.ui.records.parts import Card, RecordsPage, button, label, say
from bodymap.ui.records.rows import Row, RowList
from bodymap.ui.records.words import visit_words, visits_words, when_words
from bodymap.ui.theme import Theme

WIDE_PX = 1120
LIST_PX, NARROW_LIST_PX = 340, 210
SEARCH_MS = 120
SHOWN = 50


class PatientsPage(RecordsPage):
    """A list on one side, the chosen patient on the other.

    Signals:
        searched: the words to look for.
        chosen: the code of a patient to show.
        visit_opened: the id of a visit.
        visit_begun: the code of the patient of a new visit; "" for a new patient.
        tablet_code_chosen: the code the next patient on the tablet gets.
        name_changed: (code, name).
        timeline_requested: the code of a patient whose visits are to be seen over time.
        export_requested, delete_requested: the code of a patient.
    """

    searched = Signal(str)
    chosen = Signal(str)
    visit_opened = Signal(str)
    visit_begun = Signal(str)
    tablet_code_chosen = Signal(str)
    name_changed = Signal(str, str)
    timeline_requested = Signal(str)
    export_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(widest=WIDE_PX)
        self._patient: Patient | None = None
        self._visits: Sequence[EncounterHead] = ()
        self._now: datetime | None = None
        self._names = False
        self._tablet_code = ""
        self.search = QLineEdit()
        self.search.setMinimumHeight(36)
        self.search.setClearButtonEnabled(True)
        self.rows = RowList(theme)
        self.visits = RowList(theme)
        self.begin, self.new = button("primary"), button()
        self.tablet, self.export, self.remove = button(), button(), button("stop")
        self.over_time = button()
        self.name = QLineEdit()
        self.name.setMinimumHeight(36)
        self.name.setMaxLength(120)
        self._code, self._since = label("title"), label("question")
        self._nobody, self._no_visits = label("pageLead"), label("pageLead")
        self._said = label("cautionTitle")
        self._told = label("")
        self._told.hide()
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------ showing

    def show_patients(self, patients: Sequence[Patient], now: datetime, *, names: bool) -> None:
        """Show whom the search found, seen last first."""
        self._now, self._names = now, names
        rows = [
            Row(
                patient.code,
                patient.code,
                patient.name if names else "",
                date(patient.created.date()),
            )
            for patient in patients
        ]
        self.rows.show_rows(rows)
        self._nobody.setVisible(not rows)
        self._say_nobody()

    def show_patient(
        self, patient: Patient | None, visits: Sequence[EncounterHead], *, tablet_code: str = ""
    ) -> None:
        """Show a patient with their visits, newest first; None for nobody."""
        self._patient, self._visits, self._tablet_code = patient, visits, tablet_code
        if patient is not None:
            self.rows.choose(patient.code)
        self._panel.setVisible(patient is not None)
        self.retranslate()

    def show_said(self, words: str) -> None:
        """Say what was done for the chosen patient."""
        say(self._said, words)
        self._said.setVisible(bool(words))

    def show_told(self, words: str) -> None:
        """Say what was done with a patient who is gone, "" for nothing."""
        say(self._told, words)
        self._told.setVisible(bool(words))

    def show_theme(self, theme: Theme) -> None:
        self.rows.show_theme(theme)
        self.visits.show_theme(theme)

    def retranslate(self) -> None:
        say(self.title, self.tr("Patients"))
        say(self.lead, self.tr("Seen last first. A code stands for each of them."))
        say(self.back, self.tr("Back to the drawing"))
        say(self.new, self.tr("New patient"))
        words = self.tr("Code or name") if self._names else self.tr("Code")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(self.tr("Search patients"))
        self.rows.setAccessibleName(self.tr("Patients"))
        self.visits.setAccessibleName(self.tr("Visits"))
        say(self.begin, self.tr("New visit"))
        say(self.tablet, self.tr("Next on the tablet"))
        say(self.over_time, self.tr("Over time"))
        say(self.export, self.tr("Export everything…"))
        say(self.remove, self.tr("Delete…"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name"))
        say(self._no_visits, self.tr("No visit is kept of this patient."))
        self._say_nobody()
        self._show_chosen()

    def take_focus(self) -> None:
        self.search.setFocus()

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._told)
        left.addWidget(self._nobody)
        left.addWidget(self.rows, 1)
        side = QWidget()
        side.setMinimumWidth(NARROW_LIST_PX)
        side.setMaximumWidth(LIST_PX)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._panel = Card()
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.begin)
        acts.addWidget(self.tablet)
        acts.addWidget(self.over_time)
        acts.addStretch(1)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(self.export)
        ends.addWidget(self.remove)
        column = self._panel.column
        for part in (self._code, self._since, self.name):
            column.addWidget(part)
        column.addLayout(acts)
        column.addWidget(self._said)
        column.addWidget(self._no_visits)
        column.addWidget(self.visits, 1)
        column.addLayout(ends)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(side, 3)
        both.addWidget(self._panel, 5)
        rest = QWidget()  # keeps the list at its side while nobody is chosen
        both.addWidget(rest, 0)
        self.fill(scrolls=False).addLayout(both, 1)
        self.foot.addWidget(self.new)
        self.foot.addStretch(1)
        self._panel.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._search_timer.start())
        self._search_timer.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.returnPressed.connect(self._on_search_entered)
        self.rows.opened.connect(self.chosen)
        self.visits.opened.connect(self.visit_opened)
        self.new.clicked.connect(lambda: self.visit_begun.emit(""))
        self.begin.clicked.connect(lambda: self.visit_begun.emit(self._chosen_code))
        self.tablet.clicked.connect(lambda: self.tablet_code_chosen.emit(self._chosen_code))
        self.over_time.clicked.connect(lambda: self.timeline_requested.emit(self._chosen_code))
        self.export.clicked.connect(lambda: self.export_requested.emit(self._chosen_code))
        self.remove.clicked.connect(lambda: self.delete_requested.emit(self._chosen_code))
        self.name.editingFinished.connect(self._on_name_edited)

    @property
    def _chosen_code(self) -> str:
        return "" if self._patient is None else self._patient.code

    def _say_nobody(self) -> None:
        words = (
            self.tr("Nobody found.") if self.search.text().strip() else self.tr("No patient yet.")
        )
        say(self._nobody, words)

    def _show_chosen(self) -> None:
        patient = self._patient
        if patient is None or self._now is None:
            return
        say(self._code, patient.code)
        since = self.tr("{visits}; kept since {day}").format(
            visits=visits_words(len(self._visits)), day=date(patient.created.date())
        )
        say(self._since, since)
        self.name.setVisible(self._names)
        if not self.name.hasFocus():
            self.name.setText(patient.name)
        is_next = self._tablet_code == patient.code
        self._said.setVisible(is_next)
        say(self._said, self.tr("The next drawing on the tablet is filed under this code."))
        count = len(self._visits)
        rows = [
            Row(
                head.id,
                self.tr("Visit {number}").format(number=count - place),
                visit_words(head),
                when_words(head.started, self._now),
            )
            for place, head in enumerate(self._visits)
        ]
        self.visits.show_rows(rows)
        self.visits.setVisible(bool(rows))
        self.over_time.setEnabled(bool(rows))
        self._no_visits.setVisible(not rows)
        self._panel.column.setAlignment(Qt.AlignmentFlag(0) if rows else Qt.AlignmentFlag.AlignTop)

    def _on_search_entered(self) -> None:
        self._search_timer.stop()
        self.searched.emit(self.search.text())
        if self.rows.rows:
            self.rows.open_row(self.rows.rows[0].key)

    def _on_name_edited(self) -> None:
        patient = self._patient
        if patient is not None and self.name.text().strip() != patient.name:
            self.name_changed.emit(patient.code, self.name.text().strip())
