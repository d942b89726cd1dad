"""The pointer on the canvas: a ring as large as the brush, or a sign of what a press would do."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from bodymap.ui.theme import Theme

SMALLEST_RING_PX = 3.5


class BrushCursor:
    """Where the pointer is (px; None when it is away), what it would do, and its ring."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.at: QPointF | None = None
        self.erases = False
        self.points = False
        self.busy = False
        self.can_pan = False
        self.panning = False
        self._ring = QPixmap()
        self._look: tuple[float, bool, float, str] | None = None

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme

    def shape(self, ring_px: float) -> Qt.CursorShape:
        """Return the system cursor that goes with the ring."""
        if self.panning:
            return Qt.CursorShape.ClosedHandCursor
        if self.can_pan:
            return Qt.CursorShape.OpenHandCursor
        if self.busy:
            return Qt.CursorShape.BusyCursor
        blank = ring_px >= SMALLEST_RING_PX and not self.points
        return Qt.CursorShape.BlankCursor if blank else Qt.CursorShape.CrossCursor

    def area(self, ring_px: float) -> QRect:
        """Return the pixels the ring takes; empty while the pointer is away."""
        if self.at is None:
            return QRect()
        reach = math.ceil(ring_px) + 4
        middle = self.at.toPoint()
        return QRect(middle.x() - reach, middle.y() - reach, 2 * reach + 1, 2 * reach + 1)

    def paint(self, painter: QPainter, ring_px: float) -> None:
        """Paint the ring in its true size; an eraser's is dashed."""
        hidden = self.busy or self.can_pan or self.panning or self.points
        if self.at is None or hidden or ring_px < SMALLEST_RING_PX:
            return
        ratio = painter.device().devicePixelRatioF()
        look = (ring_px, self.erases, ratio, self._theme.name)
        if look != self._look:
            self._look, self._ring = look, self._drawn(ring_px, ratio)
        half = self._ring.deviceIndependentSize().width() / 2
        painter.drawPixmap(self.at - QPointF(half, half), self._ring)

    def _drawn(self, ring_px: float, ratio: float) -> QPixmap:
        """Return the ring as a pixmap: drawing it anew for every move costs a millisecond."""
        side = 2 * (math.ceil(ring_px) + 3) + 1
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        middle = QPointF(side / 2, side / 2)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("mark_halo", 0.85), 3.2))
        painter.drawEllipse(middle, ring_px, ring_px)
        pen = QPen(self._theme.colour("ring"), 1.4)
        if self.erases:
            pen.setDashPattern([3.0, 2.6])
        painter.setPen(pen)
        painter.drawEllipse(middle, ring_px, ring_px)
        painter.drawPoint(middle)
        painter.end()
        return pixmap
