"""The shared words."""

from __future__ import annotations

import pytest

from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view, other_side


def test_that_files_depend_on_these_words() -> None:
    assert [str(view) for view in BodyView] == ["front", "back", "left", "right", "top", "mouth"]
    assert [str(side) for side in Laterality] == ["left", "right", "midline", "both"]


def test_that_left_and_right_change_places() -> None:
    assert [other_side(side) for side in SIDES] == [Laterality.RIGHT, Laterality.LEFT]
    assert mirrored_view(BodyView.LEFT) is BodyView.RIGHT
    assert mirrored_view(BodyView.RIGHT) is BodyView.LEFT


@pytest.mark.parametrize("side", [Laterality.MIDLINE, Laterality.BOTH])
def test_that_what_has_no_side_stays(side: Laterality) -> None:
    assert other_side(side) is side


@pytest.mark.parametrize("view", BodyView)
def test_that_mirroring_a_view_twice_changes_nothing(view: BodyView) -> None:
    assert mirrored_view(mirrored_view(view)) is view
