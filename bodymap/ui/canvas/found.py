"""What palpation found at a trigger point, told by the shape of its X."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from bodymap.ui.canvas.items import paint_mark
from bodymap.ui.theme import Theme

FOUND = ("familiar", "referred", "local", "not_tender")
"""What pressing can bring about, by the values of `scoring.findings.Finding`; the keys 1 to 4."""

RING = 1.75  # of half the X, as its halo


def paint_found(painter: QPainter, at: QPointF, theme: Theme, size: float, found: str) -> None:
    """Paint the X of a trigger point by what was found there; `size` is half the X in px.

    Familiar pain: a pale X on a dark disc. Referred: a ring round the X. Local: a square round it.
    Not tender: an empty ring with a bar. Anything else: the X alone.
    """
    if found not in FOUND:
        paint_mark(painter, at, theme, size)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, ground, reach = theme.colour("mark"), theme.colour("mark_halo"), size * RING
    line = size * 0.34
    if found == "familiar":
        painter.setPen(QPen(ground, line * 0.8))
        painter.setBrush(ink)
        painter.drawEllipse(at, reach, reach)
        _cross(painter, at, ground, size)
        return
    painter.setPen(QPen(ground, line * 2.2))
    painter.setBrush(ground)
    frame = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
    square = frame.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    shape = square if found == "local" else None
    for pen in (QPen(ground, line * 2.2), QPen(ink, line)):
        painter.setPen(pen)
        if shape is not None:
            painter.drawRect(shape)
        else:
            painter.drawEllipse(frame)
    if found == "not_tender":
        pen = QPen(ink, size * 0.52)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(at + QPointF(-size * 0.8, 0), at + QPointF(size * 0.8, 0))
    else:
        _cross(painter, at, ink, size * 0.86)


def _cross(painter: QPainter, at: QPointF, colour: QColor, size: float) -> None:
    pen = QPen(colour, size * 0.52)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    arm = size * 0.78
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm))
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm))


def found_icon(theme: Theme, found: str, side: int, ratio: float) -> QIcon:
    """Return the X of a finding as a square picture of `side` px."""
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_found(painter, QPointF(side / 2, side / 2), theme, side / 4.4, found)
    painter.end()
    return QIcon(pixmap)
