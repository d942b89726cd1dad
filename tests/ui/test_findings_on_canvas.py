"""A tapped X asks what pressing found; a drag through it paints; its shape tells what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.found import FOUND, paint_found
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.clinician.findings_on_canvas import FindingsOnCanvas
from bodymap.ui.main_window import MainWindow
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Themes
from tests.ui.conftest import WindowMaker, differing_share
from tests.ui.strokes import mouse_stroke, pen_stroke, touch_stroke

CHOSEN = Selection("trapezius_upper.TrP1", Laterality.RIGHT)
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
SIDEWAYS = QPoint(90, 0)

Stroke = Callable[[CanvasView, Sequence[QPoint]], None]


@pytest.fixture
def chosen(window: MainWindow) -> MainWindow:
    path = asset("samples", "tension_type_right.bodymap.json")
    assert window.files.open_path(path, as_sample=True)
    window.desk.select(CHOSEN)
    window.page.stage.show_view(BodyView.RIGHT)
    QApplication.processEvents()
    return window


def findings_of(window: MainWindow) -> FindingsOnCanvas:
    return window.page.findings


def x_of(window: MainWindow, point: str = CHOSEN[0]) -> QPoint:
    canvas = window.page.stage.canvas
    (mark,) = (mark for mark in canvas.scene.marks if mark.point == point)
    return canvas.viewport.to_px(mark.u, mark.v).toPoint()


def value_at(window: MainWindow, place: Selection = CHOSEN) -> str:
    return window.desk.session.findings[place].value


def hover(canvas: CanvasView, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas, event)


def focused_in(popover: QWidget) -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert popover.isAncestorOf(focused)
    return focused


@pytest.mark.parametrize("stroke", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_a_tap_asks_and_paints_nothing(chosen: MainWindow, stroke: Stroke) -> None:
    before = chosen.desk.session.drawing
    at = x_of(chosen)
    stroke(chosen.page.stage.canvas, [at, at + QPoint(1, 1)])
    popover = findings_of(chosen).popover
    assert popover.isVisible()
    assert "Upper trapezius, TrP1, right" in popover.title.text()
    assert chosen.desk.session.drawing is before
    assert not chosen.desk.can_undo


@pytest.mark.parametrize("stroke", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_a_drag_from_an_x_paints_from_there(chosen: MainWindow, stroke: Stroke) -> None:
    before = len(chosen.desk.session.drawing.strokes)
    at, canvas = x_of(chosen), chosen.page.stage.canvas
    stroke(canvas, [at, at + QPoint(8, 0), at + QPoint(30, 0), at + QPoint(45, 0)])
    assert not findings_of(chosen).popover.isVisible()
    strokes = chosen.desk.session.drawing.strokes
    assert len(strokes) == before + 1
    start = canvas.viewport.to_mm(QPointF(at))
    assert strokes[-1].points[0] == pytest.approx((start.x(), start.y()), abs=0.6)


def test_that_a_tap_beside_the_x_paints_as_ever(chosen: MainWindow) -> None:
    before = len(chosen.desk.session.drawing.strokes)
    at = x_of(chosen) + QPoint(-40, 60)
    mouse_stroke(chosen.page.stage.canvas, [at, at])
    assert not findings_of(chosen).popover.isVisible()
    assert len(chosen.desk.session.drawing.strokes) == before + 1


@pytest.mark.parametrize("tool", [Tool.ERASER, Tool.POINT, Tool.ARROW])
def test_that_a_tap_asks_with_every_tool(chosen: MainWindow, tool: Tool) -> None:
    canvas = chosen.page.stage.canvas
    canvas.set_tool(tool)
    before = chosen.desk.session.drawing
    at = x_of(chosen)
    mouse_stroke(canvas, [at, at])
    assert findings_of(chosen).popover.isVisible()
    assert chosen.desk.session.drawing is before


@pytest.mark.parametrize(("key", "finding"), [*zip(KEYS, FOUND, strict=True)])
def test_that_a_key_notes_a_finding_ranks_anew_and_is_undone_in_one_step(
    chosen: MainWindow, key: Qt.Key, finding: str
) -> None:
    stage, rows = chosen.page.stage, chosen.page.list_panel.model
    before = rows.rows
    at = x_of(chosen)
    mouse_stroke(stage.canvas, [at, at])
    popover = findings_of(chosen).popover
    QTest.keyClick(focused_in(popover), key)
    assert not popover.isVisible()
    assert value_at(chosen) == finding
    assert stage.view is BodyView.RIGHT
    assert rows.rows != before
    (row,) = (row for row in rows.rows if row.key == ("trapezius_upper", Laterality.RIGHT))
    assert row.drawing_rank is not None
    if finding == "familiar":  # of any other the muscle's other point stands for it
        assert row.finding is not None
        assert row.finding.value == finding
    assert stage.canvas.scene.found == {CHOSEN[0]: finding}
    assert finding in stage.legend.kinds
    chosen.desk.undo()
    assert value_at(chosen) == "not_examined"
    assert stage.canvas.scene.found == {}
    assert [row.key for row in rows.rows] == [row.key for row in before]
    chosen.desk.redo()
    assert value_at(chosen) == finding


def test_that_pressing_a_choice_notes_it_and_not_examined_takes_it_back(
    chosen: MainWindow,
) -> None:
    popover = findings_of(chosen).popover
    for finding in (*FOUND, "not_examined"):
        findings_of(chosen).ask_about_chosen()
        QTest.mouseClick(popover.choices[finding], Qt.MouseButton.LeftButton)
        assert value_at(chosen) == finding
    findings_of(chosen).ask_about_chosen()
    assert popover.choices["not_examined"].isChecked()


def test_that_another_x_is_chosen_by_its_tap(chosen: MainWindow) -> None:
    at = x_of(chosen, "trapezius_upper.TrP2")
    mouse_stroke(chosen.page.stage.canvas, [at, at])
    assert chosen.desk.selection == Selection("trapezius_upper.TrP2", Laterality.RIGHT)
    assert "TrP2" in findings_of(chosen).popover.title.text()


def test_that_escape_and_a_press_elsewhere_close_it_without_a_trace(chosen: MainWindow) -> None:
    canvas, popover = chosen.page.stage.canvas, findings_of(chosen).popover
    drawing = chosen.desk.session.drawing
    findings_of(chosen).ask_about_chosen()
    QTest.keyClick(focused_in(popover), Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert chosen.desk.selection == CHOSEN
    assert canvas.hasFocus()
    findings_of(chosen).ask_about_chosen()
    elsewhere = QPoint(40, canvas.height() // 2)
    assert not popover.geometry().contains(canvas.mapTo(chosen.page.stage.frame, elsewhere))
    mouse_stroke(canvas, [elsewhere, elsewhere + SIDEWAYS])
    assert not popover.isVisible()
    assert chosen.desk.session.drawing is drawing
    assert value_at(chosen) == "not_examined"


def test_that_turning_and_zooming_close_it(chosen: MainWindow) -> None:
    stage, popover = chosen.page.stage, findings_of(chosen).popover
    findings_of(chosen).ask_about_chosen()
    stage.canvas.zoom(1.3)
    assert not popover.isVisible()
    stage.canvas.fit()
    findings_of(chosen).ask_about_chosen()
    stage.show_view(BodyView.BACK)
    assert not popover.isVisible()


def test_that_the_key_f_asks_about_the_chosen_x_wherever_it_lies(chosen: MainWindow) -> None:
    stage = chosen.page.stage
    stage.show_view(BodyView.MOUTH)
    stage.canvas.setFocus()
    QTest.keyClick(stage.canvas, Qt.Key.Key_F)
    assert stage.view is not BodyView.MOUTH
    assert findings_of(chosen).popover.isVisible()


def test_that_the_x_of_an_unranked_muscle_is_chosen_but_not_asked_about(
    chosen: MainWindow,
) -> None:
    chosen.desk.select(Selection("lateral_rectus.insertion", Laterality.RIGHT))
    chosen.page.stage.show_view(BodyView.RIGHT)
    at = x_of(chosen, "lateral_rectus.insertion")
    before = chosen.desk.session.drawing
    mouse_stroke(chosen.page.stage.canvas, [at, at])
    assert not findings_of(chosen).popover.isVisible()
    assert chosen.desk.session.drawing is before


@pytest.mark.parametrize("size", [(800, 1280), (1024, 768), (1280, 800), (1920, 1080)])
def test_that_the_popover_stands_whole_inside_the_drawing_beside_its_x(
    open_window: WindowMaker, size: tuple[int, int]
) -> None:
    window = open_window(size=size)
    for point in ("trapezius_upper.TrP1", "temporalis.TrP1", "deltoid.anterior", "rhomboids.belly"):
        for side in (Laterality.LEFT, Laterality.RIGHT):
            window.desk.select(Selection(point, side))
            findings_of(window).ask_about_chosen()
            popover, stage = findings_of(window).popover, window.page.stage
            assert stage.frame.rect().contains(popover.geometry()), (point, side)
            canvas = stage.canvas
            at = canvas.mapTo(stage.frame, x_of(window, point))
            assert not popover.geometry().contains(at), (point, side)
            for button in popover.choices.values():
                assert button.height() >= 48
                assert button.width() >= button.sizeHint().width()


def test_that_each_finding_has_a_shape_of_its_own_without_colour(themes: Themes) -> None:
    pictures = []
    for found in (*FOUND, ""):
        image = QImage(60, 60, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_found(painter, QPointF(30, 30), themes.theme, 10.0, found)
        painter.end()
        pictures.append(image.convertToFormat(QImage.Format.Format_Grayscale8))
    for number, one in enumerate(pictures):
        for other in pictures[number + 1 :]:
            assert differing_share(one, other) > 0.02


def test_that_the_cursor_tells_that_an_x_can_be_tapped(chosen: MainWindow) -> None:
    canvas = chosen.page.stage.canvas
    hover(canvas, x_of(chosen))
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert "not examined" in canvas.toolTip()
    hover(canvas, x_of(chosen) + QPoint(60, 0))
    assert canvas.cursor().shape() is not Qt.CursorShape.PointingHandCursor
    assert canvas.toolTip() == ""
