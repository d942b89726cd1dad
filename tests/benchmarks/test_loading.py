"""What stands between starting the program and the first stroke."""

from __future__ import annotations

from typing import Any

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import read_compiled, write_compiled
from bodymap.atlas.load import load_atlas
from bodymap.figure.load import load_figure
from bodymap.figure.measure import SkinMeasure


def test_that_the_figure_is_read(timed: Any) -> None:
    assert timed(load_figure).skin.views


def test_that_the_skin_is_made_ready_for_measuring(timed: Any, material: AtlasOnFigure) -> None:
    timed(SkinMeasure, material.figure.skin)


def test_that_the_atlas_is_read(timed: Any) -> None:
    assert timed(load_atlas).muscles


def test_that_the_compiled_zones_are_read(
    timed: Any, material: AtlasOnFigure, tmp_path_factory: Any
) -> None:
    path = tmp_path_factory.mktemp("compiled") / "compiled.npz"
    write_compiled(path, material.compiled)
    assert timed(read_compiled, path).marks
