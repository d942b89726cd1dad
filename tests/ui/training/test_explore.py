"""Exploring: by muscle, by a touched place, by symptom, two beside each other, layers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bodymap.terms import BodyView, Laterality
from bodymap.ui.i18n import PseudoTranslator
from bodymap.ui.main_window import Mode
from bodymap.ui.selection import Selection
from bodymap.ui.training.layers import Layer
from bodymap.ui.training.page import Room, TrainingPage
from bodymap.ui.training.rows import HEADING
from bodymap.ui.training.shown import AreaLook
from bodymap.ui.training.ways import Way
from tests.ui.conftest import WindowMaker, pixel

TEMPLE = Selection("temporalis.TrP1", Laterality.LEFT)


def test_that_teaching_shows_the_educators_page_and_no_patients(open_window: WindowMaker) -> None:
    window = open_window(Mode.TEACH)
    assert window.training is not None
    assert window.room.currentWidget() is window.training
    assert not window.top_bar.isVisible()
    assert window.windowTitle() == "Learn and teach – bodymap"
    assert open_window(Mode.CLINICIAN).training is None


def test_that_rooms_open_when_the_atlas_is_read(open_window: WindowMaker) -> None:
    window = open_window(Mode.TEACH, ready=False)
    assert window.training is not None
    assert window.training.room is None
    assert not window.training.tabs[0].isEnabled()


def test_that_every_muscle_can_be_chosen_by_its_name(training: TrainingPage) -> None:
    explore = training.explore
    muscles = explore.ways.muscles
    assert len(muscles.values) == 38
    explore.ways.search.setText("temporalis")
    QTest.keyClick(explore.ways.search, Qt.Key.Key_Return)
    assert explore.looked.selection is not None
    assert explore.looked.selection.muscle_id == "temporalis"
    assert "Temporalis" in explore.card.toPlainText()
    assert not explore.board.canvas.scene.shown.core.isEmpty()


def test_that_headings_of_the_list_cannot_be_chosen(training: TrainingPage) -> None:
    muscles = training.explore.ways.muscles
    headings = [muscles.item(n) for n in range(muscles.count()) if muscles.item(n).data(HEADING)]
    assert headings
    assert not any(item.flags() & Qt.ItemFlag.ItemIsSelectable for item in headings)


def test_that_a_touched_place_lists_what_reaches_it(training: TrainingPage) -> None:
    explore = training.explore
    explore.select(TEMPLE)
    canvas = explore.board.canvas
    core = explore.board.pane.shown.overlay.core
    assert core is not None
    at = core.representative_point()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, at.x, at.y))
    assert explore.ways.way is Way.PLACE
    rows = explore.ways.reached
    assert TEMPLE in rows.values
    row = rows.item(rows.values.index(TEMPLE))
    assert "%" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert any(line.chosen for line in explore.board.pane.shown.outlines)
    nerves = [value for value in rows.values if not isinstance(value, Selection)]
    assert nerves, "the nerve of the temple was not named"
    rows.choose(None)
    for number in range(rows.count()):
        if rows.item(number).data(Qt.ItemDataRole.UserRole + 1) == nerves[0]:
            rows.setCurrentRow(number)
    assert explore.looked.alternative
    assert nerves[0] == (explore.looked.alternative, Laterality.LEFT)


def test_that_a_touch_beside_the_body_says_so(training: TrainingPage) -> None:
    explore = training.explore
    explore.touch(BodyView.FRONT, 10_000, 0)
    assert "beside" in explore.ways.hint.text()
    assert explore.ways.reached.values == []


def test_that_the_middle_can_be_touched_without_a_pointer(training: TrainingPage) -> None:
    explore = training.explore
    explore.board.show_view(BodyView.LEFT)
    explore.ways.show_way(Way.PLACE)
    QTest.keyClick(explore.board.canvas, Qt.Key.Key_T)
    assert explore.ways.reached.values


def test_that_a_symptom_leads_to_its_muscles(training: TrainingPage) -> None:
    ways = training.explore.ways
    ways.show_way(Way.SYMPTOM)
    number = ways.symptoms.values.index("dizziness")
    ways.symptoms.setCurrentRow(number)
    found = {str(value).partition(".")[0] for value in ways.found.values}
    assert "scm_clavicular" in found
    ways.found.setCurrentRow(0)
    assert training.explore.looked.selection is not None


@pytest.mark.parametrize("layer", [Layer.PRIMARY, Layer.SPILLOVER, Layer.POINTS, Layer.LABELS])
def test_that_a_layer_can_be_hidden(training: TrainingPage, layer: Layer) -> None:
    explore = training.explore
    explore.select(Selection("trapezius_upper.TrP1", Laterality.LEFT))
    explore.board.show_view(BodyView.LEFT)

    def seen() -> dict[Layer, bool]:
        shown = explore.board.pane.shown
        return {
            Layer.PRIMARY: shown.overlay.core is not None,
            Layer.SPILLOVER: shown.overlay.spillover is not None,
            Layer.POINTS: bool(shown.overlay.marks),
            Layer.LABELS: bool(shown.labels),
        }

    assert seen()[layer]
    explore.layers.boxes[layer].click()
    assert not seen()[layer]
    explore.layers.boxes[layer].click()
    assert seen()[layer]


@pytest.mark.parametrize(("layer", "count"), [(Layer.NERVES, 6), (Layer.JOINTS, 4)])
def test_that_nerves_and_joints_are_outlined_with_their_names(
    training: TrainingPage, layer: Layer, count: int
) -> None:
    explore = training.explore
    explore.board.show_view(BodyView.LEFT)
    assert explore.board.pane.shown.outlines == ()
    explore.layers.boxes[layer].click()
    shown = explore.board.pane.shown
    assert len(shown.outlines) >= count
    assert len(shown.labels) == len(shown.outlines)


def test_that_the_other_side_mirrors_what_is_shown(training: TrainingPage) -> None:
    explore = training.explore
    explore.select(Selection("temporalis.TrP2", Laterality.LEFT))
    assert explore.board.view is BodyView.LEFT
    explore.sides.buttons[1].click()
    assert explore.looked.selection == Selection("temporalis.TrP2", Laterality.RIGHT)
    assert {explore.board.view} == {BodyView.RIGHT}


def test_that_two_muscles_show_what_they_share(qtbot: QtBot, training: TrainingPage) -> None:
    explore = training.explore
    explore.show_beside("temporalis", "masseter_superficial")
    beside = explore.beside
    assert beside is not None
    qtbot.waitUntil(lambda: beside.found is not None, timeout=20_000)
    looks = {area.look for board in beside.boards for area in board.pane.shown.areas}
    assert looks == {AreaLook.ONLY_FIRST, AreaLook.ONLY_SECOND, AreaLook.SHARED}
    text = beside.text.toPlainText()
    assert "31 %" in text
    assert "44 %" in text
    assert "Speaks for Temporalis" in text
    beside.show_view(BodyView.LEFT)
    assert {board.view for board in beside.boards} == {BodyView.LEFT}
    beside.back.click()
    assert explore.beside is None


def test_that_a_trigger_point_and_a_card_are_linked(qtbot: QtBot, training: TrainingPage) -> None:
    explore = training.explore
    explore.select(TEMPLE)
    explore.card.anchorClicked.emit(QUrl("point:temporalis.TrP2"))
    assert explore.looked.selection == Selection("temporalis.TrP2", Laterality.LEFT)
    with qtbot.waitSignal(explore.card_requested) as told:
        explore.card.anchorClicked.emit(QUrl("card:neck-and-head"))
    assert told.args == ["neck-and-head"]


def test_that_layers_are_folded_only_where_there_is_no_room(open_window: WindowMaker) -> None:
    for size, is_open in (((1280, 800), True), ((800, 1280), False)):
        page = open_window(Mode.TEACH, size).training
        assert page is not None
        assert page.explore.layers_toggle.isChecked() is is_open
        assert page.explore.layers.isVisible() is is_open


def test_that_digits_turn_the_body(training: TrainingPage) -> None:
    canvas = training.explore.board.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert training.explore.board.view is BodyView.BACK


def test_that_the_page_survives_another_language(training: TrainingPage) -> None:
    explore = training.explore
    explore.select(TEMPLE)
    translator: QTranslator = PseudoTranslator()
    QApplication.installTranslator(translator)
    try:
        QApplication.processEvents()
        assert training.tabs[0].text() != "Explore"
        assert explore.layers.boxes[Layer.SKIN].text() != "Skin"
        assert "Press here" not in explore.card.toPlainText()
    finally:
        QApplication.removeTranslator(translator)
        QApplication.processEvents()
    assert training.tabs[0].text() == "Explore"


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800), (1920, 1080)])
def test_that_every_room_fits_every_window(open_window: WindowMaker, size: tuple[int, int]) -> None:
    window = open_window(Mode.TEACH, size)
    page = window.training
    assert page is not None
    for room in Room:
        page.show_room(room)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and not button.visibleRegion().isEmpty():
                whole = button.visibleRegion().boundingRect() == button.rect()
                around = button.parentWidget()
                is_scrolled = around is not None and around.objectName() == "cardBody"
                assert whole or is_scrolled, (room, button.text())


@pytest.mark.parametrize("room", list(Room))
def test_that_every_control_of_a_room_says_what_it_is(training: TrainingPage, room: Room) -> None:
    training.show_room(room)
    QApplication.processEvents()
    for button in training.findChildren(QAbstractButton):
        if button.isVisible() and not type(button).__name__.startswith("QScroll"):
            assert button.accessibleName() or button.text(), button
            assert button.toolTip(), button.text()
    for field in training.findChildren(QWidget):
        is_field = isinstance(field, QLineEdit | QComboBox | QListWidget | QTextBrowser)
        if is_field and field.isVisible():
            assert field.accessibleName(), field
