"""What a board shows in one view of the body besides the figure itself; view mm."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from bodymap.ui.canvas.items import NOTHING, Overlay


class AreaLook(StrEnum):
    """An area told by the direction of its lines; missed ones are outlined only."""

    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    SHARED = "shared"
    FOUND_CORE = "found_core"
    FOUND_SPILLOVER = "found_spillover"
    OUTSIDE = "outside"
    MISSED_CORE = "missed_core"
    MISSED_SPILLOVER = "missed_spillover"


class Area(NamedTuple):
    """A hatched or outlined area."""

    path: QPainterPath
    look: AreaLook


class LineLook(StrEnum):
    """How an outline runs: dashes for nerves, dots for joints, whole for what was touched."""

    NERVE = "nerve"
    JOINT = "joint"
    TOUCHED = "touched"


class Outline(NamedTuple):
    """The border of an area that is not filled; a chosen one is drawn heavier."""

    path: QPainterPath
    look: LineLook
    chosen: bool = False


class Spot(NamedTuple):
    """A place that was tapped ("tapped") or asked for ("asked")."""

    u: float
    v: float
    kind: str


class Label(NamedTuple):
    """Words for a place; `words` are tried from the longest to the shortest."""

    key: str
    words: tuple[str, ...]
    u: float
    v: float


class Shown(NamedTuple):
    """Everything of one view; a line joins the spots if there are two."""

    overlay: Overlay = NOTHING
    outlines: tuple[Outline, ...] = ()
    areas: tuple[Area, ...] = ()
    spots: tuple[Spot, ...] = ()
    labels: tuple[Label, ...] = ()


EMPTY_VIEW = Shown()
