"""Whole drawings: our ranking, and the loop one would write first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import mirrored
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.scoring.ranking import Ranker, Ranking
from bodymap.terms import BodyView, mirrored_view

Drawing = Callable[[int], PainDrawing]
STROKES = [1, 10, 50]


@pytest.fixture(scope="module")
def ranker(material: AtlasOnFigure) -> Ranker:
    return Ranker(material.atlas, material.compiled, material.figure.measure)


@pytest.mark.parametrize("strokes", STROKES)
def test_that_painted_skin_is_ranked(
    timed: Any, material: AtlasOnFigure, ranker: Ranker, drawing_of: Drawing, strokes: int
) -> None:
    painted = painted_skin(drawing_of(strokes), material.figure)
    painted.all_polygons()
    ranking = timed(ranker.rank, painted)
    assert ranking.candidates


@pytest.mark.parametrize("strokes", STROKES)
def test_that_a_plain_loop_intersects_every_zone(
    timed: Any, material: AtlasOnFigure, drawing_of: Drawing, strokes: int
) -> None:
    painted = painted_skin(drawing_of(strokes), material.figure)
    painted.all_polygons()
    zones = [
        (key, side_view, shape)
        for key, left in material.compiled.pieces.items()
        for side_view, shape in ((key[2], left), (mirrored_view(key[2]), mirrored(left)))
    ]

    def loop() -> float:
        shared = 0.0
        for _, view, zone in zones:
            shared += zone.intersection(painted.polygons(view)).area
        return shared

    assert timed(loop) > 0


@pytest.mark.parametrize("strokes", STROKES)
def test_that_a_drawing_is_painted_and_ranked(
    timed: Any, material: AtlasOnFigure, ranker: Ranker, drawing_of: Drawing, strokes: int
) -> None:
    drawing = drawing_of(strokes)

    def whole() -> Ranking:
        painted: PaintedSkin = painted_skin(drawing, material.figure)
        return ranker.rank(painted)

    assert timed(whole).candidates


def test_that_a_ranker_is_made(timed: Any, material: AtlasOnFigure) -> None:
    timed(Ranker, material.atlas, material.compiled, material.figure.measure)
    assert BodyView.FRONT in material.figure.skin.views
