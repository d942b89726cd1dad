"""Figures and landmarks, read from their folders."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.figure.landmarks import read_landmarks
from bodymap.figure.load import Figure, figure_folder, load_figure
from bodymap.terms import BodyView, Laterality

LANDMARK_GAP_MM = 4.0
"""Under the chin no view looks squarely: a millimetre of picture is that long."""

ROW = """
[landmarks.chin]
definition = "the foremost point of the chin"
view = "front"
at = [0.0, 200.0]
position_mm = [0.0, -200.0, 141.3]
midline = true
"""


def test_that_an_unknown_figure_is_named_with_the_known_ones() -> None:
    with pytest.raises(EnvironmentProblem, match=r"figure 'giant'.*known figures: .*neutral"):
        load_figure("giant")


@pytest.mark.parametrize("name", ["", "..", "../figures/neutral", "neutral/..", "/etc"])
def test_that_a_figure_is_a_name_and_no_path(name: str) -> None:
    with pytest.raises(EnvironmentProblem):
        figure_folder(name)


def test_that_a_figure_has_a_drawing_of_every_view(figure: Figure) -> None:
    assert set(figure.drawings) == set(BodyView)
    assert all(path.is_file() for path in figure.drawings.values())


def test_that_landmarks_lie_on_the_skin(figure: Figure) -> None:
    off = {
        name: gap
        for name, mark in figure.landmarks.items()
        if mark.on_figure
        and (gap := float(np.linalg.norm(figure.skin.closest(mark.xyz()) - mark.xyz())))
        > LANDMARK_GAP_MM
    }
    assert not off


def test_that_landmarks_are_the_subject_s_left_or_the_midline(figure: Figure) -> None:
    for name, mark in figure.landmarks.items():
        x = mark.position_mm[0]
        assert (x == 0) if mark.midline else (x > 0), name


def test_that_landmarks_lie_where_their_view_shows_them(figure: Figure) -> None:
    for name, mark in figure.landmarks.items():
        seen = figure.skin.views[mark.view]
        assert seen.frame.project(mark.xyz()) == pytest.approx(mark.at, abs=0.6), name


def test_that_the_right_side_mirrors_the_left(tmp_path: Path) -> None:
    path = tmp_path / "landmarks.toml"
    path.write_text(ROW.replace("[0.0, -200", "[12.0, -200"), encoding="utf-8")
    mark = read_landmarks(path)["chin"]
    assert mark.xyz().tolist() == mark.xyz(Laterality.LEFT).tolist() == [12, -200, 141.3]
    assert mark.xyz(Laterality.RIGHT).tolist() == [-12, -200, 141.3]
    assert mark.xyz(Laterality.MIDLINE).tolist() == [12, -200, 141.3]
    assert mark.on_figure


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('view = "front"', 'view = "below"', "below"),
        ("at = [0.0, 200.0]", "at = [0.0]", "at"),
        ("position_mm", "position_cm", "position_cm"),
        ("midline = true", "midline = 1", "midline"),
        ("[landmarks.chin]", "[landmarks.chin", "line 2"),
    ],
)
def test_that_broken_landmarks_are_refused_by_name(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    path = tmp_path / "landmarks.toml"
    assert old in ROW
    path.write_text(ROW.replace(old, new), encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match=told) as problem:
        read_landmarks(path)
    assert str(problem.value).startswith(str(path))


def test_that_missing_and_unreadable_landmarks_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"none\.toml"):
        read_landmarks(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes("# Größe".encode("latin-1"))
    with pytest.raises(EnvironmentProblem, match=r"latin\.toml"):
        read_landmarks(tmp_path / "latin.toml")
