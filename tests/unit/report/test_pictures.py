"""Pictures are whole SVG files, the same every time, and stay on the body."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from bodymap.atlas.build import AtlasOnFigure
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.report.figure_drawing import path_polygons, read_figure_drawing
from bodymap.report.ink import PaintLayer
from bodymap.report.pictures import Ground, PictureOptions, is_shown, paint_layers, view_svg
from bodymap.report.render import find_pattern
from bodymap.terms import BodyView, Laterality, mirrored_view

SVG = "{http://www.w3.org/2000/svg}"
POINT = "scm_clavicular.mid"
VIEWS_OF_THE_BODY = [view for view in BodyView if view is not BodyView.MOUTH]


def paths_of(picture: str, group: str) -> list[dict[str, str]]:
    root = ET.fromstring(picture)  # noqa: S314 (our own file)
    found = root.find(f"{SVG}g[@id='{group}']")
    return [] if found is None else [dict(path.attrib) for path in found.iter(f"{SVG}path")]


def words_of(picture: str) -> list[str]:
    root = ET.fromstring(picture)  # noqa: S314 (our own file)
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def points_at(places: NDArray[np.float64]) -> NDArray[np.object_]:
    return np.array([shapely.Point(place) for place in places])


def dot_centres(path: dict[str, str]) -> NDArray[np.float64]:
    """Return (n, 3): u, v and radius of dots."""
    number = r"(-?[\d.]+)"
    dots = re.findall(rf"M{number} {number}a{number} ", path["d"])
    values = np.array(dots, dtype=float)
    return np.stack([values[:, 0] + values[:, 2], values[:, 1], values[:, 2]], axis=1)


@pytest.mark.parametrize("view", list(BodyView))
@pytest.mark.parametrize("ground", list(Ground))
def test_that_every_picture_is_well_formed_and_self_contained(
    material: AtlasOnFigure, view: BodyView, ground: Ground
) -> None:
    pattern = find_pattern(material, POINT, Laterality.LEFT)
    picture = view_svg(material, view, (), pattern, PictureOptions(ground, legend=True))
    root = ET.fromstring(picture)  # noqa: S314 (our own file)
    assert root.tag == f"{SVG}svg"
    assert not re.search(r"href|url\(|<image|<style|clip-path|nan|inf", picture)
    assert 'd=""' not in picture
    assert ('id="ground"' in picture) is (ground is not Ground.NONE)


def test_that_the_same_input_gives_the_same_text(
    material: AtlasOnFigure, drawing: PainDrawing
) -> None:
    pattern = find_pattern(material, POINT, Laterality.RIGHT)
    first, second = (
        view_svg(
            material,
            BodyView.LEFT,
            paint_layers(painted_skin(drawing, material.figure), BodyView.LEFT),
            pattern,
        )
        for _ in range(2)
    )
    assert first == second


@pytest.mark.parametrize("view", VIEWS_OF_THE_BODY)
def test_that_the_other_side_is_the_mirror_image(material: AtlasOnFigure, view: BodyView) -> None:
    left = view_svg(material, view, (), find_pattern(material, POINT, Laterality.LEFT))
    right = view_svg(
        material, mirrored_view(view), (), find_pattern(material, POINT, Laterality.RIGHT)
    )
    ours, theirs = paths_of(left, "zones"), paths_of(right, "zones")
    assert len(ours) == len(theirs)
    for here, there in zip(ours, theirs, strict=True):
        assert here["fill"] == there["fill"]
        if "a" in here["d"]:
            continue
        mirrored = shapely.transform(path_polygons(there["d"]), lambda points: points * [-1, 1])
        assert path_polygons(here["d"]).symmetric_difference(mirrored).area < 1.0
    assert len(paths_of(left, "mark")) == len(paths_of(right, "mark"))
    assert len(paths_of(left, "fibres")) == len(paths_of(right, "fibres"))


def test_that_dots_of_the_other_side_are_mirrored_too(material: AtlasOnFigure) -> None:
    left, right = (
        view_svg(material, BodyView.FRONT, (), find_pattern(material, POINT, side))
        for side in (Laterality.LEFT, Laterality.RIGHT)
    )
    ours, theirs = (
        np.concatenate([dot_centres(path) for path in paths_of(text, "zones") if "a" in path["d"]])
        for text in (left, right)
    )
    places = shapely.STRtree(points_at(ours[:, :2] * [-1.0, 1.0]))
    _, distance = places.query_nearest(points_at(theirs[:, :2]), return_distance=True)
    assert np.mean(distance < 0.05) > 0.97


def test_that_paint_and_dots_stay_within_the_outline(
    material: AtlasOnFigure, drawing: PainDrawing
) -> None:
    outline = read_figure_drawing(material.figure.drawings[BodyView.LEFT]).outline.buffer(0.05)
    everywhere = PaintLayer(shapely.MultiPolygon([shapely.box(-180, -12, 120, 410)]))
    pattern = find_pattern(material, POINT, Laterality.LEFT)
    picture = view_svg(material, BodyView.LEFT, [everywhere], pattern)
    fill, _, _ = paths_of(picture, "paint")
    assert outline.covers(path_polygons(fill["d"]))
    for path in paths_of(picture, "zones"):
        if "a" in path["d"]:
            dots = dot_centres(path)
            assert shapely.covers(outline, points_at(dots[:, :2])).all()
            reach = shapely.distance(points_at(dots[:, :2]), outline.boundary)
            assert (reach > 0.5 * dots[:, 2]).all()


def test_that_pain_in_a_tooth_is_drawn_on_the_tooth(material: AtlasOnFigure) -> None:
    pattern = find_pattern(material, "trapezius_upper.TrP1", Laterality.LEFT)
    picture = view_svg(material, BodyView.MOUTH, (), pattern)
    order = [picture.index(f'id="{group}"') for group in ("features", "zones", "lines")]
    assert order == sorted(order)


def test_that_stronger_pain_is_drawn_darker(material: AtlasOnFigure, drawing: PainDrawing) -> None:
    layers = paint_layers(painted_skin(drawing, material.figure), BodyView.LEFT)
    assert [layer.intensity for layer in layers] == [2, 8]
    paths = paths_of(view_svg(material, BodyView.LEFT, layers), "paint")
    weak, strong = (float(path["fill-opacity"]) for path in paths[:2])
    assert weak < strong


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (BodyView.FRONT, ["Patient's RIGHT", "Patient's LEFT"]),
        (BodyView.BACK, ["Patient's LEFT", "Patient's RIGHT"]),
        (BodyView.TOP, ["Patient's LEFT", "Patient's RIGHT"]),
        (BodyView.MOUTH, ["Patient's RIGHT", "Patient's LEFT"]),
        (BodyView.LEFT, ["Patient's LEFT"]),
        (BodyView.RIGHT, ["Patient's RIGHT"]),
    ],
)
def test_that_sides_are_labelled_as_the_patients(
    material: AtlasOnFigure, view: BodyView, expected: list[str]
) -> None:
    assert words_of(view_svg(material, view)) == expected
    assert words_of(view_svg(material, view, options=PictureOptions(labels=False))) == []


def test_that_the_legend_explains_what_is_there_and_no_more(
    material: AtlasOnFigure, drawing: PainDrawing
) -> None:
    options = PictureOptions(legend=True, labels=False)
    assert words_of(view_svg(material, BodyView.TOP, options=options)) == []
    layers = paint_layers(painted_skin(drawing, material.figure), BodyView.LEFT)
    painted = words_of(view_svg(material, BodyView.LEFT, layers, options=options))
    assert painted == ["painted by the patient"]
    pattern = find_pattern(material, POINT, Laterality.LEFT)
    shown = words_of(view_svg(material, BodyView.LEFT, layers, pattern, options))
    assert {"core of the pattern", "muscle fibres", "trigger point"} < set(shown)


def test_that_a_hidden_trigger_point_has_no_mark(material: AtlasOnFigure) -> None:
    pattern = find_pattern(material, POINT, Laterality.LEFT)
    assert paths_of(view_svg(material, BodyView.LEFT, (), pattern), "mark")
    assert not paths_of(view_svg(material, BodyView.RIGHT, (), pattern), "mark")
    assert is_shown(material, pattern, BodyView.LEFT)
    assert not is_shown(material, pattern, BodyView.MOUTH)


def test_that_the_line_drawing_has_no_shade(material: AtlasOnFigure) -> None:
    picture = view_svg(material, BodyView.FRONT, options=PictureOptions(shaded=False))
    assert not paths_of(picture, "shade")
    assert paths_of(picture, "lines")


def test_that_path_data_with_curves_and_holes_is_read() -> None:
    square = "M0 0L10 0L10 10L0 10Z"
    hole = "M2 2C4 2 6 2 8 2L8 8L2 8Z"
    assert path_polygons(square + hole).area == pytest.approx(64.0)
    assert path_polygons("").is_empty
