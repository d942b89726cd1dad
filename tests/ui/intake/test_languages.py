"""Every page of the patient's mode in every language: nothing cut off, nothing too small."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.questions import QUESTIONS, Kind
from bodymap.terms import BodyView
from bodymap.ui.i18n import PSEUDO, SHIPPED
from tests.ui.cut_off import cut_off
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.intake.desks import paint, stroke
from tests.ui.targets import nameless, too_small, unreached

LANGUAGES = [language.code for language in (*SHIPPED, PSEUDO)]
SIZES = [(800, 1280), (1280, 800)]
SCREENS = ("start", "language", "help", "text_size", "idle", "pin", "choose_pin", "resume", "staff")
ROUNDS = 4  # of events until a page has found its layout
STROKES = (
    stroke(BodyView.FRONT, 62, 110),
    stroke(BodyView.LEFT, -72, 92),
    stroke(BodyView.BACK, -20, 190),
)


def begin_fullest(kiosk: Kiosk) -> None:
    """Begin an intake that has every page there is, with a long answer to every question."""
    window = kiosk.window
    reception = window.usher.reception
    reception.wish(replace(reception.wishes, memory=True))
    window.screens.start.mark.click()
    desk = window.desk
    desk.answer("orientation", "right")
    for question in QUESTIONS:
        if question.id in {"orientation", "orientation_again", "not_shown"}:
            continue
        several = tuple(each for each in question.options if each not in question.exclusive)
        if question.kind is Kind.SCALE:
            desk.answer(question.id, 10)
        else:
            desk.answer(question.id, several[:4] if question.kind is Kind.MANY else several[0])
    paint(desk, *STROKES)
    assert set(flow.pages(desk.intake)) == set(PageId)


def settle() -> None:
    for _ in range(ROUNDS):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def turn_to(kiosk: Kiosk, page: PageId) -> None:
    kiosk.window.desk.turn_to(page)
    assert kiosk.window.desk.page is page
    settle()


def look(kiosk: Kiosk) -> list[str]:
    """Return what is wrong with what the kiosk shows now."""
    window = kiosk.window
    return [*cut_off(window), *too_small(window), *nameless(window), *unreached(window)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("code", LANGUAGES)
def test_that_every_page_can_be_read_and_touched(
    open_kiosk: KioskMaker, code: str, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size)
    screens = kiosk.window.screens
    assert kiosk.languages.use(code).code == code
    found = {}
    for name in SCREENS:
        screens.show_screen(getattr(screens, name))
        settle()
        found[name] = look(kiosk)
    screens.show_screen(screens.start)
    begin_fullest(kiosk)
    for page in flow.pages(kiosk.window.desk.intake):
        turn_to(kiosk, page)
        found[str(page)] = look(kiosk)
    wrong = {page: problems for page, problems in found.items() if problems}
    assert not wrong, "\n".join(f"{page}: {each}" for page, all_ in wrong.items() for each in all_)


def test_that_a_page_says_everything_in_a_language_chosen_while_it_is_shown(
    open_kiosk: KioskMaker,
) -> None:
    """Every word of a page made in English is another after the change, and back again."""
    kiosk = open_kiosk()
    begin_fullest(kiosk)
    for page in flow.pages(kiosk.window.desk.intake):
        turn_to(kiosk, page)
        english = words(kiosk)
        kiosk.languages.use(PSEUDO.code)
        settle()
        stayed = {each for each in words(kiosk) & english if any(map(str.isalpha, each))}
        kiosk.languages.use("en")
        settle()
        assert stayed == {"A"}, page  # the sign for the size of the letters is no word
        assert words(kiosk) == english, page


def words(kiosk: Kiosk) -> set[str]:
    """Return all texts that are seen now, except a language's name in itself."""
    shown = {
        widget.text()
        for widget in kiosk.window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
    }
    own_names = {language.own_name for language in SHIPPED}
    return {text for text in shown if not any(name in text for name in own_names)}
