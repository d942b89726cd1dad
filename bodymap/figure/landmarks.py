"""Named points on the skin."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import msgspec
import numpy as np
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView, Laterality


@dataclass(frozen=True, slots=True)
class Landmark:
    """A named point on the subject's left side or midline.

    `position_mm` is its place in the world frame, `view` and `at` (u, v mm) where it was chosen.
    `on_figure` is false where the drawn body ends before it.
    """

    name: str
    definition: str
    view: BodyView
    at: tuple[float, float]
    position_mm: tuple[float, float, float]
    midline: bool
    on_figure: bool

    def xyz(self, side: Laterality = Laterality.LEFT) -> NDArray[np.float64]:
        """Return the world position (3,) mm on one side of the subject."""
        x, y, z = self.position_mm
        return np.array([-x if side is Laterality.RIGHT else x, y, z])


Landmarks = Mapping[str, Landmark]


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    definition: str
    view: BodyView
    at: tuple[float, float]
    position_mm: tuple[float, float, float]
    midline: bool = False
    on_figure: bool = True


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    landmarks: dict[str, _Row]


def read_landmarks(path: Path) -> Landmarks:
    """Return the landmarks of a figure by name; EnvironmentProblem if the file is broken."""
    try:
        table = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Table)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise EnvironmentProblem(str(path), str(error)) from error
    return MappingProxyType(
        {
            name: Landmark(
                name, row.definition, row.view, row.at, row.position_mm, row.midline, row.on_figure
            )
            for name, row in table.landmarks.items()
        }
    )
