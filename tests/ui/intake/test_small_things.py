"""What goes on below, how far one is, and a last word at the start."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import PageId
from bodymap.ui.intake.walk import share_of
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.intake.walking import begin, paint, show_page


def test_that_a_page_says_while_there_is_more_below(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk((1280, 800))
    begin(kiosk)
    walk = kiosk.window.screens.walk
    show_page(kiosk, PageId.DEPTH)
    assert not walk.more_below.isVisible()
    show_page(kiosk, PageId.REVIEW)
    assert walk.more_below.isVisible()
    assert walk.area.rect().contains(walk.more_below.geometry())
    bar = walk.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert not walk.more_below.isVisible()


def test_that_no_answer_takes_the_way_back(kiosk: Kiosk) -> None:
    begin(kiosk)
    desk = kiosk.window.desk
    desk.answer("orientation", "right")
    shares = []
    for page in PageId:
        if page is PageId.STRENGTH:
            paint(kiosk)  # brings a second look at the shoulders
        if page is PageId.FLAGS_HEAD:
            desk.answer("flags_now", ("thunderclap",))  # brings the way to the staff
            shares.append(share_of(flow.pages(desk.intake), PageId.SPEAK))
        if page is not PageId.SPEAK:
            shares.append(share_of(flow.pages(desk.intake), page))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    show_page(kiosk, PageId.REVIEW)
    assert sum(kiosk.window.screens.walk.header.progress.filled()) < 6


def test_that_the_start_says_for_a_while_that_all_is_kept(kiosk: Kiosk) -> None:
    start = kiosk.window.screens.start
    begin(kiosk)
    show_page(kiosk, PageId.THANKS)
    kiosk.window.screens.walk.footer.next.click()
    assert kiosk.shows(start)
    assert start.thanks.isVisible()
    assert start.thanks.text() == "Thank you: everything is kept."
    assert start.thanks_timer.interval() == 10_000
    begin(kiosk)
    kiosk.quiet(400)
    assert kiosk.shows(start)
    assert not start.thanks.isVisible()  # who walked off is not thanked
