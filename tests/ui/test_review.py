from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.clinician.row_model import ROW_ROLE
from bodymap.ui.file_desk import Answer
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.selection import Selection
from bodymap.ui.widgets.elided import ElidedButton, ElidedLabel
from tests.ui.conftest import WindowMaker, pixel
from tests.ui.strokes import mouse_stroke

TRAPEZIUS = Selection("trapezius_upper.TrP1", Laterality.LEFT)


def page_of(window: MainWindow) -> ClinicianPage:
    assert isinstance(window.page, ClinicianPage)
    return window.page


def paint_temple(window: MainWindow) -> None:
    stage = window.page.stage
    stage.show_view(BodyView.LEFT)
    path = [pixel(stage.canvas, u, v) for u, v in ((-60, 90), (-50, 95), (-45, 85))]
    mouse_stroke(stage.canvas, path)


def test_that_an_empty_drawing_says_what_to_do(window: MainWindow) -> None:
    panel = page_of(window).list_panel
    assert panel.model.rowCount() == 0
    shown = [button.text() for button in panel.findChildren(QAbstractButton)]
    assert any("all muscles" in words for words in shown)


def test_that_painting_fills_the_list(window: MainWindow) -> None:
    paint_temple(window)
    panel = page_of(window).list_panel
    rows = panel.model.rows
    assert rows
    assert [row.rank for row in rows] == list(range(1, len(rows) + 1))
    assert rows[0].selection.side is Laterality.LEFT
    assert "cm²" in panel.extent.text()


def test_that_the_list_follows_an_unfinished_stroke(window: MainWindow, qtbot: QtBot) -> None:
    stage = window.page.stage
    stage.show_view(BodyView.LEFT)
    QTest.mousePress(stage.canvas, Qt.MouseButton.LeftButton, pos=pixel(stage.canvas, -50, 90))
    panel = page_of(window).list_panel
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0, timeout=2000)
    QTest.keyClick(stage.canvas, Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 0


def test_that_a_chosen_row_shows_its_zones_in_all_views(window: MainWindow) -> None:
    paint_temple(window)
    panel = page_of(window).list_panel
    index = panel.model.row_of(("temporalis", Laterality.LEFT))
    assert index is not None
    panel.list.setCurrentIndex(panel.model.index(index))
    selection = window.desk.selection
    assert selection is not None
    assert selection.muscle_id == "temporalis"
    stage = window.page.stage
    assert not stage.canvas.scene.shown.core.isEmpty()
    shown = {view for view, small in stage.thumbnails.thumbnails.items() if small.has_pattern}
    assert {BodyView.LEFT, BodyView.FRONT} <= shown
    assert BodyView.RIGHT not in shown
    assert page_of(window).card.title == "Temporalis, left"


def test_that_the_selection_stays_while_painting_goes_on(window: MainWindow) -> None:
    paint_temple(window)
    panel = page_of(window).list_panel
    last = panel.model.rows[-1]
    window.desk.select(last.selection)
    mouse_stroke(window.page.stage.canvas, [pixel(window.page.stage.canvas, -20, 200)])
    assert window.desk.selection == last.selection
    marked = panel.list.currentIndex().data(ROW_ROLE)
    assert marked.key == last.key


def test_that_the_card_explains_and_names_its_sources(window: MainWindow) -> None:
    paint_temple(window)
    card = page_of(window).card
    window.desk.select(TRAPEZIUS)
    assert card.title == "Upper trapezius, left"
    assert "%" in card.why.text
    assert "angle of the neck" in card.press.text
    assert "drawing estimates" in card.sure.text
    assert not card.sources.toggle.isChecked()
    card.sources.toggle.click()
    assert card.sources.toggle.isChecked()
    assert "Travell" in card.sources.text


def test_that_side_and_trigger_point_are_chosen_on_the_card(window: MainWindow) -> None:
    window.desk.select(TRAPEZIUS)
    card = page_of(window).card
    card.sides.buttons[1].click()
    assert window.desk.selection == Selection("trapezius_upper.TrP1", Laterality.RIGHT)
    card.chips.buttons[1].click()
    assert window.desk.selection == Selection("trapezius_upper.TrP2", Laterality.RIGHT)
    assert card.title == "Upper trapezius, right"


def test_that_a_search_forgives_a_typing_error(window: MainWindow) -> None:
    panel = page_of(window).list_panel
    panel.show_all()
    everything = panel.model.rowCount()
    QTest.keyClicks(panel.search, "trapesius")
    assert 0 < panel.model.rowCount() < everything
    assert all("trapezius" in row.title.casefold() for row in panel.model.rows[:3])
    panel.search.clear()
    assert panel.model.rowCount() == everything


def test_that_all_is_reached_by_keyboard(window: MainWindow) -> None:
    panel, canvas = page_of(window).list_panel, window.page.stage.canvas
    window.activateWindow()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert window.page.stage.view is BodyView.LEFT
    radius = canvas.radius_mm
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.radius_mm > radius
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.viewport.zoom > 1
    QTest.keyClick(canvas, Qt.Key.Key_Slash)
    assert panel.search.hasFocus()
    panel.show_all()
    QTest.keyClicks(panel.search, "masseter")
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    first = window.desk.selection
    assert first is not None
    assert first.muscle_id.startswith("masseter")
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert window.desk.selection != first
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert panel.search.hasFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert window.desk.selection is None


def test_that_typed_letters_go_into_the_search_not_to_the_tools(window: MainWindow) -> None:
    panel, canvas = page_of(window).list_panel, window.page.stage.canvas
    window.activateWindow()
    panel.focus_search()
    QTest.keyClicks(panel.search, "eb40")
    assert panel.search.text() == "eb40"
    assert canvas.tool.name == "BRUSH"
    assert window.page.stage.view is BodyView.FRONT


@pytest.mark.parametrize(
    "content", ["no json", '{"format": "bodymap-drawing", "version": 1, "strokes": 3}']
)
def test_that_a_bad_file_keeps_the_drawing(
    window: MainWindow, tmp_path: Path, content: str
) -> None:
    paint_temple(window)
    window.desk.save(tmp_path / "good.bodymap.json")
    before = window.desk.session.drawing
    bad = tmp_path / "bad.bodymap.json"
    bad.write_text(content, encoding="utf-8")
    assert not window.files.open_path(bad)
    assert window.banner.isVisible()
    assert "bad.bodymap.json" in window.banner.text
    assert "Traceback" not in window.banner.text
    assert window.desk.session.drawing is before
    assert window.files.open_path(tmp_path / "good.bodymap.json")
    assert not window.banner.isVisible()


@pytest.mark.parametrize("answer", list(Answer))
def test_that_changes_are_asked_about_only_when_there_are_any(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    asked: list[Answer] = []

    def ask() -> Answer:
        asked.append(answer)
        return answer

    monkeypatch.setattr(window.files, "ask_about_changes", ask)
    assert window.files.may_leave_drawing()
    assert not asked
    window.desk.save(tmp_path / "drawing.bodymap.json")
    paint_temple(window)
    assert window.isWindowModified()
    assert window.files.may_leave_drawing() is (answer is not Answer.CANCEL)
    assert asked == [answer]
    assert window.desk.is_changed is (answer is not Answer.SAVE)
    assert window.close() is (answer is not Answer.CANCEL)


def test_that_a_saved_drawing_opens_again(window: MainWindow, tmp_path: Path) -> None:
    paint_temple(window)
    path = tmp_path / "temple.bodymap.json"
    drawing = window.desk.session.drawing
    assert window.desk.save(path)
    assert "temple" in window.windowTitle()
    window.window_actions.clear.trigger()
    assert window.desk.is_empty
    window.desk.new()
    assert window.files.open_path(path)
    assert window.desk.session.drawing.strokes == drawing.strokes


def test_that_a_sample_opens_as_a_new_drawing(window: MainWindow) -> None:
    sample = min(asset("samples").glob("*.bodymap.json"))
    page_of(window).list_panel.sample_requested.emit(sample)
    assert not window.desk.is_empty
    assert window.desk.path is None
    assert not window.desk.is_changed


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("size", [(800, 1280), (1280, 800), (1920, 1080)])
def test_that_every_mode_fits_every_window(
    open_window: WindowMaker, mode: Mode, size: tuple[int, int]
) -> None:
    window = open_window(mode, size)
    assert window.size() == QSize(*size)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.visibleRegion().isEmpty() is False:
            corner = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(corner), button.text()


def test_that_columns_stand_below_on_a_narrow_window(open_window: WindowMaker) -> None:
    page = page_of(open_window(size=(800, 1280)))
    assert page.list_panel.mapTo(page, page.rect().topLeft()).y() > page.stage.y()
    wide = page_of(open_window(size=(1280, 800)))
    assert wide.list_panel.mapTo(wide, wide.rect().topLeft()).y() == 0


def test_that_strokes_carry_strength_and_kind(window: MainWindow) -> None:
    stage = window.page.stage
    assert stage.tool_row is not None
    button = stage.tool_row.strength
    paint_temple(window)
    button.strengths[8].trigger()
    button.qualities[1].trigger()
    assert button.text() == "7, dull"
    assert "7" in button.accessibleName()
    paint_temple(window)
    button.strengths[0].trigger()
    paint_temple(window)
    strokes = window.desk.session.drawing.strokes
    assert [stroke.intensity for stroke in strokes] == [None, 7, None]
    assert [stroke.quality for stroke in strokes] == [None, "dull", "dull"]


def test_that_teaching_begins_with_all_muscles(open_window: WindowMaker) -> None:
    window = open_window(Mode.TEACH)
    assert page_of(window).list_panel.model.rowCount() == len(
        window.desk.session.material.atlas.muscles
    )


@pytest.mark.parametrize("mode", list(Mode))
def test_that_every_control_says_what_it_is(open_window: WindowMaker, mode: Mode) -> None:
    window = open_window(mode)
    window.desk.select(TRAPEZIUS)
    QApplication.processEvents()
    for control in window.findChildren(QWidget):
        if control.focusPolicy() is not Qt.FocusPolicy.NoFocus and control.isVisible():
            name = type(control).__name__
            if name.startswith("Q") and not control.accessibleName():
                continue  # parts that Qt puts into its own widgets
            assert control.accessibleName(), name
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button.toolTip()
            assert button.toolTip(), button.text()


def is_cut(widget: QAbstractButton | QLabel) -> bool:
    """Return whether a visible text has less room than it takes."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        margin = 5 if widget.textFormat() is Qt.TextFormat.RichText else 0  # below a paragraph
        return widget.height() + margin < widget.heightForWidth(widget.width())
    if isinstance(widget, ElidedLabel | ElidedButton):
        return False
    metrics = widget.fontMetrics()
    width = metrics.horizontalAdvance(widget.text())
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        width += widget.iconSize().width() + 4
    return widget.width() < width or widget.height() < metrics.height()


@pytest.mark.parametrize("size", [(800, 1280), (1024, 768), (1280, 800), (1920, 1080)])
def test_that_no_text_is_cut(open_window: WindowMaker, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = open_window(size=size)
    sample = asset("samples", "upper_trapezius_left.bodymap.json")
    assert window.files.open_path(sample, as_sample=True)
    qtbot.waitUntil(lambda: not window.desk.thoughts.is_busy, timeout=20_000)
    window.desk.select(TRAPEZIUS)
    page_of(window).list_panel.switch.buttons[0].setFocus()
    texts: list[QAbstractButton | QLabel] = list(window.findChildren(QAbstractButton))
    texts += window.findChildren(QLabel)

    def cut() -> list[str]:
        QApplication.processEvents()
        return [one.text() for one in texts if one.isVisible() and one.text() and is_cut(one)]

    qtbot.waitUntil(lambda: not cut(), timeout=3000)
