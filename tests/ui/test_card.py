"""The card: the chosen trigger point is the one explained; what to mind stands where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality
from bodymap.ui.clinician.card import MuscleCard
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.i18n import PSEUDO, Languages
from bodymap.ui.main_window import MainWindow
from bodymap.ui.selection import Selection
from bodymap.ui.words import percent
from tests.ui.conftest import WindowMaker

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
        line = next(label for label in card.findChildren(QLabel) if "fever" in label.text())
        assert line.isVisible()
        assert "at once" in line.text()
        below = line.mapTo(card, line.rect().topLeft()).y()
        assert below > card.scroll_area.geometry().bottom()
        assert card.rect().contains(line.mapTo(card, line.rect().bottomRight()))


def test_that_the_card_tells_the_place_in_finger_breadths_and_says_that_it_is_worked_out(
    window: MainWindow,
) -> None:
    card = card_of(window)
    window.desk.select(Selection("masseter_superficial.upper", RIGHT))
    assert card.found_by.text() == (
        "From the prominence of the cheek bone: one finger breadth down, "
        "then one finger breadth back."
    )
    assert card.derived.isVisibleTo(card)
    assert "Worked out" in card.derived.text()
    window.desk.select(Selection("trapezius_upper.TrP2", RIGHT))
    assert card.found_by.text().startswith("Half-way from the bump at the base of the neck to")


def test_that_cautions_stand_before_the_findings(window: MainWindow) -> None:
    card = card_of(window)
    window.desk.select(Selection("scm_sternal.mid", RIGHT))
    assert "carotid" in card.cautions.text
    assert card.cautions.y() < card.findings.y()
    window.desk.select(Selection("temporalis.TrP1", RIGHT))
    assert not card.cautions.isVisibleTo(card)


def test_that_symptoms_say_how_well_they_were_checked(window: MainWindow) -> None:
    card = card_of(window)
    window.desk.select(Selection("scm_clavicular.mid", RIGHT))
    assert "Dizziness" in card.causes.text
    assert card.causes.text.splitlines()[-1].startswith("How well this was checked: standard")
    window.desk.select(Selection("deltoid.anterior", RIGHT))
    assert not card.causes.isVisibleTo(card)


def test_that_a_folded_section_stays_open_from_muscle_to_muscle(window: MainWindow) -> None:
    card = card_of(window)
    window.desk.select(Selection("trapezius_upper.TrP1", RIGHT))
    text = next(label for label in card.anatomy.findChildren(QLabel))
    assert not text.isVisibleTo(card.anatomy)
    card.anatomy.toggle.click()
    assert text.isVisibleTo(card.anatomy)
    window.desk.select(Selection("temporalis.TrP1", RIGHT))
    assert text.isVisibleTo(card.anatomy)
    assert "V3" in card.anatomy.text
    card.anatomy.toggle.click()
    assert not text.isVisibleTo(card.anatomy)


def test_that_the_card_turns_the_drawing_to_the_x(window: MainWindow) -> None:
    stage, card = window.page.stage, card_of(window)
    window.desk.select(Selection("trapezius_lower.TrP3", RIGHT))
    stage.show_view(BodyView.FRONT)
    assert not [mark for mark in stage.canvas.scene.marks if mark.chosen]
    card.show_point.click()
    assert stage.view is BodyView.BACK
    assert [mark.point for mark in stage.canvas.scene.marks if mark.chosen] == [
        "trapezius_lower.TrP3"
    ]


def test_that_the_keys_note_findings_while_the_card_has_the_keyboard(painted: MainWindow) -> None:
    desk, card = painted.desk, card_of(painted)
    chosen = Selection("trapezius_upper.TrP1", RIGHT)
    desk.select(chosen)
    view = painted.page.stage.view
    card.findings.buttons[0].setFocus()
    keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
    for key, finding in zip(keys, ("familiar", "referred", "local", "not_tender"), strict=True):
        QTest.keyClick(card.findings.buttons[0], key)
        assert desk.session.findings[chosen].value == finding
    QTest.keyClick(card.findings.buttons[0], Qt.Key.Key_0)
    assert len(desk.session.findings) == 0
    assert painted.page.stage.view is view
    desk.undo()
    assert desk.session.findings[chosen].value == "not_tender"


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
@pytest.mark.parametrize("code", ["de", "es", "fr", "ar", PSEUDO.code])
def test_that_nothing_on_the_card_is_cut_in_any_language(
    open_window: WindowMaker, code: str, size: tuple[int, int]
) -> None:
    languages = Languages(with_pseudo=True)
    languages.use(code)
    try:
        window = open_window(size=size)
        path = asset("samples", "tension_type_right.bodymap.json")
        assert window.files.open_path(path, as_sample=True)
        card = card_of(window)
        for section in (card.sure, card.anatomy):
            section.toggle.setChecked(True)
        card.sources.toggle.setChecked(True)
        for point in ("trapezius_upper.TrP1", "temporalis.TrP1", "scalenes.anterior"):
            window.desk.select(Selection(point, RIGHT))
            for _ in range(3):  # the card, its scroll bar, the card in what room that leaves
                QApplication.processEvents()
            assert not list(cut_on(card))
    finally:
        languages.use("en")


def cut_on(card: MuscleCard) -> Iterator[tuple[str, str, int, int]]:
    """Yield what of the card's texts has less room than it needs: words, what, needed, there."""
    inside = card.scroll_area.widget()
    assert inside is not None
    room = card.scroll_area.viewport().width()
    for widget in inside.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        words = widget.text()[:40] or widget.accessibleName()
        left = widget.mapTo(inside, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > room:
            yield words, "room", left + widget.width(), room
        if widget.hasHeightForWidth():
            margin = 5 if is_rich(widget) else 0  # below the last paragraph
            needed = widget.heightForWidth(widget.width())
            if widget.height() + margin < needed:
                yield words, "height", needed, widget.height()
        elif widget.width() < min(widget.sizeHint().width(), room):
            yield words, "width", widget.sizeHint().width(), widget.width()


def is_rich(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.RichText
