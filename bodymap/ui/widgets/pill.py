"""A button that is as wide as its words; in a narrow place they go on in further lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_PLENTY = 10_000


class PillButton(QPushButton):
    """For a FlowLayout, which asks it how high it is in a row narrower than its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "pill")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        usual = super().sizeHint()
        if width >= usual.width():
            return usual.height()
        room = QRect(0, 0, max(1, width - self._around), _PLENTY)
        words = self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()
        return usual.height() - self.fontMetrics().height() + words

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word."""
        words = (self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        return QSize(max(words, default=0) + self._around, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        icon, option.icon = self.icon(), type(self.icon())()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), self._words_room())
        if not icon.isNull():
            size = self.iconSize()
            box = QRect(self._side, (self.height() - size.height()) // 2, *size.toTuple())
            icon.paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(words, _FLAGS, self.text())
        painter.end()

    @property
    def _around(self) -> int:
        """How much wider (px) the button is than its words in one line."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    @property
    def _side(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 4
        return (self._around - icon) // 2

    def _words_room(self) -> QRect:
        before = self._around - self._side
        return QRect(before, 0, self.width() - self._around, self.height())
