"""The list: a search leaves the choice alone, another drawing begins afresh, samples have names."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality
from bodymap.ui.clinician.empty_hint import EmptyHint, sample_title
from bodymap.ui.clinician.list_panel import ListPanel
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.clinician.rows import Heading
from bodymap.ui.main_window import SAMPLES, MainWindow
from bodymap.ui.selection import Selection


def panel_of(window: MainWindow) -> ListPanel:
    assert isinstance(window.page, ClinicianPage)
    return window.page.list_panel


def hint_of(window: MainWindow) -> EmptyHint:
    (hint,) = panel_of(window).findChildren(EmptyHint)
    return hint


def sample(name: str) -> Path:
    return asset("samples", f"{name}.bodymap.json")


@pytest.mark.parametrize("everywhere", [False, True])
def test_that_typing_a_search_changes_nothing_but_the_list(
    window: MainWindow, everywhere: bool
) -> None:
    assert window.files.open_path(sample("tension_type_right"), as_sample=True)
    panel = panel_of(window)
    if everywhere:
        panel.show_all()
    heard: list[object] = []
    chosen = panel.model.rows[-1].selection
    window.desk.select(chosen)
    window.desk.selection_changed.connect(heard.append)
    before = panel.model.rowCount()
    for letter in "trapez":
        QTest.keyClicks(panel.search, letter)
        assert window.desk.selection == chosen
    assert panel.model.rowCount() < before
    for _ in range(6):
        QTest.keyClick(panel.search, Qt.Key.Key_Backspace)
    assert panel.model.rowCount() == before
    assert window.desk.selection == chosen
    assert panel.list.verticalScrollBar().value() == 0
    assert not heard


def test_that_another_drawing_begins_with_nothing_chosen_and_the_list_on_top(
    window: MainWindow,
) -> None:
    panel = panel_of(window)
    assert window.files.open_path(sample("tension_type_right"), as_sample=True)
    window.desk.select(panel.model.rows[-1].selection)
    panel.list.scrollToBottom()
    assert panel.list.verticalScrollBar().value() > 0
    assert window.files.open_path(sample("stiff_neck_right"), as_sample=True)
    assert window.desk.candidate is None
    assert panel.list.verticalScrollBar().value() == 0
    window.desk.select(panel.model.rows[0].selection)
    window.files.new()
    assert window.desk.candidate is None


def test_that_a_search_lists_the_drawings_muscles_and_then_the_atlas(window: MainWindow) -> None:
    assert window.files.open_path(sample("earache_right"), as_sample=True)
    panel, hint = panel_of(window), hint_of(window)
    QTest.keyClicks(panel.search, "ear")
    rows = panel.model.rows
    ranked = [row for row in rows if row.rank is not None]
    others = rows[len(ranked) :]
    assert ranked
    assert others
    assert others[0].heading is Heading.ELSEWHERE
    assert all(row.rank is None for row in others)
    named = {row.selection.muscle_id for row in ranked}
    assert not named & {row.selection.muscle_id for row in others}
    assert all(row.reason for row in rows)
    panel.search.setText("rhomboid")
    (row,) = panel.model.rows
    assert row.selection.muscle_id == "rhomboids"
    panel.search.setText("qqqqqqqq")
    assert hint.title == "Nothing found"
    assert not hint.all.isVisible()


def test_that_a_row_says_why_it_was_found_for_eyes_and_ears(window: MainWindow) -> None:
    panel = panel_of(window)
    panel.show_all()
    panel.search.setText("dizziness")
    row = panel.model.rows[0]
    assert row.reason.startswith("reported with it: Dizziness")
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.reason in spoken
    panel.search.setText("sternomastoid")
    assert panel.model.rows[0].reason == "also called: Sternomastoid"
    panel.search.setText("temporalis")
    assert panel.model.rows[0].reason == ""


def test_that_the_keys_lead_through_the_search(window: MainWindow) -> None:
    assert window.files.open_path(sample("tension_type_right"), as_sample=True)
    panel = panel_of(window)
    panel.focus_search()
    QTest.keyClicks(panel.search, "temple")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert panel.list.hasFocus()
    assert window.desk.selection == panel.model.rows[0].selection
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert window.desk.selection == panel.model.rows[1].selection
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.search.hasFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert panel.search.hasFocus()
    chosen = window.desk.selection
    assert chosen is not None
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert window.desk.selection is None


def test_that_samples_have_their_titles_the_headaches_first(window: MainWindow) -> None:
    hint = hint_of(window)
    assert [button.words for button in hint.samples] == [sample_title(sample(n)) for n in SAMPLES]
    assert "headache" in hint.samples[0].words
    assert len(hint.samples) == 6
    for button in hint.samples:
        assert button.isVisible()
        assert button.height() >= button.heightForWidth(button.width())
    hint.samples[0].click()
    assert window.desk.has_paint


def test_that_a_sample_without_a_title_is_called_by_its_file(tmp_path: Path) -> None:
    for content in ("{}", "[]", "no json", '{"title": 3}'):
        path = tmp_path / "stiff_neck.bodymap.json"
        path.write_text(content, encoding="utf-8")
        assert sample_title(path) == "Stiff neck"


def test_that_the_opening_panel_says_when_to_see_a_clinician(window: MainWindow) -> None:
    hint = hint_of(window)
    line = next(label for label in hint.findChildren(QLabel) if "at once" in label.text())
    assert line.isVisible()
    assert hint.rect().contains(line.geometry())


def test_that_rubbing_out_leaves_nothing_painted(window: MainWindow) -> None:
    desk, hint = window.desk, hint_of(window)

    def stroke(radius: float, *, erase: bool) -> None:
        desk.begin_stroke(BodyView.FRONT, radius, erase=erase)
        desk.extend_stroke([(30.0, 110.0, radius)])
        desk.finish_stroke()

    stroke(10.0, erase=True)
    assert desk.is_empty
    assert hint.title == "Nothing painted yet"
    stroke(5.0, erase=False)
    assert panel_of(window).model.rowCount()
    stroke(30.0, erase=True)
    assert hint.isVisible()
    assert hint.title == "Nothing painted yet"
    assert Selection("trapezius_upper.TrP1", Laterality.LEFT) != desk.selection


def test_that_nothing_of_the_drawing_before_is_left_in_the_small_pictures(
    window: MainWindow, tmp_path: Path
) -> None:
    def opened(name: str, **stroke: object) -> tuple[BodyView, dict[BodyView, float]]:
        path = tmp_path / f"{name}.bodymap.json"
        data = {"format": "bodymap-drawing", "version": 1, "figure": "neutral"}
        path.write_text(json.dumps({**data, "strokes": [stroke]}), encoding="utf-8")
        assert window.files.open_path(path, as_sample=True)
        painted = window.page.stage._painted
        assert painted is not None
        return window.page.stage.view, {view: painted.size_mm2(view) for view in BodyView}

    nose: dict[str, object] = {"view": "front", "radius_mm": 4, "points": [[0, 138]]}
    alone = opened("nose", **nose)
    assert alone[0] is BodyView.FRONT
    ear = opened("ear", view="left", radius_mm=20, points=[[0, 110]], intensity=6)
    assert ear[0] is BodyView.LEFT
    assert opened("nose", **nose) == alone


def test_that_the_drawing_keeps_its_size_on_a_tall_window(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window(size=(800, 1280))
    panel, stage = panel_of(window), window.page.stage
    before = stage.height()
    assert window.files.open_path(sample("half_band_right"), as_sample=True)
    qtbot.waitUntil(lambda: not window.desk.thoughts.is_busy, timeout=20_000)
    assert stage.height() == before
    panel.weigh.trigger()
    QApplication.processEvents()
    assert stage.height() == before
    assert panel.prior.isVisible()
    panel.beside.unfold.click()
    QApplication.processEvents()
    assert panel.beside.unfold.isVisible()
    assert panel.list.height() > 100
    assert panel.beside.height() >= panel.beside.minimumSizeHint().height()
    assert stage.height() > 600
