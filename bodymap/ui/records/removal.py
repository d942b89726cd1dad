"""Before a patient is deleted: what goes, for good, and which backups still hold it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from bodymap.sessions.records.access import BackupHead
from bodymap.sessions.records.model import EncounterHead, InboxItem, Patient
from bodymap.ui.records.parts import Card, RecordsPage, button, clear, label, say
from bodymap.ui.records.words import code_words, visits_words, when_words

MOST_SHOWN = 12


class RemovalPage(RecordsPage):
    """Names everything before the one button that cannot be undone.

    Signals:
        confirmed: the code of the patient to delete, and whether from the backups, too.
        drawing_confirmed: the id of the intake to delete.
    """

    confirmed = Signal(str, bool)
    drawing_confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code, self._intake_id = "", ""
        self._goes, self._stays = Card(), Card()
        self.backups_too = QCheckBox()
        self.confirm = button("stop")
        self.confirm.clicked.connect(self._on_confirm_clicked)
        column = self.fill(scrolls=True)
        column.addWidget(self._goes)
        column.addWidget(self._stays)
        column.addWidget(self.backups_too)
        column.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.confirm)

    def ask(
        self,
        patient: Patient,
        visits: Sequence[EncounterHead],
        backups: Sequence[BackupHead],
        now: datetime,
    ) -> None:
        """Show what deleting a patient would do."""
        self._code, self._intake_id = patient.code, ""
        who = f"{patient.code}, {patient.name}" if patient.name else patient.code
        say(self.title, self.tr("Delete {who}?").format(who=who))
        say(self.lead, self.tr("This cannot be undone."))
        say(self.back, self.tr("Keep everything"))
        say(
            self.confirm,
            self.tr("Delete {code} for good: {visits}").format(
                code=patient.code, visits=visits_words(len(visits))
            ),
        )
        goes = [
            self.tr("The patient's code and name"),
            self.tr("{visits}: drawings, answers, findings, plans").format(
                visits=visits_words(len(visits))
            ),
            *(f"    {when_words(head.started, now)}" for head in visits[:MOST_SHOWN]),
        ]
        if len(visits) > MOST_SHOWN:
            goes.append(self.tr("    and the older ones"))
        goes.append(self.tr("What the tablet kept of these visits, stroke by stroke"))
        self._fill(self._goes, self.tr("What goes"), goes)
        stays = [
            self.tr("The audit trail: the code, and when it was opened, changed and deleted"),
            self.tr("Files that were exported or printed"),
        ]
        if backups:
            stays.append(
                self.tr(
                    "These backups still hold the patient. A backup that is put back does not "
                    "bring the patient back, and old backups go by themselves:"
                )
            )
            stays += [f"    {when_words(head.at, now)}  ({head.name})" for head in backups]
        else:
            stays.append(self.tr("No backup holds this patient."))
        self._fill(self._stays, self.tr("What stays"), stays)
        self.backups_too.setText(self.tr("Delete the patient from these backups, too"))
        self.backups_too.setChecked(False)
        self.backups_too.setVisible(bool(backups))

    def ask_drawing(self, item: InboxItem, now: datetime) -> None:
        """Show what deleting a drawing that waits would do."""
        self._code, self._intake_id = "", item.intake_id
        self.backups_too.hide()
        say(self.title, self.tr("Delete this drawing?"))
        say(self.lead, self.tr("This cannot be undone."))
        say(self.back, self.tr("Keep everything"))
        say(self.confirm, self.tr("Delete the drawing for good"))
        what = self.tr("The drawing and answers of {code}, {when}").format(
            code=code_words(item.code), when=when_words(item.started, now)
        )
        self._fill(self._goes, self.tr("What goes"), [what])
        stays = self.tr("Backups that were made since then; old ones go by themselves")
        self._fill(self._stays, self.tr("What stays"), [stays])

    def take_focus(self) -> None:
        self.back.setFocus()

    def _on_confirm_clicked(self) -> None:
        if self._intake_id:
            self.drawing_confirmed.emit(self._intake_id)
        else:
            self.confirmed.emit(self._code, self.backups_too.isChecked())

    @staticmethod
    def _fill(card: Card, heading: str, lines: Sequence[str]) -> None:
        clear(card.column)
        title = label("section")
        say(title, heading)
        card.column.addWidget(title)
        for line in lines:
            made = label("question" if line.startswith(" ") else "")
            say(made, line)
            card.column.addWidget(made)
