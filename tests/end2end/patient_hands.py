"""What a patient has: eyes that read the screen, and a hand with a mouse, a finger, a pen or keys.

The eyes only look: they find what is seen by the name screen readers say or by its words. The hands
send events to the place where it stands in the window, so that Qt itself finds out what is met
there, as it does for a real hand; a button below something else is not met.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollBar,
    QWidget,
)

Wait = Callable[[], bool]
Steps = Iterator[Wait]
"""Things to do one after the other; each waits until something is true."""

STEP_PX = 12  # between two moments of a moving hand
WHEEL_NOTCH = 120
SWIPE_MS, REST_MS = 8, 120
SCROLLS_AT_MOST = 40
LEFT = Qt.MouseButton.LeftButton
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


class Eyes:
    """Sees what is on the screen, and nothing else of the program."""

    @property
    def window(self) -> QWidget:
        """The one window there is."""
        (window,) = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return window

    @property
    def glass(self) -> QWindow:
        """What takes the events of that window."""
        handle: QWindow | None = self.window.windowHandle()
        assert handle is not None
        return handle

    def words(self) -> list[str]:
        """All sentences on the screen, from the top down."""
        seen = [
            label
            for label in self.window.findChildren(QLabel)
            if label.text().strip() and is_in_sight(label)
        ]
        return [label.text() for label in sorted(seen, key=lambda label: self.place(label).y())]

    def texts(self) -> set[str]:
        """All there is to read, in sight or to be scrolled there; numbers alone are not."""
        labels = self.window.findChildren(QLabel)
        buttons = self.window.findChildren(QAbstractButton)
        seen = {label.text() for label in labels if label.isVisible()}
        seen |= {button.text() for button in buttons if button.isVisible()}
        return {" ".join(text.split()) for text in seen if any(map(str.isalpha, text))}

    def reads(self, words: str) -> bool:
        """Whether words are part of a sentence on the screen."""
        return any(words in each for each in self.words())

    def things(self) -> Iterator[QWidget]:
        """Yield what can be touched or takes the keyboard, in sight or to be scrolled there."""
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible() and (isinstance(widget, QAbstractButton) or _takes_keys(widget)):
                yield widget

    def names(self) -> list[str]:
        """Return what screen readers call all these."""
        return [name_of(widget) for widget in self.things()]

    def find(self, name: str) -> QWidget | None:
        """Return the first of them with a name; None if there is none."""
        return next((widget for widget in self.things() if name_of(widget) == name), None)

    def sees(self, name: str) -> bool:
        """Whether something with a name can be touched now."""
        found = self.find(name)
        return found is not None and found.isEnabled()

    def place(self, widget: QWidget, at: QPointF | None = None) -> QPoint:
        """Where a widget's middle, or a place in it, stands in the window (px)."""
        inside = widget.rect().center() if at is None else at.toPoint()
        return widget.mapTo(self.window, inside)

    def paper(self, name: str, places: Sequence[tuple[float, float]]) -> list[QPoint]:
        """Where places of the picture (view mm) stand in the window now (px)."""
        canvas = self.find(name)
        assert canvas is not None, name
        look = canvas.viewport  # type: ignore[attr-defined] # only the canvas has one
        return [self.place(canvas, look.to_px(u, v)) for u, v in places]

    def held(self) -> QWidget | None:
        """What has the keyboard."""
        return QApplication.focusWidget()

    def hears(self) -> str:
        """What a screen reader says of what has the keyboard."""
        held = self.held()
        return "" if held is None else name_of(held)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def is_one_of_several(widget: QWidget | None) -> bool:
    """Return whether a widget is an answer of which one can be chosen."""
    return widget is not None and role_of(widget) is QAccessible.Role.RadioButton


def is_chosen(widget: QWidget) -> bool:
    """Return whether a screen reader says that something is ticked."""
    return bool(QAccessible.queryAccessibleInterface(widget).state().checked)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says a widget is."""
    role: QAccessible.Role = QAccessible.queryAccessibleInterface(widget).role()
    return role


def is_in_sight(widget: QWidget) -> bool:
    """Return whether the middle of a widget is not scrolled away."""
    return widget.isVisible() and widget.visibleRegion().contains(widget.rect().center())


def _takes_keys(widget: QWidget) -> bool:
    is_area = isinstance(widget, QAbstractScrollArea)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_area


@dataclass
class Page:
    """What was done on a page: touches (or keys), and how far the hand went (px).

    `words` are those to read on it that did not stand on the page before.
    """

    title: str
    words: int = 0
    touches: int = 0
    path_px: float = 0.0


@dataclass
class Trace:
    """How a hand went over the screen, page by page."""

    pages: list[Page] = field(default_factory=lambda: [Page("")])
    _at: QPoint | None = None

    def turn(self, title: str, words: int) -> None:
        """Note that another page is seen, with so many words to read."""
        self.pages.append(Page(title, words))

    def go(self, *path: QPoint) -> None:
        """Note that the hand moves along a path, in the air or on the screen."""
        way = [*([] if self._at is None else [self._at]), *path]
        self.pages[-1].path_px += sum(
            math.hypot(to.x() - at.x(), to.y() - at.y()) for at, to in pairwise(way)
        )
        self._at = path[-1]

    def touch(self) -> None:
        self.pages[-1].touches += 1


class Hand(Protocol):
    """Touches places of the window (px)."""

    def press(self, at: QPoint) -> None: ...

    def move(self, at: QPoint) -> None: ...

    def release(self, at: QPoint) -> None: ...

    def scroll(self, area: QAbstractScrollArea, *, down: bool) -> None: ...


class MouseHand:
    """Clicks, and turns the wheel."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes

    def press(self, at: QPoint) -> None:
        QTest.mouseMove(self._eyes.glass, at)
        QTest.mousePress(self._eyes.glass, LEFT, NO_KEY, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self._eyes.glass, at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self._eyes.glass, LEFT, NO_KEY, at)

    def scroll(self, area: QAbstractScrollArea, *, down: bool) -> None:
        at = QPointF(area.viewport().rect().center())
        turned = QPoint(0, -WHEEL_NOTCH if down else WHEEL_NOTCH)
        wheel = QWheelEvent(
            at,
            QPointF(area.viewport().mapToGlobal(at.toPoint())),
            QPoint(),
            turned,
            NO_BUTTON,
            NO_KEY,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), wheel)  # Qt leads no made-up wheel there


@cache  # events hold their device without owning it
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


class FingerHand:
    """Touches, and drags what is too long."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self._eyes.glass, touch_screen()).press(0, at, self._eyes.glass).commit()

    def move(self, at: QPoint) -> None:
        QTest.touchEvent(self._eyes.glass, touch_screen()).move(0, at, self._eyes.glass).commit()

    def release(self, at: QPoint) -> None:
        QTest.touchEvent(self._eyes.glass, touch_screen()).release(0, at, self._eyes.glass).commit()

    def scroll(self, area: QAbstractScrollArea, *, down: bool) -> None:
        room = area.viewport().rect()
        low, high = QPointF(room.center().x(), room.height() * 0.7), room.height() * 0.4
        ends = [low, QPointF(low.x(), high)]
        start, end = (
            self._eyes.place(area.viewport(), at) for at in (ends if down else ends[::-1])
        )
        self.press(start)
        for at in between(start, end):
            QTest.qWait(SWIPE_MS)
            self.move(at)
        QTest.qWait(REST_MS)  # so that it does not fly on
        self.release(end)


@cache
def pen() -> QPointingDevice:
    return QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )


AS_MOUSE = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


class PenHand:
    """Writes with a pen that knows pressure; drags the bar beside what is too long.

    What does not take a pen's events gets a mouse's, as Qt makes them.
    """

    def __init__(self, eyes: Eyes, pressure: float = 0.7) -> None:
        self._eyes = eyes
        self._pressure = pressure
        self._as_mouse = False

    def press(self, at: QPoint) -> None:
        self._send(QEvent.Type.TabletPress, at)

    def move(self, at: QPoint) -> None:
        self._send(QEvent.Type.TabletMove, at)

    def release(self, at: QPoint) -> None:
        self._send(QEvent.Type.TabletRelease, at)

    def scroll(self, area: QAbstractScrollArea, *, down: bool) -> None:
        bar = area.verticalScrollBar()
        page, whole = bar.pageStep(), bar.maximum() + bar.pageStep()
        middle = bar.value() + page / 2
        to = middle + page * (0.7 if down else -0.7)
        across = bar.width() / 2
        start, end = (
            self._eyes.place(bar, QPointF(across, bar.height() * at / whole)) for at in (middle, to)
        )
        self.press(start)
        for at in between(start, end):
            self.move(at)
        self.release(end)

    def _send(self, kind: QEvent.Type, at: QPoint) -> None:
        glass = self._eyes.glass
        is_down = kind is not QEvent.Type.TabletRelease
        place, spot = QPointF(at), QPointF(glass.mapToGlobal(at))
        button = NO_BUTTON if kind is QEvent.Type.TabletMove else LEFT
        held = LEFT if is_down else NO_BUTTON
        pressure = self._pressure if is_down else 0.0
        tilt = (0.0, 0.0, 0.0, 0.0, 0.0)
        event = QTabletEvent(kind, pen(), place, spot, pressure, *tilt, NO_KEY, button, held)
        QApplication.sendEvent(glass, event)
        if kind is QEvent.Type.TabletPress:
            self._as_mouse = not event.isAccepted()
        if self._as_mouse:
            source = Qt.MouseEventSource.MouseEventSynthesizedByQt
            mouse = QMouseEvent(
                AS_MOUSE[kind], place, place, spot, button, held, NO_KEY, source, pen()
            )
            QApplication.sendEvent(glass, mouse)


HANDS: Mapping[str, Callable[[Eyes], Hand]] = {
    "mouse": MouseHand,
    "finger": FingerHand,
    "pen": PenHand,
}


class Keys:
    """Only the keyboard."""

    def __init__(self, eyes: Eyes, trace: Trace) -> None:
        self._eyes = eyes
        self._trace = trace

    def hit(self, key: Qt.Key, times: int = 1, *, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else NO_KEY
        for _ in range(times):
            self._trace.touch()
            QTest.keyClick(self._eyes.glass, key, modifier)


def between(start: QPoint, end: QPoint) -> list[QPoint]:
    """Return the places a hand passes on its way, the end included."""
    way = end - start
    count = max(1, math.ceil(math.hypot(way.x(), way.y()) / STEP_PX))
    return [start + way * (k / count) for k in range(1, count + 1)]


def scrolling_area(widget: QWidget) -> QAbstractScrollArea | None:
    """Return the nearest area round a widget that can be scrolled up or down."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QAbstractScrollArea) and _can_scroll(outer.verticalScrollBar()):
            return outer
        outer = outer.parentWidget()
    return None


def _can_scroll(bar: QScrollBar) -> bool:
    return bar.maximum() > bar.minimum()


def is_below(widget: QWidget, area: QAbstractScrollArea) -> bool:
    """Return whether a widget is scrolled away at the lower end of an area."""
    inside: QRect = area.viewport().rect()
    return widget.mapTo(area.viewport(), widget.rect().center()).y() > inside.bottom()
