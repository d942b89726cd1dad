"""A pad of large digits: shows dots, never the digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.sessions.kiosk import LEAST_DIGITS, MOST_DIGITS
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.theme import Theme

_DOT = "●"


class PinPad(QWidget):
    """Takes 4 to 8 digits by touch or keyboard.

    Signals:
        entered: the digits, when the button that confirms them was pressed.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._digits = ""
        self._is_open = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dots = label("patientTitle", centred=True)
        self.dots.setMinimumHeight(48)
        holder = QWidget()
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pads are alike everywhere
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.keys: dict[str, QPushButton] = {}
        for place, digit in enumerate("1234567890"):
            key = button("padKey")
            say(key, digit)
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            key.clicked.connect(lambda _=False, typed=digit: self._add(typed))
            self.keys[digit] = key
            row, column = divmod(place, 3) if digit != "0" else (3, 1)
            grid.addWidget(key, row, column)
        self.rub = button("padKey")
        self.rub.clicked.connect(self._rub)
        self.confirm = button("padKey")
        self.confirm.clicked.connect(self._confirm)
        grid.addWidget(self.rub, 3, 0)
        grid.addWidget(self.confirm, 3, 2)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.addWidget(self.dots)
        column_of_all.addWidget(holder)
        self.retranslate()
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._show()

    def set_open(self, *, is_open: bool) -> None:
        """Take digits or not."""
        self._is_open = is_open
        self._show()

    def retranslate(self) -> None:
        #: Read out: a pad of ten digits for the clinic's secret number.
        self.setAccessibleName(self.tr("Number of the clinic"))
        self.rub.setText("⌫")
        self.rub.setAccessibleName(self.tr("Take the last digit back"))
        self.confirm.setText(self.tr("OK"))
        self.confirm.setAccessibleName(self.tr("OK"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.isdecimal():
            self._add(str(int(typed)))
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._rub()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _add(self, digit: str) -> None:
        if self._is_open and len(self._digits) < MOST_DIGITS:
            self._digits += digit
            self._show()

    def _rub(self) -> None:
        if self._is_open:
            self._digits = self._digits[:-1]
            self._show()

    def _confirm(self) -> None:
        if self._is_open and len(self._digits) >= LEAST_DIGITS:
            digits = self._digits
            self.clear()
            self.entered.emit(digits)

    def _show(self) -> None:
        count = len(self._digits)
        self.dots.setText(" ".join(_DOT * count) or " ")
        self.dots.setAccessibleName(self.tr("Digits entered: {count}").format(count=count))
        self.confirm.setEnabled(self._is_open and count >= LEAST_DIGITS)
        self.rub.setEnabled(self._is_open and count > 0)
        for key in self.keys.values():
            key.setEnabled(self._is_open and count < MOST_DIGITS)
