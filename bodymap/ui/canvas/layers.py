"""The cached layers of a canvas: figure, zones, paint. Each is rendered for one viewport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QTransform

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.items import OverlayPaths
from bodymap.ui.canvas.pain_look import pain_look
from bodymap.ui.canvas.textures import CORE, SPILLOVER, anchored, cross_hatch, hatch, stippled
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from bodymap.ui.canvas.painted_views import PaintedViews, PaintPiece

    PieceDrawer = Callable[[PaintPiece, Theme, float, QPoint], QImage]

OWN_OPACITY = 0.24


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
    """The patient's pain, hatched, on a pixmap of which only changed parts are redone.

    The figure cuts it off at the body's outline. `draw` makes the picture of one piece of paint.
    """

    def __init__(self, figure: FigureLayer, draw: PieceDrawer | None = None) -> None:
        self._figure = figure
        self._draw = draw or _pain_image
        self._views: PaintedViews | None = None
        self._view = BodyView.FRONT
        self._pixmap = QPixmap()
        self._rendered: tuple[Viewport, float, str] | None = None
        self._dirty: QRectF | None = None

    @property
    def is_empty(self) -> bool:
        return self._views is None or not self._views.has_paint(self._view)

    def show(self, views: PaintedViews | None, view: BodyView) -> None:
        """Show the paint of a view, all of it anew."""
        self._views, self._view = views, view
        self._rendered = None

    def change(self, area: QRectF) -> None:
        """Redo an area (mm) at the next painting."""
        self._dirty = area if self._dirty is None else self._dirty.united(area)

    def redo(self) -> None:
        """Render everything anew at the next painting."""
        self._rendered = None

    def paint(self, painter: QPainter, theme: Theme, viewport: Viewport, ratio: float) -> None:
        if self._rendered != (viewport, ratio, theme.name):
            size = device_size(viewport, ratio)
            if self._pixmap.size() != size:
                self._pixmap = QPixmap(size)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            if self._views is not None:
                self._render(self._views.bounds(self._view), theme, viewport, ratio)
            self._rendered = (viewport, ratio, theme.name)
        elif self._dirty is not None:
            self._render(self._dirty, theme, viewport, ratio)
        self._dirty = None
        if not self.is_empty:
            painter.drawPixmap(0, 0, self._pixmap)

    def _render(self, changed: QRectF, theme: Theme, viewport: Viewport, ratio: float) -> None:
        """Redo the part of the pixmap that shows an area (mm)."""
        area = viewport.transform(ratio).mapRect(changed).toAlignedRect().adjusted(-4, -4, 4, 4)
        area = area.intersected(self._pixmap.rect())
        if area.isEmpty() or self._views is None:
            return
        painter = QPainter(self._pixmap)
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        anchor = (viewport.origin * ratio).toPoint() - area.topLeft()
        for piece in self._views.pieces(self._view, area, viewport, ratio):
            painter.drawImage(area.topLeft(), self._draw(piece, theme, ratio, anchor))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        self._figure.draw(painter, viewport, ratio)
        painter.end()


def own_image(piece: PaintPiece, theme: Theme, ratio: float, anchor: QPoint) -> QImage:
    """Return the clinician's own paint: light amber, cross-hatch, fine edge."""
    ground, edge = theme.colour("own", OWN_OPACITY), theme.colour("own_edge")
    return _hatched(piece, ground, anchored(cross_hatch(theme.tokens["own"], ratio), anchor), edge)


def _pain_image(piece: PaintPiece, theme: Theme, ratio: float, anchor: QPoint) -> QImage:
    """Return paint of one intensity: light ground, diagonal hatch, fine edge."""
    look = pain_look(theme, piece.level)
    brush = anchored(hatch(look.hatch, ratio, width=look.hatch_width), anchor)
    return _hatched(piece, look.ground, brush, look.edge)


def _hatched(piece: PaintPiece, ground: QColor, brush: QBrush, edge: QColor) -> QImage:
    from bodymap.ui.canvas.painted_views import mask_image, tinted  # noqa: PLC0415 (loads numpy)

    image = tinted(piece.ground, ground)
    lines = mask_image(piece.ground)
    painter = QPainter(lines)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(lines.rect(), brush)
    painter.end()
    painter.begin(image)
    painter.drawImage(0, 0, lines)
    painter.drawImage(0, 0, tinted(piece.edge, edge))
    painter.end()
    return image


def _moved(rendered: Viewport, wanted: Viewport, ratio: float) -> QTransform:
    """Return what maps the device pixels of one viewport to those of another."""
    back, invertible = rendered.transform(ratio).inverted()
    return back * wanted.transform(ratio) if invertible else QTransform()
