"""Setting up the records, on one page."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.kiosk import LEAST_DIGITS, MOST_DIGITS, pin_digits
from bodymap.ui.records.parts import Card, Field, RecordsPage, button, label, say

LEAST_LETTERS = 10
PAIR_GAP_PX = 16


class Wanted(NamedTuple):
    """What was filled in; `pin` is "" for none, and for the one there is."""

    passphrase: str
    in_keyring: bool
    names: bool
    pin: str
    is_educator: bool


class SetUpPage(RecordsPage):
    """Passphrase, names, PIN and who works here.

    Signals:
        wanted: what was filled in, as Wanted.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._is_busy = False
        self._has_keyring = False
        self._place = ""
        self.passphrase, self.again = Field(is_secret=True), Field(is_secret=True)
        self.pin, self.pin_again = Field(is_secret=True), Field(is_secret=True)
        self.keyring = QCheckBox()
        self.codes, self.names = QRadioButton(), QRadioButton()
        self.clinician, self.educator = QRadioButton(), QRadioButton()
        self.make = button("primary")
        self._heads = [label("section") for _ in range(4)]
        self._hints = [label("question") for _ in range(4)]
        self._cards = [Card() for _ in range(4)]
        self._lay_out()
        self.make.clicked.connect(self._on_make_clicked)
        self.educator.toggled.connect(self._on_educator_toggled)
        self.codes.setChecked(True)
        self.clinician.setChecked(True)
        self.retranslate()

    def begin(self, place: str, *, has_keyring: bool) -> None:
        """Show the page anew."""
        self._place, self._has_keyring = place, has_keyring
        for field in (self.passphrase, self.again, self.pin, self.pin_again):
            field.clear()
        self.keyring.setVisible(has_keyring)
        self.keyring.setChecked(False)
        self.codes.setChecked(True)
        self.clinician.setChecked(True)
        self.retranslate()

    def show_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.make.setEnabled(not is_busy)
        self.retranslate()

    def retranslate(self) -> None:
        say(self.title, self.tr("Set up the records"))
        say(
            self.lead,
            self.tr(
                "Patients' visits are kept encrypted on this machine and nowhere else. "
                "What the tablet kept so far comes in, too."
            ),
        )
        say(self.back, self.tr("Not now"))
        heads = (
            self.tr("Who works here"),
            self.tr("The clinic's passphrase"),
            self.tr("Patients' names"),
            self.tr("PIN of the patient's tablet"),
        )
        hints = (
            self.tr("An educator never sees patients: the records stay closed."),
            self.tr(
                "At least {count} letters; a few words are easy to keep in mind. Without it nobody "
                "can open the records or their backups: write it down and lock it away."
            ).format(count=LEAST_LETTERS),
            self.tr("A code is enough for everything here."),
            self.tr(
                "{least} to {most} digits; staff leave the patient's mode with it. May stay empty."
            ).format(least=LEAST_DIGITS, most=MOST_DIGITS),
        )
        for made, words in zip((*self._heads, *self._hints), (*heads, *hints), strict=True):
            say(made, words)
        self.clinician.setText(self.tr("Clinicians"))
        self.educator.setText(self.tr("Educators"))
        self.passphrase.say(self.tr("Passphrase"))
        self.again.say(self.tr("Passphrase once more"))
        self.keyring.setText(
            self.tr("Open without asking: this machine's keyring keeps the key, too")
        )
        self.codes.setText(self.tr("Codes only"))
        self.names.setText(self.tr("Names, too"))
        self.pin.say(self.tr("PIN"))
        self.pin_again.say(self.tr("PIN once more"))
        is_educator = self.educator.isChecked()
        say(
            self.make,
            self.tr("Setting up…")
            if self._is_busy
            else (self.tr("Work as educator") if is_educator else self.tr("Set up the records")),
        )

    def take_focus(self) -> None:
        self.passphrase.line.setFocus()

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        column = self.fill(scrolls=True)
        contents = (
            (self.clinician, self.educator),
            (self.passphrase, self.again),
            (self.codes, self.names),
            (self.pin, self.pin_again),
        )
        for card, head, hint, pair in zip(
            self._cards, self._heads, self._hints, contents, strict=True
        ):
            card.column.addWidget(head)
            card.column.addWidget(hint)
            row = QHBoxLayout()
            row.setSpacing(PAIR_GAP_PX)
            for part in pair:
                row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(row)
        who, words, names, pin = self._cards
        both = QHBoxLayout()
        both.setSpacing(PAIR_GAP_PX)
        both.addWidget(who, 1)
        both.addWidget(names, 1)
        column.addLayout(both)
        column.addWidget(words)
        column.addWidget(pin)
        words.column.addWidget(self.keyring)
        column.addStretch(1)
        self._groups = (QButtonGroup(self), QButtonGroup(self))
        for group, pair in zip(
            self._groups,
            ((self.clinician, self.educator), (self.codes, self.names)),
            strict=True,
        ):
            for made in pair:
                group.addButton(made)
        self.foot.addStretch(1)
        self.foot.addWidget(self.make)

    def _on_educator_toggled(self, is_educator: bool) -> None:
        for card in self._cards[1:]:
            card.setVisible(not is_educator)
        self.retranslate()

    def _on_make_clicked(self) -> None:
        is_educator = self.educator.isChecked()
        pin = "" if is_educator else self._right_pin()
        if not is_educator and (not self._is_passphrase_right() or pin is None):
            return
        self.wanted.emit(
            Wanted(
                self.passphrase.text,
                self.keyring.isChecked(),
                self.names.isChecked(),
                pin or "",
                is_educator,
            )
        )

    def _is_passphrase_right(self) -> bool:
        if len(self.passphrase.text.strip()) < LEAST_LETTERS:
            self.passphrase.show_problem(
                self.tr("Needs at least {count} letters.").format(count=LEAST_LETTERS)
            )
            self.passphrase.line.setFocus()
            return False
        if self.again.text != self.passphrase.text:
            self.again.show_problem(self.tr("Is not the same as the first."))
            self.again.line.setFocus()
            return False
        return True

    def _right_pin(self) -> str | None:
        """Return the PIN, "" for none, None where it is not right."""
        if not self.pin.text and not self.pin_again.text:
            return ""
        try:
            digits = pin_digits(self.pin.text)
        except EnvironmentProblem:
            self.pin.show_problem(
                self.tr("Needs {least} to {most} digits.").format(
                    least=LEAST_DIGITS, most=MOST_DIGITS
                )
            )
            self.pin.line.setFocus()
            return None
        if self.pin_again.text != self.pin.text:
            self.pin_again.show_problem(self.tr("Is not the same as the first."))
            self.pin_again.line.setFocus()
            return None
        return digits
