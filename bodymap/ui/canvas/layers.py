"""The cached layers of a canvas: figure, zones, paint. Each is rendered for one viewport."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.items import OverlayPaths
from bodymap.ui.canvas.textures import CORE, SPILLOVER, anchored, hatch, stippled
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme


def device_size(viewport: Viewport, ratio: float) -> QSize:
    """Return the canvas size in device pixels."""
    return QSize(round(viewport.size.width() * ratio), round(viewport.size.height() * ratio))


class FigureLayer:
    """The drawing as a pixmap; while it is out of date the last one is shown scaled."""

    def __init__(self, art: FigureArt) -> None:
        self._art = art
        self._key: tuple[BodyView, DrawingStyle, str, float] | None = None
        self._whole: tuple[QPixmap, Viewport] | None = None
        self._sharp: tuple[QPixmap, Viewport] | None = None

    def is_sharp(
        self, view: BodyView, style: DrawingStyle, theme: Theme, viewport: Viewport, ratio: float
    ) -> bool:
        """Return whether the pixmap is the one for exactly this look."""
        same = self._key == (view, style, theme.name, ratio)
        return same and self._sharp is not None and self._sharp[1] == viewport

    def sharpen(
        self, view: BodyView, style: DrawingStyle, theme: Theme, viewport: Viewport, ratio: float
    ) -> None:
        """Render the drawing for this look, unless it is there already."""
        if self.is_sharp(view, style, theme, viewport, ratio):
            return
        key = (view, style, theme.name, ratio)
        if key != self._key:
            self._whole = self._sharp = None
            self._key = key
        pixmap = self._art.render(
            view, device_size(viewport, ratio), viewport.transform(ratio), style, theme
        )
        self._sharp = (pixmap, viewport)
        if viewport.is_fitted or self._whole is None:
            self._whole = self._sharp

    def paint(
        self,
        painter: QPainter,
        look: tuple[BodyView, DrawingStyle, Theme],
        viewport: Viewport,
        ratio: float,
    ) -> None:
        """Paint in device px; renders only when there is nothing at all to show for the view."""
        view, style, theme = look
        if self._key != (view, style, theme.name, ratio) or self._whole is None:
            self.sharpen(view, style, theme, viewport, ratio)
        self.draw(painter, viewport, ratio)

    def draw(self, painter: QPainter, viewport: Viewport, ratio: float) -> None:
        """Draw the pixmap there is, scaled where it was made for another viewport."""
        if self._sharp is not None and self._sharp[1] == viewport:
            painter.drawPixmap(0, 0, self._sharp[0])
        elif self._whole is not None:
            pixmap, rendered = self._whole
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(_moved(rendered, viewport, ratio))
            painter.drawPixmap(0, 0, pixmap)
            painter.restore()


class ZoneLayer:
    """Core and spillover of the chosen pattern as stipple; panning shifts it, zooming renders."""

    def __init__(self) -> None:
        self._paths = OverlayPaths()
        self._images: list[tuple[QImage, QPoint]] = []
        self._rendered: tuple[Viewport, float, str] | None = None

    def show(self, paths: OverlayPaths) -> None:
        self._paths = paths
        self._rendered = None

    def sharpen(self, theme: Theme, viewport: Viewport, ratio: float) -> None:
        """Render the textures for this look, unless they are there already."""
        if self._rendered == (viewport, ratio, theme.name):
            return
        self._rendered = (viewport, ratio, theme.name)
        to_pixels = viewport.transform(ratio)
        within = QRect(QPoint(0, 0), device_size(viewport, ratio))
        anchor = (viewport.origin * ratio).toPoint()
        self._images = [
            stippled(to_pixels.map(path), within, texture, theme.colour(token), ratio, anchor)
            for path, texture, token in (
                (self._paths.spillover, SPILLOVER, "zone"),
                (self._paths.core, CORE, "zone_deep"),
            )
            if not path.isEmpty()
        ]

    def paint(self, painter: QPainter, theme: Theme, viewport: Viewport, ratio: float) -> None:
        if self._paths.core.isEmpty() and self._paths.spillover.isEmpty():
            return
        shift = QPointF(0, 0)
        if self._rendered is not None and self._rendered[1:] == (ratio, theme.name):
            before = self._rendered[0]
            if before.scale == viewport.scale and before.size == viewport.size:
                shift = (viewport.origin - before.origin) * ratio
            else:
                self.sharpen(theme, viewport, ratio)
        else:
            self.sharpen(theme, viewport, ratio)
        for image, corner in self._images:
            if not image.isNull():
                painter.drawImage(QPointF(corner) + shift, image)


class PaintLayer:
    """The patient's pain: one area, hatched, on a pixmap of which only changed parts are redone.

    The figure cuts it off at the body's outline.
    """

    def __init__(self, figure: FigureLayer) -> None:
        self._figure = figure
        self._path = QPainterPath()
        self._pixmap = QPixmap()
        self._rendered: tuple[Viewport, float, str] | None = None
        self._dirty: QRectF | None = None

    @property
    def is_empty(self) -> bool:
        return self._path.isEmpty()

    def show(self, path: QPainterPath, changed: QRectF | None) -> None:
        """Take the painted area (mm); `changed` is where it differs, None for everywhere."""
        self._path = path
        if changed is None:
            self._rendered = None
        elif self._dirty is None:
            self._dirty = changed
        else:
            self._dirty = self._dirty.united(changed)

    def redo(self) -> None:
        """Render everything anew at the next painting."""
        self._rendered = None

    def paint(self, painter: QPainter, theme: Theme, viewport: Viewport, ratio: float) -> None:
        if self._rendered != (viewport, ratio, theme.name):
            size = device_size(viewport, ratio)
            if self._pixmap.size() != size:
                self._pixmap = QPixmap(size)
                self._pixmap.fill(Qt.GlobalColor.transparent)  # gives it an alpha channel
            self._render(QRect(QPoint(0, 0), size), theme, viewport, ratio)
            self._rendered = (viewport, ratio, theme.name)
        elif self._dirty is not None:
            area = viewport.transform(ratio).mapRect(self._dirty).toAlignedRect()
            self._render(area.adjusted(-4, -4, 4, 4), theme, viewport, ratio)
        self._dirty = None
        if not self._path.isEmpty():
            painter.drawPixmap(0, 0, self._pixmap)

    def _render(self, area: QRect, theme: Theme, viewport: Viewport, ratio: float) -> None:
        painter = QPainter(self._pixmap)
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        paint_pain(painter, viewport.transform(ratio).map(self._path), theme, viewport, ratio)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        self._figure.draw(painter, viewport, ratio)
        painter.end()


def paint_pain(
    painter: QPainter,
    shape: QPainterPath,
    theme: Theme,
    viewport: Viewport,
    ratio: float,
    texture_scale: float = 1.0,
) -> None:
    """Paint a painted area given in device px: light ground, diagonal hatch, fine edge."""
    if shape.isEmpty():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, theme.colour("pain", 0.34))
    anchor = (viewport.origin * ratio).toPoint()
    painter.fillPath(shape, anchored(hatch(theme.tokens["pain"], ratio, texture_scale), anchor))
    pen = QPen(theme.colour("pain_edge"), 1.4 * ratio * max(texture_scale, 0.7))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(shape, pen)


def _moved(rendered: Viewport, wanted: Viewport, ratio: float) -> QTransform:
    """Return what maps the device pixels of one viewport to those of another."""
    back, invertible = rendered.transform(ratio).inverted()
    return back * wanted.transform(ratio) if invertible else QTransform()
