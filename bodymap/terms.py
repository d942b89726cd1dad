"""Words shared by every layer: body views and laterality."""

from __future__ import annotations

from enum import StrEnum


class BodyView(StrEnum):
    """One of the drawings of a figure; `MOUTH` is the open-mouth inset with its own flat skin."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    MOUTH = "mouth"


class Laterality(StrEnum):
    """Left and right are always the subject's."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"
    BOTH = "both"


SIDES = (Laterality.LEFT, Laterality.RIGHT)


def other_side(side: Laterality) -> Laterality:
    """Return the mirrored laterality; midline and both stay what they are."""
    return {Laterality.LEFT: Laterality.RIGHT, Laterality.RIGHT: Laterality.LEFT}.get(side, side)


def mirrored_view(view: BodyView) -> BodyView:
    """Return the view that shows the mirrored body: left and right change places."""
    return {BodyView.LEFT: BodyView.RIGHT, BodyView.RIGHT: BodyView.LEFT}.get(view, view)
