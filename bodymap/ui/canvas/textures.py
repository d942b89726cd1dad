"""Textures in device pixels: hatches of what was painted, the stipple of referral zones.

They keep their size when the drawing is zoomed and move with it when it is panned.
"""

from __future__ import annotations

import math
import random
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HATCH_STEP = 8.0  # px between two hatch lines along x, before the pixel ratio
HATCH_WIDTH = 1.8
CROSS_STEP = 10.0  # the clinician's own drawing
CROSS_WIDTH = 1.5
LINE_STEP = 5.0  # px between upright or level lines
LINE_WIDTH = 1.5


class Stipple(NamedTuple):
    """A stipple in px before the pixel ratio.

    `step` is the distance of two dots, `radius` that of a dot, `softness` the width over which dots
    shrink towards the border, `tint` (0-1) the flat colour under them.
    """

    step: float
    radius: float
    softness: float
    tint: float


CORE = Stipple(step=4.3, radius=1.2, softness=5.0, tint=0.17)
SPILLOVER = Stipple(step=6.6, radius=1.1, softness=6.0, tint=0.05)


@lru_cache(maxsize=64)
def hatch(colour: str, ratio: float, scale: float = 1.0, width: float = HATCH_WIDTH) -> QBrush:
    """Return the diagonal hatch for a device pixel ratio; `scale` < 1 for small pictures."""
    step = max(3, round(HATCH_STEP * ratio * scale))
    tile = QPixmap(step, step)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), width * ratio * max(scale, 0.6)))
    for shift in (-step, 0, step):
        painter.drawLine(shift - step, 2 * step, shift + 2 * step, -step)
    painter.end()
    return QBrush(tile)


@lru_cache(maxsize=32)
def cross_hatch(colour: str, ratio: float, scale: float = 1.0) -> QBrush:
    """Return lines of both diagonals for a device pixel ratio; `scale` < 1 for small pictures."""
    step = max(3, round(CROSS_STEP * ratio * scale))
    tile = QPixmap(step, step)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), CROSS_WIDTH * ratio * max(scale, 0.6)))
    for shift in (-step, 0, step):
        painter.drawLine(shift - step, 2 * step, shift + 2 * step, -step)
        painter.drawLine(shift - step, -step, shift + 2 * step, 2 * step)
    painter.end()
    return QBrush(tile)


class Lines(Enum):
    """Which way the lines of a texture run."""

    UPRIGHT = auto()
    LEVEL = auto()
    FALLING = auto()


@lru_cache(maxsize=32)
def lined(colour: str, ratio: float, lines: Lines, scale: float = 1.0) -> QBrush:
    """Return lines of one direction for a device pixel ratio."""
    step = max(3, round((HATCH_STEP if lines is Lines.FALLING else LINE_STEP) * ratio * scale))
    tile = QPixmap(step, step)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), LINE_WIDTH * ratio * max(scale, 0.6)))
    middle = step / 2
    if lines is Lines.UPRIGHT:
        painter.drawLine(QPointF(middle, -1), QPointF(middle, step + 1))
    elif lines is Lines.LEVEL:
        painter.drawLine(QPointF(-1, middle), QPointF(step + 1, middle))
    else:
        for shift in (-step, 0, step):
            painter.drawLine(shift - step, -step, shift + 2 * step, 2 * step)
    painter.end()
    return QBrush(tile)


def anchored(brush: QBrush, at: QPoint) -> QBrush:
    """Return the brush with its tiles counted from a pixel, so that it moves with the drawing."""
    moved = QBrush(brush)
    moved.setTransform(QTransform.fromTranslate(at.x(), at.y()))
    return moved


def stippled(
    shape: QPainterPath, within: QRect, stipple: Stipple, colour: QColor, ratio: float, at: QPoint
) -> tuple[QImage, QPoint]:
    """Return a stippled shape (device px) as an image and the pixel of its corner.

    Dots are whole and shrink towards the border, which looks soft and never like a pen stroke.
    `at` is the pixel the pattern is counted from.
    """
    import numpy as np  # noqa: PLC0415 (the window is up before numpy is loaded)

    room = math.ceil(stipple.softness * ratio)
    area = shape.boundingRect().toAlignedRect().adjusted(-room, -room, room, room)
    area = area.intersected(within.adjusted(-room, -room, room, room))
    if area.isEmpty():
        return QImage(), QPoint()
    cover = _blurred(_coverage(shape, area), max(1, round(stipple.softness * ratio / 3)))
    dots = _dot_distance(stipple.step, ratio)
    size = len(dots)
    rows = (np.arange(area.height()) + area.top() - at.y()) % size
    columns = (np.arange(area.width()) + area.left() - at.x()) % size
    rise = np.clip((cover - 0.3) / 0.5, 0, 1)
    alpha = np.clip(rise * (stipple.radius * ratio) + 0.5 - dots[rows][:, columns], 0, 1)
    alpha *= rise > 0
    tint = stipple.tint * np.clip((cover - 0.15) / 0.7, 0, 1)
    alpha = np.maximum(alpha * 0.92, tint)
    return _coloured(alpha, colour), area.topLeft()


def _coverage(shape: QPainterPath, area: QRect) -> NDArray[np.float32]:
    import numpy as np  # noqa: PLC0415

    mask = QImage(area.size(), QImage.Format.Format_Grayscale8)
    mask.fill(0)
    painter = QPainter(mask)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    painter.fillPath(shape, Qt.GlobalColor.white)
    painter.end()
    rows = np.frombuffer(mask.constBits(), dtype=np.uint8)
    rows = rows.reshape(area.height(), mask.bytesPerLine())[:, : area.width()]
    return np.asarray(rows, dtype=np.float32) / np.float32(255)


def _blurred(values: NDArray[np.float32], radius: int) -> NDArray[np.float32]:
    """Box blur, twice along each axis."""
    import numpy as np  # noqa: PLC0415

    width = 2 * radius + 1
    for _ in range(2):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            total = np.cumsum(np.pad(values, pad, mode="edge"), axis=axis, dtype=np.float32)
            upper = np.take(total, range(width, total.shape[axis]), axis=axis)
            lower = np.take(total, range(total.shape[axis] - width), axis=axis)
            values = np.asarray((upper - lower) / np.float32(width), dtype=np.float32)
    return values


@lru_cache(maxsize=16)
def _dot_distance(step: float, ratio: float) -> NDArray[np.float32]:
    """Return a seamless square tile: distance (device px) to the nearest dot's middle."""
    import numpy as np  # noqa: PLC0415

    rows = 10
    dx, dy = step * ratio, step * ratio * math.sqrt(3) / 2
    side = round(rows * dx)
    dx, dy = side / rows, side / round(side / dy / 2) / 2
    jitter = random.Random(7)  # noqa: S311 (a texture, the same at every start)
    middles = []
    for i in range(round(side / dy)):
        for j in range(rows):
            x = (j + (i % 2) / 2 + jitter.uniform(-0.17, 0.17)) * dx
            y = (i + jitter.uniform(-0.17, 0.17)) * dy
            middles.append((x % side, y % side))
    best = np.full((side, side), 1e3, dtype=np.float32)
    place = np.arange(side, dtype=np.float32) + 0.5
    for x, y in middles:
        across = np.abs(place - x)
        down = np.abs(place - y)
        across = np.minimum(across, side - across)
        down = np.minimum(down, side - down)
        np.minimum(best, np.hypot(across[None, :], down[:, None]), out=best)
    return best


def _coloured(alpha: NDArray[np.float32], colour: QColor) -> QImage:
    import numpy as np  # noqa: PLC0415

    height, width = alpha.shape
    pixels = np.empty((height, width, 4), dtype=np.uint8)  # premultiplied, B G R A in memory
    for channel, value in enumerate((colour.blue(), colour.green(), colour.red(), 255)):
        pixels[..., channel] = alpha * value + 0.5
    stride = width * 4
    image = QImage(
        pixels.tobytes(), width, height, stride, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # the bytes belong to Python
