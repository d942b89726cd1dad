"""The paint of all views as the screen needs it: pieces for the canvas, small pictures of each.

Everything is read from the session's fields (mm inside the paint), tile by tile: what a brush move
costs does not depend on what is painted already. Loads numpy: imported after the first picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage

from bodymap.figure.frames import FRAMES
from bodymap.figure.linking import TILE_PX, Tile
from bodymap.terms import BodyView

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bodymap.figure.skin import Skin
    from bodymap.ui.canvas.viewport import Viewport

POOL = 4  # pixels of the skin along one pixel of a small picture
EDGE_PX = 1.4  # width of the line round painted areas, before the pixel ratio
_OUTSIDE_MM = -5.0
_SIGHT = 0.02  # a small picture's pixel with less paint shows none


class PaintSource(Protocol):
    """What is painted now: `depth` (mm inside, negative outside) of each pixel of a view."""

    @property
    def levels(self) -> tuple[int | None, ...]: ...

    def depth(self, view: BodyView, intensity: int | None) -> NDArray[np.float32]: ...


class PaintPiece(NamedTuple):
    """Paint of one intensity in a block of device pixels: how much (0-255), ground and edge."""

    level: int | None
    ground: NDArray[np.uint8]
    edge: NDArray[np.uint8]


class PaintedViews:
    """What is painted in every view; `refresh` takes in what changed."""

    def __init__(self, source: PaintSource, skin: Skin) -> None:
        self._source = source
        self._skin = skin
        self._small: dict[tuple[BodyView, int | None], NDArray[np.float32]] = {}
        self._size_mm2: dict[BodyView, float] = {}

    def refresh(self, tiles: Iterable[Tile]) -> frozenset[BodyView]:
        """Take in the paint of tiles that changed; return their views."""
        views = set()
        levels = self._source.levels
        gone = [key for key in self._small if key[1] not in levels]
        for tile in tiles:
            views.add(tile[0])
            for level in levels:
                self._pool(tile, level)
            for key in gone:  # another drawing, without this intensity
                if key[0] is tile[0]:
                    _part_of(self._small[key], tile)[...] = 0
        for view in views:
            self._size_mm2.pop(view, None)
        return frozenset(views)

    def size_mm2(self, view: BodyView) -> float:
        """Return the painted area of a view's picture, for comparing views."""
        if view not in self._size_mm2:
            shares = [small for (of, _), small in self._small.items() if of is view]
            self._size_mm2[view] = float(sum(share.sum() for share in shares)) * POOL**2
        return self._size_mm2[view]

    def has_paint(self, view: BodyView) -> bool:
        return self.size_mm2(view) > 0.5

    def levels(self, view: BodyView) -> tuple[int | None, ...]:
        """Return the intensities seen in a view."""
        return tuple(
            level
            for level in self._source.levels
            if (small := self._small.get((view, level))) is not None and small.max() > _SIGHT
        )

    def bounds(self, view: BodyView) -> QRectF:
        """Return where paint can be in a view (mm); empty without paint."""
        shown = [small for (of, _), small in self._small.items() if of is view]
        if not shown:
            return QRectF()
        painted = np.maximum.reduce(shown) > 0
        rows, columns = np.flatnonzero(painted.any(axis=1)), np.flatnonzero(painted.any(axis=0))
        if not len(rows):
            return QRectF()
        frame, step = FRAMES[view], self._step(view) * POOL
        corner = QPointF(frame.u_range[0] + columns[0] * step, frame.v_range[0] + rows[0] * step)
        size = ((columns[-1] - columns[0] + 1) * step, (rows[-1] - rows[0] + 1) * step)
        return QRectF(corner.x(), corner.y(), *size).adjusted(-3, -3, 3, 3)

    def area_of(self, tiles: Iterable[Tile], view: BodyView) -> QRectF:
        """Return the area (mm) whose picture depends on some tiles of a view."""
        frame, step = FRAMES[view], self._step(view)
        area = QRectF()
        for of, row, column in tiles:
            if of is view:
                u = frame.u_range[0] + column * TILE_PX * step
                v = frame.v_range[0] + row * TILE_PX * step
                area = area.united(QRectF(u, v, TILE_PX * step, TILE_PX * step))
        return area if area.isEmpty() else area.adjusted(-2, -2, 2, 2)

    def pieces(
        self, view: BodyView, area: QRect, viewport: Viewport, ratio: float
    ) -> Iterator[PaintPiece]:
        """Give the paint in a block of device pixels, one piece for each intensity there."""
        frame, step = FRAMES[view], self._step(view)
        scale = viewport.scale * ratio
        columns = _places(area.left(), area.width(), viewport.origin.x() * ratio, scale)
        rows = _places(area.top(), area.height(), viewport.origin.y() * ratio, scale)
        j, t = _cells((columns - frame.u_range[0]) / step - 0.5)
        i, s = _cells((rows - frame.v_range[0]) / step - 0.5)
        # Farther from the border fields say no more than inside or outside; a jump of the skin
        # would draw the border to its deeper side.
        near = np.float32(max(step, (EDGE_PX * ratio / 2 + 0.5) / scale))
        for level in self._source.levels:
            block = _block(self._source.depth(view, level), i, j)
            if float(block.max()) <= 0:
                continue
            np.clip(block, -near, near, out=block)
            depth = _interpolated(block, i - i[0], s, j - j[0], t) * np.float32(scale)
            ground = _mask(depth + np.float32(0.5))
            edge = _mask(np.float32(EDGE_PX * ratio / 2 + 0.5) - np.abs(depth))
            yield PaintPiece(level, ground, edge)

    def small_image(
        self, view: BodyView, level: int | None, colour: QColor
    ) -> tuple[QImage, QRectF]:
        """Return the paint of one intensity as a small picture and the area (mm) it covers."""
        share = self._small[view, level]
        rows, columns = np.flatnonzero(share.any(axis=1)), np.flatnonzero(share.any(axis=0))
        if not len(rows):
            return QImage(), QRectF()
        i0, i1 = max(0, rows[0] - 1), min(share.shape[0], rows[-1] + 2)
        j0, j1 = max(0, columns[0] - 1), min(share.shape[1], columns[-1] + 2)
        mask = np.asarray(share[i0:i1, j0:j1] * 255 + 0.5, dtype=np.uint8)
        frame, step = FRAMES[view], self._step(view) * POOL
        area = QRectF(
            frame.u_range[0] + j0 * step,
            frame.v_range[0] + i0 * step,
            (j1 - j0) * step,
            (i1 - i0) * step,
        )
        return tinted(mask, colour), area

    def _pool(self, tile: Tile, level: int | None) -> None:
        view, row, column = tile
        field = self._source.depth(view, level)
        block = field[
            row * TILE_PX : (row + 1) * TILE_PX, column * TILE_PX : (column + 1) * TILE_PX
        ]
        known = self._small.get((view, level))
        if known is None:
            if float(block.max()) <= 0:
                return
            known = self._small[view, level] = np.zeros(self._small_shape(view), np.float32)
        full = np.zeros((TILE_PX, TILE_PX), dtype=np.float32)
        np.clip(block + np.float32(0.5), 0, 1, out=full[: block.shape[0], : block.shape[1]])
        side = TILE_PX // POOL
        pooled = full.reshape(side, POOL, side, POOL).mean(axis=(1, 3))
        target = _part_of(known, tile)
        target[...] = pooled[: target.shape[0], : target.shape[1]]

    def _step(self, view: BodyView) -> float:
        return float(self._skin.views[view].step_mm)

    def _small_shape(self, view: BodyView) -> tuple[int, int]:
        height, width = self._skin.views[view].hit.shape
        return -(-height // POOL), -(-width // POOL)


def _part_of(small: NDArray[np.float32], tile: Tile) -> NDArray[np.float32]:
    """Return a tile's part of a view's small picture, to be written to."""
    _, row, column = tile
    side = TILE_PX // POOL
    return small[row * side : (row + 1) * side, column * side : (column + 1) * side]


def tinted(mask: NDArray[np.uint8], colour: QColor) -> QImage:
    """Return a colour as opaque as a mask (h, w) of 0-255 says."""
    height, width = mask.shape
    pixels = _shades(colour.rgba()).take(mask)
    image = QImage(
        pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # the bytes belong to Python


def mask_image(mask: NDArray[np.uint8]) -> QImage:
    """Return a mask (h, w) of 0-255 as an image of alpha."""
    return tinted(mask, QColor(0, 0, 0))


@lru_cache(maxsize=64)
def _shades(rgba: int) -> NDArray[np.uint32]:
    """Return a colour in 256 opacities, as premultiplied pixels."""
    alpha = np.arange(256) * ((rgba >> 24) / 255)
    pixel = (alpha + 0.5).astype(np.uint32) << 24
    for shift in (16, 8, 0):
        pixel |= (alpha * (((rgba >> shift) & 255) / 255) + 0.5).astype(np.uint32) << shift
    return np.asarray(pixel, dtype=np.uint32)


def _places(first: int, count: int, origin: float, scale: float) -> NDArray[np.float32]:
    """Return where (mm) the middles of device pixels lie along one axis."""
    return np.asarray((np.arange(first, first + count) + 0.5 - origin) / scale, dtype=np.float32)


def _cells(at: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return the pixel before each place along one axis and how far (0-1) to the next it lies."""
    before = np.floor(at)
    return before.astype(np.int64), at - before


def _block(
    field: NDArray[np.float32], i: NDArray[np.int64], j: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return the field's pixels between the first and last cells; outside the field is no paint."""
    i0, i1, j0, j1 = int(i[0]), int(i[-1]) + 2, int(j[0]), int(j[-1]) + 2
    height, width = field.shape
    if i0 >= 0 and j0 >= 0 and i1 <= height and j1 <= width:
        return field[i0:i1, j0:j1].copy()
    block = np.full((i1 - i0, j1 - j0), _OUTSIDE_MM, dtype=np.float32)
    k0, k1, l0, l1 = max(i0, 0), min(i1, height), max(j0, 0), min(j1, width)
    if k0 < k1 and l0 < l1:
        block[k0 - i0 : k1 - i0, l0 - j0 : l1 - j0] = field[k0:k1, l0:l1]
    return block


def _interpolated(
    block: NDArray[np.float32],
    i: NDArray[np.int64],
    s: NDArray[np.float32],
    j: NDArray[np.int64],
    t: NDArray[np.float32],
) -> NDArray[np.float32]:
    """Return a block at rows i + s and columns j + t, straight between its pixels."""
    upper, lower = block[i], block[i + 1]
    lower -= upper
    lower *= s[:, None]
    upper += lower
    left, right = upper[:, j], upper[:, j + 1]
    right -= left
    right *= t
    left += right
    return left


def _mask(share: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(share, 0, 1) * np.float32(255) + np.float32(0.5), dtype=np.uint8)
