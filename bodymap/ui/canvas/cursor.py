"""The pointer on the canvas: a ring as large as the brush, or a sign of what a press would do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bodymap.ui.theme import Theme

SMALLEST_RING_PX = 3.5


class BrushCursor:
    """Where the pointer is (px; None when it is away), what it would do, and its ring."""

    def __init__(self, theme: Theme) -> None:
        self._ring = QColor(theme.ring)
        self._halo = QColor(theme.mark_halo)
        self._halo.setAlphaF(0.85)
        self.at: QPointF | None = None
        self.erases = False
        self.busy = False

    def shape(self, ring_px: float, *, can_pan: bool, panning: bool) -> Qt.CursorShape:
        """Return the system cursor that goes with the ring."""
        if panning:
            return Qt.CursorShape.ClosedHandCursor
        if can_pan:
            return Qt.CursorShape.OpenHandCursor
        if self.busy:
            return Qt.CursorShape.BusyCursor
        blank = ring_px >= SMALLEST_RING_PX
        return Qt.CursorShape.BlankCursor if blank else Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, ring_px: float) -> None:
        """Paint the ring in its true size; an eraser's is dashed."""
        if self.at is None or self.busy or ring_px < SMALLEST_RING_PX:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._halo, 3.2))
        painter.drawEllipse(self.at, ring_px, ring_px)
        pen = QPen(self._ring, 1.4)
        if self.erases:
            pen.setDashPattern([3.0, 2.6])
        painter.setPen(pen)
        painter.drawEllipse(self.at, ring_px, ring_px)
        painter.setPen(QPen(self._ring, 1.6))
        painter.drawPoint(self.at)
