"""How far one is, as a row of short lines that fill."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.ui.theme import Theme

MOST_SEGMENTS = 6
GAP_PX = 8.0
LINE_PX = 6.0
LEAST_SEGMENT_PX = 24.0


class Progress(QWidget):
    """One segment a page, or about six that fill bit by bit where there are more pages."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done = 1.0
        self._all = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_place(self, number: int, of: int, share: float | None = None) -> None:
        """Show page `number` (from 1) of some; `share` is how much of the way that is."""
        self._all = max(1, of)
        self._done = number if share is None else share * self._all
        self.setAccessibleName(self.tr("Page {number} of {all}").format(number=number, all=of))
        self.update()

    def filled(self) -> list[float]:
        """Return how full each segment is, 0 to 1, the first one first."""
        room = int((self.width() + GAP_PX) // (LEAST_SEGMENT_PX + GAP_PX))
        count = max(1, min(self._all, MOST_SEGMENTS, room))
        done = self._done / self._all * count
        return [min(1.0, max(0.0, done - k)) for k in range(count)]

    def sizeHint(self) -> QSize:
        return QSize(200, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shares = self.filled()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        width = (self.width() - GAP_PX * (len(shares) - 1)) / len(shares)
        top = (self.height() - LINE_PX) / 2
        for number, share in enumerate(shares):
            left = number * (width + GAP_PX)
            painter.setBrush(self._theme.colour("outline", 0.35))
            painter.drawRoundedRect(QRectF(left, top, width, LINE_PX), 3, 3)
            if share > 0:
                painter.setBrush(self._theme.colour("action"))
                painter.drawRoundedRect(QRectF(left, top, width * share, LINE_PX), 3, 3)
        painter.end()
