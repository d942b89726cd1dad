"""The canvas: shows a scene through a viewport, with the brush's ring. `hands` works it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPointingDevice,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import MAX_RADIUS_MM, MIN_RADIUS_MM, START_RADIUS_MM, Tool
from bodymap.ui.canvas.cursor import BrushCursor
from bodymap.ui.canvas.scene import CanvasScene
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

SHARPEN_MS = 90
CORNER_PX = 13.0

Margins = tuple[float, float, float, float]


class CanvasView(QWidget):
    """The large drawing one paints on.

    Signals:
        zoom_changed: the zoom as a multiple of the fitted size.
        tool_changed: the Tool in use.
        radius_changed: the brush radius in mm.
        view_about_to_change: another view is going to be shown; a running stroke must end.
        painted: what the scene holds is on the screen.
    """

    zoom_changed = Signal(float)
    tool_changed = Signal(object)
    radius_changed = Signal(float)
    view_about_to_change = Signal()
    painted = Signal()

    def __init__(
        self, scene: CanvasScene, theme: Theme, margins: Margins, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._margins = margins
        self._viewport = Viewport.fitted(scene.page, QSizeF(1, 1), margins)
        self._tool = Tool.BRUSH
        self._radius_mm = START_RADIUS_MM
        self.brush_cursor = BrushCursor(theme)
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self._on_sharpen_timeout)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()
        self.dress_cursor()

    def retranslate(self) -> None:
        """Say in the language of the window what this is."""
        self.setAccessibleName(self.tr("Drawing of the body"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the drawing, plus and minus zoom, 1 to 6 turn it.")
        )

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

    def to_mm(self, pixel: QPointF) -> QPointF:
        """Return the view millimetres under a pixel."""
        return self._viewport.to_mm(pixel)

    def show_view(self, view: BodyView) -> None:
        """Turn the body; the new view is shown whole. The scene's paint must be given anew."""
        self.view_about_to_change.emit()
        self._scene.show_view(view)
        self._look(Viewport.fitted(self._scene.page, QSizeF(self.size()), self._margins))
        self.update()

    def set_margins(self, margins: Margins) -> None:
        """Leave other margins (px) free round the fitted drawing."""
        if margins != self._margins:
            self._margins = margins
            self._look(self._viewport.resized(QSizeF(self.size()), margins))

    def show_theme(self, theme: Theme) -> None:
        self._scene.show_theme(theme)
        self.brush_cursor.show_theme(theme)
        self.update()

    def set_tool(self, tool: Tool) -> None:
        if tool is not self._tool:
            self._tool = tool
            self.brush_cursor.erases = tool is Tool.ERASER
            self.brush_cursor.points = tool in {Tool.POINT, Tool.ARROW}
            self.brush_cursor.can_pan = tool is Tool.MOVE
            self.dress_cursor()
            self.tool_changed.emit(tool)
            self.update()

    def set_radius(self, radius_mm: float) -> None:
        radius = min(max(radius_mm, MIN_RADIUS_MM), MAX_RADIUS_MM)
        if radius != self._radius_mm:
            self._radius_mm = radius
            self.radius_changed.emit(radius)
            self.dress_cursor()
            self.update()

    def set_ready(self, *, ready: bool) -> None:
        """Show by the cursor whether painting is answered yet; strokes are kept either way."""
        self.brush_cursor.busy = not ready
        self.dress_cursor()

    def dress_cursor(self) -> None:
        """Show the system cursor that goes with what a press would do."""
        self.setCursor(self.brush_cursor.shape(self._radius_mm * self._viewport.scale))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor round a pixel (the middle by default)."""
        self._look(self._viewport.zoomed(factor, at or QPointF(self.rect().center())))

    def pan(self, dx: float, dy: float) -> None:
        """Move the drawing by pixels."""
        self._look(self._viewport.panned(dx, dy))

    def fit(self) -> None:
        """Show the whole drawing."""
        self._look(self._viewport.fit)

    def _look(self, viewport: Viewport) -> None:
        if viewport == self._viewport:
            return
        zoom = self._viewport.zoom
        self._viewport = viewport
        if viewport.zoom != zoom:
            self.zoom_changed.emit(viewport.zoom)
        self._sharpen.start()
        self.dress_cursor()
        self.update()

    def _on_sharpen_timeout(self) -> None:
        self._scene.sharpen(self._viewport, self.devicePixelRatioF())
        self.update()

    # ------------------------------------------------------------ Qt events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def enterEvent(self, event: QEnterEvent) -> None:
        if event.pointerType() is QPointingDevice.PointerType.Finger:
            return  # a finger covers what it paints: no ring stays behind
        self.brush_cursor.at = event.position()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 (Qt's signature)
        self.brush_cursor.at = None
        self.update()

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
        self.brush_cursor.paint(painter, self._radius_mm * self._viewport.scale)
        painter.end()
        self.painted.emit()
