"""The clinician's own drawing on the canvas: its own paint, its own undo, its words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.file import drawing_data, read_drawing
from bodymap.resources import asset
from bodymap.terms import BodyView
from bodymap.ui.canvas.own_on_stage import OwnOnStage
from bodymap.ui.canvas.parts import DifferencePaths
from bodymap.ui.file_desk import Answer as FileAnswer
from bodymap.ui.main_window import MainWindow
from tests.ui.conftest import pixel
from tests.ui.strokes import mouse_stroke

PLACES = [(-30.0, 150.0), (-10.0, 160.0), (0.0, 170.0)]


@pytest.fixture
def drawn(window: MainWindow) -> MainWindow:
    """Return the window with a patient's drawing, seen from the left."""
    window.files.open_path(asset("samples", "upper_trapezius_left.bodymap.json"), as_sample=True)
    window.page.stage.show_view(BodyView.LEFT)
    return window


@pytest.fixture
def own(drawn: MainWindow) -> OwnOnStage:
    made = drawn.page.stage.own
    assert made is not None
    return made


def paint(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    mouse_stroke(canvas, [pixel(canvas, u, v) for u, v in PLACES])


def is_empty(window: MainWindow) -> bool:
    return window.desk.own.is_empty


def is_changed(window: MainWindow) -> bool:
    return window.desk.is_changed


def compare(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.desk.own.is_busy, timeout=20_000)


def test_that_own_strokes_never_reach_the_patients_drawing_or_the_ranking(
    drawn: MainWindow, own: OwnOnStage
) -> None:
    desk = drawn.desk
    before, ranking = desk.session.drawing, desk.session.ranking()
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    assert desk.session.drawing is before
    assert desk.session.ranking() is ranking
    assert len(desk.own.drawing.drawing.strokes) == 1
    assert drawn.page.stage.canvas.scene.has_own
    own.top_row.whose.buttons[0].click()
    paint(drawn)
    assert len(desk.session.drawing.strokes) == len(before.strokes) + 1
    assert len(desk.own.drawing.drawing.strokes) == 1


def test_that_undo_redo_and_clear_work_on_the_drawing_in_hand(
    drawn: MainWindow, own: OwnOnStage
) -> None:
    desk, actions = drawn.desk, drawn.window_actions
    patients = desk.session.drawing
    own.top_row.whose.buttons[1].click()
    assert not actions.undo.isEnabled()
    assert not actions.clear.isEnabled()
    paint(drawn)
    assert actions.undo.isEnabled()
    actions.undo.trigger()
    assert is_empty(drawn)
    actions.redo.trigger()
    actions.clear.trigger()
    assert is_empty(drawn)
    actions.undo.trigger()
    assert not is_empty(drawn)
    assert desk.session.drawing is patients


def test_that_both_are_compared_in_words(drawn: MainWindow, own: OwnOnStage, qtbot: QtBot) -> None:
    assert own.strip.isHidden()
    own.top_row.whose.buttons[1].click()
    assert not own.strip.isHidden()
    assert own.strip.differences.isHidden()
    paint(drawn)
    compare(drawn, qtbot)
    agreement = drawn.desk.own.agreement
    assert agreement is not None
    words = own.strip.words.text()
    assert "Jaccard" in words
    assert f"yours {agreement.second_cm2:.0f} cm²" in words
    assert f"the patient's {agreement.first_cm2:.0f} cm²" in words
    drawn.window_actions.undo.trigger()
    compare(drawn, qtbot)
    assert drawn.desk.own.agreement is None
    assert "Jaccard" not in own.strip.words.text()


def test_that_the_words_follow_the_patients_drawing_too(
    drawn: MainWindow, own: OwnOnStage, qtbot: QtBot
) -> None:
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    compare(drawn, qtbot)
    before = drawn.desk.own.agreement
    own.top_row.whose.buttons[0].click()
    paint(drawn)
    compare(drawn, qtbot)
    after = drawn.desk.own.agreement
    assert before is not None
    assert after is not None
    assert after.jaccard > before.jaccard


def test_that_differences_are_three_parts_in_every_view(
    drawn: MainWindow, own: OwnOnStage, qtbot: QtBot
) -> None:
    stage = drawn.page.stage
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    compare(drawn, qtbot)
    own.strip.differences.click()
    parts = stage.canvas.scene.parts
    assert isinstance(parts, DifferencePaths)
    assert not parts.only_first.isEmpty()
    assert not parts.only_second.isEmpty()
    assert "only" in stage.legend.accessibleDescription()
    stage.show_view(BodyView.BACK)
    assert isinstance(stage.canvas.scene.parts, DifferencePaths)
    own.strip.differences.click()
    assert stage.canvas.scene.parts is None


def test_that_another_drawing_begins_without_an_own_one(
    drawn: MainWindow, own: OwnOnStage, qtbot: QtBot
) -> None:
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    compare(drawn, qtbot)
    own.strip.differences.click()
    drawn.desk.new()
    QApplication.processEvents()
    assert drawn.desk.own.is_empty
    assert not drawn.desk.own.is_active
    assert own.top_row.whose.index == 0
    assert drawn.page.stage.canvas.scene.parts is None
    assert not drawn.page.stage.canvas.scene.has_own


def test_that_a_stroke_is_taken_back_when_the_other_drawing_is_taken_in_hand(
    drawn: MainWindow, own: OwnOnStage
) -> None:
    from PySide6.QtCore import Qt

    canvas = drawn.page.stage.canvas
    own.top_row.whose.buttons[1].click()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, -20, 150))
    QTest.mouseMove(canvas, pixel(canvas, 0, 160))
    drawn.desk.own.set_active(is_active=False)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 0, 160))
    assert drawn.desk.own.is_empty
    assert not drawn.desk.own.drawing.is_painting
    assert not drawn.desk.session.is_painting


def test_that_row_and_strip_leave_the_drawing_free(drawn: MainWindow, own: OwnOnStage) -> None:
    own.top_row.whose.buttons[1].click()
    QApplication.processEvents()
    canvas, stage = drawn.page.stage.canvas, drawn.page.stage
    body = canvas.viewport.transform().mapRect(canvas.scene.page).toRect()
    body.translate(canvas.pos())
    assert stage.tool_row is not None
    for floating in (own.top_row, own.strip, stage.tool_row):
        assert not floating.geometry().intersects(body)


@pytest.mark.parametrize("view", list(BodyView))
def test_that_the_row_hides_neither_legend_nor_side(
    drawn: MainWindow, own: OwnOnStage, view: BodyView
) -> None:
    stage = drawn.page.stage
    own.top_row.demonstrate.setText("Demonstrate, in a language with much longer words for it")
    stage.show_view(view)
    stage.dress_legend()
    row = own.top_row.geometry()
    assert stage.legend.isHidden() or not row.intersects(stage.legend.geometry())
    assert not any(row.intersects(s.geometry()) for s in stage._sides if not s.isHidden())


def test_that_the_own_drawing_is_saved_with_the_patients_and_read_back(
    drawn: MainWindow, own: OwnOnStage, tmp_path: Path
) -> None:
    desk, path = drawn.desk, tmp_path / "both.bodymap.json"
    assert not is_changed(drawn)
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    assert is_changed(drawn)
    mine, patients = desk.own.drawing.drawing, desk.session.drawing
    assert desk.save(path)
    assert not is_changed(drawn)
    desk.new()
    assert is_empty(drawn)
    assert not is_changed(drawn)
    assert drawn.files.open_path(path)
    assert desk.own.drawing.drawing == mine
    assert desk.session.drawing == patients
    assert not is_changed(drawn)
    own.top_row.whose.buttons[1].click()
    drawn.window_actions.clear.trigger()
    assert is_changed(drawn)
    assert desk.save(path)
    assert "clinician" not in read_drawing(path).extra


@pytest.mark.parametrize("leave", ["new", "close"])
def test_that_an_own_drawing_is_not_lost_without_asking(
    drawn: MainWindow, own: OwnOnStage, monkeypatch: pytest.MonkeyPatch, leave: str
) -> None:
    asked: list[str] = []

    def ask() -> FileAnswer:
        asked.append(leave)
        return FileAnswer.CANCEL

    own.top_row.whose.buttons[1].click()
    paint(drawn)
    monkeypatch.setattr(drawn.files, "ask_about_changes", ask)
    drawn.files.new() if leave == "new" else drawn.close()
    assert asked == [leave]
    assert not is_empty(drawn)
    monkeypatch.setattr(drawn.files, "ask_about_changes", lambda: FileAnswer.DISCARD)
    drawn.files.new()
    assert is_empty(drawn)
    assert not is_changed(drawn)


def test_that_an_own_drawing_nobody_can_read_is_told_and_stays_in_the_file(
    drawn: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "both.bodymap.json"
    data = drawing_data(drawn.desk.session.drawing) | {"clinician": {"format": "of tomorrow"}}
    path.write_text(json.dumps(data), encoding="utf-8")
    assert drawn.files.open_path(path)
    assert "clinician" in drawn.banner.text
    assert is_empty(drawn)
    assert drawn.desk.save(path)
    assert read_drawing(path).extra["clinician"] == {"format": "of tomorrow"}


def test_that_undo_does_not_bring_back_what_was_cleared_before_a_new_drawing(
    drawn: MainWindow, own: OwnOnStage
) -> None:
    own.top_row.whose.buttons[1].click()
    paint(drawn)
    drawn.window_actions.clear.trigger()
    drawn.desk.new()
    own.top_row.whose.buttons[1].click()
    assert not drawn.window_actions.undo.isEnabled()
