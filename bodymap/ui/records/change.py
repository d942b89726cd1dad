"""The page that asks for what is known of a passphrase or PIN, and for the new one."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.kiosk import LEAST_DIGITS, MOST_DIGITS, pin_digits
from bodymap.ui.records.parts import Card, Field, RecordsPage, button, label, say
from bodymap.ui.records.setup import LEAST_LETTERS

NARROW_PX = 520


class Secret(Enum):
    """What is asked for: a new passphrase, a new PIN, or the recovery code that is there."""

    PASSPHRASE = auto()
    PIN = auto()
    CODE = auto()


class ChangePage(RecordsPage):
    """The old one is asked for wherever there is one.

    Signals:
        wanted: (Secret, the old one, the new one); the new PIN is "" for none any more.
    """

    wanted = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__(widest=NARROW_PX)
        self._secret = Secret.PASSPHRASE
        self._has_old = True
        self._is_busy = False
        self.old, self.new = Field(is_secret=True), Field(is_secret=True)
        self.again = Field(is_secret=True)
        self.go = button("primary")
        self._hint = label("question")
        card = Card()
        for part in (self.old, self.new, self.again, self._hint, self.go):
            card.column.addWidget(part)
        column = self.fill(scrolls=True)
        column.addWidget(card)
        column.addStretch(1)
        self.go.clicked.connect(self._on_go_clicked)
        for field in (self.old, self.new, self.again):
            field.line.returnPressed.connect(self._on_go_clicked)
        self.retranslate()

    def ask(self, secret: Secret, *, has_old: bool = True) -> None:
        """Ask anew."""
        self._secret, self._has_old = secret, has_old
        self.forget()
        self.old.setVisible(has_old)
        for field in (self.new, self.again):
            field.setVisible(secret is not Secret.CODE)
        self.retranslate()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        for field in (self.old, self.new, self.again):
            field.clear()

    def show_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.go.setEnabled(not is_busy)

    def refuse(self, *, waits: bool = False) -> None:
        """Say that the old one was wrong, and that nothing was changed."""
        self.old.line.clear()
        if waits:
            words = self.tr("Too many wrong PINs: wait a while.")
        elif self._secret is Secret.PIN:
            words = self.tr("This PIN is wrong. Nothing was changed.")
        else:
            words = self.tr("This passphrase does not open the records. Nothing was changed.")
        self.old.show_problem(words)
        self.old.line.setFocus()

    def retranslate(self) -> None:
        say(self.lead, self.tr("Nothing changes before it is confirmed here."))
        say(self.back, self.tr("Back"))
        if self._secret is Secret.PIN:
            say(self.title, self.tr("PIN of the patient's tablet"))
            self.old.say(self.tr("PIN until now"))
            self.new.say(self.tr("New PIN"))
            self.again.say(self.tr("New PIN once more"))
            hint = self.tr("{least} to {most} digits.").format(least=LEAST_DIGITS, most=MOST_DIGITS)
            if self._has_old:
                hint += " " + self.tr("Leave the new one empty to have no PIN any more.")
            say(self._hint, hint)
            say(self.go, self.tr("Change the PIN") if self._has_old else self.tr("Set the PIN"))
            return
        if self._secret is Secret.CODE:
            say(self.title, self.tr("Recovery code"))
            self.old.say(self.tr("Passphrase"))
            say(self._hint, self.tr("Whoever sees the code can open the records."))
            say(self.go, self.tr("Show the recovery code"))
            return
        say(self.title, self.tr("Change the passphrase"))
        self.old.say(self.tr("Passphrase until now, or the recovery code"))
        self.new.say(self.tr("New passphrase"))
        self.again.say(self.tr("New passphrase once more"))
        say(
            self._hint,
            self.tr(
                "At least {count} letters. The new one opens the backups, too; the old one opens "
                "nothing any more. The recovery code stays as it is."
            ).format(count=LEAST_LETTERS),
        )
        say(self.go, self.tr("Change the passphrase"))

    def take_focus(self) -> None:
        (self.old if self._has_old else self.new).line.setFocus()

    # ------------------------------------------------------------ inside

    def _on_go_clicked(self) -> None:
        if self._is_busy:
            return
        if self._has_old and not self.old.text:
            self.old.show_problem(self.tr("Is needed."))
            self.old.line.setFocus()
        elif self._is_new_right():
            self.wanted.emit(self._secret, self.old.text, self.new.text)

    def _is_new_right(self) -> bool:
        if self._secret is Secret.CODE:
            return True
        problem = self._problem_of_new()
        if problem:
            self.new.show_problem(problem)
            self.new.line.setFocus()
        elif self.again.text != self.new.text:
            problem = self.tr("Is not the same as the first.")
            self.again.show_problem(problem)
            self.again.line.setFocus()
        return not problem

    def _problem_of_new(self) -> str:
        if self._secret is Secret.PASSPHRASE:
            if len(self.new.text.strip()) >= LEAST_LETTERS:
                return ""
            return self.tr("Needs at least {count} letters.").format(count=LEAST_LETTERS)
        if not self.new.text and self._has_old:
            return ""
        try:
            pin_digits(self.new.text)
        except EnvironmentProblem:
            return self.tr("Needs {least} to {most} digits.").format(
                least=LEAST_DIGITS, most=MOST_DIGITS
            )
        return ""
