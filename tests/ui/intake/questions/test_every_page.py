"""What holds for every page of questions: words, names, looks; and what a second look asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTION_BY_ID, Kind
from bodymap.sessions.intake.summary import summary
from bodymap.terms import BodyView
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.intake.scales import StrengthPage
from bodymap.ui.intake.screen import scroll_by_finger
from bodymap.ui.intake.speak import SpeakPage
from bodymap.ui.theme import Themes, load_theme
from tests.ui.intake.questions.asking import (
    CHOICES,
    HELD,
    SIZES,
    answer_of,
    answers_on,
    page_now,
    page_of,
    shown,
)
from tests.ui.strokes import touch_screen

# ---------------------------------------------------------------- all of them


@pytest.mark.parametrize("page_id", [*CHOICES, "strength", "speak"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_that_nothing_is_cut_off_even_in_a_longer_language(
    desk: IntakeDesk,
    languages: Languages,
    themes: Themes,
    qtbot: QtBot,
    page_id: str,
    size: tuple[int, int],
    scale: float,
) -> None:
    themes.set_text_scale(scale)
    desk.answer("flags_now", ("thunderclap", "fever", "sight"))
    page = shown(page_of(desk, themes.theme, page_id), qtbot, size)
    languages.use("pseudo")
    for _round in range(4):  # words, rows, page and scrolled area ask for room one after another
        QApplication.processEvents()
    area = page.parentWidget()
    assert area is not None
    assert page.width() <= area.width(), "a page never scrolls sideways"
    for answer in answers_on(page):
        assert answer.width() >= 48
        assert answer.height() >= 48
        assert page.rect().contains(answer.geometry()) or answer.parentWidget() is not page
        if answer.hasHeightForWidth():
            assert answer.height() >= answer.heightForWidth(answer.width())
            assert answer.height() >= 56
        else:
            assert answer.fontMetrics().horizontalAdvance(answer.text()) <= answer.width()
    assert answers_on(page) or page_id == "speak"


@pytest.mark.parametrize("page_id", [*CHOICES, "strength", "speak"])
def test_that_texts_follow_the_language(
    desk: IntakeDesk, languages: Languages, qtbot: QtBot, page_id: str
) -> None:
    desk.answer("flags_now", ("thunderclap",))
    page = shown(page_of(desk, load_theme("light"), page_id), qtbot)
    before = [answer.text() for answer in answers_on(page)]
    title, hint = page.title, page.hint
    languages.use("pseudo")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QApplication.processEvents()
    after = [answer.text() for answer in answers_on(page)]
    worded = [(b, a) for b, a in zip(before, after, strict=True) if not b.isdecimal()]
    assert all(a != b for b, a in worded)
    assert page.title != title
    assert not hint or page.hint != hint
    if isinstance(page, SpeakPage):
        assert page.ticked == [flag_statement("thunderclap")]
        assert page.ticked[0].startswith("[")


@pytest.mark.parametrize("page_id", [*CHOICES, "strength"])
def test_that_screen_readers_hear_names_roles_and_states(
    desk: IntakeDesk, qtbot: QtBot, page_id: str
) -> None:
    page = shown(page_of(desk, load_theme("light"), page_id), qtbot)
    many = page_id in QUESTION_BY_ID and QUESTION_BY_ID[page_id].kind is Kind.MANY
    role = QAccessible.Role.CheckBox if many else QAccessible.Role.RadioButton
    names = []
    for answer in answers_on(page):
        interface = QAccessible.queryAccessibleInterface(answer)
        assert interface is not None
        assert interface.role() == role
        names.append(interface.text(QAccessible.Text.Name))
    assert all(names)
    assert len(set(names)) == len(names)
    first = answers_on(page)[0]
    first.click()
    interface = QAccessible.queryAccessibleInterface(first)
    assert interface is not None
    assert interface.state().checked


def test_that_a_number_is_read_with_its_question_and_its_end(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    row = page.rows["pain_worst"]
    assert row.numbers[10].accessibleName() == "At its worst: 10, worst imaginable"
    assert row.numbers[3].accessibleName() == "At its worst: 3"
    assert row.unsure.accessibleName() == "At its worst: I cannot say"
    group = QAccessible.queryAccessibleInterface(row)
    assert group is not None
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "At its worst"


@pytest.mark.parametrize("page_id", [*CHOICES, "strength", "speak"])
def test_that_another_theme_changes_the_page(desk: IntakeDesk, qtbot: QtBot, page_id: str) -> None:
    page = shown(page_of(desk, load_theme("light"), page_id), qtbot)
    sizes = [answer.sizeHint() for answer in answers_on(page)]
    page.show_theme(load_theme("dark").scaled(1.5))
    assert all(
        answer.sizeHint().height() > size.height() or answer.sizeHint().width() > size.width()
        for answer, size in zip(answers_on(page), sizes, strict=True)
    )


@pytest.mark.parametrize("page_id", [*CHOICES, "strength", "speak"])
def test_that_a_page_without_an_intake_shows_nothing(
    desk: IntakeDesk, qtbot: QtBot, page_id: str
) -> None:
    desk.answer("flags_now", ("thunderclap",))
    page = shown(page_of(desk, load_theme("light"), page_id), qtbot)
    for answer in answers_on(page)[:1]:
        answer.click()
    desk.end()
    page.show_state()
    assert not any(answer.isChecked() for answer in answers_on(page))
    if isinstance(page, SpeakPage):
        assert page.ticked == []


def test_that_a_finger_answers_where_it_also_scrolls(desk: IntakeDesk, qtbot: QtBot) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "flags_head"), qtbot, (800, 760))
    assert isinstance(page, ChoicePage)
    area = HELD[-1]
    scroll_by_finger(area)
    finger, row = touch_screen(), page.rows["neck_unstable"]
    place = row.mapTo(area, row.rect().center())
    QTest.touchEvent(area, finger).press(0, place, area).commit()
    QTest.touchEvent(area, finger).release(0, place, area).commit()
    assert answer_of(desk, "flags_head") == ("neck_unstable",)
    assert not row.has_ring


# ---------------------------------------------------------------- what a second look asks


def choice_page(desk: IntakeDesk, qtbot: QtBot, page_id: PageId, **answers: Answer) -> ChoicePage:
    for question, answer in answers.items():
        desk.answer(question, answer)
    page = shown(ChoicePage(desk, load_theme("light"), page_id), qtbot)
    assert isinstance(page, ChoicePage)
    return page


def test_that_none_of_these_touched_again_brings_the_ticks_back(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = choice_page(desk, qtbot, PageId.FLAGS_NOW)
    for sign in ("fever", "unsure", "none"):
        page.rows[sign].click()
    assert answer_of(desk, "flags_now") == ("none",)
    page.rows["none"].click()
    assert answer_of(desk, "flags_now") == ("fever", "unsure")
    page.rows["none"].click()
    page.rows["rash"].click()
    page.rows["rash"].click()
    assert answer_of(desk, "flags_now") is None


def test_that_who_is_65_or_over_is_not_asked_for_a_pregnancy(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = choice_page(desk, qtbot, PageId.FLAGS_HEALTH, age="65_over")
    assert not page.rows["pregnant"].isVisible()
    desk.answer("age", "18_49")
    page.show_state()
    assert page.rows["pregnant"].isVisible()
    page.rows["pregnant"].click()
    desk.answer("age", "65_over")
    page.show_state()
    assert page.rows["pregnant"].isVisible()  # what is ticked is never hidden


def test_that_a_worst_pain_below_the_others_is_asked_about_once(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    page.rows["pain_now"].numbers[9].click()
    page.rows["pain_worst"].numbers[3].click()
    assert page.doubt.isVisible()
    assert page.mend.words == "No: at its worst it is 9"
    page.rows["pain_usual"].numbers[3].click()
    desk.turn_to(PageId.STRENGTH)
    assert page.can_go_on  # it is a question, no fence
    page.mend.click()
    assert answer_of(desk, "pain_worst") == 9
    assert not page.doubt.isVisible()
    assert not page.mend.isVisible()


def test_that_the_strongest_painted_pain_is_named_and_answers_nothing(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    strokes = (
        Stroke(BodyView.FRONT, ((30.0, 110.0), (36.0, 112.0)), 9.0, intensity=4),
        Stroke(BodyView.FRONT, ((-30.0, 60.0), (-36.0, 62.0)), 9.0, intensity=8, pain=2),
    )
    desk.session.draw(PainDrawing(strokes))
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    assert page.asked.text() == "Please answer for your strongest pain. Pain 2: 8 of 10"
    assert not any(answer.isChecked() for answer in answers_on(page))
    desk.session.draw(PainDrawing(strokes[:1]))
    page.show_state()
    assert page.asked.text() == "While painting, you said: 4 of 10."


def test_that_who_named_the_kind_of_every_pain_is_not_asked_again(desk: IntakeDesk) -> None:
    def line(pain: int, quality: str | None) -> Stroke:
        return Stroke(BodyView.FRONT, ((1.0, 60.0), (9.0, 60.0)), 9.0, quality=quality, pain=pain)

    desk.turn_to(PageId.PAINT)
    desk.session.draw(PainDrawing((line(1, "dull"), line(2, None))))
    desk.go_on()
    assert "feeling" not in desk.intake.answers
    desk.go_back()
    desk.session.draw(PainDrawing((line(1, "throbbing"), line(2, "dull"))))
    desk.go_on()
    assert page_now(desk) is PageId.STRENGTH
    assert desk.intake.answers["feeling"] == ("dull", "throbbing")
    for question in ("pain_now", "pain_worst", "pain_usual"):
        desk.answer(question, 5)
    desk.go_on()
    assert page_now(desk) is PageId.DEPTH
    desk.go_back()
    assert page_now(desk) is PageId.FEELING  # and may still be changed


def test_that_who_is_not_sure_of_signs_goes_on_and_the_clinician_is_told(desk: IntakeDesk) -> None:
    desk.answer("flags_now", ("fever", "unsure"))
    desk.answer("flags_head", ("unsure",))
    desk.answer("flags_face", ("none",))
    desk.answer("flags_health", ("none",))
    desk.turn_to(PageId.FLAGS_HEAD)
    assert desk.session.can_go_on
    told = summary(desk.intake)
    assert told.unanswered_flags == ("flags_now", "flags_head")
    assert [flag.id for flag in told.flags] == ["fever"]
