"""The same overlaps by other means, on the real atlas: how fast, and how far from ours.

geopandas and duckdb are no dependencies of ours; their rows appear where they are installed
(`pip install geopandas duckdb duckdb-ext-spatial`). Picture area on each view's chart is what all
of them can compute; what also measures the skin says so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import mirrored
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.scoring.overlap import Patterns, WeightedPaint
from bodymap.scoring.pixels import LiveTotals, PixelPatterns, painted_shares
from bodymap.scoring.ranking import weighted_paint
from bodymap.terms import BodyView, mirrored_view

Drawing = Callable[[int], PainDrawing]
Zones = dict[BodyView, np.ndarray[Any, np.dtype[np.object_]]]
STROKES = [1, 10]


class Ground:
    """Zones on both sides by view, and one painted drawing."""

    def __init__(self, material: AtlasOnFigure, drawing: PainDrawing) -> None:
        self.material = material
        self.points = [point.id for point in material.atlas.trigger_points]
        found: dict[BodyView, list[shapely.MultiPolygon]] = {}
        for (point, _, view), shape in material.compiled.pieces.items():
            if point in set(self.points):
                found.setdefault(view, []).append(shape)
                found.setdefault(mirrored_view(view), []).append(mirrored(shape))
        self.zones: Zones = {view: np.array(shapes) for view, shapes in found.items()}
        self.painted: PaintedSkin = painted_skin(drawing, material.figure)
        self.paint = {
            view: shape
            for view, shape in self.painted.all_polygons().items()
            if not shape.is_empty and view in self.zones
        }

    def reference(self) -> float:
        """Return the picture area (mm2) that zones share with the paint, summed."""
        return sum(
            float(shapely.area(shapely.intersection(self.zones[view], shape)).sum())
            for view, shape in self.paint.items()
        )


@pytest.fixture(params=STROKES)
def ground(request: pytest.FixtureRequest, material: AtlasOnFigure, drawing_of: Drawing) -> Ground:
    return Ground(material, drawing_of(request.param))


def test_that_ours_measures_skin(timed: Any, ground: Ground) -> None:
    patterns = Patterns(ground.material.compiled, ground.material.figure.measure, ground.points)
    paint: WeightedPaint = weighted_paint(ground.painted)
    assert timed(patterns.overlap, paint).shared.sum() > 0


def test_that_a_plain_loop_shares_picture_area(timed: Any, ground: Ground) -> None:
    def loop() -> float:
        return sum(
            float(zone.intersection(shape).area)
            for view, shape in ground.paint.items()
            for zone in ground.zones[view]
        )

    assert timed(loop) == pytest.approx(ground.reference())


def test_that_a_plain_loop_measures_skin(timed: Any, ground: Ground) -> None:
    measure = ground.material.figure.measure

    def loop() -> float:
        return sum(
            float(measure.areas_mm2(view, np.array([zone.intersection(shape)]))[0])
            for view, shape in ground.paint.items()
            for zone in ground.zones[view]
        )

    patterns = Patterns(ground.material.compiled, measure, ground.points)
    ours = patterns.overlap(weighted_paint(ground.painted)).shared.sum()
    assert timed.pedantic(loop, rounds=3) <= ours * 1.001


def test_that_pixels_measure_skin(timed: Any, ground: Ground) -> None:
    skin = ground.material.figure.skin
    pixels = PixelPatterns(ground.material.compiled, skin, ground.points)
    patterns = Patterns(ground.material.compiled, ground.material.figure.measure, ground.points)
    exact = patterns.overlap(weighted_paint(ground.painted))
    fields = ground.painted._fields

    def counted() -> LiveTotals:
        totals = pixels.empty()
        for view, box in fields.extent.items():
            shares = painted_shares(skin, view, fields.field(view)[box.slices])
            totals.add(pixels.totals(view, box, shares))
        return totals

    found = pixels.overlap(timed(counted))
    assert np.abs(found.shared - exact.shared).max() / exact.pain < 0.01


def test_that_geopandas_overlays_alike(timed: Any, ground: Ground) -> None:
    geopandas = pytest.importorskip("geopandas")
    frames = [
        (
            geopandas.GeoDataFrame(geometry=list(ground.zones[view])),
            geopandas.GeoDataFrame(geometry=[shape]),
        )
        for view, shape in ground.paint.items()
    ]

    def overlaid() -> float:
        return sum(
            float(geopandas.overlay(zones, paint, keep_geom_type=True).area.sum())
            for zones, paint in frames
        )

    assert timed(overlaid) == pytest.approx(ground.reference(), rel=1e-6)


def test_that_duckdb_intersects_alike(timed: Any, ground: Ground) -> None:
    duckdb = pytest.importorskip("duckdb")
    packages = Path(duckdb.__file__).parents[1]
    extension = next(packages.glob("duckdb_ext/extensions/*/*/spatial.duckdb_extension"), None)
    if extension is None:
        pytest.skip("the spatial extension is not installed")
    database = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    database.load_extension(str(extension))
    database.execute("create table zone (view varchar, shape geometry)")
    database.execute("create table paint (view varchar, shape geometry)")
    for view, zones in ground.zones.items():
        database.executemany(
            "insert into zone values (?, st_geomfromwkb(?))",
            [(str(view), shapely.to_wkb(zone)) for zone in zones],
        )
    for view, shape in ground.paint.items():
        row = (str(view), shapely.to_wkb(shape))
        database.execute("insert into paint values (?, st_geomfromwkb(?))", row)
    query = (
        "select sum(st_area(st_intersection(zone.shape, paint.shape))) from zone join paint"
        " on zone.view = paint.view where st_intersects(zone.shape, paint.shape)"
    )

    def asked() -> float:
        return float(database.execute(query).fetchone()[0])

    assert timed(asked) == pytest.approx(ground.reference(), rel=1e-6)
