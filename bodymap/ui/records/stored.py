"""The page "What is stored": everything the program keeps, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QPushButton

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records.access import BackupHead, Stored
from bodymap.sessions.records.model import AuditLine
from bodymap.sessions.records.wishes import LOCK_MINUTES, RecordsWishes
from bodymap.ui.i18n import number
from bodymap.ui.records.change import Secret
from bodymap.ui.records.parts import Card, RecordsPage, button, label, say
from bodymap.ui.records.words import (
    audit_words,
    detail_words,
    patients_words,
    size_words,
    visits_words,
    when_words,
)

MOST_LINES = 60
MOST_BACKUPS = 8


class StoredPage(RecordsPage):
    """What, how much, where; the settings that can be changed; backups and the audit trail.

    Signals:
        patients_requested: to export or delete one of them.
        restore_requested: to put back a backup.
        wished: the RecordsWishes wanted from now on.
        secret_requested: the Secret to change or to see.
    """

    patients_requested = Signal()
    restore_requested = Signal()
    wished = Signal(object)
    secret_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wishes = RecordsWishes()
        self._stored: Stored | None = None
        self._backups: Sequence[BackupHead] = ()
        self._trail: Sequence[AuditLine] = ()
        self._now: datetime | None = None
        self._has_pin = False
        self._problem: EnvironmentProblem | None = None
        self._said = label("")
        self._said.hide()
        self.passphrase, self.code, self.pin = button(), button(), button()
        self._failed = label("cautionTitle")
        self._cards = [Card() for _ in range(4)]
        self._heads = [label("section") for _ in range(4)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.patients, self.restore = button(), button()
        self.names = QCheckBox()
        self._lock_name = label("question")
        self._locks = QButtonGroup(self)
        self.lock_buttons: list[QPushButton] = []
        self._pin = label("question")
        self._backup_lines, self._audit_lines = label(""), label("")
        self._lay_out()
        self.patients.clicked.connect(self.patients_requested)
        self.restore.clicked.connect(self.restore_requested)
        for made, secret in (
            (self.passphrase, Secret.PASSPHRASE),
            (self.code, Secret.CODE),
            (self.pin, Secret.PIN),
        ):
            made.clicked.connect(lambda _=False, wanted=secret: self.secret_requested.emit(wanted))
        self.names.clicked.connect(lambda on: self._wish(replace(self._wishes, names=on)))
        self._locks.idClicked.connect(
            lambda place: self._wish(replace(self._wishes, lock_minutes=LOCK_MINUTES[place]))
        )
        self.retranslate()

    def show_all(
        self,
        stored: Stored,
        backups: Sequence[BackupHead],
        trail: Sequence[AuditLine],
        wishes: RecordsWishes,
        now: datetime,
        *,
        has_pin: bool,
        problem: EnvironmentProblem | None = None,
    ) -> None:
        """Show everything there is; `problem` is why the last backup could not be made."""
        self._problem = problem
        self._stored, self._backups, self._trail = stored, backups, trail
        self._wishes, self._now, self._has_pin = wishes, now, has_pin
        self.names.setChecked(wishes.names)
        self.lock_buttons[LOCK_MINUTES.index(wishes.lock_minutes)].setChecked(True)
        self.retranslate()

    def show_said(self, words: str) -> None:
        """Say what was done, "" for nothing."""
        say(self._said, words)
        self._said.setVisible(bool(words))

    def retranslate(self) -> None:
        say(self.title, self.tr("What is stored"))
        say(
            self.lead,
            self.tr("All that this program keeps. It lies on this machine and is sent nowhere."),
        )
        say(self.back, self.tr("Back to the drawing"))
        heads = (
            self.tr("The records"),
            self.tr("Settings"),
            self.tr("Backups"),
            self.tr("Audit trail: who was opened, changed, exported, deleted"),
        )
        for made, words in zip(self._heads, heads, strict=True):
            say(made, words)
        say(self.patients, self.tr("Patients: export or delete"))
        say(self.restore, self.tr("Put back a backup…"))
        say(self.passphrase, self.tr("Change the passphrase…"))
        say(self.code, self.tr("Show the recovery code…"))
        say(self.pin, self.tr("Change the PIN…") if self._has_pin else self.tr("Set a PIN…"))
        self.names.setText(self.tr("Keep patients' names beside their codes"))
        say(self._lock_name, self.tr("Lock the records when nothing is done for"))
        for chip, minutes in zip(self.lock_buttons, LOCK_MINUTES, strict=True):
            say(chip, self.tr("{count} min").format(count=number(minutes)))
        say(
            self._pin,
            self.tr("A PIN for the patient's tablet is set.")
            if self._has_pin
            else self.tr("No PIN for the patient's tablet is set: everybody can leave its mode."),
        )
        self._failed.setVisible(self._problem is not None)
        if self._problem is not None:
            words = self.tr("The last backup could not be made: {where}: {what}.")
            say(self._failed, words.format(where=self._problem.where, what=self._problem.what))
        self._show_numbers()
        self._show_backups()
        self._show_trail()

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        column = self.fill(scrolls=True)
        column.addWidget(self._said)
        records, settings, backups, trail = self._cards
        for card, head in zip(self._cards, self._heads, strict=True):
            card.column.addWidget(head)
            column.addWidget(card)
        records.column.addLayout(self._grid)
        records.column.addLayout(_row(self.patients))
        settings.column.addWidget(self.names)
        settings.column.addWidget(self._lock_name)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for place in range(len(LOCK_MINUTES)):
            made = button("chip")
            made.setCheckable(True)
            self._locks.addButton(made, place)
            self.lock_buttons.append(made)
            chips.addWidget(made)
        chips.addStretch(1)
        settings.column.addLayout(chips)
        settings.column.addWidget(self._pin)
        settings.column.addLayout(_row(self.pin, self.passphrase, self.code))
        backups.column.addWidget(self._failed)
        backups.column.addWidget(self._backup_lines)
        backups.column.addLayout(_row(self.restore))
        trail.column.addWidget(self._audit_lines)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self._audit_lines.setTextInteractionFlags(selectable)
        column.addStretch(1)

    def _wish(self, wishes: RecordsWishes) -> None:
        self._wishes = wishes
        self.wished.emit(wishes)

    def _show_numbers(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        stored = self._stored
        if stored is None:
            return
        kept = self.tr("encrypted") if stored.is_encrypted else self.tr("not encrypted")
        lines = (
            (self.tr("File"), stored.place),
            (self.tr("Size"), f"{size_words(stored.size_bytes)}, {kept}"),
            (self.tr("Patients"), patients_words(stored.patients)),
            (
                self.tr("Visits"),
                self.tr("{visits}: drawings, answers, findings, plans").format(
                    visits=visits_words(stored.encounters)
                ),
            ),
            (
                self.tr("From the tablet"),
                self.tr("{count}, each with its strokes and answers").format(
                    count=number(stored.intakes)
                ),
            ),
            (self.tr("Lines of the audit trail"), number(stored.audit_lines)),
            (self.tr("Settings"), number(stored.settings)),
            (
                self.tr("Outside the records"),
                self.tr("Light or dark, who works here; and files you save or export yourself."),
            ),
        )
        for place, (name, words) in enumerate(lines):
            for column, (text, look) in enumerate(((name, "question"), (words, ""))):
                made = label(look)
                say(made, text)
                made.setMinimumWidth(150)
                self._grid.addWidget(made, place, column, Qt.AlignmentFlag.AlignTop)

    def _show_backups(self) -> None:
        if self._now is None:
            return
        lines = []
        for head in self._backups[:MOST_BACKUPS]:
            parts = [when_words(head.at, self._now), size_words(head.size_bytes)]
            if head.patients is not None:
                parts.append(patients_words(head.patients))
            if head.encounters is not None:
                parts.append(visits_words(head.encounters))
            lines.append(" · ".join(parts))
        if len(self._backups) > MOST_BACKUPS:
            lines.append(
                self.tr("and {count} older ones").format(
                    count=number(len(self._backups) - MOST_BACKUPS)
                )
            )
        say(self._backup_lines, "\n".join(lines) or self.tr("None yet; one is made each day."))

    def _show_trail(self) -> None:
        if self._now is None:
            return
        lines = [
            " · ".join(
                part
                for part in (
                    when_words(line.at, self._now),
                    line.patient_code,
                    audit_words(line.kind),
                    detail_words(line.detail),
                )
                if part
            )
            for line in self._trail[:MOST_LINES]
        ]
        say(self._audit_lines, "\n".join(lines) or self.tr("Nothing yet."))


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for made in buttons:
        row.addWidget(made)
    row.addStretch(1)
    return row
