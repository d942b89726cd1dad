"""How strong pain looks: the stronger, the darker the ground and the heavier the hatch."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor

from bodymap.ui.canvas.textures import HATCH_WIDTH
from bodymap.ui.theme import Theme

STRONGEST = 10
_UNRATED_OPACITY = 0.34
_SMALL_OPACITY = 0.85
_OPACITIES = (0.34, 0.58)  # of the ground at 0 and at 10
_WIDTHS = (0.9, 2.6)  # px of a hatch line at 0 and at 10


class PainLook(NamedTuple):
    """Colours of the ground (with its opacity), hatch and edge; width of a hatch line in px.

    `small` is the one colour for pictures too small for a hatch.
    """

    ground: QColor
    small: QColor
    hatch: str
    hatch_width: float
    edge: QColor


def pain_look(theme: Theme, level: int | None) -> PainLook:
    """Return the look of pain of a strength of 0-10, or of pain that nobody rated (None)."""
    edge = theme.colour("pain_edge")
    if level is None:
        ground = theme.colour("pain", _UNRATED_OPACITY)
        small = theme.colour("pain", _SMALL_OPACITY)
        return PainLook(ground, small, theme.tokens["pain"], HATCH_WIDTH, edge)
    share = level / STRONGEST
    ground = _mixed(theme.colour("pain_weak"), theme.colour("pain"), share)
    ground.setAlphaF(_between(*_OPACITIES, share))
    lines = _mixed(theme.colour("pain"), theme.colour("pain_strong"), share).name()
    small = strength_colour(theme, level)
    small.setAlphaF(_SMALL_OPACITY)
    return PainLook(ground, small, lines, _between(*_WIDTHS, share), edge)


def strength_colour(theme: Theme, level: int) -> QColor:
    """Return the opaque colour that stands for a strength of 0-10."""
    weak, strong = theme.colour("pain_weak"), theme.colour("pain_strong")
    return _mixed(weak, strong, level / STRONGEST)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        _between(one.redF(), other.redF(), share),
        _between(one.greenF(), other.greenF(), share),
        _between(one.blueF(), other.blueF(), share),
    )


def _between(low: float, high: float, share: float) -> float:
    return low + (high - low) * share
