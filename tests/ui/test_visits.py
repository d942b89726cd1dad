"""Two visits compared, and all of them in time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import read_drawing, write_drawing
from bodymap.resources import asset
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.records.model import Encounter
from bodymap.sessions.visits import VisitPoint
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.main_window import MainWindow
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from bodymap.ui.visits.compare_page import ComparePage
from bodymap.ui.visits.compare_window import CompareWindow
from bodymap.ui.visits.timeline import TimelinePage, round_top

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
POINT = "trapezius_upper.TrP1"
PageMaker = Callable[[Encounter, Encounter], ComparePage]


def small() -> PainDrawing:
    return PainDrawing(strokes=(Stroke(BodyView.LEFT, ((0.0, 150.0),), 10.0),))


def visit(number: int, drawn: PainDrawing, finding: Finding, worst: int) -> Encounter:
    findings = NO_FINDINGS.with_finding(POINT, Laterality.LEFT, finding)
    started = DAY + timedelta(days=number)
    return Encounter(str(number), "K-1", started, drawn, findings=findings, worst=worst)


@pytest.fixture
def open_page(materials: Materials, themes: Themes, qtbot: QtBot) -> Iterator[PageMaker]:
    made: list[ComparePage] = []

    def make(first: Encounter, second: Encounter) -> ComparePage:
        page = ComparePage(first, second, materials, FigureArt(drawing_path), themes.theme)
        made.append(page)
        page.resize(1280, 800)
        page.show()
        qtbot.waitUntil(lambda: page.is_ready, timeout=20_000)
        QApplication.processEvents()
        return page

    yield make
    for page in made:
        page.stop()
        page.close()
        page.deleteLater()


@pytest.fixture
def page(open_page: PageMaker) -> ComparePage:
    large = read_drawing(asset("samples", "upper_trapezius_left.bodymap.json"))
    return open_page(
        visit(0, large, Finding.FAMILIAR, 7), visit(21, small(), Finding.NOT_TENDER, 4)
    )


def test_that_what_changed_is_said(page: ComparePage) -> None:
    words = page.words.text()
    assert "less." in words
    assert "7 of 10 before, 4 of 10 now: weaker." in words
    assert "Upper trapezius TrP1, left: familiar pain before, not tender now" in words
    assert "Jaccard" in words


def test_that_drawings_are_overlaid_in_the_view_with_most_paint(page: ComparePage) -> None:
    assert page.view is BodyView.LEFT
    difference = page.pictures[0].difference
    assert difference is not None
    assert difference.is_in_time
    assert not difference.only_first.isEmpty()
    assert page.pictures[1].isHidden()
    page.show_view(BodyView.BACK)
    assert page.pictures[0].difference is not None
    assert page.pictures[0].difference != difference


def test_that_they_stand_side_by_side_when_asked(page: ComparePage) -> None:
    page.way.buttons[1].click()
    assert page.pictures[0].difference is None
    assert not page.pictures[1].isHidden()
    assert all(caption.text() for caption in page._captions)
    page.way.buttons[0].click()
    assert page.pictures[1].isHidden()


def test_that_a_drawing_of_another_figure_is_told_in_words(open_page: PageMaker) -> None:
    foreign = visit(0, PainDrawing(figure="<other>"), Finding.LOCAL, 5)
    page = open_page(foreign, visit(1, small(), Finding.LOCAL, 5))
    assert "other" in page.words.text()
    assert "<other>" not in page.words.text()
    assert page.compared is None


def test_that_the_window_compares_its_drawing_with_a_file(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.window_actions.compare_with.isEnabled()
    window.files.open_path(asset("samples", "upper_trapezius_left.bodymap.json"), as_sample=True)
    path = tmp_path / "before.bodymap.json"
    write_drawing(path, small())
    monkeypatch.setattr(window.files, "choose", lambda _title: path)
    window.window_actions.compare_with.trigger()
    opened = window.findChild(CompareWindow)
    assert opened is not None
    qtbot.waitUntil(lambda: opened.is_ready, timeout=20_000)
    assert path.name in opened.words.text()
    assert "more." in opened.words.text()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_that_a_file_that_cannot_be_read_is_told_by_the_window(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(asset("samples", "upper_trapezius_left.bodymap.json"), as_sample=True)
    path = tmp_path / "broken.bodymap.json"
    path.write_text("{", encoding="utf-8")
    monkeypatch.setattr(window.files, "choose", lambda _title: path)
    window.window_actions.compare_with.trigger()
    assert window.findChild(CompareWindow) is None
    assert window.banner.isVisible()


# ---------------------------------------------------------------- in time


@pytest.fixture
def timeline(themes: Themes) -> Iterator[TimelinePage]:
    page = TimelinePage(themes.theme)
    page.resize(1000, 700)
    page.show()
    page.show_points(
        [
            VisitPoint("a", DAY, 50.25, 7),
            VisitPoint("b", DAY + timedelta(days=10), None, 6),
            VisitPoint("c", DAY + timedelta(days=40), 12.0, None),
        ]
    )
    QApplication.processEvents()
    yield page
    page.close()
    page.deleteLater()


def test_that_the_table_says_what_the_chart_shows(timeline: TimelinePage) -> None:
    cells = [
        [item.text() for column in range(3) if (item := timeline.table.item(row, column))]
        for row in range(3)
    ]
    assert [row[1:] for row in cells] == [["50.3", "7"], ["–", "6"], ["12.0", "–"]]
    assert len({row[0] for row in cells}) == 3


def test_that_places_on_the_time_axis_are_as_far_apart_as_the_days(
    timeline: TimelinePage,
) -> None:
    a, b, c = (timeline.chart.x_of(DAY + timedelta(days=days)) for days in (0, 10, 40))
    assert (c - a) == pytest.approx(4 * (b - a))
    room = timeline.chart.rooms()[0]
    assert room.left() <= a < c <= room.right()


def test_that_two_marked_visits_are_compared_and_one_is_opened(
    timeline: TimelinePage, qtbot: QtBot
) -> None:
    assert not timeline.compare.isEnabled()
    model, selection = timeline.table.model(), timeline.table.selectionModel()
    for row in (2, 0):
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        selection.select(model.index(row, 0), flags)
    with qtbot.waitSignal(timeline.comparison_requested) as asked:
        timeline.compare.click()
    assert asked.args == ["a", "c"]
    with qtbot.waitSignal(timeline.visit_requested) as opened:
        timeline.table.cellActivated.emit(1, 0)
    assert opened.args == ["b"]


def test_that_one_visit_and_none_can_be_shown(timeline: TimelinePage) -> None:
    for points in ([VisitPoint("a", DAY, 5.0, 3)], []):
        timeline.show_points(points)
        timeline.chart.grab()
        assert timeline.table.rowCount() == len(points)


@pytest.mark.parametrize(
    ("value", "top"), [(0, 1), (0.3, 0.4), (1, 1), (7, 8), (50.2, 60), (100, 100), (101, 200)]
)
def test_that_the_axis_ends_at_a_round_number(value: float, top: float) -> None:
    assert round_top(value) == pytest.approx(top)
