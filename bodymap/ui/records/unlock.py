"""The page before the records: passphrase or PIN. A wrong one changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from bodymap.ui.records.parts import Card, Field, RecordsPage, button, say

NARROW_PX = 520


class UnlockPage(RecordsPage):
    """Asks for the passphrase, or the PIN where this machine keeps the key.

    Signals:
        entered: what was typed.
        passphrase_requested: the PIN is not known: ask for the passphrase.
        restore_requested: the records are to be put back from a backup.
    """

    entered = Signal(str)
    passphrase_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__(widest=NARROW_PX)
        self._asks_pin = False
        self._is_busy = False
        self.secret = Field(is_secret=True)
        self.open = button("primary")
        self.other = button("link")
        self.restore = button("link")
        card = Card()
        for part in (self.secret, self.open):
            card.column.addWidget(part)
        column = self.fill(scrolls=False)
        column.addSpacing(12)
        column.addWidget(card)
        column.addWidget(self.other)
        column.addWidget(self.restore)
        column.addStretch(3)
        self.open.clicked.connect(self._on_open_clicked)
        self.secret.line.returnPressed.connect(self._on_open_clicked)
        self.other.clicked.connect(self.passphrase_requested)
        self.restore.clicked.connect(self.restore_requested)
        self.retranslate()

    def ask(self, *, pin: bool) -> None:
        """Ask anew, for the PIN or the passphrase."""
        self._asks_pin = pin
        self.secret.clear()
        self.other.setVisible(pin)
        self.restore.setVisible(not pin)
        self.retranslate()

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that the records are being opened."""
        self._is_busy = is_busy
        self.open.setEnabled(not is_busy)
        self.retranslate()

    def refuse(self, waits: bool = False) -> None:
        """Say that it was wrong, and that nothing was touched."""
        self.secret.line.clear()
        if self._asks_pin:
            words = (
                self.tr("Too many wrong PINs: wait a while, or use the passphrase.")
                if waits
                else self.tr("This PIN is wrong. Nothing was opened or changed.")
            )
        else:
            words = self.tr(
                "This passphrase does not open the records. Nothing was opened or changed. "
                "Check capital letters and the keyboard's language."
            )
        self.secret.show_problem(words)
        self.secret.line.setFocus()

    def retranslate(self) -> None:
        say(self.title, self.tr("The records are locked"))
        say(
            self.lead,
            self.tr(
                "Patients and visits are shown once the records are open. The open visit waits."
            )
            if self._asks_pin
            else self.tr(
                "Patients and visits are encrypted until the clinic's passphrase is given."
            ),
        )
        say(self.back, self.tr("Work without records"))
        self.secret.say(self.tr("PIN") if self._asks_pin else self.tr("Passphrase"))
        say(self.open, self.tr("Opening…") if self._is_busy else self.tr("Open the records"))
        say(self.other, self.tr("Use the passphrase instead"))
        say(self.restore, self.tr("Put back a backup"))

    def take_focus(self) -> None:
        self.secret.line.setFocus()

    def _on_open_clicked(self) -> None:
        if self.secret.text and not self._is_busy:
            self.entered.emit(self.secret.text)
