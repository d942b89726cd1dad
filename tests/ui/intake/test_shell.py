"""The kiosk leads one patient after the other through the questions, and staff past the PIN."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake import flow
from bodymap.sessions.intake.journal import page_entry
from bodymap.sessions.intake.model import PageId, Status
from bodymap.sessions.intake.questions import QUESTIONS
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.guidance import help_words, missing_words
from bodymap.ui.intake.shell import KioskWindow
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from tests.ui.cut_off import cut_off
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.intake.walking import begin, page_shown, paint, show_page
from tests.ui.strokes import touch_screen
from tests.ui.targets import too_small
from tests.unit.sessions.intake.conftest import least_answer

SIZES = [(800, 1280), (1280, 800), (1920, 1080)]


# ------------------------------------------------------------ start


def test_that_the_start_offers_languages_one_button_and_a_door_for_staff(kiosk: Kiosk) -> None:
    start = kiosk.window.screens.start
    buttons = [b for b in start.findChildren(QAbstractButton) if b.isVisible()]
    assert {b.text() for b in buttons} == {
        *("English", "Deutsch", "Español", "Français", "العربية"),
        *("Mark my pain", "Staff"),
    }
    assert start.mark.height() >= 200
    assert not start.code.isVisible()
    assert not [label for label in start.findChildren(QLabel) if label.isVisible()]


def test_that_the_code_of_the_next_patient_is_shown_and_used_once(kiosk: Kiosk) -> None:
    kiosk.enter_staff()
    code = kiosk.window.screens.staff.code
    code.setFocus()
    QTest.keyClicks(code, "ab-12")
    code.rub.click()
    kiosk.window.screens.staff.back.click()
    assert kiosk.window.screens.start.code.text() == "Code: AB-1"
    begin(kiosk)
    assert kiosk.window.desk.intake.head.code == "AB-1"
    kiosk.quiet(400)
    assert not kiosk.window.screens.start.code.isVisible()
    begin(kiosk)
    assert kiosk.window.desk.intake.head.code == ""


def test_that_the_first_start_lets_the_clinic_choose_a_pin(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk(pin="")
    screens = kiosk.window.screens
    assert kiosk.shows(screens.choose_pin)

    def enter(digits: str) -> None:
        QTest.keyClicks(screens.choose_pin.pad, digits)
        QTest.keyClick(screens.choose_pin.pad, Qt.Key.Key_Return)

    enter("123")
    assert "once more" not in screens.choose_pin.text.text()
    QTest.keyClick(screens.choose_pin.pad, Qt.Key.Key_4)
    QTest.keyClick(screens.choose_pin.pad, Qt.Key.Key_Return)
    assert "once more" in screens.choose_pin.text.text()
    enter("1235")
    assert "not the same" in screens.choose_pin.text.text()
    enter("1234")
    enter("1234")
    assert kiosk.shows(screens.start)
    screens.start.staff.click()
    assert kiosk.shows(screens.pin)
    kiosk.enter_pin("1234")
    assert kiosk.shows(screens.staff)
    assert not screens.staff.open_door.isVisible()


def test_that_a_clinic_may_try_without_a_pin_and_is_told(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk(pin="")
    screens = kiosk.window.screens
    screens.choose_pin.skip.click()
    assert kiosk.shows(screens.start)
    screens.start.staff.click()
    assert kiosk.shows(screens.staff)
    assert screens.staff.open_door.isVisible()


def test_that_records_that_cannot_be_opened_are_told_to_staff(
    qtbot: QtBot, themes: Themes, languages: Languages
) -> None:
    problems = [EnvironmentProblem("/data/records.sqlite", "is damaged", "put back a copy")]

    def refuse() -> None:
        raise problems[0]

    window = KioskWindow(
        themes,
        languages,
        refuse,  # type: ignore[arg-type] # never returns
        FigureArt(drawing_path),
        windowed=True,
    )
    qtbot.addWidget(window)
    window.open()
    qtbot.waitUntil(lambda: window.screens.currentIndex() > 0, timeout=5000)
    assert window.screens.current is window.screens.broken
    assert "put back a copy" in window.screens.broken.detail.text()
    window.screens.broken.again.click()
    assert window.screens.current is window.screens.broken
    window.screens.broken.close_program.click()
    assert not window.isVisible()


def test_that_a_figure_that_cannot_be_read_is_told_and_tried_again(
    open_kiosk: KioskMaker, materials: Materials
) -> None:
    kiosk = open_kiosk(ready=False)
    window, screens = kiosk.window, kiosk.window.screens
    window._on_reader_failed(EnvironmentProblem("assets", "are missing"))
    assert kiosk.shows(screens.broken)
    screens.broken.close_program.click()
    assert window.isVisible()
    assert kiosk.shows(screens.pin)
    screens.pin.back.click()
    assert kiosk.shows(screens.broken)
    window.take(materials)
    assert kiosk.shows(screens.start)


def test_that_a_language_nobody_began_in_is_given_up(kiosk: Kiosk) -> None:
    start = kiosk.window.screens.start
    next(b for b in start.findChildren(QAbstractButton) if b.text() == "Deutsch").click()
    assert kiosk.languages.current.code == "de"
    kiosk.quiet(70)
    assert kiosk.languages.current.code == "en"
    assert kiosk.shows(start)


def test_that_the_clinic_says_what_the_start_page_speaks(kiosk: Kiosk) -> None:
    kiosk.enter_staff()
    kiosk.window.screens.staff.language.buttons[4].click()
    assert kiosk.languages.current.code == "fr"
    kiosk.window.screens.staff.back.click()
    begin(kiosk)
    assert kiosk.window.desk.intake.head.language == "fr"


# ------------------------------------------------------------ the walk


def test_that_next_says_what_is_missing_until_a_page_is_answered(kiosk: Kiosk) -> None:
    begin(kiosk)
    walk, desk = kiosk.window.screens.walk, kiosk.window.desk
    desk.answer("orientation", "left")
    walk.footer.next.click()
    assert page_shown(kiosk) is PageId.PAINT
    assert not walk.footer.next.isEnabled()
    assert walk.footer.missing.isVisible()
    assert walk.footer.missing.text() == missing_words(PageId.PAINT)
    paint(kiosk)
    assert walk.footer.next.isEnabled()
    assert not walk.footer.missing.isVisible()
    walk.footer.next.click()
    assert page_shown(kiosk) is PageId.STRENGTH
    walk.footer.back.click()
    walk.footer.back.click()
    assert page_shown(kiosk) is PageId.ORIENTATION
    assert not walk.footer.back.isVisible()
    assert len(desk.intake.drawing.strokes) == 1


def test_that_a_change_from_the_review_says_that_it_leads_back(kiosk: Kiosk) -> None:
    begin(kiosk)
    desk, footer = kiosk.window.desk, kiosk.window.screens.walk.footer
    show_page(kiosk, PageId.DEPTH)
    assert footer.next.text() == "Next question"
    paint(kiosk)
    for question in QUESTIONS:
        desk.answer(question.id, least_answer(question.id))
    desk.turn_to(PageId.REVIEW)
    desk.turn_to(PageId.DEPTH)
    assert footer.next.text() == "Back to my answers"
    footer.next.click()
    assert page_shown(kiosk) is PageId.REVIEW


def test_that_no_code_is_given_to_two_patients(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    reception = kiosk.window.usher.reception
    reception.wish(replace(reception.wishes, next_code="AB-1"))

    def full(*_: object) -> None:
        raise EnvironmentProblem("records", "the disk is full")

    monkeypatch.setattr(kiosk.records, "begin", full)
    with pytest.raises(EnvironmentProblem):
        reception.begin("en")
    assert reception.wishes.next_code == ""


def test_that_progress_grows_page_by_page(kiosk: Kiosk) -> None:
    begin(kiosk)
    progress = kiosk.window.screens.walk.header.progress
    filled = []
    for page in flow.pages(kiosk.window.desk.intake):
        show_page(kiosk, page)
        filled.append(sum(progress.filled()))
        assert 1 <= len(progress.filled()) <= 6
    assert filled == sorted(set(filled))
    assert filled[-1] == 6.0
    progress.resize(70, 10)
    assert len(progress.filled()) == 2


@pytest.mark.parametrize("page", list(PageId))
def test_that_help_says_a_few_sentences_about_the_page(kiosk: Kiosk, page: PageId) -> None:
    begin(kiosk)
    show_page(kiosk, page)
    walk, screens = kiosk.window.screens.walk, kiosk.window.screens
    walk.header.help.click()
    assert kiosk.shows(screens.help)
    assert screens.help.text.text() == help_words(page)
    assert 1 <= help_words(page).count(".") <= 4
    screens.help.close_help.click()
    assert kiosk.shows(walk)


def test_that_the_language_changes_on_the_way_and_back_at_the_start(kiosk: Kiosk) -> None:
    begin(kiosk)
    screens = kiosk.window.screens
    english = screens.walk.footer.back.accessibleName()
    screens.walk.header.language.click()
    assert kiosk.shows(screens.language)
    screens.language.choices["ar"].click()
    QApplication.processEvents()
    assert kiosk.shows(screens.walk)
    assert kiosk.window.desk.intake.head.language == "ar"
    assert screens.walk.layoutDirection() is Qt.LayoutDirection.RightToLeft
    header = screens.walk.header
    assert header.help.x() < header.title.x()
    kiosk.quiet(400)
    QApplication.processEvents()
    assert kiosk.languages.current.code == "en"
    begin(kiosk)
    assert screens.walk.footer.back.accessibleName() == english


def test_that_thanks_ends_by_touch_or_by_itself_and_nothing_remains(kiosk: Kiosk) -> None:
    screens, desk = kiosk.window.screens, kiosk.window.desk
    for by_touch in (True, False):
        begin(kiosk)
        show_page(kiosk, PageId.PAINT)
        paint(kiosk)
        show_page(kiosk, PageId.REVIEW)
        desk.turn_to(PageId.THANKS)
        intake = desk.intake
        assert intake.head.status is Status.FINISHED
        assert kiosk.window.usher.thanks_timer.isActive()
        if by_touch:
            screens.walk.footer.next.click()
        else:
            kiosk.window.usher.thanks_timer.timeout.emit()
        QApplication.processEvents()
        assert kiosk.shows(screens.start)
        assert not desk.is_running
        assert screens.walk.page is None
        assert not kiosk.window.review.has_paint
        assert not kiosk.window.review.can_undo
        assert not kiosk.window.review.can_redo
        assert screens.walk.header.title.text() == ""
    assert len(kiosk.records.heads(Status.FINISHED)) == 2


def test_that_a_full_disk_is_told_calmly_and_loses_nothing(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(kiosk)
    desk, banner = kiosk.window.desk, kiosk.window.banner
    show_page(kiosk, PageId.PAINT)
    paint(kiosk)

    def refuse(*_: object) -> None:
        raise EnvironmentProblem("records.sqlite", "the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(kiosk.records, "append", refuse)
        paint(kiosk, 60.0)
        assert banner.isVisible()
        assert "member of staff" in banner.text.text()
        assert len(desk.intake.drawing.strokes) == 1
        desk.go_on()
        assert desk.page is PageId.PAINT
    assert kiosk.window.review.session.drawing == desk.intake.drawing
    paint(kiosk, 0.0)
    assert not banner.isVisible()
    assert len(desk.intake.drawing.strokes) == 2


def test_that_a_patient_who_leaves_while_the_disk_is_full_leaves_nothing_on_the_screen(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(kiosk)
    show_page(kiosk, PageId.PAINT)
    paint(kiosk)

    def refuse(*_: object) -> None:
        raise EnvironmentProblem("records.sqlite", "the disk is full")

    monkeypatch.setattr(kiosk.records, "set_status", refuse)
    kiosk.quiet(400)
    assert kiosk.shows(kiosk.window.screens.start)
    assert not kiosk.window.desk.is_running
    assert not kiosk.window.review.has_paint


def test_that_staff_come_in_from_help_and_from_a_problem(kiosk: Kiosk) -> None:
    begin(kiosk)
    screens = kiosk.window.screens
    screens.walk.header.help.click()
    screens.help.staff.click()
    assert kiosk.shows(screens.pin)
    screens.pin.back.click()
    assert kiosk.shows(screens.help)
    screens.help.close_help.click()
    kiosk.window.banner.show_problem(EnvironmentProblem("the disk", "is full"))
    kiosk.window.banner.staff.click()
    kiosk.enter_pin()
    assert kiosk.shows(screens.staff)
    assert kiosk.window.desk.is_running
    screens.staff.back.click()
    assert kiosk.shows(screens.walk)


# ------------------------------------------------------------ cut off


def stopped(open_kiosk: KioskMaker) -> tuple[Kiosk, str]:
    """Return the kiosk started again after it was killed while somebody painted."""
    before = open_kiosk()
    begin(before)
    show_page(before, PageId.PAINT)
    before.window.desk.session._store.append(  # the page as it would have been kept
        before.window.desk.intake.head.id, page_entry(PageId.PAINT)
    )
    paint(before)
    intake = before.window.desk.intake.head.id
    before.window.guard.end()
    before.window.hide()
    return open_kiosk(), intake


def test_that_a_cut_off_patient_goes_on_exactly_there(open_kiosk: KioskMaker) -> None:
    kiosk, intake = stopped(open_kiosk)
    screens, desk = kiosk.window.screens, kiosk.window.desk
    assert kiosk.shows(screens.resume)
    assert not kiosk.window.review.has_paint
    assert not desk.is_running
    screens.resume.go_on.click()
    assert kiosk.shows(screens.walk)
    assert desk.intake.head.id == intake
    assert desk.page is PageId.PAINT
    assert kiosk.window.review.session.drawing == desk.intake.drawing
    assert len(desk.intake.drawing.strokes) == 1
    kiosk.window.review.undo()
    assert not desk.intake.drawing.strokes


def test_that_somebody_else_sees_nothing_of_who_was_cut_off(open_kiosk: KioskMaker) -> None:
    kiosk, intake = stopped(open_kiosk)
    screens, desk = kiosk.window.screens, kiosk.window.desk
    screens.resume.anew.click()
    assert kiosk.shows(screens.start)
    assert [head.id for head in kiosk.records.heads(Status.UNFINISHED)] == [intake]
    begin(kiosk)
    assert desk.intake.head.id != intake
    assert not kiosk.window.review.has_paint
    assert not kiosk.window.review.can_undo


# ------------------------------------------------------------ sizes


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "pseudo", "ar"])
def test_that_no_screen_cuts_a_text_or_offers_a_small_target(
    open_kiosk: KioskMaker, size: tuple[int, int], percent: int, language: str
) -> None:
    kiosk = open_kiosk(size)
    screens, usher = kiosk.window.screens, kiosk.window.usher
    usher.reception.wish(replace(usher.reception.wishes, text_percent=percent, next_code="AB-12"))
    usher._show_wishes()
    kiosk.languages.use(language)
    screens.help.show_page(PageId.PAINT)
    screens.broken.show_error(EnvironmentProblem("/data/records.sqlite", "is damaged"))
    usher._show_staff()
    for screen in screens._all:
        if screen is screens.walk:
            continue
        screens.show_screen(screen)
        for _ in range(3):  # broken words ask for another height
            QApplication.processEvents()
        assert cut_off(kiosk.window) == [], type(screen).__name__
        assert too_small(kiosk.window) == [], type(screen).__name__
        assert kiosk.window.size().toTuple() == size, type(screen).__name__


def test_that_a_finger_scrolls_a_long_page_and_still_presses_buttons(
    open_kiosk: KioskMaker,
) -> None:
    kiosk = open_kiosk((800, 800))
    kiosk.enter_staff()
    staff = kiosk.window.screens.staff
    at = staff.idle.buttons[0].mapTo(kiosk.window, QPoint(20, 20))
    device = touch_screen()
    QTest.touchEvent(kiosk.window, device).press(0, at, kiosk.window).commit()
    QTest.touchEvent(kiosk.window, device).release(0, at, kiosk.window).commit()
    QApplication.processEvents()
    assert kiosk.window.usher.reception.wishes.idle_minutes == 2
