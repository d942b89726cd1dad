"""A zone drawn once, with the time at which each pixel of it is reached: any frame in a moment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from bodymap.atlas.model import ZoneKind
from bodymap.figure.frames import FRAMES
from bodymap.figure.skin import Skin
from bodymap.sessions.spread import Arrival, Spread, shown
from bodymap.terms import BodyView
from bodymap.ui.canvas.layers import device_size
from bodymap.ui.canvas.textures import CORE, SPILLOVER, stippled
from bodymap.ui.canvas.viewport import Viewport

_LEVELS = np.arange(256) / 255
_TEXTURES = {ZoneKind.SPILLOVER: (SPILLOVER, "zone"), ZoneKind.PRIMARY: (CORE, "zone_deep")}
"""From the lowest to the topmost, as the canvas stacks them."""

Zones = Mapping[ZoneKind, QPainterPath]


class Wanted(NamedTuple):
    """A picture that zones (view mm) are to be drawn for, in a thread."""

    view: BodyView
    viewport: Viewport
    ratio: float
    zones: Zones
    colours: Mapping[str, QColor]


class DrawnZone(NamedTuple):
    """A zone in device px: the whole of it, its corner, and when (0-255) each pixel is reached."""

    kind: ZoneKind
    image: QImage
    corner: QPoint
    when: NDArray[np.uint8]

    def paint(self, painter: QPainter, progress: float) -> None:
        """Paint what is reached at a progress of 0-1; the painter counts in device px."""
        if progress <= 0:
            return
        if progress >= 1:
            painter.drawImage(self.corner, self.image)
            return
        mask = np.asarray(shown(_LEVELS, progress) * 255 + 0.5, dtype=np.uint8)[self.when]
        height, width = mask.shape
        seen = QImage(mask.tobytes(), width, height, width, QImage.Format.Format_Alpha8)
        part = self.image.copy()
        inner = QPainter(part)
        inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        inner.drawImage(0, 0, seen)
        inner.end()
        painter.drawImage(self.corner, part)


def draw_zones(wanted: Wanted, spread: Spread, skin: Skin) -> tuple[DrawnZone, ...]:
    """Return the zones of a picture, drawn; works in any thread."""
    found = []
    to_pixels = wanted.viewport.transform(wanted.ratio)
    within = QRect(QPoint(0, 0), device_size(wanted.viewport, wanted.ratio))
    anchor = (wanted.viewport.origin * wanted.ratio).toPoint()
    for kind, (texture, token) in _TEXTURES.items():
        path, arrival = wanted.zones.get(kind), spread.get((kind, wanted.view))
        if path is None or path.isEmpty() or arrival is None:
            continue
        shape, colour = to_pixels.map(path), wanted.colours[token]
        image, corner = stippled(shape, within, texture, colour, wanted.ratio, anchor)
        if not image.isNull():
            box = QRect(corner, image.size())
            found.append(DrawnZone(kind, image, corner, _when(arrival, wanted, skin, box)))
    return tuple(found)


def _when(arrival: Arrival, wanted: Wanted, skin: Skin, box: QRect) -> NDArray[np.uint8]:
    """Return when (0-255) each device pixel of a box is reached, straight between skin pixels."""
    height, width = arrival.share.shape
    levels = np.asarray(arrival.share * 255 + np.float32(0.5), dtype=np.uint8)
    field = QImage(levels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    frame, step = FRAMES[wanted.view], skin.views[wanted.view].step_mm
    u, v = frame.u_range[0] + arrival.box.j0 * step, frame.v_range[0] + arrival.box.i0 * step
    area = wanted.viewport.transform(wanted.ratio).mapRect(
        QRectF(u, v, width * step, height * step)
    )
    target = QImage(box.size(), QImage.Format.Format_Grayscale8)
    target.fill(255)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area.translated(-box.topLeft()), field, field.rect().toRectF())
    painter.end()
    rows = np.frombuffer(target.constBits(), dtype=np.uint8)
    return rows.reshape(box.height(), target.bytesPerLine())[:, : box.width()].copy()
