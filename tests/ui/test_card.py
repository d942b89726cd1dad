"""The card: the chosen trigger point is the one explained; what to mind stands where it belongs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from bodymap.resources import asset
from bodymap.terms import Laterality
from bodymap.ui.clinician.card import MuscleCard
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.main_window import MainWindow
from bodymap.ui.selection import Selection
from bodymap.ui.words import percent

RIGHT = Laterality.RIGHT


@pytest.fixture
def painted(window: MainWindow) -> MainWindow:
    path = asset("samples", "tension_type_right.bodymap.json")
    assert window.files.open_path(path, as_sample=True)
    return window


def card_of(window: MainWindow) -> MuscleCard:
    assert isinstance(window.page, ClinicianPage)
    return window.page.card


def test_that_the_chosen_trigger_point_is_explained_by_its_own_shares(painted: MainWindow) -> None:
    desk, card = painted.desk, card_of(painted)
    shares = desk.session.shares()
    ranking, materials = desk.ranking, desk.materials
    assert ranking is not None
    assert materials is not None
    candidates = {c.muscle: c for c in ranking.candidates if c.side is RIGHT}
    found = 0
    for muscle in materials.atlas.muscles:
        best = candidates.get(muscle.id)
        if best is None or len(muscle.trigger_points) < 2:
            continue
        for point in muscle.trigger_points:
            desk.select(Selection(point.id, RIGHT))
            covered, pattern = shares[point.id, RIGHT]
            if max(covered, pattern) == 0:
                assert "does not touch" in card.why.text
            else:
                assert f"covers {percent(covered)} of what was painted" in card.why.text
                assert percent(pattern) in card.why.text
            is_best = point.id == best.trigger_point
            assert ("This muscle ranks by its" in card.why.text) is not is_best
            found += not is_best
        if found > 4:
            break
    assert found


def test_that_why_not_first_is_one_sentence(painted: MainWindow) -> None:
    ranking = painted.desk.ranking
    assert ranking is not None
    for other in ranking.candidates[1:6]:
        painted.desk.select(Selection(other.trigger_point, other.side))
        lines = [
            line for line in card_of(painted).why.text.splitlines() if line.startswith("Why not")
        ]
        assert len(lines) <= 1
        assert all(line.count("Why not first") == 1 for line in lines)


def test_that_notes_tell_how_sure_it_is_not_where_to_press(window: MainWindow) -> None:
    materials = window.desk.materials
    assert materials is not None
    card = card_of(window)
    noted = [point for point in materials.atlas.trigger_points if point.note]
    assert noted
    for point in noted[:5]:
        window.desk.select(Selection(point.id, RIGHT))
        assert point.note.rstrip(".") in card.sure.text
        assert point.note not in card.press.text
        assert card.care.isVisibleTo(card)


def test_that_the_card_says_below_when_to_refer(window: MainWindow) -> None:
    card = card_of(window)
    for selection in (None, Selection("trapezius_upper.TrP1", RIGHT)):
        window.desk.select(selection)
        line = next(label for label in card.findChildren(QLabel) if "at once" in label.text())
        assert line.isVisible()
        assert "fever" in line.text()
        below = line.mapTo(card, line.rect().topLeft()).y()
        assert below > card.scroll_area.geometry().bottom()
        assert card.rect().contains(line.mapTo(card, line.rect().bottomRight()))
