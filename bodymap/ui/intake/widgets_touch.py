"""What the touchable answers share: they do not change by themselves, and show the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from bodymap.ui.intake import ring
from bodymap.ui.theme import Theme

RING_PX = 3
SWIPE_PX = 40.0  # a finger that goes so far means to move the page
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}


class TouchAnswer(QAbstractButton):
    """An answer that is on or off. A touch only asks: whoever keeps the answer shows it again.

    Screen readers hear a radio button (`alone`) or a check box. The ring round the answer that has
    the keyboard is left out while a finger or a mouse is used. Keys that mean nothing here go on
    to the page.
    """

    def __init__(self, parent: QWidget, theme: Theme, *, alone: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._alone = alone
        self._pressed_at: QPointF | None = None
        self.setCheckable(True)
        self.setAutoExclusive(alone)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def has_ring(self) -> bool:
        """Whether the ring of the keyboard is shown."""
        return ring.has_ring(self)

    def say(self, words: str, name: str = "") -> None:
        """Set the words, and what screen readers say where that is more."""
        self.setText(words)
        self.setAccessibleName(name or words)
        self.updateGeometry()
        self.update()

    def show_chosen(self, *, chosen: bool) -> None:
        """Show whether this is the answer."""
        self.setAutoExclusive(False)  # Qt would not let the last one be taken back
        self.setChecked(chosen)
        self.setAutoExclusive(self._alone)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is; the page asks the intake."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ring.show_ring(self)
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ring.hide_ring(self)
        self._pressed_at = event.globalPosition()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._pressed_at = self._pressed_at, None
        if start is not None and (event.globalPosition() - start).manhattanLength() > SWIPE_PX:
            self.setDown(False)  # the page went with the finger: it is still on the same answer
            return
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        ring.take_focus(self, event.reason())
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self.updateGeometry()
            self.update()

    def draw_ground(self, painter: QPainter, room: QRectF, radius: float) -> None:
        """Draw the rounded ground of an answer in a list, and the ring of the keyboard."""
        theme, chosen = self._theme, self.isChecked()
        ground = "pressed" if chosen or self.isDown() else "surface"
        if ground == "surface" and self.underMouse():
            ground = "hover"
        width = 2.0 if chosen else 1.0
        border = theme.colour("action" if chosen else "line")
        if self.has_ring:
            width, border = RING_PX, theme.colour("ink")
        inset = width / 2
        painter.setPen(QPen(border, width))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), radius, radius)
