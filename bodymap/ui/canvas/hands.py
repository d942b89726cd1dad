"""Works the canvas: every pointer and key event on it becomes a gesture or a movement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)

from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.marks import MarkGesture, MarkSink
from bodymap.ui.canvas.pointer import Device, Phase, Pinch, PointerDoor, PointerSample
from bodymap.ui.canvas.tools import Gesture, PanGesture, StrokeGesture, StrokeSink, TapGesture
from bodymap.ui.canvas.view import CanvasView

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.ui.canvas.items import Mark


class Sink(StrokeSink, MarkSink, Protocol):
    """Takes what the hands make: strokes and marks."""


KEY_PAN_PX = 48.0
TAP_REACH_PX = {Device.MOUSE: 14.0, Device.PEN: 16.0, Device.TOUCH: 26.0}
TAP_SLACK_PX = {Device.MOUSE: 5.0, Device.PEN: 9.0, Device.TOUCH: 14.0}
WHEEL_ZOOM = 1.0015
_PAN_KEYS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class CanvasHands(QObject):
    """Filters the events of a canvas. One gesture runs at a time; Escape and hiding cancel it.

    With `takes_taps` a press on the X of a trigger point that is lifted there is a tap; a drag
    from there paints as anywhere else.

    Signals:
        mark_tapped: the Mark whose X was tapped.
        mark_pointed: the Mark under the mouse or pen, None when it goes away.
    """

    mark_tapped = Signal(object)
    mark_pointed = Signal(object)

    def __init__(self, canvas: CanvasView, sink: Sink) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sink = sink
        self.door = PointerDoor(canvas.to_mm)
        self.takes_taps = False
        self._pointed: Mark | None = None
        self._gesture: Gesture | None = None
        self._flush = QTimer(self, singleShot=True, interval=0)
        self._flush.timeout.connect(self._on_flush_timeout)
        self._answers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._mouse_pressed,
            QEvent.Type.MouseButtonDblClick: self._mouse_pressed,
            QEvent.Type.MouseMove: self._mouse_moved,
            QEvent.Type.MouseButtonRelease: self._mouse_moved,
            QEvent.Type.TabletPress: self._pen_used,
            QEvent.Type.TabletMove: self._pen_used,
            QEvent.Type.TabletRelease: self._pen_used,
            QEvent.Type.TouchBegin: self._touched,
            QEvent.Type.TouchUpdate: self._touched,
            QEvent.Type.TouchEnd: self._touched,
            QEvent.Type.TouchCancel: self._touched,
            QEvent.Type.Wheel: self._wheel_turned,
            QEvent.Type.NativeGesture: self._pinched,
            QEvent.Type.KeyPress: self._key_pressed,
            QEvent.Type.KeyRelease: self._key_released,
            QEvent.Type.FocusOut: self._left,
            QEvent.Type.Hide: self._left,
        }
        canvas.view_about_to_change.connect(self.cancel)
        canvas.installEventFilter(self)

    @property
    def is_stroking(self) -> bool:
        return isinstance(self._gesture, StrokeGesture)

    def cancel(self) -> bool:
        """Cancel a running stroke or pan; return whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return False
        gesture.cancel()
        self._dress()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        answer = self._answers.get(event.type())
        return super().eventFilter(watched, event) if answer is None else answer(event)

    # ------------------------------------------------------------ gestures

    def _take(self, sample: PointerSample, pixel: QPointF) -> None:
        if sample.phase is Phase.PRESS:
            self.cancel()
            self._gesture = self._pressed(sample, pixel)
            if isinstance(self._gesture, PanGesture):
                self._dress()
        elif sample.phase is Phase.CANCEL:
            self.cancel()
        elif self._gesture is not None and sample.phase is Phase.MOVE:
            if isinstance(self._gesture, TapGesture):
                self._gesture = self._gesture.grown(pixel)
            self._gesture.move(sample, pixel)
            self._flush.start()
        elif self._gesture is not None and sample.phase is Phase.RELEASE:
            gesture, self._gesture = self._gesture, None
            gesture.finish(sample, pixel)
            if isinstance(gesture, PanGesture):
                self._dress()
        self._move_ring(sample, pixel)

    def _pressed(self, sample: PointerSample, pixel: QPointF) -> Gesture:
        """Return the gesture of a press: on an X a tap, unless it turns out to be a drag."""
        mark = self._mark_at(pixel, sample.device)
        if mark is None:
            return self._begun(sample, pixel)
        return TapGesture(
            lambda: self._begun(sample, pixel),
            pixel,
            TAP_SLACK_PX[sample.device],
            lambda: self.mark_tapped.emit(mark),
        )

    def _mark_at(self, pixel: QPointF, device: Device) -> Mark | None:
        """Return the X nearest to a pixel, if it is near enough to be meant."""
        if not self.takes_taps:
            return None
        viewport, found = self._canvas.viewport, []
        for mark in self._canvas.scene.marks:
            away = viewport.to_px(mark.u, mark.v) - pixel
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if mark.point and distance <= TAP_REACH_PX[device]:
                found.append((distance, not mark.chosen, mark))
        return min(found, key=lambda one: one[:2])[2] if found else None

    def _point_at(self, mark: Mark | None) -> None:
        """Show by the cursor that what is under it can be tapped."""
        if mark == self._pointed:
            return
        self._pointed = mark
        if mark is None:
            self._canvas.dress_cursor()
        else:
            self._canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark_pointed.emit(mark)

    def _begun(self, sample: PointerSample, pixel: QPointF) -> Gesture:
        """Return the gesture that a press begins with the tool in hand."""
        canvas, tool = self._canvas, self._canvas.tool
        if tool is Tool.MOVE:
            return PanGesture(canvas.pan, pixel)
        if tool in {Tool.POINT, Tool.ARROW} and not sample.erases:
            from bodymap.pain.drawing import MarkKind  # noqa: PLC0415 (after the first paint)

            kind = MarkKind.POINT if tool is Tool.POINT else MarkKind.ARROW
            scene = canvas.scene
            return MarkGesture(self._sink, kind, scene.view, scene.covers, self._show_draft, sample)
        erase = sample.erases or tool is Tool.ERASER
        return StrokeGesture(self._sink, canvas.scene.view, canvas.radius_mm, sample, erase=erase)

    def _show_draft(self, mark: PainMark | None) -> None:
        self._canvas.scene.show_draft(mark)
        self._canvas.update()

    def _move_ring(self, sample: PointerSample, pixel: QPointF) -> None:
        canvas = self._canvas
        canvas.update(canvas.brush_cursor.area(canvas.radius_mm * canvas.viewport.scale))
        if sample.phase is Phase.HOVER:
            self._point_at(self._mark_at(pixel, sample.device))
        over = self._pointed is not None and self._gesture is None
        canvas.brush_cursor.at = None if over or sample.device is Device.TOUCH else pixel
        canvas.brush_cursor.erases = sample.erases or canvas.tool is Tool.ERASER
        canvas.update(canvas.brush_cursor.area(canvas.radius_mm * canvas.viewport.scale))

    def _start_pan(self, at: QPointF) -> None:
        self.cancel()
        self._gesture = PanGesture(self._canvas.pan, at)
        self._dress()

    def _dress(self) -> None:
        self._canvas.brush_cursor.panning = isinstance(self._gesture, PanGesture)
        self._canvas.dress_cursor()
        self._canvas.update()

    def _hold_space(self, *, held: bool) -> None:
        self._canvas.brush_cursor.can_pan = held or self._canvas.tool is Tool.MOVE
        self._dress()

    def _on_flush_timeout(self) -> None:
        if self._gesture is not None:
            self._gesture.flush()

    # ------------------------------------------------------------ events

    def _mouse_pressed(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.MiddleButton or (
            event.button() is Qt.MouseButton.LeftButton and self._canvas.brush_cursor.can_pan
        ):
            self._start_pan(event.position())
            return True
        return event.button() is Qt.MouseButton.LeftButton and self._mouse_moved(event)

    def _mouse_moved(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        sample = self.door.mouse(event)
        if sample is None:
            return True
        if isinstance(self._gesture, PanGesture):
            self._gesture.move(sample, event.position())
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._gesture = None
                self._dress()
            return True
        other = event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton}
        if not other:
            self._take(sample, event.position())
        return True

    def _pen_used(self, event: QEvent) -> bool:
        if isinstance(event, QTabletEvent):
            self._take(self.door.tablet(event), event.position())
            event.accept()
        return True

    def _touched(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            for found in self.door.touch(event):
                if isinstance(found, Pinch):
                    self._canvas.pan(found.moved.x(), found.moved.y())
                    self._canvas.zoom(found.factor, found.middle)
                else:
                    self._take(found, self._canvas.viewport.to_px(found.u, found.v))
            event.accept()
        return True

    def _wheel_turned(self, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        pixels = event.pixelDelta()
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pad = event.device().type() is QInputDevice.DeviceType.TouchPad
        if pad and not pixels.isNull() and not zooming:
            self._canvas.pan(pixels.x(), pixels.y())
        else:
            self._canvas.zoom(WHEEL_ZOOM ** event.angleDelta().y(), event.position())
        event.accept()
        return True

    def _pinched(self, event: QEvent) -> bool:
        if not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom(1 + event.value(), event.position())
        return True

    def _key_pressed(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _PAN_KEYS:
            dx, dy = _PAN_KEYS[Qt.Key(key)]
            self._canvas.pan(dx * KEY_PAN_PX, dy * KEY_PAN_PX)
        elif key == Qt.Key.Key_Space:
            self._hold_space(held=True)
        else:
            return key == Qt.Key.Key_Escape and self.cancel()
        return True

    def _key_released(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._hold_space(held=False)
        return True

    def _left(self, event: QEvent) -> bool:
        if self._canvas.brush_cursor.can_pan:
            self._hold_space(held=False)
        if event.type() is QEvent.Type.Hide:
            self.cancel()
        return False
