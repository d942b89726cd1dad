"""Slides: one for every point of a set, whole, with words large enough to be read far away."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bodymap.cli.slides import set_slides
from bodymap.quiz.sets import HEADACHE, HEADACHE_MUSCLES
from bodymap.report.render import PictureFormat
from bodymap.report.slides import HEIGHT, PURPOSE, TITLE, WIDTH, Slide, slide_svg, write_slides
from bodymap.terms import SIDES, BodyView, Laterality

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure

SVG = "{http://www.w3.org/2000/svg}"
LEFT, RIGHT = SIDES


@pytest.fixture(scope="module")
def slides(material: AtlasOnFigure) -> list[Slide]:
    return set_slides(material, HEADACHE, LEFT)


def test_that_every_point_of_the_headache_muscles_has_a_slide(
    material: AtlasOnFigure, slides: list[Slide]
) -> None:
    points = [
        point.id
        for name in HEADACHE_MUSCLES
        for muscle in material.atlas.muscles
        if muscle.id == name
        for point in muscle.trigger_points
    ]
    assert [slide.pattern.point.id for slide in slides] == points
    assert all(1 <= len(slide.views) <= 3 for slide in slides)


def test_that_a_slide_is_one_whole_picture(material: AtlasOnFigure, slides: list[Slide]) -> None:
    for slide in slides:
        text = slide_svg(material, slide)
        root = ET.fromstring(text)  # noqa: S314 (our own file)
        assert root.get("viewBox") == f"0 0 {WIDTH:g} {HEIGHT:g}"
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        used = set(re.findall(r"url\(#([^)]+)\)", text))
        assert used <= set(ids)
        words = {element.text: element for element in root.iter(f"{SVG}text")}
        title = words[slide.pattern.muscle.short_name]
        assert float(title.get("font-size", "0")) == TITLE >= HEIGHT / 16
        assert any(text is not None and text.startswith(PURPOSE) for text in words)
        assert {"core of the pattern", "trigger point"} <= set(words)
        assert len(root.findall(f".//{SVG}g[@id]")) > 2 * len(slide.views)
        assert slide_svg(material, slide) == text


def test_that_only_a_transparent_slide_has_no_ground(
    material: AtlasOnFigure, slides: list[Slide]
) -> None:
    ground = f'width="{WIDTH:g}" height="{HEIGHT:g}"'
    assert ground in slide_svg(material, slides[0])
    assert ground not in slide_svg(material, slides[0], transparent=True)


def test_that_the_side_and_the_views_follow(material: AtlasOnFigure) -> None:
    left, right = (set_slides(material, HEADACHE, side)[0] for side in SIDES)
    assert BodyView.LEFT in left.views
    assert BodyView.RIGHT in right.views
    assert "right side" in slide_svg(material, right)
    assert right.stem.endswith("_right")


def test_that_files_are_numbered_in_the_order_of_the_set(
    material: AtlasOnFigure, slides: list[Slide], tmp_path: Path
) -> None:
    asked: list[int] = []

    def rasterise(text: str, width_px: int) -> bytes:
        asked.append(width_px)
        return b"png of " + text[:4].encode()

    some = slides[:2]
    paths = write_slides(material, some, tmp_path / "new", PictureFormat.PNG, 1234, rasterise)
    assert [path.name for path in paths] == [
        "1_trapezius_upper_trp1_left.png",
        "2_trapezius_upper_trp2_left.png",
    ]
    assert asked == [1234, 1234]
    assert paths[0].read_bytes() == b"png of <svg"
    vectors = write_slides(material, some, tmp_path, PictureFormat.SVG, 1234, rasterise)
    assert all(path.read_text("utf-8").startswith("<svg") for path in vectors)
    assert len(asked) == 2
    assert Laterality.LEFT in {slide.pattern.side for slide in some}
