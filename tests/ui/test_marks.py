"""Points and arrows on the canvas: set, seen in every look, undone and rubbed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from bodymap.pain.drawing import Mark, MarkKind
from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.main_window import MainWindow
from bodymap.ui.theme import load_theme
from tests.ui.conftest import pixel
from tests.ui.strokes import mouse_stroke, pen_stroke, touch_screen, touch_stroke

Painter = Callable[[CanvasView, Sequence[QPoint]], None]


def marks_of(canvas: CanvasView) -> list[Mark]:
    return list(canvas.scene.pain_marks)


def picture(canvas: CanvasView) -> QImage:
    return canvas.grab().toImage()


def grey(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("painter", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_a_point_is_set_where_the_pointer_is_lifted(
    window: MainWindow, painter: Painter
) -> None:
    canvas = window.page.stage.canvas
    canvas.set_tool(Tool.POINT)
    painter(canvas, [pixel(canvas, 30, 110), pixel(canvas, 36, 118)])
    (mark,) = window.desk.session.drawing.marks
    assert (mark.kind, mark.view) == (MarkKind.POINT, BodyView.FRONT)
    assert mark.points[0] == pytest.approx((36, 118), abs=0.6)
    assert not window.desk.session.drawing.strokes


@pytest.mark.parametrize("painter", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_an_arrow_goes_from_press_to_lift(window: MainWindow, painter: Painter) -> None:
    canvas = window.page.stage.canvas
    canvas.set_tool(Tool.ARROW)
    painter(canvas, [pixel(canvas, 30, 110), pixel(canvas, 60, 90), pixel(canvas, 36, 138)])
    (mark,) = window.desk.session.drawing.marks
    assert mark.kind is MarkKind.ARROW
    assert mark.points[0] == pytest.approx((30, 110), abs=0.6)
    assert mark.points[1] == pytest.approx((36, 138), abs=0.6)


@pytest.mark.parametrize(
    ("tool", "path"),
    [
        (Tool.POINT, [(200, 20)]),
        (Tool.ARROW, [(30, 110), (200, 20)]),
        (Tool.ARROW, [(200, 20), (30, 110)]),
        (Tool.ARROW, [(30, 110), (32, 112)]),
    ],
)
def test_that_what_is_beside_the_body_or_too_short_is_no_mark(
    window: MainWindow, tool: Tool, path: list[tuple[float, float]]
) -> None:
    canvas = window.page.stage.canvas
    canvas.set_tool(tool)
    before = picture(canvas)
    mouse_stroke(canvas, [pixel(canvas, u, v) for u, v in path])
    assert window.desk.session.drawing.is_empty
    assert not window.desk.can_undo
    assert not marks_of(canvas)
    canvas.brush_cursor.at = None
    assert picture(canvas) == before


def test_that_a_second_finger_sets_no_mark(window: MainWindow) -> None:
    canvas, device = window.page.stage.canvas, touch_screen()
    canvas.set_tool(Tool.ARROW)
    one, other = pixel(canvas, 30, 110), pixel(canvas, -30, 110)
    QTest.touchEvent(canvas, device).press(0, one, canvas).commit()
    QTest.touchEvent(canvas, device).move(0, one + QPoint(0, 60), canvas).commit()
    assert len(marks_of(canvas)) == 1
    QTest.touchEvent(canvas, device).stationary(0).press(1, other, canvas).commit()
    QTest.touchEvent(canvas, device).release(0, one, canvas).release(1, other, canvas).commit()
    assert not marks_of(canvas)
    assert window.desk.session.drawing.is_empty


def test_that_marks_are_undone_and_rubbed_out(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    canvas.set_tool(Tool.POINT)
    mouse_stroke(canvas, [pixel(canvas, 30, 110)])
    mouse_stroke(canvas, [pixel(canvas, -30, 110)])
    window.window_actions.undo.trigger()
    assert len(marks_of(canvas)) == 1
    canvas.set_tool(Tool.ERASER)
    mouse_stroke(canvas, [pixel(canvas, 20, 110), pixel(canvas, 40, 110)])
    assert not marks_of(canvas)
    window.window_actions.undo.trigger()
    assert len(marks_of(canvas)) == 1
    assert window.window_actions.clear.isEnabled()
    window.window_actions.clear.trigger()
    assert not marks_of(canvas)


def test_that_marks_are_seen_in_their_own_view_without_colour(window: MainWindow) -> None:
    stage = window.page.stage
    canvas = stage.canvas
    small = stage.thumbnails.thumbnails
    before = {view: grey(small[view].grab().toImage()) for view in BodyView}
    plain = grey(picture(canvas))
    for tool in (Tool.POINT, Tool.ARROW):
        canvas.set_tool(tool)
        mouse_stroke(canvas, [pixel(canvas, 30, 110), pixel(canvas, 30, 150)])
    canvas.brush_cursor.at = None
    assert grey(picture(canvas)) != plain
    changed = {view for view in BodyView if grey(small[view].grab().toImage()) != before[view]}
    assert changed == {BodyView.FRONT}
    stage.show_view(BodyView.BACK)
    assert not marks_of(canvas)
    stage.show_view(BodyView.FRONT)
    assert len(marks_of(canvas)) == 2


def test_that_an_arrow_shows_its_direction() -> None:

    page, size = QRectF(0, 0, 100, 100), QSizeF(100, 100)
    viewport = Viewport.fitted(page, size, (0, 0, 0, 0))
    ends = ((20.0, 50.0), (80.0, 50.0))
    pictures = []
    for points in (ends, ends[::-1]):
        image = QImage(QSize(100, 100), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.gray)
        painter = QPainter(image)
        arrow = Mark(MarkKind.ARROW, BodyView.FRONT, points)
        paint_marks(painter, (arrow,), load_theme("light"), viewport, 1.0)
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]


def test_that_the_picture_is_moved_and_nothing_painted(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    canvas.zoom(3)
    canvas.set_tool(Tool.MOVE)
    middle = canvas.rect().center()
    for painter in (mouse_stroke, touch_stroke, pen_stroke):
        before = canvas.viewport.origin
        painter(canvas, [middle, middle + QPoint(20, 10), middle + QPoint(40, 30)])
        assert canvas.viewport.origin != before
        assert not canvas.brush_cursor.panning
    assert window.desk.session.drawing.is_empty
