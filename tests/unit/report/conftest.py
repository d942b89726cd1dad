"""The real figure with one small pattern, compiled in a moment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compile import compile_atlas
from bodymap.atlas.load import load_atlas
from bodymap.figure.load import load_figure
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.terms import BodyView

MUSCLES = ("buccinator", "scm_clavicular", "trapezius_upper")


@pytest.fixture(scope="session")
def material() -> AtlasOnFigure:
    """Return the shipped figure with three muscles of the shipped atlas."""
    whole = load_atlas()
    muscles = tuple(muscle for muscle in whole.muscles if muscle.id in MUSCLES)
    atlas = replace(whole, muscles=muscles)
    figure = load_figure(atlas.figure)
    return AtlasOnFigure(atlas, figure, compile_atlas(atlas, figure, "three muscles"))


@pytest.fixture
def drawing() -> PainDrawing:
    """Return a painted left temple and a lightly painted neck."""
    temple = Stroke(BodyView.LEFT, ((-112.0, 95.0), (-100.0, 90.0)), 9.0, intensity=8)
    neck = Stroke(BodyView.BACK, ((-30.0, 160.0), (-32.0, 190.0)), 8.0, intensity=2)
    return PainDrawing((temple, neck))
