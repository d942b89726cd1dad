"""What lies over the figure besides paint: zones, fibres and trigger point marks, in view mm.

Named tuples, because five frozen dataclasses cost 5 ms of the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bodymap.ui.canvas.paths import path_of, path_of_rings
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

MARK_PX = 7.0  # half the X of the chosen trigger point


class Fibre(NamedTuple):
    """One fibre as seen in a view: points (k, 2) in mm; a deep one is drawn paler and dashed."""

    points: NDArray[np.float64]
    deep: bool = False


class Mark(NamedTuple):
    """The X of a trigger point (mm); the chosen one is larger. `point` is its id."""

    u: float
    v: float
    chosen: bool = True
    point: str = ""


class Overlay(NamedTuple):
    """What a chosen muscle shows in one view."""

    core: BaseGeometry | None = None
    spillover: BaseGeometry | None = None
    fibres: tuple[Fibre, ...] = ()
    marks: tuple[Mark, ...] = ()


NOTHING = Overlay()


class LayerChoice(NamedTuple):
    """Which parts of an overlay are shown."""

    zones: bool = True
    fibres: bool = True
    marks: bool = True


class OverlayPaths(NamedTuple):
    """An overlay made ready for painting (view mm)."""

    core: QPainterPath = QPainterPath()
    spillover: QPainterPath = QPainterPath()
    near_fibres: QPainterPath = QPainterPath()
    deep_fibres: QPainterPath = QPainterPath()
    marks: tuple[Mark, ...] = ()

    @classmethod
    def of(cls, overlay: Overlay) -> OverlayPaths:
        return cls(
            path_of(overlay.core),
            path_of(overlay.spillover),
            tapered(fibre.points for fibre in overlay.fibres if not fibre.deep),
            path_of_rings([fibre.points for fibre in overlay.fibres if fibre.deep]),
            overlay.marks,
        )


def tapered(lines: Iterable[NDArray[np.float64]]) -> QPainterPath:
    """Return the outlines of lines (k, 2): 0.8 mm wide at the belly, thin at both ends."""
    import numpy as np  # noqa: PLC0415 (the window is up before numpy is loaded)

    rings = []
    for line in lines:
        points = np.asarray(line, dtype=np.float64)
        if len(points) < 2:
            continue
        along = np.gradient(points, axis=0)
        along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
        across = np.stack([-along[:, 1], along[:, 0]], axis=1)
        belly = np.sin(np.linspace(0.12, np.pi - 0.12, len(points))) ** 0.8
        half = across * (0.4 * belly)[:, None]
        ring = np.concatenate([points + half, (points - half)[::-1]])
        rings.append(np.concatenate([ring, ring[:1]]))
    path = path_of_rings(rings)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def paint_fibres(
    painter: QPainter, paths: OverlayPaths, theme: Theme, scale: float, ratio: float
) -> None:
    """Paint fibres; the painter's transform maps mm to device px (`scale` px per mm)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("fibre", 0.62))
    painter.setPen(_fine_pen(theme.colour("fibre", 0.62), 0.3 * ratio))
    painter.drawPath(paths.near_fibres)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.colour("fibre", 0.5), max(0.5, min(0.8 * scale, 1.2 * ratio)) / scale)
    pen.setDashPattern([5.0, 3.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawPath(paths.deep_fibres)


def paint_mark(painter: QPainter, at: QPointF, theme: Theme, size: float) -> None:
    """Paint the X of a trigger point with its halo; `size` is half the X in the painter's px."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    halo = theme.colour("mark_halo")
    halo.setAlphaF(0.82)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(halo)
    painter.drawEllipse(at, size * 1.75, size * 1.75)
    pen = QPen(theme.colour("mark"), size * 0.52)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    arm = size * 0.78
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm))
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm))


def _fine_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
