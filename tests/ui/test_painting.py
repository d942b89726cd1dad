from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.main_window import MainWindow
from tests.ui.conftest import WindowMaker, pixel
from tests.ui.strokes import (
    mouse_stroke,
    pen,
    pen_event,
    pen_stroke,
    touch_screen,
    touch_stroke,
)

CHEEK = [(30.0, 110.0), (36.0, 118.0), (42.0, 126.0), (44.0, 134.0)]

Painter = Callable[[CanvasView, Sequence[QPoint]], None]


def cheek(canvas: CanvasView) -> list[QPoint]:
    return [pixel(canvas, u, v) for u, v in CHEEK]


def area(window: MainWindow, view: BodyView = BodyView.FRONT) -> float:
    painted = window.desk.painted(view)
    return 0.0 if painted is None else float(painted.area)


@pytest.mark.parametrize("painter", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_one_stroke_is_one_undo(window: MainWindow, painter: Painter) -> None:
    canvas = window.page.stage.canvas
    painter(canvas, cheek(canvas))
    assert len(window.desk.session.drawing.strokes) == 1
    assert area(window) > 100
    window.window_actions.undo.trigger()
    assert area(window) == 0
    assert not window.desk.can_undo
    window.window_actions.redo.trigger()
    assert area(window) > 100


def test_that_mouse_finger_and_pen_give_the_same_stroke(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    strokes = []
    for painter in (mouse_stroke, touch_stroke, pen_stroke):
        painter(canvas, cheek(canvas))
        strokes.append(window.desk.session.drawing.strokes[-1])
        window.window_actions.undo.trigger()
    mouse, touch, pen_made = strokes
    assert mouse.view is touch.view is pen_made.view
    assert mouse.radius_mm == touch.radius_mm == pen_made.radius_mm
    for other in (touch, pen_made):
        assert len(mouse.points) == len(other.points)
        for (u1, v1), (u2, v2) in zip(mouse.points, other.points, strict=True):
            assert (u1, v1) == pytest.approx((u2, v2), abs=0.01)


def test_that_a_harder_pen_paints_wider(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    pen_stroke(canvas, cheek(canvas), pressure=0.05)
    light = area(window)
    window.window_actions.undo.trigger()
    pen_stroke(canvas, cheek(canvas), pressure=1.0)
    assert area(window) > 2 * light


def test_that_the_other_end_of_the_pen_erases(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    mouse_stroke(canvas, cheek(canvas))
    pen_stroke(canvas, cheek(canvas), eraser=True, pressure=1.0)
    assert area(window) == pytest.approx(0, abs=5)
    assert canvas.tool is Tool.BRUSH


def test_that_two_fingers_never_paint(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    one, other = pixel(canvas, 30, 110), pixel(canvas, -30, 110)
    device = touch_screen()
    QTest.touchEvent(canvas, device).press(0, one, canvas).commit()
    QTest.touchEvent(canvas, device).stationary(0).press(1, other, canvas).commit()
    for step in range(1, 6):
        away = QPoint(8 * step, 0)
        QTest.touchEvent(canvas, device).move(0, one + away, canvas).move(
            1, other - away, canvas
        ).commit()
    QTest.touchEvent(canvas, device).release(1, other - QPoint(40, 0), canvas).move(
        0, one, canvas
    ).commit()
    QTest.touchEvent(canvas, device).move(0, one + QPoint(0, 30), canvas).commit()
    QTest.touchEvent(canvas, device).release(0, one, canvas).commit()
    assert area(window) == 0
    assert not window.desk.can_undo
    assert canvas.viewport.zoom > 1.2


def test_that_a_hand_beside_the_pen_does_not_paint(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    path, device = cheek(canvas), pen()
    pen_event(canvas, QEvent.Type.TabletPress, path[0], device)
    touch_stroke(canvas, [pixel(canvas, -30, 150), pixel(canvas, -30, 160)])
    pen_event(canvas, QEvent.Type.TabletRelease, path[0], device)
    assert len(window.desk.session.drawing.strokes) == 1
    assert window.desk.session.drawing.strokes[0].points[0][0] > 0


def test_that_a_mouse_event_made_from_a_pen_is_dropped(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    at = QPointF(pixel(canvas, 30, 110))
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind,
            at,
            canvas.mapToGlobal(at),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            pen(),
        )
        QApplication.sendEvent(canvas, event)
    assert area(window) == 0


def test_that_escape_cancels_a_stroke(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    path = cheek(canvas)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=path[0])
    QTest.mouseMove(canvas, path[-1])
    QApplication.processEvents()
    assert area(window) > 0
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert area(window) == 0
    QTest.mouseMove(canvas, path[1])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=path[1])
    assert area(window) == 0
    assert not window.desk.can_undo


def test_that_turning_the_body_cancels_a_stroke(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=cheek(canvas)[0])
    window.page.stage.show_view(BodyView.BACK)
    assert area(window) == 0


def test_that_a_stroke_is_seen_in_the_other_views(window: MainWindow, qtbot: QtBot) -> None:
    stage = window.page.stage
    window.page.stage.show_view(BodyView.LEFT)
    mouse_stroke(stage.canvas, [pixel(stage.canvas, -50, 90), pixel(stage.canvas, -40, 100)])
    assert area(window, BodyView.LEFT) > 100
    assert area(window, BodyView.FRONT) > 10
    assert area(window, BodyView.RIGHT) == 0
    front = stage.thumbnails.thumbnails[BodyView.FRONT]
    qtbot.waitUntil(lambda: front.has_paint, timeout=2000)
    stage.show_view(BodyView.FRONT)
    assert stage.canvas.scene.has_paint


def test_that_the_eraser_takes_paint_away(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    mouse_stroke(canvas, cheek(canvas))
    before = area(window)
    QTest.keyClick(canvas, Qt.Key.Key_E)
    assert canvas.tool == Tool.ERASER
    mouse_stroke(canvas, cheek(canvas)[:2])
    assert area(window) < before
    QTest.keyClick(canvas, Qt.Key.Key_B)
    assert canvas.tool == Tool.BRUSH  # type: ignore[comparison-overlap]


def test_that_strokes_made_while_loading_are_kept(
    open_window: WindowMaker, materials: object
) -> None:
    window = open_window(ready=False)
    canvas = window.page.stage.canvas
    assert canvas.cursor().shape() is Qt.CursorShape.BusyCursor
    mouse_stroke(canvas, cheek(canvas))
    window.take(materials)  # type: ignore[arg-type]
    assert len(window.desk.session.drawing.strokes) == 1
    assert area(window) > 100


def test_that_middle_button_and_space_move_the_drawing(window: MainWindow) -> None:
    canvas = window.page.stage.canvas
    canvas.zoom(3)
    for press in (Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton):
        before = canvas.viewport.origin
        if press is Qt.MouseButton.LeftButton:
            QTest.keyPress(canvas, Qt.Key.Key_Space)
        QTest.mousePress(canvas, press, pos=QPoint(200, 200))
        QTest.mouseMove(canvas, QPoint(230, 215))
        QTest.mouseRelease(canvas, press, pos=QPoint(230, 215))
        assert canvas.viewport.origin == before + QPointF(30, 15)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert area(window) == 0


def test_that_the_wheel_zooms_to_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.page.stage.canvas
    at = QPointF(pixel(canvas, 30, 110))
    before = canvas.to_mm(at)
    canvas.zoom(2.5, at)
    after = canvas.to_mm(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)
    ratio = canvas.devicePixelRatioF()
    qtbot.waitUntil(lambda: canvas.scene.is_sharp(canvas.viewport, ratio), timeout=2000)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.viewport.is_fitted


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800), (1920, 1080)])
def test_that_the_whole_body_fits_every_window(
    open_window: WindowMaker, size: tuple[int, int]
) -> None:
    window = open_window(size=size)
    assert window.size() == QSize(*size)
    canvas = window.page.stage.canvas
    body = canvas.viewport.transform().mapRect(canvas.scene.page)
    assert canvas.rect().toRectF().contains(body)
