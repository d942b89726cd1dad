"""The outline of one row's part of a block of rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

RADIUS = 11.0


def block_path(box: QRectF, *, top: bool, bottom: bool) -> QPainterPath:
    """Return a rectangle whose upper and lower corners are round where the block ends."""
    reach = 2 * RADIUS
    path = QPainterPath()
    longer = box.adjusted(0, 0 if top else -reach, 0, 0 if bottom else reach)
    path.addRoundedRect(longer, RADIUS, RADIUS)
    return path
