"""Behind the PIN: the last patient again, the clinic's wishes; in front of it: waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.sessions.intake.model import PageId
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.intake.walking import begin, paint, show_page


def test_that_wrong_pins_are_counted_and_then_waited_for(kiosk: Kiosk) -> None:
    screens = kiosk.window.screens
    screens.start.staff.click()
    for tries_left in ("Tries left: 2", "One more try"):
        kiosk.enter_pin("11111")
        assert kiosk.shows(screens.pin)
        assert tries_left in screens.pin.text.text()
    kiosk.enter_pin("11111")
    assert "30 s" in screens.pin.text.text()
    assert not screens.pin.pad.keys["1"].isEnabled()
    kiosk.enter_pin()
    assert kiosk.shows(screens.pin)
    screens.pin.back.click()
    screens.start.staff.click()
    assert "30 s" in screens.pin.text.text()
    kiosk.times.pass_(31)
    screens.pin.back.click()
    screens.start.staff.click()
    kiosk.enter_pin()
    assert kiosk.shows(screens.staff)


def test_that_the_pad_shows_dots_and_never_digits(kiosk: Kiosk) -> None:
    pad = kiosk.window.screens.pin.pad
    kiosk.window.screens.start.staff.click()
    QTest.keyClicks(pad, "246")
    assert pad.dots.text() == "● ● ●"
    assert not pad.confirm.isEnabled()
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert pad.dots.text() == "● ●"
    QTest.keyClicks(pad, "681")
    QTest.keyClick(pad, Qt.Key.Key_Enter)
    kiosk.window.screens.pin.check_now()
    assert kiosk.shows(kiosk.window.screens.staff)


@pytest.mark.parametrize("late", [False, True])
def test_that_the_last_patient_may_come_back_for_five_minutes(kiosk: Kiosk, *, late: bool) -> None:
    screens, desk = kiosk.window.screens, kiosk.window.desk
    begin(kiosk)
    show_page(kiosk, PageId.PAINT)
    paint(kiosk)
    show_page(kiosk, PageId.REVIEW)
    desk.turn_to(PageId.THANKS)
    intake = desk.intake.head.id
    screens.walk.footer.next.click()
    kiosk.times.pass_(301 if late else 250)
    kiosk.enter_staff()
    assert screens.staff.reopen.isEnabled() is not late
    if late:
        return
    screens.staff.reopen.click()
    assert kiosk.shows(screens.walk)
    assert desk.intake.head.id == intake
    assert desk.page is PageId.REVIEW
    assert kiosk.window.review.session.drawing == desk.intake.drawing


def test_that_nobody_reopens_once_another_patient_began(kiosk: Kiosk) -> None:
    screens, desk = kiosk.window.screens, kiosk.window.desk
    begin(kiosk)
    show_page(kiosk, PageId.REVIEW)
    desk.turn_to(PageId.THANKS)
    screens.walk.footer.next.click()
    begin(kiosk)
    kiosk.quiet(400)
    kiosk.enter_staff()
    assert not screens.staff.reopen.isEnabled()


def test_that_what_the_clinic_wants_is_kept_over_a_start(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk()
    kiosk.enter_staff()
    staff = kiosk.window.screens.staff
    staff.size_of_text.buttons[4].click()
    staff.memory.buttons[1].click()
    staff.idle.buttons[0].click()
    kiosk.window.guard.end()
    kiosk.window.hide()
    again = open_kiosk()
    wishes = again.window.usher.reception.wishes
    assert (wishes.text_percent, wishes.memory, wishes.idle_minutes) == (200, True, 2)
    begin(again)
    assert again.window.desk.intake.wants_memory
    assert again.window.screens.walk.header.title.font().pixelSize() == 60


def test_that_the_clinic_enters_the_emergency_number(kiosk: Kiosk) -> None:
    kiosk.enter_staff()
    pad = kiosk.window.screens.staff.emergency
    pad.setFocus()
    QTest.keyClicks(pad, "a1b1+7")
    pad.rub.click()
    QTest.keyClick(pad, Qt.Key.Key_2)
    assert pad.shown.text() == "11+2"
    assert kiosk.window.desk.emergency_number == "11+2"
    assert kiosk.records.setting("kiosk.emergency_number") == "11+2"
