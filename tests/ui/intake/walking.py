"""Steps that tests of the kiosk take again and again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from bodymap.sessions.intake.model import PageId
from bodymap.terms import BodyView
from tests.ui.intake.conftest import Kiosk


def begin(kiosk: Kiosk) -> None:
    kiosk.window.screens.start.mark.click()
    assert kiosk.shows(kiosk.window.screens.walk)


def paint(kiosk: Kiosk, u: float = 30.0) -> None:
    review = kiosk.window.review
    review.begin_stroke(BodyView.FRONT, 9.0, erase=False)
    review.extend_stroke([(u, 110.0, 9.0), (u + 6, 115.0, 9.0)])
    review.finish_stroke()


def show_page(kiosk: Kiosk, page: PageId) -> None:
    """Show a page wherever the intake is."""
    desk = kiosk.window.desk
    desk.session._intake = replace(desk.intake, page=page)
    desk._show_page()
    QApplication.processEvents()


def page_shown(kiosk: Kiosk) -> PageId:
    return kiosk.window.desk.page
