"""The figure's drawings: SVG groups rendered into pixmaps, shaded or as lines."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset
from bodymap.terms import BodyView
from bodymap.ui.theme import Theme

GROUPS = ("outline", "shade", "features", "lines")
MASK_MM = 3.0


def drawing_path(view: BodyView) -> Path:
    """Return the file of a view's drawing of the neutral figure."""
    return asset("figures", "neutral", f"{view}.svg")


class DrawingStyle(StrEnum):
    """How the figure is drawn."""

    SHADED = "shaded"
    LINE = "line"


class FigureArt:
    """Renders the drawings of one figure; each SVG is read when it is first asked for.

    `drawing_path` gives the file of a view.
    """

    def __init__(self, drawing_path: Callable[[BodyView], Path]) -> None:
        self._drawing_path = drawing_path
        self._renderers: dict[BodyView, QSvgRenderer] = {}
        self._masks: dict[BodyView, QImage] = {}

    def body(self, view: BodyView) -> QRectF:
        """Return the area that the drawn body takes, in millimetres."""
        return self._renderer(view).boundsOnElement("outline")

    def covers(self, view: BodyView, area: QRectF) -> bool:
        """Return whether the drawn body reaches into an area (mm), to a few millimetres."""
        body = self.body(view)
        area = area.intersected(body)
        if area.isEmpty():
            return False
        mask = self._masks.get(view)
        if mask is None:
            mask = QImage((body.size() / MASK_MM).toSize(), QImage.Format.Format_Alpha8)
            mask.fill(0)
            painter = QPainter(mask)
            self._renderer(view).render(painter, "outline", QRectF(mask.rect()))
            painter.end()
            self._masks[view] = mask
        seen = QRectF((area.topLeft() - body.topLeft()) / MASK_MM, area.size() / MASK_MM)
        box = seen.toAlignedRect().intersected(mask.rect())
        return any(
            mask.pixelColor(x, y).alpha() > 0
            for y in range(box.top(), box.bottom() + 1)
            for x in range(box.left(), box.right() + 1)
        )

    def render(
        self,
        view: BodyView,
        size: QSize,
        to_pixels: QTransform,
        style: DrawingStyle,
        theme: Theme,
    ) -> QPixmap:
        """Return the drawing on a transparent pixmap; `to_pixels` maps mm to its pixels."""
        renderer = self._renderer(view)
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(renderer, painter, "outline", to_pixels)
        if style is DrawingStyle.LINE:
            _tint(painter, pixmap, theme.colour("flat_skin"))
        else:
            self._draw(renderer, painter, "shade", to_pixels)
        self._draw(renderer, painter, "features", to_pixels)
        self._draw(renderer, painter, "lines", to_pixels)
        if theme.veil_strength > 0 and style is DrawingStyle.SHADED:
            _tint(painter, pixmap, theme.colour("veil", theme.veil_strength))
        painter.end()
        return pixmap

    @staticmethod
    def _draw(renderer: QSvgRenderer, painter: QPainter, group: str, to_pixels: QTransform) -> None:
        if renderer.elementExists(group):
            bounds = to_pixels.mapRect(renderer.boundsOnElement(group))
            renderer.render(painter, group, bounds)

    def _renderer(self, view: BodyView) -> QSvgRenderer:
        renderer = self._renderers.get(view)
        if renderer is None:
            path = self._drawing_path(view)
            renderer = QSvgRenderer(str(path))
            if not renderer.isValid():
                raise EnvironmentProblem(str(path), "the drawing cannot be read")
            self._renderers[view] = renderer
        return renderer


def _tint(painter: QPainter, pixmap: QPixmap, colour: QColor) -> None:
    """Colour what is drawn so far, and only that."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(pixmap.rect(), colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
