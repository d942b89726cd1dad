"""Shapes of the lower layers as Qt paths."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_MOVE, _LINE = 0, 1


def path_of(geometry: BaseGeometry | None) -> QPainterPath:
    """Return the path of a polygon or multipolygon (same units, holes kept)."""
    if geometry is None or geometry.is_empty:
        return QPainterPath()
    import numpy as np  # noqa: PLC0415 (the window is up before numpy and shapely are loaded)
    import shapely  # noqa: PLC0415

    rings = shapely.get_rings(shapely.get_parts(geometry))
    points, ring_of = shapely.get_coordinates(rings, return_index=True)
    starts = np.flatnonzero(np.diff(ring_of, prepend=-1))
    return _streamed(points, starts)


def path_of_rings(rings: Iterable[NDArray[np.float64]]) -> QPainterPath:
    """Return one path of closed or open point runs (k, 2)."""
    import numpy as np  # noqa: PLC0415

    kept = [np.asarray(ring, dtype=np.float64) for ring in rings if len(ring) > 1]
    if not kept:
        return QPainterPath()
    starts = np.cumsum([0, *(len(ring) for ring in kept[:-1])])
    return _streamed(np.concatenate(kept), starts)


def _streamed(points: NDArray[np.float64], starts: NDArray[np.int64]) -> QPainterPath:
    """Return the path of runs that begin at the indices `starts`.

    Goes through Qt's stream format: adding point by point costs a hundred times more.
    """
    import numpy as np  # noqa: PLC0415
    from PySide6.QtCore import QByteArray, QDataStream, QIODevice  # noqa: PLC0415 (2 ms)

    elements = np.empty(len(points), dtype=[("type", ">i4"), ("u", ">f8"), ("v", ">f8")])
    elements["type"] = _LINE
    elements["type"][starts] = _MOVE
    elements["u"] = points[:, 0]
    elements["v"] = points[:, 1]
    data = b"".join(
        (
            len(points).to_bytes(4, "big"),
            elements.tobytes(),
            int(starts[-1]).to_bytes(4, "big"),
            (0).to_bytes(4, "big"),  # odd-even
        )
    )
    path = QPainterPath()
    buffer = QByteArray(data)  # the stream does not keep it alive
    stream = QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path
