"""This patient may read larger; the next one begins with the clinic's size."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bodymap.sessions.intake.model import PageId
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.theme import Themes
from tests.ui.cut_off import cut_off
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.intake.walking import begin, show_page
from tests.ui.targets import too_small


def test_that_a_patient_reads_larger_and_the_next_one_does_not(
    kiosk: Kiosk, themes: Themes
) -> None:
    screens = kiosk.window.screens
    begin(kiosk)
    screens.walk.header.size_of_text.click()
    assert kiosk.shows(screens.text_size)
    assert screens.text_size.choices[100].isChecked()
    assert cut_off(screens.text_size) == []
    assert too_small(screens.text_size) == []
    screens.text_size.choices[150].click()
    assert kiosk.shows(screens.walk)
    assert themes.theme.text_scale == 1.5
    screens.walk.header.size_of_text.click()
    assert [each for each, b in screens.text_size.choices.items() if b.isChecked()] == [150]
    screens.text_size.back.click()
    assert themes.theme.text_scale == 1.5
    kiosk.quiet(400)
    assert kiosk.shows(screens.start)
    assert themes.theme.text_scale == 1.0


def test_that_the_clinics_size_comes_back_after_the_last_button(
    kiosk: Kiosk, themes: Themes
) -> None:
    kiosk.enter_staff()
    kiosk.window.screens.staff.size_of_text.buttons[1].click()
    kiosk.window.screens.staff.back.click()
    begin(kiosk)
    kiosk.window.screens.walk.header.size_of_text.click()
    kiosk.window.screens.text_size.choices[200].click()
    assert themes.theme.text_scale == 2.0
    show_page(kiosk, PageId.THANKS)
    kiosk.window.screens.walk.footer.next.click()
    assert themes.theme.text_scale == 1.25


def test_that_few_answers_grow_into_the_room(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk((800, 1280))
    begin(kiosk)
    heights = {}
    for page_id in (PageId.DEPTH, PageId.WORSE):
        show_page(kiosk, page_id)
        QApplication.processEvents()
        page = kiosk.window.screens.walk.page
        assert isinstance(page, ChoicePage)
        assert kiosk.window.screens.walk.area.verticalScrollBar().maximum() == 0
        heights[page_id] = next(iter(page.rows.values())).height()
    assert heights[PageId.DEPTH] == 90
    assert 60 <= heights[PageId.WORSE] < 90
