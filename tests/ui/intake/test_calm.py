"""A second tap that comes too soon after the screen changed does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.sessions.intake.model import PageId
from bodymap.ui.intake.calm import AFTER_IDLE_S, QUIET_S, Calm
from tests.ui.intake.conftest import Kiosk
from tests.ui.intake.walking import begin, page_shown, paint, show_page
from tests.ui.strokes import touch_screen

LEFT = Qt.MouseButton.LeftButton


def tap(kiosk: Kiosk, widget: QWidget) -> None:
    """Touch the middle of a widget, as Qt leads it there."""
    at = widget.mapTo(kiosk.window, widget.rect().center())
    glass = kiosk.window.windowHandle()
    assert glass is not None
    QTest.touchEvent(glass, touch_screen()).press(0, at, glass).commit()
    QTest.touchEvent(glass, touch_screen()).release(0, at, glass).commit()
    QApplication.processEvents()


def wait(kiosk: Kiosk, seconds: float) -> None:
    assert kiosk.times.hand_s is not None
    kiosk.times.hand_s += seconds


@pytest.fixture
def hasty(kiosk: Kiosk) -> Kiosk:
    """A kiosk whose hand does not wait by itself."""
    kiosk.times.hand_s = 100.0
    return kiosk


def test_that_a_double_tap_on_the_start_answers_nothing_behind_it(hasty: Kiosk) -> None:
    start = hasty.window.screens.start.mark
    tap(hasty, start)
    assert page_shown(hasty) is PageId.ORIENTATION
    shoulder = next(iter(hasty.window.screens.walk.page.picture.halves.values()))  # type: ignore[union-attr]
    tap(hasty, shoulder)
    assert "orientation" not in hasty.window.desk.intake.answers
    wait(hasty, QUIET_S + 0.01)
    tap(hasty, shoulder)
    assert "orientation" in hasty.window.desk.intake.answers


def test_that_a_double_tap_on_next_turns_one_page_only(hasty: Kiosk) -> None:
    begin(hasty)
    hasty.window.desk.turn_to(PageId.PAINT)
    paint(hasty)
    footer = hasty.window.screens.walk.footer
    for page in (PageId.STRENGTH, PageId.FEELING):
        hasty.window.desk.answer("pain_now", 1)
        hasty.window.desk.answer("pain_worst", 1)
        hasty.window.desk.answer("pain_usual", 1)
        hasty.window.desk.answer("feeling", ("dull",))
        wait(hasty, 2)
        for _ in range(3):
            tap(hasty, footer.next)
            QTest.keyClick(footer.next, Qt.Key.Key_Return)
        assert page_shown(hasty) is page


def test_that_keys_that_only_lead_somewhere_are_never_stopped(hasty: Kiosk) -> None:
    begin(hasty)
    heard = QApplication.focusWidget()
    QTest.keyClick(hasty.window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not heard


def test_that_the_last_button_does_not_begin_the_next_patient(hasty: Kiosk) -> None:
    begin(hasty)
    show_page(hasty, PageId.THANKS)
    wait(hasty, 2)
    tap(hasty, hasty.window.screens.walk.footer.next)
    assert not hasty.window.desk.is_running
    tap(hasty, hasty.window.screens.start.mark)
    assert not hasty.window.desk.is_running
    wait(hasty, 1)
    tap(hasty, hasty.window.screens.start.mark)
    assert hasty.window.desk.is_running


def test_that_who_says_to_be_there_touches_nothing_below(hasty: Kiosk) -> None:
    begin(hasty)
    hasty.window.desk.answer("orientation", "left")
    wait(hasty, 5)
    hasty.quiet(301)
    assert hasty.shows(hasty.window.screens.idle)
    footer = hasty.window.screens.walk.footer
    tap(hasty, hasty.window.screens.idle.here)
    assert hasty.shows(hasty.window.screens.walk)
    wait(hasty, AFTER_IDLE_S - 0.1)
    tap(hasty, footer.next)
    assert page_shown(hasty) is PageId.ORIENTATION
    wait(hasty, 0.2)
    tap(hasty, footer.next)
    assert page_shown(hasty) is PageId.PAINT


def mouse(kind: QEvent.Type) -> QMouseEvent:
    is_down = kind is not QEvent.Type.MouseButtonRelease
    none = Qt.MouseButton.NoButton
    return QMouseEvent(
        kind, QPointF(), QPointF(), LEFT, LEFT if is_down else none,
        Qt.KeyboardModifier.NoModifier, QPointingDevice.primaryPointingDevice(),
    )  # fmt: skip


def test_that_what_began_too_soon_is_swallowed_to_its_end_and_nothing_else() -> None:
    at = [0.0]
    calm = Calm(lambda: at[0])
    press, move, release = (
        mouse(kind)
        for kind in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonRelease,
        )
    )
    assert not any(calm.swallows(event) for event in (press, move, release))
    calm.swallows(press)
    calm.rest()
    assert not calm.swallows(release)  # it began before
    assert calm.swallows(press)
    at[0] = 5.0
    assert calm.swallows(move)
    assert calm.swallows(release)
    assert not any(calm.swallows(event) for event in (press, move, release))
