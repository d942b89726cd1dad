"""Brush discs on the shipped skin: whole, wherever its walking nodes lie far apart or close."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from bodymap.figure.linking import LinkedFields, paint_curve, skin_point_near
from bodymap.figure.load import Figure, load_figure
from bodymap.figure.painted import field_polygons
from bodymap.terms import BodyView


@pytest.fixture(scope="module")
def figure() -> Figure:
    return load_figure()


def disc(figure: Figure, landmark: str, radius_mm: float) -> dict[BodyView, shapely.MultiPolygon]:
    fields = LinkedFields(figure.skin)
    fields.begin(None, erase=False)
    point = skin_point_near(figure.skin, figure.landmarks[landmark].xyz())
    paint_curve(fields, [point], radius_mm)
    fields.finish()
    return {
        view: field_polygons(figure.skin.views[view], fields.field(view), box)
        for view, box in fields.extent.items()
    }


@pytest.mark.parametrize(
    "landmark", ["anterior_shoulder", "posterior_shoulder", "upper_chest", "infraspinous_fossa"]
)
def test_that_a_large_disc_has_no_holes(figure: Figure, landmark: str) -> None:
    shapes = disc(figure, landmark, 24.0)
    holes = [ring for shape in shapes.values() for part in shape.geoms for ring in part.interiors]
    assert holes == []
    area = 100 * figure.measure.area_cm2(shapes)
    assert area == pytest.approx(np.pi * 24.0**2, rel=0.2)


def test_that_a_disc_round_the_pupil_covers_the_lids(figure: Figure) -> None:
    area = 100 * figure.measure.area_cm2(disc(figure, "eye_centre", 15.0))
    assert area > 0.75 * np.pi * 15.0**2
