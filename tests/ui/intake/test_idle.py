"""Quiet: after some minutes it is asked, then the intake is kept and the start returns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.sessions.intake.model import PageId, Status
from bodymap.terms import BodyView
from bodymap.ui.intake.idle import COUNTDOWN_S, IdleWatch
from tests.ui.intake.conftest import Kiosk, KioskMaker, Times
from tests.ui.strokes import pen, pen_event, touch_screen


class Heard:
    def __init__(self, watch: IdleWatch) -> None:
        self.asked: list[int] = []
        self.others: list[str] = []
        watch.asked.connect(self.asked.append)
        watch.answered.connect(lambda: self.others.append("answered"))
        watch.expired.connect(lambda: self.others.append("expired"))


@pytest.fixture
def times() -> Times:
    from bodymap.sessions.intake.session import now

    return Times(now())


def test_that_a_watch_asks_every_second_and_gives_up_once(qtbot: QtBot, times: Times) -> None:
    watch = IdleWatch(clock=times.quiet)
    heard = Heard(watch)
    watch.watch(300, 60)
    for seconds in (299.0, 1.0, 0.4, 0.6, 58.5):
        times.pass_(seconds)
        watch.tick()
    assert heard.asked == [60, 59, 1]
    times.pass_(0.5)
    watch.tick()
    watch.tick()
    assert heard.others == ["expired"]
    assert not watch.is_watching


def test_that_life_begins_the_time_anew(qtbot: QtBot, times: Times) -> None:
    watch = IdleWatch(clock=times.quiet)
    heard = Heard(watch)
    watch.watch(300, 60)
    times.pass_(310)
    watch.tick()
    watch.note_life()
    times.pass_(299)
    watch.tick()
    assert heard.asked == [50]
    assert heard.others == ["answered"]
    watch.stop()


def test_that_a_touch_after_a_long_sleep_comes_too_late(qtbot: QtBot, times: Times) -> None:
    watch = IdleWatch(clock=times.quiet)
    heard = Heard(watch)
    watch.watch(300, 60)
    times.pass_(8 * 3600)
    watch.note_life()
    assert heard.others == ["expired"]
    assert heard.asked == []


def begin(kiosk: Kiosk) -> None:
    kiosk.window.screens.start.mark.click()
    assert kiosk.window.desk.is_running


def paint(kiosk: Kiosk) -> None:
    desk = kiosk.window.desk
    desk.turn_to(PageId.PAINT)
    review = desk.review
    review.begin_stroke(BodyView.FRONT, 9.0, erase=False)
    review.extend_stroke([(30.0, 110.0, 9.0), (36.0, 115.0, 9.0)])
    review.finish_stroke()
    assert desk.intake.drawing.strokes


def test_that_quiet_keeps_what_was_drawn_and_shows_the_start(kiosk: Kiosk) -> None:
    screens = kiosk.window.screens
    begin(kiosk)
    paint(kiosk)
    intake = kiosk.window.desk.intake
    kiosk.quiet(299)
    assert kiosk.shows(screens.walk)
    kiosk.quiet(1)
    assert kiosk.shows(screens.idle)
    kiosk.quiet(COUNTDOWN_S - 1)
    assert kiosk.shows(screens.idle)
    kiosk.quiet(1)
    assert kiosk.shows(screens.start)
    assert not kiosk.window.desk.is_running
    assert not kiosk.window.review.has_paint
    assert not kiosk.window.review.can_undo
    assert [head.id for head in kiosk.records.heads(Status.UNFINISHED)] == [intake.head.id]
    assert any(line.kind == "stroke" for line in kiosk.records.journal(intake.head.id))


def test_that_the_clinic_says_how_long_quiet_may_be(kiosk: Kiosk) -> None:
    kiosk.enter_staff()
    kiosk.window.screens.staff.idle.buttons[2].click()
    kiosk.window.screens.staff.back.click()
    begin(kiosk)
    kiosk.quiet(599)
    assert kiosk.shows(kiosk.window.screens.walk)
    kiosk.quiet(2)
    assert kiosk.shows(kiosk.window.screens.idle)


def tap(kiosk: Kiosk) -> None:
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=kiosk.window.rect().center())


def touch(kiosk: Kiosk) -> None:
    at = kiosk.window.rect().center()
    device = touch_screen()
    QTest.touchEvent(kiosk.window, device).press(0, at, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, device).release(0, at, kiosk.window).commit()


def press_key(kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Shift)


def press_pen(kiosk: Kiosk) -> None:
    at = kiosk.window.rect().center()
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletRelease):
        pen_event(kiosk.window, kind, at, pen())  # type: ignore[arg-type] # any widget will do


def turn_wheel(kiosk: Kiosk) -> None:
    at = QPointF(kiosk.window.rect().center())
    event = QWheelEvent(
        at,
        QPointF(kiosk.window.mapToGlobal(at)),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120).toPoint(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(kiosk.window, event)


@pytest.mark.parametrize("sign", [tap, touch, press_key, press_pen, turn_wheel])
@pytest.mark.parametrize("quiet", [290, 330])
def test_that_every_kind_of_hand_counts_as_life(kiosk: Kiosk, sign: object, quiet: int) -> None:
    begin(kiosk)
    kiosk.quiet(quiet)
    assert callable(sign)
    sign(kiosk)
    QApplication.processEvents()
    assert kiosk.shows(kiosk.window.screens.walk)
    kiosk.quiet(299)
    assert kiosk.shows(kiosk.window.screens.walk)
    assert kiosk.window.desk.is_running


def test_that_quiet_on_the_start_page_means_nothing(kiosk: Kiosk) -> None:
    kiosk.quiet(24 * 3600)
    assert kiosk.shows(kiosk.window.screens.start)
    assert not kiosk.window.watch.is_watching


def test_that_staff_who_walk_away_leave_a_locked_tablet(kiosk: Kiosk) -> None:
    screens = kiosk.window.screens
    kiosk.enter_staff()
    assert kiosk.shows(screens.staff)
    kiosk.quiet(200)
    assert kiosk.shows(screens.start)
    screens.start.staff.click()
    assert kiosk.shows(screens.pin)
    kiosk.quiet(70)
    assert kiosk.shows(screens.start)


@pytest.mark.parametrize("screen", ["help", "language"])
def test_that_quiet_behind_help_or_languages_counts_too(
    open_kiosk: KioskMaker, screen: str
) -> None:
    kiosk = open_kiosk()
    begin(kiosk)
    header = kiosk.window.screens.walk.header
    (header.help if screen == "help" else header.language).click()
    kiosk.quiet(301)
    assert kiosk.shows(kiosk.window.screens.idle)
    kiosk.window.screens.idle.here.click()
    QApplication.processEvents()
    assert kiosk.shows(getattr(kiosk.window.screens, screen))
    kiosk.quiet(400)
    assert kiosk.shows(kiosk.window.screens.start)
