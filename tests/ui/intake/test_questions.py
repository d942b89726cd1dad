"""The pages of questions, by finger, mouse and keyboard, as people and screen readers find them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTION_BY_ID, QUESTIONS, Kind
from bodymap.sessions.intake.red_flags import FLAG_PAGES, Urgency
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.intake.summary import summary
from bodymap.terms import BodyView
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.intake.guidance import help_words
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.scales import StrengthPage
from bodymap.ui.intake.screen import scroll_by_finger
from bodymap.ui.intake.speak import SpeakPage
from bodymap.ui.intake.widgets_scale import ink_on
from bodymap.ui.intake.widgets_touch import TouchAnswer
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme, Themes, load_theme
from tests.ui.intake.desks import MemoryStore
from tests.ui.strokes import touch_screen

CHOICES = [each.id for each in QUESTIONS if each.id in set(PageId) and "orient" not in each.id]
SIZES = [(800, 1280), (1280, 800), (1920, 1080)]
AROUND = (56, 270)  # of the window are the shell's
HELD: list[QScrollArea] = []  # while a test runs; Python would throw them away


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def desk(themes: Themes, store: MemoryStore) -> IntakeDesk:
    made = IntakeDesk(ReviewDesk(ranks=False))
    made.begin(IntakeSession.begin(store, "en"))
    return made


@pytest.fixture
def languages() -> Languages:
    return Languages(with_pseudo=True)


@pytest.fixture(autouse=True)
def as_before(languages: Languages) -> Iterator[None]:
    yield
    HELD.clear()
    languages.use("en")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def page_of(desk: IntakeDesk, theme: Theme, page: PageId | str) -> IntakePage:
    if page == PageId.STRENGTH:
        return StrengthPage(desk, theme)
    return SpeakPage(desk, theme) if page == PageId.SPEAK else ChoicePage(desk, theme, page)


def shown(page: IntakePage, qtbot: QtBot, size: tuple[int, int] = (800, 1280)) -> IntakePage:
    """Show a page inside a scrolled area, as the shell does."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.resize(size[0] - AROUND[0], size[1] - AROUND[1])
    area.setWidget(page)
    page.show_state()
    HELD.append(area)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    QApplication.processEvents()
    return page


def answer_of(desk: IntakeDesk, question: str) -> Answer | None:
    return desk.intake.answers.get(question)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def answers_on(page: QWidget) -> list[TouchAnswer]:
    return page.findChildren(TouchAnswer)


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


def page_now(desk: IntakeDesk) -> PageId:
    return desk.page


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
