"""How painting is done: a finger makes a stroke on the drawing, once, until anything is touched."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QStyle, QVBoxLayout, QWidget

from bodymap.ui.intake.screen import label, say
from bodymap.ui.theme import Theme

STROKE_MS = 2200
TIMES = 4  # then the picture rests with the whole stroke
STROKE_PX = 30.0
_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.KeyPress,
}
# The stroke, in shares of the rubbed area from its middle and top: to and fro.
_PLACES = ((-0.50, 0.30), (0.10, 0.00), (0.50, 0.35), (-0.30, 0.55), (-0.45, 0.80), (0.45, 0.85))


def is_motion_reduced(widget: QWidget) -> bool:
    """Return whether the system asks for no animation."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0


class PaintingHint(QWidget):
    """Lies over the drawing and takes no touch: any touch, click or key takes it away.

    What a touch begins goes on below: the first rub paints.

    Signals:
        ended: it was taken away.
    """

    ended = Signal()

    def __init__(self, theme: Theme, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self._theme = theme
        self._body = QRectF()
        self.words = label("kioskSentence", centred=True)
        self.way_out = label("kioskQuiet", centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.way_out)
        self.animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self.animation.setDuration(STROKE_MS)
        self.animation.setLoopCount(TIMES)
        self.animation.valueChanged.connect(lambda _value: self.update())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        frame.installEventFilter(self)
        self.hide()
        self.retranslate()

    @property
    def share(self) -> float:
        """How much of the stroke is made (0-1); all of it while nothing moves."""
        running = self.animation.state() is QVariantAnimation.State.Running
        return min(1.0, float(self.animation.currentValue()) * 1.35) if running else 1.0

    def begin(self, body: QRectF) -> None:
        """Show a stroke that rubs over this area of the frame (px)."""
        self._body = body
        self.setGeometry(self._frame.rect())
        self.show()
        self.raise_()
        if not is_motion_reduced(self):
            self.animation.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def end(self) -> None:
        """Take it away."""
        if self.isHidden():
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.animation.stop()
        self.hide()
        self.ended.emit()

    def retranslate(self) -> None:
        say(self.words, self.tr("Rub with your finger over the places that hurt."))
        say(self.way_out, self.tr("Begin at any time: this picture goes away."))
        self.setAccessibleName(f"{self.words.text()} {self.way_out.text()}")

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._frame and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._frame.rect())
        elif event.type() in _PRESSES and isinstance(watched, QWidget) and not self.isHidden():
            self.end()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().isValid() and not self._body.isEmpty():
            self._body = _scaled(self._body, event.oldSize().toSizeF(), event.size().toSizeF())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QPainterPath()
        veil.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
        painter.fillPath(veil, theme.colour("surface", 0.45))
        path = self._path()
        share = self.share
        done = QPainterPath(path.pointAtPercent(0))
        for step in range(1, 61):
            if step / 60 <= share:
                done.lineTo(path.pointAtPercent(step / 60))
        pen = QPen(theme.colour("pain", 0.55), STROKE_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(done, pen)
        _paint_hand(painter, path.pointAtPercent(share), theme)
        self._paint_words_ground(painter)
        painter.end()

    def _path(self) -> QPainterPath:
        body = self._body
        places = [
            QPointF(body.center().x() + u * body.width(), body.top() + v * body.height())
            for u, v in _PLACES
        ]
        path = QPainterPath(places[0])
        for at, after in pairwise(places[1:]):
            path.quadTo(at, after if after is places[-1] else (at + after) / 2)
        return path

    def _paint_words_ground(self, painter: QPainter) -> None:
        box = QRectF(self.words.geometry().united(self.way_out.geometry()))
        painter.setPen(QPen(self._theme.colour("action"), 1.5))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(-12, -10, 12, 12), 14, 14)


def _scaled(area: QRectF, before: QSizeF, after: QSizeF) -> QRectF:
    wide = after.width() / max(before.width(), 1.0)
    high = after.height() / max(before.height(), 1.0)
    return QRectF(area.x() * wide, area.y() * high, area.width() * wide, area.height() * high)


def _paint_hand(painter: QPainter, tip: QPointF, theme: Theme) -> None:
    """Paint a hand whose stretched finger ends at a place (px)."""
    painter.save()
    painter.translate(tip)
    painter.rotate(-24)
    hand = QPainterPath()
    hand.setFillRule(Qt.FillRule.WindingFill)
    hand.addRoundedRect(QRectF(-13, -6, 26, 92), 13, 13)
    fist = QPainterPath()
    fist.addRoundedRect(QRectF(-15, 62, 84, 74), 28, 28)
    thumb = QPainterPath()
    thumb.addRoundedRect(QRectF(-37, 72, 30, 58), 15, 15)
    hand = hand.united(fist).united(thumb)
    painter.setPen(QPen(theme.colour("ink"), 2.5))
    painter.setBrush(theme.colour("surface"))
    painter.drawPath(hand)
    painter.setPen(QPen(theme.colour("ink"), 2.0))
    for k in range(3):
        x = 17.0 + 17.0 * k
        painter.drawLine(QPointF(x, 66 + 2 * k), QPointF(x, 88))
    painter.setPen(QPen(theme.colour("action"), 2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(-26, -26, 52, 52), 20 * 16, 140 * 16)
    painter.restore()
