"""One answer of a list: a large row with a round or a square mark and words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from bodymap.ui.intake.widgets_touch import TouchAnswer
from bodymap.ui.theme import PATIENT_TEXT_PX, Theme, text_font

LEAST_HEIGHT = 60
AROUND = 14
MARK = 28
RADIUS = 14
WORDS_LEAST = 200
_ALIGNED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_FLAGS = int(_ALIGNED) | int(Qt.TextFlag.TextWordWrap)


class ChoiceRow(TouchAnswer):
    """A row to touch. `alone`: it is the only answer (round mark), else one of several (square)."""

    def __init__(self, parent: QWidget, theme: Theme, *, alone: bool) -> None:
        super().__init__(parent, theme, alone=alone)
        self._growth = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.setFont(text_font(theme.patient_px(PATIENT_TEXT_PX)))
        super().show_theme(theme)

    def grow(self, growth: float) -> None:
        """Be so many times as high as a row is at least."""
        if growth != self._growth:
            self._growth = growth
            self.updateGeometry()

    @property
    def _least_height(self) -> int:
        return round(self._theme.patient_px(LEAST_HEIGHT) * self._growth)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._before_words() - AROUND), 10_000)
        words = self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()
        return max(self._least_height, words + 2 * AROUND)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(self._before_words() + words + AROUND, self._least_height)

    def minimumSizeHint(self) -> QSize:
        words = self._theme.patient_px(WORDS_LEAST)
        return QSize(self._before_words() + words, self._least_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, QRectF(self.rect()), RADIUS)
        size = self._theme.patient_px(MARK)
        mark = QRect(AROUND + 2, (self.height() - size) // 2, size, size)
        self._draw_mark(painter, QRectF(self._placed(mark)))
        before = self._before_words()
        words = QRect(before, 0, self.width() - before - AROUND, self.height())
        painter.setPen(self._theme.colour("pressed_ink" if self.isChecked() else "ink"))
        painter.setFont(self.font())
        painter.drawText(self._placed(words), _FLAGS, self.text())
        painter.end()

    def _before_words(self) -> int:
        return AROUND + 2 + self._theme.patient_px(MARK) + AROUND

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _draw_mark(self, painter: QPainter, room: QRectF) -> None:
        theme, chosen = self._theme, self.isChecked()
        edge = theme.colour("action" if chosen else "outline")
        painter.setPen(QPen(edge, 2))
        painter.setBrush(theme.colour("surface"))
        inner = room.adjusted(1, 1, -1, -1)
        if self._alone:
            painter.drawEllipse(inner)
            if chosen:
                gap = room.width() * 0.24
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("action"))
                painter.drawEllipse(room.adjusted(gap, gap, -gap, -gap))
            return
        if chosen:
            painter.setBrush(theme.colour("action"))
        painter.drawRoundedRect(inner, 6, 6)
        if chosen:
            at, size = room.topLeft(), room.width()
            corners = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
            tick = QPolygonF([at + QPointF(x * size, y * size) for x, y in corners])
            pen = QPen(theme.colour("action_ink"), size / 9)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(tick)
