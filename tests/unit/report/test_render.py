"""Rendering writes whole files, all of them, and names what is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import write_drawing
from bodymap.report.contact_sheet import contact_sheets
from bodymap.report.files import write_whole
from bodymap.report.render import (
    PictureFormat,
    drawing_stem,
    find_pattern,
    picture_width_px,
    render_drawing,
    render_trigger_point,
)
from bodymap.terms import BodyView, Laterality

VIEWS = ["back", "front", "left", "right", "top"]
POINT = "scm_clavicular.mid"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_that_a_drawing_is_rendered_in_all_body_views(
    material: AtlasOnFigure, drawing: PainDrawing, tmp_path: Path
) -> None:
    file = tmp_path / "visit 2.bodymap.json"
    write_drawing(file, drawing)
    out = tmp_path / "made" / "for it"
    written = render_drawing(file, material, out)
    assert sorted(path.name for path in written) == names(out)
    assert names(out) == [f"visit 2_{view}.svg" for view in VIEWS]
    painted = [path.stem for path in written if 'id="paint"' in path.read_text("utf-8")]
    assert {"visit 2_left", "visit 2_back"} <= set(painted)
    assert not [path for path in written if 'id="zones"' in path.read_text("utf-8")]


def test_that_the_mouth_is_added_where_it_is_painted(
    material: AtlasOnFigure, tmp_path: Path
) -> None:
    in_mouth = PainDrawing((Stroke(BodyView.MOUTH, ((20.0, 10.0),), 5.0),))
    render_drawing(in_mouth, material, tmp_path, stem="tooth")
    assert names(tmp_path) == sorted(f"tooth_{view}.svg" for view in (*VIEWS, "mouth"))


def test_that_a_trigger_point_is_rendered_with_its_pattern(
    material: AtlasOnFigure, tmp_path: Path
) -> None:
    render_trigger_point(POINT, Laterality.RIGHT, material, tmp_path)
    assert names(tmp_path) == [f"{POINT}_right_{view}.svg" for view in VIEWS]
    shown = (tmp_path / f"{POINT}_right_right.svg").read_text("utf-8")
    for group in ("zones", "fibres", "mark"):
        assert f'id="{group}"' in shown
    assert "typical pattern reported for" in shown


def test_that_a_png_is_what_the_rasteriser_makes_of_the_svg(
    material: AtlasOnFigure, drawing: PainDrawing, tmp_path: Path
) -> None:
    asked: list[int] = []

    def rasterise(svg: str, width_px: int) -> bytes:
        asked.append(width_px)
        return svg[:4].encode()

    written = render_drawing(
        drawing, material, tmp_path, PictureFormat.PNG, rasterise=rasterise, stem="p"
    )
    assert {path.suffix for path in written} == {".png"}
    assert asked[0] == picture_width_px(BodyView.FRONT) == 1600
    with pytest.raises(ProgramError):
        render_drawing(drawing, material, tmp_path, PictureFormat.PNG)


def test_that_a_name_loses_its_ending_only() -> None:
    assert drawing_stem(Path("a/b.c.bodymap.json")) == "b.c"
    assert drawing_stem(Path("b.c.json")) == "b.c"


@pytest.mark.parametrize(
    ("wanted", "suggested"),
    [
        ("scm_clavicular.midd", POINT),
        ("SCM_clavicular.MID", POINT),
        ("scm_clavicular", POINT),
        ("bucinator.belly", "buccinator.belly"),
    ],
)
def test_that_an_unknown_trigger_point_is_answered_with_close_ones(
    material: AtlasOnFigure, wanted: str, suggested: str
) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        find_pattern(material, wanted, Laterality.LEFT)
    assert repr(wanted) in str(caught.value)
    assert suggested in str(caught.value)


def test_that_a_trigger_point_has_a_left_and_a_right_only(material: AtlasOnFigure) -> None:
    with pytest.raises(EnvironmentProblem, match="left or right"):
        find_pattern(material, POINT, Laterality.MIDLINE)


def test_that_a_folder_that_is_a_file_is_named(
    material: AtlasOnFigure, drawing: PainDrawing, tmp_path: Path
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("here already", encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match="taken"):
        render_drawing(drawing, material, taken)
    with pytest.raises(EnvironmentProblem, match="taken"):
        render_drawing(drawing, material, taken / "below")


def test_that_a_failed_write_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_whole(tmp_path / "picture.svg", b"old")

    def full(fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["picture.svg"]


def test_that_a_bad_drawing_writes_nothing(material: AtlasOnFigure, tmp_path: Path) -> None:
    off_body = PainDrawing((Stroke(BodyView.FRONT, ((-245.0, -10.0),), 2.0),))
    with pytest.raises(EnvironmentProblem, match="stroke 0"):
        render_drawing(off_body, material, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_that_the_contact_sheet_shows_every_trigger_point(material: AtlasOnFigure) -> None:
    sheets = "".join(contact_sheets(material))
    for point in material.atlas.trigger_points:
        assert f"{point.id} left" in sheets
