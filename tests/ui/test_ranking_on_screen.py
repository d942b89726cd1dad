"""What the ranking knows, on the screen: group, comparison, combination, alternatives, findings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.cli.results import analysis_data
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.resources import asset
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.prior import NO_PRIOR, PREVALENCE_PRIOR
from bodymap.scoring.stability import Stability
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.parts import PartsPaths
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.clinician.rows import Block, Heading
from bodymap.ui.main_window import MainWindow
from bodymap.ui.materials import Materials
from bodymap.ui.selection import Selection
from bodymap.ui.words import percent

CASES = Path(__file__).parent.parent / "cases"
Opener = Callable[[Path], MainWindow]


def page_of(window: MainWindow) -> ClinicianPage:
    assert isinstance(window.page, ClinicianPage)
    return window.page


def sample(name: str) -> Path:
    return asset("samples", f"{name}.bodymap.json")


def compared(window: MainWindow) -> PartsPaths | None:
    """Return the comparison on the large drawing."""
    shown = window.page.stage.canvas.scene.parts
    return shown if isinstance(shown, PartsPaths) else None


def percents(told: float) -> set[str]:
    """Return how a share of the JSON may stand on the screen: next to a half it may be either."""
    return {percent(told - 0.0003), percent(told + 0.0003)}


def steadiness(window: MainWindow) -> Stability | None:
    return window.desk.thoughts.stability


@pytest.fixture
def open_drawing(window: MainWindow, qtbot: QtBot) -> Opener:
    """Return a function that opens a drawing and waits until all is known of it."""

    def opened(path: Path) -> MainWindow:
        assert window.files.open_path(path, as_sample=True)
        qtbot.waitUntil(lambda: not window.desk.thoughts.is_busy, timeout=20_000)
        return window

    return opened


@pytest.fixture
def negative(tmp_path: Path) -> Path:
    """Return the file of a drawing that fits no pattern: dabs all over."""
    cases = json.loads((CASES / "negatives.json").read_text(encoding="utf-8"))
    case = next(case for case in cases if case["id"] == "scattered_dabs_both_sides")
    path = tmp_path / "dabs.bodymap.json"
    data = {"format": "bodymap-drawing", "version": 1, "figure": "neutral"}
    path.write_text(json.dumps({**data, "strokes": case["strokes"]}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "weighed"),
    [
        ("upper_trapezius_left", False),
        ("earache_right", False),
        ("stiff_neck_right", False),
        ("earache_right", True),
        ("temple_and_eye_right", True),
        ("sternal_head_right", True),
    ],
)
def test_that_every_number_on_the_screen_is_the_one_of_the_command(
    open_drawing: Opener, materials: Materials, qtbot: QtBot, name: str, weighed: bool
) -> None:
    window = open_drawing(sample(name))
    panel, card = page_of(window).list_panel, page_of(window).card
    if weighed:
        panel.weigh.trigger()
        qtbot.waitUntil(lambda: not window.desk.thoughts.is_busy, timeout=20_000)
    prior = PREVALENCE_PRIOR if weighed else NO_PRIOR
    analyst = Analyst(materials.ground)
    painted = painted_skin(read_drawing(sample(name)), materials.figure)
    analysis = analyst.analysis(painted, prior)
    stability = analyst.stability(painted, prior=prior)
    told = analysis_data(sample(name), analysis, stability, None)
    assert told.get("prior") == (prior.id if weighed else None)
    assert panel.prior.isVisible() == weighed
    by_place = {(one["muscle"], one["side"]): one for one in told["ranking"]}
    for row in panel.model.rows:
        one = by_place[row.selection.muscle_id, str(row.selection.side)]
        assert row.rank == one["rank"]
        assert (row.drawing_rank or row.rank) == one.get("rank_without_prior", one["rank"])
        assert row.selection.trigger_point_id == one["trigger_point"]
        assert percent(row.pain_covered) in percents(one["pain_covered"])
        assert percent(row.pattern_painted) in percents(one["pattern_painted"])
    block = [row for row in panel.model.rows if row.block is not Block.OUTSIDE]
    shown = [{"muscle": r.selection.muscle_id, "side": str(r.selection.side)} for r in block]
    assert shown == told["top_group"]
    assert not panel.no_fit.isVisible()
    assert not told["no_pattern_fits"]
    assert percent(told["combination"]["pain_covered"]) in panel.beside.together
    visible = [button for button in panel.beside.alternatives if button.isVisible()]
    for button, one in zip(visible, told["alternatives"], strict=False):
        pattern = button.property("pattern")
        assert [pattern[0], str(pattern[1])] == [one["id"], one["side"]]
        assert percent(one["pain_covered"]) in button.words[1]
    first = told["ranking"][0]
    window.desk.select(Selection(first["trigger_point"], Laterality(first["side"])))
    assert percent(first["pain_covered"]) in card.why.text
    assert f"{round(first['stability'] * 100)} of 100 redraws" in card.why.text


def test_that_what_cannot_be_told_apart_stands_in_one_block(
    open_drawing: Opener, qtbot: QtBot
) -> None:
    window = open_drawing(sample("earache_right"))
    rows = page_of(window).list_panel.model.rows
    assert rows[0].heading is Heading.GROUP
    blocks = [row.block for row in rows]
    size = len(window.desk.top_group)
    assert blocks[0] is Block.FIRST
    assert blocks[size - 1] is Block.LAST
    assert set(blocks[size:]) == {Block.OUTSIDE}
    assert rows[size].heading is Heading.LESS_LIKELY
    card = page_of(window).card
    window.desk.select(rows[1].selection)
    qtbot.waitUntil(lambda: "ypical only of" in card.apart.text, timeout=5000)
    window.desk.select(rows[-1].selection)
    assert not card.apart.text
    assert "Why not first" in card.why.text


def test_that_no_fit_is_said_before_the_list(open_drawing: Opener, negative: Path) -> None:
    window = open_drawing(negative)
    panel = page_of(window).list_panel
    assert panel.no_fit.isVisible()
    assert "do not belong" in panel.no_fit.reason
    assert panel.no_fit.y() < panel.list.mapTo(panel, QPoint(0, 0)).y()
    assert panel.model.rows[0].heading is Heading.NEAREST
    assert {row.block for row in panel.model.rows} == {Block.OUTSIDE}
    window.window_actions.clear.trigger()
    assert not panel.no_fit.isVisible()


def test_that_a_row_under_the_pointer_is_compared_with_the_paint(
    open_drawing: Opener, qtbot: QtBot
) -> None:
    window = open_drawing(sample("upper_trapezius_left"))
    page = page_of(window)
    legend = page.stage.legend
    at = page.list_panel.list.visualRect(page.list_panel.model.index(1)).center()
    QTest.mouseMove(page.list_panel.list.viewport(), at)
    qtbot.waitUntil(lambda: compared(window) is not None, timeout=2000)
    parts = compared(window)
    assert parts is not None
    assert all(not path.isEmpty() for path in parts)
    assert "pattern, not painted" in legend.accessibleDescription()
    assert window.desk.selection is None
    page.list_panel.list.pointed.emit(QModelIndex())
    qtbot.waitUntil(lambda: compared(window) is None, timeout=2000)
    assert "painted by the patient" in legend.accessibleDescription()


def test_that_the_keyboard_compares_the_chosen_row(open_drawing: Opener) -> None:
    window = open_drawing(sample("upper_trapezius_left"))
    canvas = window.page.stage.canvas
    window.activateWindow()
    window.desk.select(page_of(window).list_panel.model.rows[0].selection)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_C)
    assert compared(window) is not None
    assert page_of(window).card.compare.isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert compared(window) is None
    assert window.desk.selection is not None


def test_that_a_new_stroke_ends_the_comparison(open_drawing: Opener) -> None:
    window = open_drawing(sample("upper_trapezius_left"))
    canvas = window.page.stage.canvas
    window.desk.compare((("trapezius_upper.TrP1", Laterality.LEFT),))
    assert compared(window) is not None
    at = QPointF(canvas.rect().center())
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        at,
        canvas.mapToGlobal(at),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas, press)
    assert compared(window) is None


def test_that_together_shows_the_unexplained_rest(open_drawing: Opener) -> None:
    window = open_drawing(sample("stiff_neck_right"))
    page = page_of(window)
    beside = page.list_panel.beside
    assert "%" in beside.together
    beside.show_rest.click()
    assert window.desk.compared == beside.members
    parts = compared(window)
    assert parts is not None
    assert not parts.uncovered.isEmpty()
    beside.show_rest.click()
    assert compared(window) is None


def test_that_a_nerve_or_joint_is_an_outline_apart_from_the_list(open_drawing: Opener) -> None:
    window = open_drawing(sample("stiff_neck_right"))
    page = page_of(window)
    window.desk.select(page.list_panel.model.rows[0].selection)
    button = page.list_panel.beside.alternatives[0]
    button.click()
    assert window.desk.selection is None
    assert page.stage.canvas.scene.has_outline
    assert page.stage.canvas.scene.shown.core.isEmpty()
    assert page.card.other.title.startswith(button.words[0].split(",")[0])
    ids = {row.selection.muscle_id for row in page.list_panel.model.rows}
    assert button.property("pattern")[0] not in ids
    window.desk.select(page.list_panel.model.rows[0].selection)
    assert window.desk.alternative is None
    assert not page.stage.canvas.scene.has_outline


def test_that_findings_rank_again_and_can_be_undone(open_drawing: Opener) -> None:
    window = open_drawing(sample("upper_trapezius_left"))
    panel, card = page_of(window).list_panel, page_of(window).card
    before = panel.model.rows
    window.desk.select(before[2].selection)
    card.findings.buttons[0].click()
    rows = panel.model.rows
    assert rows[0].heading is Heading.EXAMINED
    found = next(row for row in rows if row.selection == before[2].selection)
    assert found.rank is not None
    assert found.rank < 3
    assert found.drawing_rank == 3
    assert found.finding is not None
    spoken = panel.model.index(rows.index(found)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "familiar pain" in spoken
    assert "by the drawing alone: 3" in spoken
    window.window_actions.undo.trigger()
    assert panel.model.rows == before
    assert not card.findings.buttons[0].isChecked()
    window.window_actions.redo.trigger()
    assert card.findings.buttons[0].isChecked()
    card.findings.buttons[0].click()
    assert panel.model.rows == before


def test_that_what_palpation_put_first_is_not_asked_why_it_is_not(open_drawing: Opener) -> None:
    window = open_drawing(sample("earache_right"))
    panel, card = page_of(window).list_panel, page_of(window).card
    second = panel.model.rows[1].selection
    window.desk.select(second)
    assert "Why not first" in card.why.text
    card.findings.buttons[0].click()
    assert panel.model.rows[0].selection == second
    assert "Why not first" not in card.why.text


def test_that_painting_on_drops_what_was_thought_of_before(open_drawing: Opener) -> None:
    window = open_drawing(sample("upper_trapezius_left"))
    desk = window.desk
    assert steadiness(window) is not None
    window.page.stage.show_view(BodyView.LEFT)
    desk.begin_stroke(BodyView.LEFT, 8.0, erase=False)
    desk.extend_stroke([(-40.0, 100.0, 8.0)])
    desk.finish_stroke()
    assert steadiness(window) is None
    assert desk.thoughts.is_busy


def test_that_published_frequency_weighs_the_list_and_one_touch_ends_it(
    open_drawing: Opener,
) -> None:
    window = open_drawing(sample("half_band_right"))
    panel, card = page_of(window).list_panel, page_of(window).card
    before = panel.model.rows
    assert not panel.weigh.isChecked()
    assert not panel.prior.isVisible()
    window.page.stage.canvas.setFocus()
    window.activateWindow()
    QTest.keyClick(window.page.stage.canvas, Qt.Key.Key_W)
    assert panel.weigh.isChecked()
    assert panel.prior.isVisible()
    assert panel.prior.y() < panel.list.mapTo(panel, QPoint(0, 0)).y()
    assert "65 %" in panel.prior.figures.replace("\xa0", " ")
    assert "Headache 2006;46:454" in panel.prior.sources
    rows = panel.model.rows
    assert [row.selection.muscle_id for row in rows[1:3]] == ["suboccipitals", "temporalis"]
    assert [row.drawing_rank for row in rows[:3]] == [None, 3, 2]
    spoken = panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "by the drawing alone: 3" in spoken
    window.desk.select(rows[1].selection)
    assert "active in 65" in card.why.text
    assert "1.15" in card.why.text
    window.desk.select(rows[2].selection)
    assert "Published frequency" not in card.why.text
    panel.prior.off.click()
    assert not panel.prior.isVisible()
    assert not panel.weigh.isChecked()
    assert panel.model.rows == before
    assert window.desk.prior is None


def test_that_the_card_says_what_only_published_frequency_put_first(
    open_drawing: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "near.bodymap.json"
    strokes = [{"view": "front", "radius_mm": 16, "points": [[30, 70]]}]
    data = {"format": "bodymap-drawing", "version": 1, "figure": "neutral", "strokes": strokes}
    path.write_text(json.dumps(data), encoding="utf-8")
    window = open_drawing(path)
    panel, card = page_of(window).list_panel, page_of(window).card
    was_first = panel.model.rows[0]
    panel.weigh.trigger()
    first, second = panel.model.rows[:2]
    assert (first.rank, first.drawing_rank) == (1, 2)
    assert (second.selection, second.drawing_rank) == (was_first.selection, 1)
    assert {first.block, second.block} <= {Block.FIRST, Block.INSIDE, Block.LAST}
    window.desk.select(second.selection)
    assert f"by the drawing alone it stands before {first.title}" in card.why.text
    panel.weigh.trigger()
    assert "by the drawing alone" not in card.why.text


def test_that_weighing_is_not_remembered(open_window: Callable[..., MainWindow]) -> None:
    first = open_window()
    page_of(first).list_panel.weigh.trigger()
    assert first.desk.prior is not None
    assert open_window().desk.prior is None
