"""Putting back a backup: which there are, how much each holds, by number only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from bodymap.sessions.records.access import BackupHead
from bodymap.ui.records.parts import Card, Field, RecordsPage, button, label, say
from bodymap.ui.records.rows import Row, RowList
from bodymap.ui.records.words import patients_words, size_words, visits_words, when_words
from bodymap.ui.theme import Theme


class RestorePage(RecordsPage):
    """A backup is chosen, then put back with the passphrase.

    Signals:
        wanted: (name of the backup, passphrase).
    """

    wanted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_busy = False
        self.rows = RowList(theme)
        self._nothing = label("pageLead")
        self.passphrase = Field(is_secret=True)
        self.restore = button("primary")
        self._card = Card()
        self._hint = label("question")
        self._card.column.addWidget(self.passphrase)
        self._card.column.addWidget(self._hint)
        column = self.fill(scrolls=False)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        column.addWidget(self._card)
        self.foot.addStretch(1)
        self.foot.addWidget(self.restore)
        self.rows.opened.connect(lambda _: self._refresh())
        self.restore.clicked.connect(self._on_restore_clicked)
        self.passphrase.line.returnPressed.connect(self._on_restore_clicked)
        self.retranslate()

    def show_backups(self, backups: Sequence[BackupHead], now: datetime) -> None:
        """Show the backups there are, newest first."""
        self.rows.show_rows([backup_row(head, now) for head in backups])
        self.rows.setVisible(bool(backups))
        self._card.setVisible(bool(backups))
        self._nothing.setVisible(not backups)
        self.passphrase.clear()
        self._refresh()

    def show_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._refresh()
        self.retranslate()

    def refuse(self) -> None:
        """Say that the passphrase was wrong, and that nothing was touched."""
        self.passphrase.show_problem(
            self.tr("This passphrase does not open the backup. Nothing was touched.")
        )

    def show_theme(self, theme: Theme) -> None:
        self.rows.show_theme(theme)

    def retranslate(self) -> None:
        say(self.title, self.tr("Put back a backup"))
        say(
            self.lead,
            self.tr(
                "The records as they are now become a backup themselves before. Patients deleted "
                "since then stay deleted."
            ),
        )
        say(self.back, self.tr("Put nothing back"))
        say(self._nothing, self.tr("There is no backup yet. One is made each day of use."))
        self.rows.setAccessibleName(self.tr("Backups"))
        self.passphrase.say(self.tr("Passphrase"))
        say(self._hint, self.tr("May stay empty where this machine keeps the key."))
        say(
            self.restore,
            self.tr("Putting back…") if self._is_busy else self.tr("Put back the chosen backup"),
        )

    def take_focus(self) -> None:
        (self.rows if self.rows.rows else self.back).setFocus()

    def _refresh(self) -> None:
        self.restore.setEnabled(bool(self.rows.chosen) and not self._is_busy)

    def _on_restore_clicked(self) -> None:
        if self.restore.isEnabled():
            self.wanted.emit(self.rows.chosen, self.passphrase.text)


def backup_row(head: BackupHead, now: datetime) -> Row:
    """Return how the list shows a backup."""
    holds = ", ".join(
        words
        for words in (
            "" if head.patients is None else patients_words(head.patients),
            "" if head.encounters is None else visits_words(head.encounters),
        )
        if words
    )
    return Row(head.name, when_words(head.at, now), holds or head.name, size_words(head.size_bytes))
