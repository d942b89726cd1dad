"""The next patient's code, and a telephone number, by keyboard or by touch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.sessions.intake.model import PATIENT_CODE_LETTERS
from bodymap.sessions.intake.wishes import patient_code, phone_letters
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.widgets.flow import FlowLayout

LETTERS = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
FIGURES = "1234567890+"


class CodePad(QWidget):
    """A code and the keys that write it. No text field: nothing to select, paste or drag.

    Signals:
        changed: the code as it is now.
    """

    changed = Signal(str)
    letters = LETTERS

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.shown = label("kioskCode")
        holder = QWidget()
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = FlowLayout(holder, gap=8)
        for letter in self.letters:
            key = button("codeKey")
            say(key, letter)
            key.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # who has a keyboard writes
            key.clicked.connect(lambda _=False, typed=letter: self._write(self._code + typed))
            row.addWidget(key)
        self.rub = button("codeKey")
        self.rub.clicked.connect(lambda: self._write(self._code[:-1]))
        row.addWidget(self.rub)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.shown)
        column.addWidget(holder)
        self.retranslate()

    @property
    def code(self) -> str:
        return self._code

    def show_code(self, code: str) -> None:
        """Show a code without telling."""
        self._code = code
        self.retranslate()

    def retranslate(self) -> None:
        self.rub.setText("⌫")
        self.rub.setAccessibleName(self.tr("Take the last letter back"))
        self.setAccessibleName(self._name())
        self.setAccessibleDescription(self._code)
        self.shown.setText(self._code or self._nothing())
        self.rub.setEnabled(bool(self._code))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._write(self._code[:-1])
        elif event.text() and event.text() != " " and self._clean(event.text()):
            self._write(self._code + event.text())
        else:
            super().keyPressEvent(event)

    def _write(self, code: str) -> None:
        after = self._clean(code)
        if after != self._code:
            self.show_code(after)
            self.changed.emit(after)

    def _name(self) -> str:
        return self.tr("Code of the next patient")

    def _nothing(self) -> str:
        return self.tr("no code")

    def _clean(self, code: str) -> str:
        return patient_code(code)[:PATIENT_CODE_LETTERS]


class NumberPad(CodePad):
    """A telephone number and its figures."""

    letters = FIGURES

    def _name(self) -> str:
        return self.tr("Emergency number")

    def _nothing(self) -> str:
        return self.tr("no number")

    def _clean(self, code: str) -> str:
        return phone_letters(code)
