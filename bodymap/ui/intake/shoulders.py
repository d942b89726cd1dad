"""The front drawing with two shoulders to touch: which one is your left one?"""

from __future__ import annotations

import math
from contextlib import suppress
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.layers import FigureLayer
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.intake import ring
from bodymap.ui.theme import Theme
from bodymap.ui.words import picture_sides

SHOULDER_MM = (172.0, 296.0)  # the middle of the shoulder's cap, left and right of the midline
RING_MM = 40.0
REACH = 1.6  # of a ring's radius: as far from its middle a touch means the shoulder
EDGE_PX = 14
PADDING_PX = 32  # of a name's pill, left and right together
ROOM_PX = 10.0
RADIUS_PX = 14.0
LEAST = QSize(320, 240)
IN_PICTURE = (Laterality.RIGHT, Laterality.LEFT)
"""The subject's side of the left and of the right half of the front drawing."""


class RingLook(StrEnum):
    """What the ring round a shoulder says: touch me; this was right; this was the other one."""

    ASKED = "asked"
    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"


class Half(QAbstractButton):
    """One shoulder: touched in its ring or near it; what misses it by more means nothing.

    It looks the same below a mouse, so that nothing seems chosen.
    """

    def __init__(self, picture: ShoulderPicture, side: Laterality) -> None:
        super().__init__(picture)
        self.side = side
        self._picture = picture
        self.mark = RingLook.ASKED
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: QPoint) -> bool:
        circle = self._picture.ring(self.side).translated(-QPointF(self.pos()))
        far = QPointF(pos) - circle.center()
        return math.hypot(far.x(), far.y()) <= REACH * circle.width() / 2

    def show_mark(self, mark: RingLook) -> None:
        self.mark = mark
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Only for who came by key: a frame that is there by itself would look like the answer.
        ring.take_focus(self, event.reason())
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        theme = self._picture.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = self._picture.ring(self.side).translated(-QPointF(self.pos()))
        if ring.has_ring(self):
            painter.setPen(QPen(theme.colour("action"), 4))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(6, 6, -6, -6), RADIUS_PX, RADIUS_PX
            )
        self._paint_ring(painter, circle, theme)
        painter.end()

    def _paint_ring(self, painter: QPainter, circle: QRectF, theme: Theme) -> None:
        if self.mark is RingLook.NONE:
            return
        token = "caution" if self.mark is RingLook.WRONG else "action"
        shade = 0.25 if self.isDown() else 0.12
        is_right = self.mark is RingLook.RIGHT
        dashes = Qt.PenStyle.SolidLine if is_right else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour(token), 5 if is_right else 4, dashes))
        painter.setBrush(theme.colour(token, shade))
        painter.drawEllipse(circle)
        if is_right:
            size = max(28.0, circle.width() * 0.42)
            badge = QRectF(0, 0, size, size)
            badge.moveCenter(circle.center())
            paint_tick(painter, badge, theme.colour("action"), theme.colour("action_ink"))


def paint_tick(painter: QPainter, badge: QRectF, ground: QColor, ink: QColor) -> None:
    """Paint a tick in a round badge."""
    size = badge.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(badge)
    pen = QPen(ink, size * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
    painter.drawPolyline([badge.topLeft() + QPointF(x * size, y * size) for x, y in corners])


class ShoulderPicture(QWidget):
    """The body from the front; each shoulder is one large target with a ring.

    Left stays left in every language: the drawing is never mirrored.

    Signals:
        touched: the Laterality, the subject's, of the shoulder that was touched.
    """

    touched = Signal(object)

    def __init__(self, art: FigureArt, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._art = art
        self._figure = FigureLayer(art)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.halves = {side: Half(self, side) for side in IN_PICTURE}
        self.labels: dict[Laterality, QLabel] = {}
        for side, half in self.halves.items():
            half.clicked.connect(lambda _=False, side=side: self.touched.emit(side))
            label = QLabel(self)
            label.setProperty("look", "patientSide")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.hide()
            self.labels[side] = label
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def retranslate(self) -> None:
        for side, words in zip(
            IN_PICTURE, picture_sides(BodyView.FRONT, patient=True), strict=True
        ):
            self.labels[side].setText(words)
        #: Left and right of the picture on the screen, not of the body: this is the question.
        left = self.tr("The shoulder on the left of the picture")
        right = self.tr("The shoulder on the right of the picture")
        self.halves[Laterality.RIGHT].setAccessibleName(left)
        self.halves[Laterality.LEFT].setAccessibleName(right)
        self._place()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._place()
        self.update()

    def show_marks(self, marks: dict[Laterality, RingLook], *, with_names: bool) -> None:
        """Show what each shoulder's ring says, and which side is which or not yet."""
        for side, half in self.halves.items():
            half.show_mark(marks[side])
            self.labels[side].setVisible(with_names)
            words = self.labels[side].text() if with_names else ""
            half.setAccessibleDescription(words)
        self._place()

    def ring(self, side: Laterality) -> QRectF:
        """Return where the ring round a shoulder stands, in px of the picture."""
        viewport = self._viewport()
        u = SHOULDER_MM[0] if side is Laterality.LEFT else -SHOULDER_MM[0]
        radius = max(RING_MM * viewport.scale, 24.0)
        circle = QRectF(0, 0, 2 * radius, 2 * radius)
        circle.moveCenter(viewport.to_px(u, SHOULDER_MM[1]))
        return circle

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.setBrush(self.theme.colour("surface"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)
        with suppress(EnvironmentProblem):  # told when somebody turns to this view
            viewport = self._viewport()
            painter.scale(1 / ratio, 1 / ratio)
            look = (BodyView.FRONT, DrawingStyle.SHADED, self.theme)
            self._figure.sharpen(*look, viewport, ratio)
            self._figure.paint(painter, look, viewport, ratio)
        painter.end()

    def _viewport(self) -> Viewport:
        page = self._art.body(BodyView.FRONT)
        size = QSizeF(self.width(), self.height())
        fitted = Viewport.fitted(page, size, (ROOM_PX, ROOM_PX, ROOM_PX, 0.0))
        # The shoulders are cut off below: they stand on the frame, not in the air.
        drop = self.height() - 1.0 - fitted.to_px(0.0, page.bottom()).y()
        return fitted._replace(origin=fitted.origin + QPointF(0.0, max(drop, 0.0)))

    def _place(self) -> None:
        """Set the targets and the names above their shoulders."""
        middle = self.width() // 2
        for side, left, width in (
            (Laterality.RIGHT, 0, middle),
            (Laterality.LEFT, middle, self.width() - middle),
        ):
            label = self.labels[side]
            label.ensurePolished()
            widest = width - 2 * EDGE_PX
            needed = label.fontMetrics().horizontalAdvance(label.text()) + PADDING_PX
            label.resize(min(needed, widest), label.heightForWidth(min(needed, widest)))
            with suppress(EnvironmentProblem):
                circle = self.ring(side)
                reach = QRectF(0, 0, REACH * circle.width(), REACH * circle.height())
                reach.moveCenter(circle.center())
                self.halves[side].setGeometry(reach.toAlignedRect().intersected(self.rect()))
                x = round(circle.center().x()) - label.width() // 2
                x = max(left + EDGE_PX, min(x, left + width - EDGE_PX - label.width()))
                y = round(circle.top()) - label.height() - EDGE_PX
                label.move(x, max(EDGE_PX, y))
            label.raise_()
