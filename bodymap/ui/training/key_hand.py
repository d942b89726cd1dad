"""A place on the drawing moved by the arrow keys, for those who work without a pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from bodymap.ui.canvas.view import CanvasView

STEP_MM = 5.0
FINE_MM = 1.0
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyHand(QObject):
    """Arrow keys move the place (with Shift finely), Space presses there.

    Signals:
        moved: the place as QPointF in view mm, or None when it goes away.
        pressed: (u, v) mm.
    """

    moved = Signal(object)
    pressed = Signal(float, float)

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.at: QPointF | None = None
        canvas.view_about_to_change.connect(self.leave)
        canvas.installEventFilter(self)

    def on_top(self) -> None:
        """Be asked before every other filter of the canvas."""
        self._canvas.removeEventFilter(self)
        self._canvas.installEventFilter(self)

    def leave(self) -> None:
        """Point nowhere."""
        self.at = None
        self.moved.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.leave()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _WAYS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(_WAYS[key], FINE_MM if fine else STEP_MM)
            return True
        if self.at is not None and key == Qt.Key.Key_Space:
            self.pressed.emit(self.at.x(), self.at.y())
            return True
        return False

    def _move(self, way: tuple[int, int], step: float) -> None:
        page = self._canvas.scene.page
        at = self.at
        if at is None:
            at = self._canvas.viewport.to_mm(QPointF(self._canvas.rect().center()))
        else:
            at += QPointF(*way) * step
        self.at = QPointF(
            min(max(at.x(), page.left()), page.right()),
            min(max(at.y(), page.top()), page.bottom()),
        )
        self.moved.emit(self.at)
