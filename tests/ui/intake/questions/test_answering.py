"""The pages of questions, by finger, mouse and keyboard, as people and screen readers find them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTION_BY_ID
from bodymap.sessions.intake.red_flags import FLAG_PAGES, Urgency
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.intake.guidance import help_words
from bodymap.ui.intake.scales import StrengthPage
from bodymap.ui.intake.speak import SpeakPage
from bodymap.ui.intake.widgets_scale import ink_on
from bodymap.ui.theme import load_theme
from tests.ui.intake.desks import MemoryStore
from tests.ui.intake.questions.asking import (
    SIZES,
    answer_of,
    answers_on,
    click,
    focused,
    page_now,
    page_of,
    shown,
)

# ---------------------------------------------------------------- one or many


def test_that_one_touch_answers_and_another_changes_it(desk: IntakeDesk, qtbot: QtBot) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "since"), qtbot)
    assert isinstance(page, ChoicePage)
    heard: list[bool] = []
    page.can_go_on_changed.connect(lambda: heard.append(page.can_go_on))
    click(page.rows["week"])
    assert answer_of(desk, "since") == "week"
    click(page.rows["years"])
    assert answer_of(desk, "since") == "years"
    assert [option for option, row in page.rows.items() if row.isChecked()] == ["years"]
    click(page.rows["years"])
    assert answer_of(desk, "since") == "years"
    assert len(heard) == 3


def test_that_several_are_ticked_and_taken_back_and_none_stands_alone(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "flags_face"), qtbot)
    assert isinstance(page, ChoicePage)
    for option in ("lump", "horner"):
        click(page.rows[option])
    assert answer_of(desk, "flags_face") == ("horner", "lump")
    click(page.rows["none"])
    assert answer_of(desk, "flags_face") == ("none",)
    assert [option for option, row in page.rows.items() if row.isChecked()] == ["none"]
    click(page.rows["lump"])
    assert answer_of(desk, "flags_face") == ("lump",)
    click(page.rows["lump"])
    assert answer_of(desk, "flags_face") is None
    assert not any(row.isChecked() for row in page.rows.values())


def test_that_an_answer_that_could_not_be_kept_is_not_shown(
    desk: IntakeDesk, store: MemoryStore, qtbot: QtBot
) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "depth"), qtbot)
    assert isinstance(page, ChoicePage)
    click(page.rows["deep"])
    problems: list[object] = []
    desk.problem_raised.connect(problems.append)
    store.is_full = True
    click(page.rows["surface"])
    assert len(problems) == 1
    assert page.rows["deep"].isChecked()
    assert not page.rows["surface"].isChecked()


def test_that_a_page_shows_what_was_answered_before(desk: IntakeDesk, qtbot: QtBot) -> None:
    desk.answer("worse", ("desk", "light"))
    page = shown(ChoicePage(desk, load_theme("light"), "worse"), qtbot)
    assert isinstance(page, ChoicePage)
    chosen = [option for option, row in page.rows.items() if row.isChecked()]
    assert chosen == ["desk", "light"]
    desk.answer("worse", None)
    page.show_state()
    assert not any(row.isChecked() for row in page.rows.values())


def test_that_a_finger_that_moves_the_page_answers_nothing(desk: IntakeDesk, qtbot: QtBot) -> None:
    """The page goes with the finger, so that it ends on the answer on which it began."""
    page = shown(page_of(desk, load_theme("light"), PageId.SINCE), qtbot)
    row = answers_on(page)[1]
    middle = row.rect().center()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert answer_of(desk, "since") is None
    assert not row.isDown()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=middle + QPoint(12, 6))
    assert answer_of(desk, "since") is not None


@pytest.mark.parametrize("size", SIZES)
def test_that_arrows_walk_over_every_row_and_space_and_enter_choose(
    desk: IntakeDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "flags_head"), qtbot, size)
    assert isinstance(page, ChoicePage)
    rows = list(page.rows.values())
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    for key, order in ((Qt.Key.Key_Down, rows), (Qt.Key.Key_Up, rows[::-1])):
        for row in order:  # Down alone leads to every answer, through both columns
            assert focused() is row
            QTest.keyClick(focused(), key)
    assert answer_of(desk, "flags_head") is None, "walking is not answering"
    page.rows["strain"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert answer_of(desk, "flags_head") == ("strain",)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert answer_of(desk, "flags_head") is None


def test_that_a_figure_chooses_its_row(desk: IntakeDesk, qtbot: QtBot) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "age"), qtbot)
    QTest.keyClick(page, Qt.Key.Key_3)
    assert answer_of(desk, "age") == "50_64"
    QTest.keyClick(focused(), Qt.Key.Key_1)
    assert answer_of(desk, "age") == "under_18"
    for key in (Qt.Key.Key_0, Qt.Key.Key_6, Qt.Key.Key_9):
        QTest.keyClick(focused(), key)
    assert answer_of(desk, "age") == "under_18"


def test_that_arrows_to_the_side_follow_the_direction_of_the_language(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = shown(ChoicePage(desk, load_theme("light"), "flags_now"), qtbot, (1280, 800))
    assert isinstance(page, ChoicePage)
    first, beside = page.rows["thunderclap"], page.rows["exertion"]
    assert first.x() > beside.x()
    first.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert beside.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert first.hasFocus()


def test_that_wide_pages_have_two_columns_and_narrow_ones_one(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    for size, columns in (((800, 1280), 1), ((1280, 800), 2)):
        page = shown(ChoicePage(desk, load_theme("light"), "flags_now"), qtbot, size)
        assert isinstance(page, ChoicePage)
        assert len({row.x() for row in page.rows.values()}) == columns
        lowest = max(
            row.y() for option, row in page.rows.items() if option not in {"none", "unsure"}
        )
        assert page.rows["none"].y() > lowest
    few = shown(ChoicePage(desk, load_theme("light"), "depth"), qtbot, (1280, 800))
    assert isinstance(few, ChoicePage)
    assert len({row.x() for row in few.rows.values()}) == 1


def test_that_the_ring_of_the_keyboard_is_shown_for_keys_only(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = shown(ChoicePage(desk, load_theme("light"), "depth"), qtbot)
    assert isinstance(page, ChoicePage)
    click(page.rows["deep"])
    assert not page.rows["deep"].has_ring
    QTest.keyClick(page.rows["deep"], Qt.Key.Key_Down)
    assert page.rows["surface"].has_ring
    picture = page.rows["surface"].grab().toImage()
    click(page.rows["both"])
    assert page.rows["surface"].grab().toImage() != picture


# ---------------------------------------------------------------- strength


def test_that_three_rows_are_answered_by_touch(desk: IntakeDesk, qtbot: QtBot) -> None:
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    now, worst, usual = page.rows.values()
    click(now.numbers[4])
    click(worst.numbers[10])
    click(usual.unsure)
    assert [answer_of(desk, each) for each in page.rows] == [4, 10, "unsure"]
    assert now.title_label.text() == "Now: 4"
    assert usual.title_label.text() == "Usually"
    click(usual.numbers[0])
    assert answer_of(desk, "pain_usual") == 0
    assert not usual.unsure.isChecked()
    assert usual.title_label.text() == "Usually: 0"


def test_that_the_scale_is_answered_by_keys_alone(desk: IntakeDesk, qtbot: QtBot) -> None:
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    now, worst, usual = page.rows.values()
    now.take_focus(0)
    QTest.keyClick(focused(), Qt.Key.Key_7)
    assert answer_of(desk, "pain_now") == 7
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert worst.numbers[7].hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_End)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert answer_of(desk, "pain_worst") == 10
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert usual.unsure.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert answer_of(desk, "pain_usual") == "unsure"
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert worst.numbers[0].hasFocus()


def test_that_the_first_no_and_the_highest_rating_are_different_answers(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = shown(StrengthPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, StrengthPage)
    row = page.rows["pain_now"]
    assert not any(button.isChecked() for button in row.numbers), "0 is not chosen by itself"
    click(row.numbers[0])
    assert [button.number for button in row.numbers if button.isChecked()] == [0]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_each_number_can_be_read_on_its_colour(name: str) -> None:
    from bodymap.ui.canvas.pain_look import STRONGEST, strength_colour
    from tests.ui.test_theme import luminance

    theme = load_theme(name)
    grounds = [theme.colour("surface"), *(strength_colour(theme, n) for n in range(STRONGEST + 1))]
    for ground in grounds:
        light, dark = sorted((luminance(ink_on(ground)), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


# ---------------------------------------------------------------- speak


def speak_page(desk: IntakeDesk, qtbot: QtBot, **answers: Answer) -> SpeakPage:
    for question, answer in answers.items():
        desk.answer(question, answer)
    page = shown(SpeakPage(desk, load_theme("light")), qtbot)
    assert isinstance(page, SpeakPage)
    return page


def test_that_what_may_not_wait_is_repeated_with_the_way_to_help(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = speak_page(
        desk, qtbot, flags_now=("thunderclap", "fever"), flags_health=("painkillers",)
    )
    assert page.title == "Please speak to a member of staff now"
    assert page.ticked == [flag_statement("thunderclap"), flag_statement("fever")]
    assert "do not wait" in page.lead.text()
    assert "staff now" in help_words(PageId.SPEAK, Urgency.NOW)
    assert not page.alone.isVisible()
    assert not page.go_on.isVisible()
    page.nobody.click()
    assert "local emergency number" in page.alone.text()
    assert page.alone.isVisible()
    assert page.go_on.isVisible()


def test_that_what_can_wait_until_somebody_comes_does_not_send_for_an_ambulance(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = speak_page(desk, qtbot, flags_face=("electric",))
    assert page.ticked == [flag_statement("electric")]
    assert page.title == "Please tell a member of staff today"
    assert "If you feel worse" in page.alone.text()
    assert "do not wait" not in page.lead.text()
    for words in (page.title, page.lead.text(), help_words(PageId.SPEAK, Urgency.TODAY)):
        assert " now" not in words


@pytest.mark.parametrize("sign", ["thunderclap", "fever"])
def test_that_the_clinics_emergency_number_is_shown(
    desk: IntakeDesk, qtbot: QtBot, sign: str
) -> None:
    desk.emergency_number = "112"
    page = speak_page(desk, qtbot, flags_now=(sign,))
    page.nobody.click()
    assert "emergency number 112" in page.alone.text()


@pytest.mark.parametrize("way", ["told", "nobody"])
def test_that_the_page_to_the_staff_is_left_towards_the_next_question(
    desk: IntakeDesk, qtbot: QtBot, way: str
) -> None:
    page = speak_page(desk, qtbot, flags_now=("fever",))
    desk.turn_to(PageId.SPEAK)
    assert not page.has_back
    assert not page.has_next
    if way == "nobody":
        page.nobody.click()
        assert page_now(desk) is PageId.SPEAK
        page.go_on.click()
    else:
        page.told.click()
    assert page_now(desk) is PageId.FLAGS_HEAD
    assert not page.alone.isVisible()


def test_that_a_sign_touched_by_mistake_leads_back_to_its_page(
    desk: IntakeDesk, qtbot: QtBot
) -> None:
    page = speak_page(desk, qtbot, flags_now=("fever",), flags_face=("horner",))
    desk.turn_to(PageId.SPEAK)
    page.mistake.click()
    assert page_now(desk) is PageId.FLAGS_FACE
    desk.answer("flags_face", ("none",))
    desk.turn_to(PageId.SPEAK)
    page.mistake.click()
    assert page_now(desk) is PageId.FLAGS_NOW
    desk.answer("flags_now", ("none",))
    desk.go_on()
    assert page_now(desk) is PageId.FLAGS_HEAD


def test_that_no_illness_is_named_to_the_patient(desk: IntakeDesk, qtbot: QtBot) -> None:
    ticked = {str(page): QUESTION_BY_ID[page].options[:-1] for page in FLAG_PAGES}
    page = speak_page(desk, qtbot, age="65_over", since="week", **ticked)
    words = " ".join((page.lead.text(), page.alone.text(), *page.ticked)).lower()
    for illness in ("stroke", "mening", "arteritis", "bleeding", "tumour", "glaucoma", "neuralgia"):
        assert illness not in words
