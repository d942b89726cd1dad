"""What is painted with: brush or eraser, and how wide."""

from __future__ import annotations

from enum import Enum, auto

MIN_RADIUS_MM = 2.0
MAX_RADIUS_MM = 25.0
START_RADIUS_MM = 8.0


class Tool(Enum):
    """What a press on the drawing begins."""

    BRUSH = auto()
    ERASER = auto()
    POINT = auto()
    ARROW = auto()
    MOVE = auto()
