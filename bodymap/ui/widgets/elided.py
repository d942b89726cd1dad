"""A label that shortens its text rather than ask for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton

LEAST_LETTERS = 5


class ElidedLabel(QLabel):
    """One line: words that end with an ellipsis where there is no room, and a few after them.

    Where not even the beginning of the words would stand there, nothing does.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = ("", "")

    def show_words(self, words: str, after: str = "") -> None:
        """Show words, and after them what never is shortened."""
        self._words = (words, after)
        self.setText(words + after)

    @property
    def shown(self) -> str:
        """What there is room for."""
        words, after = self._words
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(words + after) <= room:
            return words + after
        for tail in (after, ""):
            left = room - metrics.horizontalAdvance(tail)
            if metrics.horizontalAdvance(words[:LEAST_LETTERS] + "…") <= left:
                return metrics.elidedText(words, Qt.TextElideMode.ElideRight, left) + tail
        return ""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), self.alignment(), self.shown)
        painter.end()


class ElidedButton(QPushButton):
    """A line of words at the left, shortened where there is no room, and a few at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ("", "")

    def show_words(self, words: str, after: str) -> None:
        """Show words and what never is shortened after them."""
        self._words = (words, after)
        self.setAccessibleName(f"{words}, {after}")
        self.update()

    @property
    def words(self) -> tuple[str, str]:
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(120, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(6, 0, -6, 0)
        words, after = self._words
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(after)
        painter.setPen(self.palette().buttonText().color())
        aligned = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, aligned | Qt.AlignmentFlag.AlignRight, after)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - width - 8)
        painter.drawText(room, aligned | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
