"""The picture planes of the views: millimetres, u to the image's right, v down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from bodymap.terms import BodyView

Vector = tuple[float, float, float]
MOUTH_PLANE_Z_MM = 1000.0


@dataclass(frozen=True, slots=True)
class ViewFrame:
    """How one view looks at the world (mm; +x subject's left, +y up, +z forward).

    `right` and `up` are the picture's axes in the world, `look` the viewing direction;
    `u_range` and `v_range` are the picture's borders in millimetres.
    """

    view: BodyView
    right: Vector
    up: Vector
    look: Vector
    u_range: tuple[float, float]
    v_range: tuple[float, float]
    _plane: NDArray[np.float64] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plane = np.array([self.right, self.up], dtype=np.float64).T * [1.0, -1.0]
        object.__setattr__(self, "_plane", plane)

    @property
    def axes(self) -> tuple[Vector, Vector, Vector]:
        """Return right, up and viewing direction."""
        return self.right, self.up, self.look

    @property
    def width_mm(self) -> float:
        """Return the width of the picture."""
        return self.u_range[1] - self.u_range[0]

    @property
    def height_mm(self) -> float:
        """Return the height of the picture."""
        return self.v_range[1] - self.v_range[0]

    def project(self, xyz: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the (..., 2) picture points (u, v) of world points (..., 3), in mm."""
        return np.asarray(np.asarray(xyz, dtype=np.float64) @ self._plane)

    def towards_viewer(self, xyz: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return how far (mm) world points (..., 3) lie towards the viewer."""
        return np.asarray(-(np.asarray(xyz, dtype=np.float64) @ np.array(self.look)))

    def contains(self, u: float, v: float) -> bool:
        """Return whether a picture point lies within the borders."""
        (u0, u1), (v0, v1) = self.u_range, self.v_range
        return u0 <= u <= u1 and v0 <= v <= v1


def _frame(
    view: BodyView,
    right: Vector,
    up: Vector,
    look: Vector,
    u_range: tuple[float, float],
    v_range: tuple[float, float],
) -> tuple[BodyView, ViewFrame]:
    return view, ViewFrame(view, right, up, look, u_range, v_range)


FRAMES: Mapping[BodyView, ViewFrame] = MappingProxyType(
    dict(
        (
            _frame(BodyView.FRONT, (1, 0, 0), (0, 1, 0), (0, 0, -1), (-250, 250), (-12, 345)),
            _frame(BodyView.BACK, (-1, 0, 0), (0, 1, 0), (0, 0, 1), (-250, 250), (-12, 410)),
            _frame(BodyView.LEFT, (0, 0, -1), (0, 1, 0), (-1, 0, 0), (-180, 120), (-12, 410)),
            _frame(BodyView.RIGHT, (0, 0, 1), (0, 1, 0), (1, 0, 0), (-120, 180), (-12, 410)),
            _frame(BodyView.TOP, (-1, 0, 0), (0, 0, 1), (0, -1, 0), (-235, 235), (-150, 150)),
            _frame(BodyView.MOUTH, (1, 0, 0), (0, 1, 0), (0, 0, -1), (-45, 45), (-60, 60)),
        )
    )
)
"""The five views of the body and the mouth inset. Files and tests depend on these numbers."""

BODY_VIEWS = (BodyView.FRONT, BodyView.BACK, BodyView.LEFT, BodyView.RIGHT, BodyView.TOP)
