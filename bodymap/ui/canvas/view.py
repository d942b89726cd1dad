"""The canvas: shows a scene through a viewport and turns pointers and keys into gestures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.terms import BodyView
from bodymap.ui.canvas.cursor import BrushCursor
from bodymap.ui.canvas.pointer import Device, Phase, Pinch, PointerDoor, PointerSample
from bodymap.ui.canvas.scene import CanvasScene
from bodymap.ui.canvas.tools import (
    MAX_RADIUS_MM,
    MIN_RADIUS_MM,
    START_RADIUS_MM,
    Gesture,
    PanGesture,
    StrokeGesture,
    StrokeSink,
    Tool,
)
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

SHARPEN_MS = 90
CORNER_PX = 13.0
KEY_PAN_PX = 48.0
KEY_ZOOM = 1.25
_PAN_KEYS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class CanvasView(QWidget):
    """The large drawing one paints on.

    Signals:
        zoom_changed: the zoom as a multiple of the fitted size.
        tool_changed: the Tool in use.
        radius_changed: the brush radius in mm.
        touch_seen: a finger touched the drawing for the first time.
    """

    zoom_changed = Signal(float)
    tool_changed = Signal(object)
    radius_changed = Signal(float)
    touch_seen = Signal()

    def __init__(
        self,
        scene: CanvasScene,
        sink: StrokeSink,
        theme: Theme,
        margins: tuple[float, float, float, float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._sink = sink
        self._margins = margins
        self._viewport = Viewport.fitted(scene.page, QSizeF(1, 1), margins)
        self._door = PointerDoor(self._to_mm)
        self._cursor = BrushCursor(theme)
        self._gesture: Gesture | None = None
        self._tool = Tool.BRUSH
        self._radius_mm = START_RADIUS_MM
        self._space_held = False
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self._on_sharpen_timeout)
        self._flush = QTimer(self, singleShot=True, interval=0)
        self._flush.timeout.connect(self._on_flush_timeout)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Drawing of the body"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.")
        )
        self._dress_cursor()

    # ------------------------------------------------------------ what it shows

    @property
    def viewport(self) -> Viewport:
        return self._viewport

    @property
    def scene(self) -> CanvasScene:
        return self._scene

    @property
    def tool(self) -> Tool:
        return self._tool

    @property
    def radius_mm(self) -> float:
        return self._radius_mm

    @property
    def is_stroking(self) -> bool:
        return isinstance(self._gesture, StrokeGesture)

    def show_view(self, view: BodyView) -> None:
        """Turn the body; the new view is shown whole. The scene's paint must be given anew."""
        self.cancel_gesture()
        self._scene.show_view(view)
        self._look(Viewport.fitted(self._scene.page, QSizeF(self.size()), self._margins))

    def show_theme(self, theme: Theme) -> None:
        self._scene.show_theme(theme)
        self._cursor = BrushCursor(theme)
        self.update()

    def set_margins(self, margins: tuple[float, float, float, float]) -> None:
        """Set what a fitted drawing leaves free (px: left, top, right, bottom)."""
        self._margins = margins
        self._look(self._viewport.resized(QSizeF(self.size()), margins))

    def set_tool(self, tool: Tool) -> None:
        if tool is not self._tool:
            self._tool = tool
            self.tool_changed.emit(tool)
            self._dress_cursor()

    def set_radius(self, radius_mm: float) -> None:
        radius = min(max(radius_mm, MIN_RADIUS_MM), MAX_RADIUS_MM)
        if radius != self._radius_mm:
            self._radius_mm = radius
            self.radius_changed.emit(radius)
            self.update()

    def set_ready(self, *, ready: bool) -> None:
        """Show by the cursor whether painting is answered yet; strokes are kept either way."""
        self._cursor.busy = not ready
        self._dress_cursor()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor round a pixel (the middle by default)."""
        self._look(self._viewport.zoomed(factor, at or QPointF(self.rect().center())))

    def pan(self, dx: float, dy: float) -> None:
        self._look(self._viewport.panned(dx, dy))

    def fit(self) -> None:
        self._look(self._viewport.fit)

    def cancel_gesture(self) -> bool:
        """Cancel a running stroke or pan; return whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return False
        gesture.cancel()
        return True

    def _to_mm(self, pixel: QPointF) -> QPointF:
        return self._viewport.to_mm(pixel)

    def _look(self, viewport: Viewport) -> None:
        if viewport == self._viewport:
            return
        zoom = self._viewport.zoom
        self._viewport = viewport
        if viewport.zoom != zoom:
            self.zoom_changed.emit(viewport.zoom)
        self._sharpen.start()
        self._dress_cursor()
        self.update()

    # ------------------------------------------------------------ gestures

    def _take(self, sample: PointerSample, pixel: QPointF) -> None:
        if sample.phase is Phase.PRESS:
            self.cancel_gesture()
            erase = sample.erases or self._tool is Tool.ERASER
            self._gesture = StrokeGesture(
                self._sink, self._scene.view, self._radius_mm, sample, erase=erase
            )
        elif sample.phase is Phase.CANCEL:
            self.cancel_gesture()
        elif self._gesture is not None and sample.phase is Phase.MOVE:
            self._gesture.move(sample, pixel)
            self._flush.start()
        elif self._gesture is not None and sample.phase is Phase.RELEASE:
            gesture, self._gesture = self._gesture, None
            gesture.finish(sample, pixel)
        self._cursor.at = None if sample.device is Device.TOUCH else pixel
        self._cursor.erases = sample.erases or self._tool is Tool.ERASER
        self.update()

    def _on_flush_timeout(self) -> None:
        if self._gesture is not None:
            self._gesture.flush()

    def _on_sharpen_timeout(self) -> None:
        self._scene.sharpen(self._viewport, self.devicePixelRatioF())
        self.update()

    def _dress_cursor(self) -> None:
        panning = isinstance(self._gesture, PanGesture)
        ring_px = self._radius_mm * self._viewport.scale
        self.setCursor(self._cursor.shape(ring_px, can_pan=self._space_held, panning=panning))

    # ------------------------------------------------------------ Qt events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        middle = event.button() is Qt.MouseButton.MiddleButton
        left = event.button() is Qt.MouseButton.LeftButton
        if middle or (left and self._space_held):
            self.cancel_gesture()
            self._gesture = PanGesture(self.pan, event.position())
            self._dress_cursor()
        elif left:
            self._take_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._take_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if isinstance(self._gesture, PanGesture) or event.button() is Qt.MouseButton.LeftButton:
            self._take_mouse(event)
            self._dress_cursor()

    def _take_mouse(self, event: QMouseEvent) -> None:
        sample = self._door.mouse(event)
        if sample is None:
            return
        if isinstance(self._gesture, PanGesture):
            pan = self._gesture
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._gesture = None
            pan.move(sample, event.position())
            return
        self._take(sample, event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        self._take(self._door.tablet(event), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._take_touch(event)
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        first = not self._door.touch_seen
        for found in self._door.touch(event):
            if isinstance(found, Pinch):
                self.pan(found.moved.x(), found.moved.y())
                self.zoom(found.factor, found.middle)
            else:
                self._take(found, self._viewport.to_px(found.u, found.v))
        if first:
            self.touch_seen.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta()
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not pixels.isNull() and not zooming and event.device().type().name == "TouchPad":
            self.pan(pixels.x(), pixels.y())
        else:
            self.zoom(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PAN_KEYS:
            dx, dy = _PAN_KEYS[key]
            self.pan(dx * KEY_PAN_PX, dy * KEY_PAN_PX)
        elif key is Qt.Key.Key_Space:
            self._space_held = True
            self._dress_cursor()
        elif key is Qt.Key.Key_Escape and self.cancel_gesture():
            self.update()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self._dress_cursor()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space_held = False
        self._dress_cursor()
        super().focusOutEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._cursor.at = event.position()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self._cursor.at = None
        self.update()

    def hideEvent(self, event: QEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self.cancel_gesture()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancel_gesture()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self._look(self._viewport.resized(QSizeF(self.size()), self._margins))

    def sizeHint(self) -> QSize:
        return QSize(620, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        if not self._viewport.is_fitted:
            corners = QPainterPath()
            corners.addRoundedRect(QRectF(self.rect()), CORNER_PX, CORNER_PX)
            painter.setClipPath(corners)
        painter.setClipRect(event.rect(), Qt.ClipOperation.IntersectClip)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        self._scene.paint(painter, self._viewport, ratio)
        painter.restore()
        if not self._space_held and not isinstance(self._gesture, PanGesture):
            self._cursor.paint(painter, self._radius_mm * self._viewport.scale)
        painter.end()
