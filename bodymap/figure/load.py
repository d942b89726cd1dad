"""Read a baked figure from the assets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from bodymap.errors import EnvironmentProblem
from bodymap.figure.landmarks import Landmarks, read_landmarks
from bodymap.figure.measure import SkinMeasure
from bodymap.figure.skin import Skin, read_skin
from bodymap.resources import asset
from bodymap.terms import BodyView

NEUTRAL = "neutral"


@dataclass(frozen=True)
class Figure:
    """One baked person: drawings, skin and landmarks. Read-only."""

    name: str
    folder: Path
    skin: Skin

    @cached_property
    def landmarks(self) -> Landmarks:
        """Return the named points of this figure."""
        return read_landmarks(self.folder / "landmarks.toml")

    @cached_property
    def measure(self) -> SkinMeasure:
        """Return what measures picture polygons in true skin area."""
        return SkinMeasure(self.skin)

    @cached_property
    def drawings(self) -> Mapping[BodyView, Path]:
        """Return the SVG drawing of every view."""
        return MappingProxyType({view: self.folder / f"{view}.svg" for view in BodyView})


def figure_folder(name: str = NEUTRAL) -> Path:
    """Return the folder of a figure that ships with the program; EnvironmentProblem if unknown."""
    folder = asset("figures", name)
    known = sorted(path.parent.name for path in asset("figures").glob("*/skin.npz"))
    if name not in known:
        raise EnvironmentProblem(
            f"figure {name!r}", "there is no such figure", f"known figures: {', '.join(known)}"
        )
    return folder


def load_figure(name: str = NEUTRAL) -> Figure:
    """Return a figure that ships with the program, its skin read; about 80 ms."""
    folder = figure_folder(name)
    return Figure(name, folder, read_skin(folder / "skin.npz"))
