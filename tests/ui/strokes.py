"""The same stroke by mouse, finger and pen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap.ui.canvas.view import CanvasView


@cache  # events hold their device without owning it
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def mouse_stroke(canvas: CanvasView, path: Sequence[QPoint]) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=path[0])
    for point in path[1:]:
        QTest.mouseMove(canvas, point)
        QApplication.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=path[-1])
    QApplication.processEvents()


def touch_stroke(canvas: CanvasView, path: Sequence[QPoint]) -> None:
    device = touch_screen()
    QTest.touchEvent(canvas, device).press(0, path[0], canvas).commit()
    for point in path[1:]:
        QTest.touchEvent(canvas, device).move(0, point, canvas).commit()
    QTest.touchEvent(canvas, device).release(0, path[-1], canvas).commit()
    QApplication.processEvents()


@cache
def pen(*, eraser: bool = False) -> QPointingDevice:
    kinds = QPointingDevice.PointerType
    return QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        kinds.Eraser if eraser else kinds.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )


def pen_event(
    canvas: CanvasView,
    kind: QEvent.Type,
    at: QPoint,
    device: QPointingDevice,
    pressure: float = 0.5,
) -> None:
    down = kind is not QEvent.Type.TabletRelease
    event = QTabletEvent(
        kind,
        device,
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        pressure if down else 0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.NoButton if kind is QEvent.Type.TabletMove else Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton if down else Qt.MouseButton.NoButton,
    )
    QApplication.sendEvent(canvas, event)


def pen_stroke(
    canvas: CanvasView, path: Sequence[QPoint], *, eraser: bool = False, pressure: float = 0.5
) -> None:
    device = pen(eraser=eraser)
    pen_event(canvas, QEvent.Type.TabletPress, path[0], device, pressure)
    for point in path[1:]:
        pen_event(canvas, QEvent.Type.TabletMove, point, device, pressure)
    pen_event(canvas, QEvent.Type.TabletRelease, path[-1], device, pressure)
    QApplication.processEvents()
