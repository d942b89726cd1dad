"""Shows that a page goes on below what is seen: its end fades, under an arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from bodymap.ui.theme import Theme

LEAST_PX = 24  # less than that hides nothing worth reading
FADE_PX = 44
ARROW_PX = 26.0


class MoreBelow(QWidget):
    """Lies over the lower edge of an area while something is below; takes no touch.

    Screen readers know by themselves what is further down.
    """

    def __init__(self, area: QScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._area = area
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        self._follow()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        theme, room = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fade = QLinearGradient(room.topLeft(), room.bottomLeft())
        fade.setColorAt(0.0, theme.colour("paper", 0.0))
        fade.setColorAt(1.0, theme.colour("paper", 0.95))
        painter.fillRect(room, fade)
        badge = QRectF(0, 0, ARROW_PX, ARROW_PX)
        badge.moveCenter(QPointF(room.center().x(), room.bottom() - ARROW_PX / 2 - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("action"))
        painter.drawEllipse(badge)
        pen = QPen(theme.colour("action_ink"), ARROW_PX * 0.11)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        corners = ((0.28, 0.42), (0.5, 0.64), (0.72, 0.42))
        painter.drawPolyline(
            [badge.topLeft() + QPointF(x * ARROW_PX, y * ARROW_PX) for x, y in corners]
        )
        painter.end()

    def _follow(self, *_of: int) -> None:
        bar, viewport = self._area.verticalScrollBar(), self._area.viewport().geometry()
        self.setVisible(bar.maximum() - bar.value() > LEAST_PX)
        top = viewport.bottom() + 1 - FADE_PX
        self.setGeometry(viewport.left(), top, viewport.width(), FADE_PX)
        self.raise_()
