"""Answers to choose from: numbered, worked by digits, never told apart by colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from bodymap.ui.widgets.wrapped import WrappedButton

LEAST_PX = 44
SIGN_PX = 24
_WRAP = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading) | int(
    Qt.TextFlag.TextWordWrap
)
TICK, HALF, CROSS = "✓", "◐", "✗"
"""Signs after the answer: right, chosen and half right, chosen and not right."""


class ChoiceButton(WrappedButton):
    """A number, words that wrap, and after the answer a sign."""

    def __init__(self, number: int, words: str, *, several: bool) -> None:
        super().__init__(words)
        self._number = number
        self._several = several
        self._sign = ""
        self.setCheckable(True)
        self.setProperty("look", "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setToolTip(self.tr("Key {number}").format(number=number))
        self.setAccessibleName(self.tr("{number}: {words}").format(number=number, words=words))

    @property
    def sign(self) -> str:
        return self._sign

    def show_sign(self, sign: str, said: str) -> None:
        """Show how this choice was marked; `said` tells it to a screen reader."""
        self._sign = sign
        self.setAccessibleDescription(said)
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(LEAST_PX, super().heightForWidth(width - 76) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPushButton.paintEvent(self, event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().buttonText().color()
        room = self.rect().adjusted(12, 2, -12, -2)
        box = self._placed(QRect(0, 0, SIGN_PX, SIGN_PX), room, at_end=False)
        painter.setPen(QPen(ink, 2.4 if self.isChecked() else 1.0))
        if self._several:
            painter.drawRoundedRect(box, 5, 5)
        else:
            painter.drawEllipse(box)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
        words = QStyle.visualRect(self.layoutDirection(), room, room.adjusted(34, 0, -30, 0))
        painter.drawText(words, _WRAP, self.words)
        if self._sign:
            font.setPixelSize(20)
            font.setBold(True)
            painter.setFont(font)
            end = self._placed(QRect(0, 0, SIGN_PX, SIGN_PX + 4), room, at_end=True)
            painter.drawText(end, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()

    def _placed(self, box: QRect, room: QRect, *, at_end: bool) -> QRect:
        """Return a box at the side where reading begins, or ends."""
        box.moveCenter(room.center())
        if at_end:
            box.moveRight(room.right())
        else:
            box.moveLeft(room.left())
        return QStyle.visualRect(self.layoutDirection(), room, box)


class ChoiceList(QWidget):
    """Numbered choices under a heading; one of them, or any number.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._several = False
        self._values: list[object] = []
        self.buttons: list[ChoiceButton] = []
        self.heading = QLabel()
        self.heading.setProperty("look", "section")
        self.heading.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.heading)

    def show_choices(
        self, choices: Sequence[tuple[object, str]], *, several: bool = False, first: int = 1
    ) -> None:
        """Offer other choices (value, words), numbered from `first`; none hides the list."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._several = several
        self._values = [value for value, _ in choices]
        self.buttons = []
        for at, (_, words) in enumerate(choices):
            button = ChoiceButton(first + at, words, several=several)
            button.clicked.connect(lambda _on, at=at: self._choose(at))
            self.buttons.append(button)
            self._column.addWidget(button)
            button.show()  # at once, so that it can have the focus
        self.setVisible(bool(choices))
        self.heading.setVisible(bool(self.heading.text()))

    @property
    def chosen(self) -> tuple[object, ...]:
        """What is chosen."""
        pairs = zip(self.buttons, self._values, strict=True)
        return tuple(value for button, value in pairs if button.isChecked())

    def press(self, number: int) -> bool:
        """Choose by position from 0; return whether there is one."""
        if not 0 <= number < len(self.buttons) or not self.buttons[number].isEnabled():
            return False
        self.buttons[number].click()
        self.buttons[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def mark(self, right: Sequence[object], said: tuple[str, str]) -> None:
        """Show which were right and which of the chosen were not, in signs and words."""
        for button, value in zip(self.buttons, self._values, strict=True):
            button.setEnabled(False)
            if value in right:
                button.show_sign(TICK, said[0])
            elif button.isChecked():
                button.show_sign(CROSS, said[1])

    def _choose(self, number: int) -> None:
        if not self._several:
            for at, button in enumerate(self.buttons):
                button.setChecked(at == number)
        self.changed.emit()
