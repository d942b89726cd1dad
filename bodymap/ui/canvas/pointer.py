"""The one door for mouse, touch and pen: each event becomes samples in view millimetres."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

PALM_PX = 90.0  # a contact this wide is a hand, not a finger
FIRST_MOMENTS_S = 0.5  # a second finger this soon means that the first was no stroke either
LEAST_STROKE_PX = 24.0  # nor was it one if it went no farther than this, however long it lay
PEN_REST_S = 0.6  # touches this soon after a pen event are the hand that holds the pen


class Device(Enum):
    """What was used to point."""

    MOUSE = auto()
    TOUCH = auto()
    PEN = auto()


class Phase(Enum):
    """Where in a gesture a sample stands."""

    PRESS = auto()
    MOVE = auto()
    RELEASE = auto()
    CANCEL = auto()
    HOVER = auto()


@dataclass(frozen=True, slots=True)
class PointerSample:
    """One moment of a pointer: view mm, pressure 0-1 (0.5 where a device has none)."""

    u: float
    v: float
    pressure: float
    device: Device
    phase: Phase
    erases: bool = False

    @property
    def width_factor(self) -> float:
        """Return 0.5-1.5 for a pen by its pressure, 1 for everything else."""
        return 0.5 + self.pressure


@dataclass(frozen=True, slots=True)
class Pinch:
    """Two fingers moved: how far (px), how much apart (factor) and round which pixel."""

    moved: QPointF
    factor: float
    middle: QPointF


_MOUSE_PHASES = {
    QEvent.Type.MouseButtonPress: Phase.PRESS,
    QEvent.Type.MouseButtonDblClick: Phase.PRESS,
    QEvent.Type.MouseButtonRelease: Phase.RELEASE,
}
_TABLET_PHASES = {
    QEvent.Type.TabletPress: Phase.PRESS,
    QEvent.Type.TabletRelease: Phase.RELEASE,
}


class PointerDoor:
    """Turns events into samples and drops what is not meant as painting.

    Dropped: mouse events that Qt or the system made from touch or pen, palms, touches while a pen
    is at work. A second finger cancels the stroke of the first in its first moments and ends it
    later on; from then on fingers only pan and zoom until all are lifted. A palm is as if it were
    not there; what began as a finger and turns out to be a palm is cancelled. `to_mm` maps a pixel
    to view millimetres.
    """

    def __init__(
        self, to_mm: Callable[[QPointF], QPointF], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._to_mm = to_mm
        self.clock = clock
        self._pressed_at = 0.0
        self._travelled = 0.0
        self._palms: set[int] = set()
        self._finger: int | None = None
        self._crowd = False
        self._pen_down = False
        self._pen_seen = -PEN_REST_S
        self.touch_seen = False

    def mouse(self, event: QMouseEvent) -> PointerSample | None:
        """Return the sample of a mouse event, or None for one made from touch or pen."""
        device = event.device()
        real = device.type() in {
            QInputDevice.DeviceType.Mouse,
            QInputDevice.DeviceType.TouchPad,
            QInputDevice.DeviceType.Unknown,
        }
        made = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        if made or not real:
            return None
        phase = _MOUSE_PHASES.get(event.type())
        if phase is None:
            held = bool(event.buttons() & Qt.MouseButton.LeftButton)
            phase = Phase.MOVE if held else Phase.HOVER
        return self._sample(event.position(), 0.5, Device.MOUSE, phase)

    def tablet(self, event: QTabletEvent) -> PointerSample:
        """Return the sample of a pen event; the pen's other end erases."""
        self._pen_seen = self.clock()
        phase = _TABLET_PHASES.get(event.type())
        if phase is None:
            phase = Phase.MOVE if self._pen_down else Phase.HOVER
        elif phase is Phase.PRESS and event.button() is not Qt.MouseButton.LeftButton:
            phase = Phase.HOVER
        self._pen_down = phase in {Phase.PRESS, Phase.MOVE}
        eraser = event.pointerType() is QPointingDevice.PointerType.Eraser
        pressure = min(max(event.pressure(), 0.0), 1.0)
        return self._sample(event.position(), pressure, Device.PEN, phase, erases=eraser)

    def touch(self, event: QTouchEvent) -> list[PointerSample | Pinch]:
        """Return what the fingers did: samples of a single finger, or a pinch of two."""
        self.touch_seen = True
        points = event.points()
        if event.type() is QEvent.Type.TouchCancel:
            self._palms.clear()
            return self._cancelled()
        if event.type() is QEvent.Type.TouchBegin:  # what the pen hid from us is over
            self._palms.clear()
            self._finger, self._crowd = None, False
        if self._pen_down or self.clock() - self._pen_seen < PEN_REST_S:
            return []
        self._palms |= {point.id() for point in points if _is_palm(point)}
        fingers = [point for point in points if point.id() not in self._palms]
        found: list[PointerSample | Pinch] = []
        if self._finger in self._palms:
            found += self._cancelled()
        self._palms -= {point.id() for point in points if _is_lifted(point)}
        down = [point for point in fingers if not _is_lifted(point)]
        if len(down) > 1:
            found += self._interrupted(down)
            self._crowd = True
        if self._crowd:
            if len(down) == 2:
                pinch = _pinch(down[0], down[1])
                if pinch is not None:
                    found.append(pinch)
            self._crowd = bool(down)
            return found
        for point in fingers:
            sample = self._one_finger(point)
            if sample is not None:
                found.append(sample)
        return found

    def _one_finger(self, point: QEventPoint) -> PointerSample | None:
        state = point.state()
        if state is QEventPoint.State.Pressed:
            self._finger = point.id()
            self._pressed_at, self._travelled = self.clock(), 0.0
            return self._sample(point.position(), 0.5, Device.TOUCH, Phase.PRESS)
        if point.id() != self._finger:
            return None
        if state is QEventPoint.State.Updated:
            self._travelled += _distance(point.position(), point.lastPosition())
            return self._sample(point.position(), 0.5, Device.TOUCH, Phase.MOVE)
        if state is QEventPoint.State.Released:
            self._finger = None
            return self._sample(point.position(), 0.5, Device.TOUCH, Phase.RELEASE)
        return None

    def _cancelled(self) -> list[PointerSample | Pinch]:
        had_finger, self._finger = self._finger is not None, None
        if not had_finger:
            return []
        return [PointerSample(0.0, 0.0, 0.5, Device.TOUCH, Phase.CANCEL)]

    def _interrupted(self, down: list[QEventPoint]) -> list[PointerSample | Pinch]:
        """Return how the stroke of the first finger ends as another one comes."""
        is_new = self.clock() - self._pressed_at < FIRST_MOMENTS_S
        first = next((point for point in down if point.id() == self._finger), None)
        if first is None or is_new or self._travelled < LEAST_STROKE_PX:
            return self._cancelled()
        self._finger = None
        return [self._sample(first.lastPosition(), 0.0, Device.TOUCH, Phase.RELEASE)]

    def _sample(
        self,
        position: QPointF,
        pressure: float,
        device: Device,
        phase: Phase,
        *,
        erases: bool = False,
    ) -> PointerSample:
        at = self._to_mm(position)
        return PointerSample(at.x(), at.y(), pressure, device, phase, erases)


def _is_lifted(point: QEventPoint) -> bool:
    return point.state() is QEventPoint.State.Released


def _is_palm(point: QEventPoint) -> bool:
    contact = point.ellipseDiameters()
    return max(contact.width(), contact.height()) > PALM_PX


def _pinch(one: QEventPoint, two: QEventPoint) -> Pinch | None:
    """Return how two fingers moved since their last event, or None if one has just come."""
    if QEventPoint.State.Pressed in {one.state(), two.state()}:
        return None
    before = (one.lastPosition(), two.lastPosition())
    now = (one.position(), two.position())
    apart_before, apart = (_distance(*pair) for pair in (before, now))
    factor = apart / apart_before if apart_before > 1 else 1.0
    middle = (now[0] + now[1]) / 2
    return Pinch(middle - (before[0] + before[1]) / 2, factor, middle)


def _distance(a: QPointF, b: QPointF) -> float:
    d = a - b
    return float((d.x() ** 2 + d.y() ** 2) ** 0.5)
