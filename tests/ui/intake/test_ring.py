"""The frame round what has the keyboard is there for who uses keys, and for nobody who touches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QWidget

from bodymap.sessions.intake.model import PageId
from bodymap.ui.intake.paint import HINT_SEEN, PaintPage
from bodymap.ui.intake.pill import PillButton
from bodymap.ui.intake.ring import has_ring
from bodymap.ui.intake.widgets_touch import TouchAnswer
from tests.ui.intake.conftest import Kiosk
from tests.ui.intake.walking import begin, paint

LEFT = Qt.MouseButton.LeftButton


def painting(kiosk: Kiosk) -> PaintPage:
    begin(kiosk)
    kiosk.window.desk.answer(HINT_SEEN, "yes")
    kiosk.window.desk.turn_to(PageId.PAINT)
    paint(kiosk)
    QApplication.processEvents()
    page = kiosk.window.screens.walk.page
    assert isinstance(page, PaintPage)
    return page


def framed(kiosk: Kiosk) -> list[QWidget]:
    """Return what shows a frame, among all that is seen."""
    found: list[QWidget] = []
    for pill in kiosk.window.findChildren(PillButton):
        option = QStyleOptionButton()
        pill.initStyleOption(option)
        if pill.isVisible() and option.state & QStyle.StateFlag.State_HasFocus:
            found.append(pill)
    answers = kiosk.window.findChildren(TouchAnswer)
    return found + [each for each in answers if each.isVisible() and each.has_ring]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)
    QApplication.processEvents()


def test_that_touches_leave_no_frame_behind(kiosk: Kiosk) -> None:
    page = painting(kiosk)
    for button in (page.layers.another, page.tools.clear, page.tools.sizes[2], page.tools.undo):
        click(button)
        assert framed(kiosk) == []
    click(page.strength.numbers[4])
    assert framed(kiosk) == []
    click(page.tools.list)
    assert page.places is not None
    assert page.places.isVisible()
    assert framed(kiosk) == []
    click(page.places.back)
    assert framed(kiosk) == []
    assert not any(each.hasFocus() for each in page.stage.thumbnails.thumbnails.values())


def test_that_keys_show_where_they_are_until_the_next_touch(kiosk: Kiosk) -> None:
    page = painting(kiosk)
    glass = kiosk.window.windowHandle()
    for _ in range(30):
        QTest.keyClick(glass, Qt.Key.Key_Tab)
        if page.tools.list.hasFocus():
            break
    assert framed(kiosk) == [page.tools.list]
    QTest.keyClick(glass, Qt.Key.Key_Space)
    assert page.places is not None
    assert framed(kiosk) == [page.places.back]
    assert has_ring(page.places.back)
    click(page.places)
    assert framed(kiosk) == []
