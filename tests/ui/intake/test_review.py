"""The last look: pictures, words and answers of this patient, each to be changed; then thanks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from bodymap.pain.areas import MarkedArea
from bodymap.pain.drawing import Mark, MarkKind, PainDrawing
from bodymap.sessions.intake.model import Answer, PageId, Which
from bodymap.sessions.intake.questions import QUESTIONS, Kind, Question
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.i18n import PSEUDO, Languages
from bodymap.ui.intake.answers import AnswerLine
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.paint import PaintPage
from bodymap.ui.intake.review import ReviewPage, doubt_words, side_in_doubt
from bodymap.ui.intake.thanks import ThanksPage
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from tests.ui.cut_off import cut_off
from tests.ui.intake.desks import intake_desk, paint, stroke, turn_to
from tests.ui.targets import nameless, too_small

LEFT_TEMPLE = stroke(BodyView.LEFT, -72, 92, 14)
BACK_OF_NECK = stroke(BodyView.BACK, -20, 190, 16)
FOREHEAD = stroke(BodyView.FRONT, 0, 60, 12)


def usual(question: Question) -> Answer:
    if question.kind is Kind.SCALE:
        return 6
    if question.id.startswith("flags"):
        return ("none",)
    return question.options[1] if question.kind is Kind.ONE else question.options[:2]


@pytest.fixture
def desk(materials: Materials) -> Iterator[IntakeDesk]:
    made = intake_desk(materials)
    for question in QUESTIONS:
        if question.id not in {"orientation", "orientation_again", "not_shown"}:
            made.answer(question.id, usual(question))
    made.answer("orientation", "left")
    yield made
    made.end()
    made.review.stop()


@pytest.fixture
def page(desk: IntakeDesk, themes: Themes) -> Iterator[ReviewPage]:
    made = ReviewPage(desk, FigureArt(drawing_path), themes.theme)
    made.resize(744, 1000)
    made.show()
    yield made
    made.deleteLater()


def look(page: ReviewPage, desk: IntakeDesk) -> None:
    """Turn to the review as the shell does."""
    turn_to(desk, PageId.REVIEW)
    page.show_state()
    QApplication.processEvents()


def shown_lines(page: ReviewPage) -> dict[str, str]:
    return {
        line.asked.text(): line.answered.text()
        for line in page.answers.lines
        if not line.isHidden()
    }


def line_about(page: ReviewPage, words: str) -> AnswerLine:
    return next(line for line in page.answers.lines if words in line.asked.text())


def everything_said(page: ReviewPage | ThanksPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


# ---------------------------------------------------------------- places


def test_that_the_marked_places_are_said_and_shown(page: ReviewPage, desk: IntakeDesk) -> None:
    paint(desk, LEFT_TEMPLE, BACK_OF_NECK)
    look(page, desk)
    assert "LEFT" in page.sentence.text()
    assert "temple" in page.sentence.text()
    assert "neck" in page.sentence.text()
    shown = {view for view, picture in page.strip.pictures.items() if picture.isVisible()}
    assert shown == {BodyView.LEFT, BodyView.BACK}
    assert not page.doubt.isVisible()


def test_that_a_picture_holds_the_paint_and_names_the_sides(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    paint(desk, FOREHEAD)
    look(page, desk)
    picture = page.strip.pictures[BodyView.FRONT]
    with_paint = picture.grab().toImage()
    picture.show_painted(None)
    assert picture.grab().toImage() != with_paint
    assert [label.text() for label in picture.sides] == ["Your RIGHT", "Your LEFT"]
    left, right = (label.geometry() for label in picture.sides)
    assert left.right() < right.left()


def test_that_the_words_follow_what_is_changed(page: ReviewPage, desk: IntakeDesk) -> None:
    paint(desk, LEFT_TEMPLE)
    look(page, desk)
    page.change_places.click()
    assert desk.page is PageId.PAINT
    paint(desk, BACK_OF_NECK)
    desk.turn_to(PageId.STRENGTH)
    look(page, desk)
    assert "temple" not in page.sentence.text()
    assert "neck" in page.sentence.text()


def test_that_only_points_and_arrows_are_said_too(page: ReviewPage, desk: IntakeDesk) -> None:
    mark = Mark(MarkKind.POINT, BodyView.FRONT, ((0.0, 60.0),))
    desk.session.draw(PainDrawing(marks=(mark,)), Which.FIRST)
    look(page, desk)
    assert "points or arrows" in page.signs.text()
    assert not page.sentence.isVisible()
    assert page.strip.pictures[BodyView.FRONT].isVisible()


def test_that_pain_elsewhere_is_said_as_it_was_answered(page: ReviewPage, desk: IntakeDesk) -> None:
    desk.answer("not_shown", "no_pain_here")
    look(page, desk)
    assert "not on these drawings" in page.sentence.text()
    assert not page.strip.isVisible()


# ---------------------------------------------------------------- a side in doubt


def marks(*sides: Laterality) -> list[MarkedArea]:
    return [MarkedArea("temple", side, 0.5, 0.5) for side in sides]


@pytest.mark.parametrize(
    ("answer", "sides", "doubted"),
    [
        ("left", [Laterality.LEFT], None),
        ("right", [Laterality.LEFT], Laterality.LEFT),
        ("right", [Laterality.RIGHT, Laterality.MIDLINE], Laterality.RIGHT),
        ("right", [Laterality.BOTH, Laterality.LEFT], Laterality.LEFT),
        ("right", [Laterality.LEFT, Laterality.RIGHT], Laterality.BOTH),
        ("right", [Laterality.BOTH, Laterality.MIDLINE], None),
        ("right", [], None),
    ],
)
def test_that_only_one_sided_paint_after_a_wrong_shoulder_is_doubted(
    desk: IntakeDesk, answer: str, sides: list[Laterality], doubted: Laterality | None
) -> None:
    desk.answer("orientation", answer)
    assert side_in_doubt(desk.intake, marks(*sides)) is doubted
    assert bool(doubt_words(doubted)) is (doubted is not None)


def test_that_who_mixed_up_the_shoulders_is_asked_for_the_side(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    desk.answer("orientation", "right")
    paint(desk, LEFT_TEMPLE)
    look(page, desk)
    assert page.doubt.isVisible()
    assert "really your LEFT side" in page.doubt.text()


# ---------------------------------------------------------------- answers


def test_that_every_answer_stands_there_in_words(page: ReviewPage, desk: IntakeDesk) -> None:
    paint(desk, LEFT_TEMPLE)
    look(page, desk)
    lines = shown_lines(page)
    assert "6 of 10" in lines["How strong is your pain?"]
    assert "Usually" in lines["How strong is your pain?"]
    assert "Pressing" in lines["What does the pain feel like?"]
    assert "tight band" in lines["What does the pain feel like?"]
    assert lines["Signs to tell the staff about"] == "None"
    assert not [asked for asked, answered in lines.items() if "not answered" in answered]


def test_that_ticked_signs_are_repeated_and_lead_to_their_page(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    desk.answer("flags_head", ("progressive",))
    desk.answer("flags_health", ("unwell",))
    look(page, desk)
    line = line_about(page, "Signs")
    assert line.answered.text().count("\n") == 1
    assert "week to week" in line.answered.text()
    line.change.click()
    assert desk.page is PageId.FLAGS_HEAD


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("How strong", PageId.STRENGTH),
        ("feel like", PageId.FEELING),
        ("How old", PageId.AGE),
        ("Signs", PageId.FLAGS_NOW),
    ],
)
def test_that_each_answer_can_be_changed(
    page: ReviewPage, desk: IntakeDesk, words: str, wanted: PageId
) -> None:
    look(page, desk)
    line = line_about(page, words)
    assert words in line.change.accessibleDescription()
    line.change.click()
    assert desk.page is wanted


def test_that_a_changed_answer_is_shown(page: ReviewPage, desk: IntakeDesk) -> None:
    look(page, desk)
    desk.answer("depth", "deep")
    page.show_state()
    assert shown_lines(page)["Is the pain deep or near the skin?"] == "Deep inside"


def test_that_the_next_button_says_what_it_does(page: ReviewPage, desk: IntakeDesk) -> None:
    look(page, desk)
    assert page.next_words == "Yes, that is correct: done"
    assert page.can_go_on


def test_that_nothing_stays_when_the_intake_ends(page: ReviewPage, desk: IntakeDesk) -> None:
    desk.answer("orientation", "right")
    paint(desk, LEFT_TEMPLE)
    look(page, desk)
    assert "temple" in everything_said(page)
    desk.end()
    QApplication.processEvents()
    said = everything_said(page)
    assert not [word for word in ("temple", "10", "Pressing", "LEFT side") if word in said]
    assert not any(picture.isVisible() for picture in page.strip.pictures.values())


# ---------------------------------------------------------------- thanks


@pytest.fixture
def thanks(desk: IntakeDesk, themes: Themes) -> Iterator[ThanksPage]:
    made = ThanksPage(desk, themes.theme)
    made.resize(744, 900)
    made.show()
    yield made
    made.deleteLater()


def finish(thanks: ThanksPage, desk: IntakeDesk) -> None:
    turn_to(desk, PageId.THANKS)
    thanks.show_state()
    QApplication.processEvents()


def test_that_the_thanks_show_nothing_of_the_answers(thanks: ThanksPage, desk: IntakeDesk) -> None:
    paint(desk, LEFT_TEMPLE)
    finish(thanks, desk)
    assert not thanks.has_back
    assert thanks.title == "Thank you"
    assert not thanks.speak.isVisible()
    assert everything_said(thanks) == thanks.told.text()
    assert "give the tablet back" in thanks.told.text()
    assert "wait until you are called" in thanks.told.text()


@pytest.mark.parametrize(
    ("page", "sign", "words"),
    [("flags_now", "thunderclap", "now"), ("flags_health", "cancer", "today")],
)
def test_that_warning_signs_send_to_the_staff_once_more(
    thanks: ThanksPage, desk: IntakeDesk, page: str, sign: str, words: str
) -> None:
    desk.answer("since", "today")
    desk.answer(page, (sign,))
    finish(thanks, desk)
    assert thanks.speak.isVisible()
    assert "wait until" not in thanks.told.text()
    assert "member of staff" in thanks.speak.text()
    assert words in thanks.speak.text()
    desk.end()
    assert not thanks.speak.isVisible()


@pytest.mark.parametrize("size", [(744, 900), (1224, 560)])
def test_that_longer_words_fit_on_both_pages(
    page: ReviewPage, thanks: ThanksPage, desk: IntakeDesk, size: tuple[int, int]
) -> None:
    languages = Languages(with_pseudo=True)
    languages.use(PSEUDO.code)
    try:
        desk.answer("orientation", "right")
        desk.answer("flags_now", ("thunderclap",))
        paint(desk, LEFT_TEMPLE, BACK_OF_NECK, FOREHEAD)
        look(page, desk)
        finish(thanks, desk)
        for each in (page, thanks):
            width = size[0]
            each.resize(width, max(size[1], each.heightForWidth(width)))
            QApplication.processEvents()
            assert cut_off(each) == []
            assert too_small(each) == []
            assert nameless(each) == []
    finally:
        languages.use("en")


def test_that_every_pain_is_listed_with_its_strength_and_kind(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    strokes = (
        replace(FOREHEAD, intensity=4, quality="dull"),
        replace(LEFT_TEMPLE, intensity=8, pain=2),
    )
    paint(desk, *strokes)
    look(page, desk)
    assert page.pains.text().splitlines() == ["Pain 1: 4 of 10, dull", "Pain 2: 8 of 10"]
    desk.end()
    assert page.pains.text() == ""


def test_that_a_mark_on_the_wrong_side_is_moved_over_in_one_step(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    desk.answer("orientation", "right")
    desk.turn_to(PageId.PAINT)
    review = desk.review
    review.begin_stroke(BodyView.LEFT, 12.0, erase=False)
    review.extend_stroke([(-72.0, 92.0, 12.0), (-60.0, 96.0, 12.0)])
    review.finish_stroke()
    before = desk.intake.drawing
    desk.turn_to(PageId.REVIEW)
    look(page, desk)
    assert "your LEFT side" in page.doubt.text()
    page.other_side.click()
    assert "your RIGHT side" in page.doubt.text()
    assert "RIGHT" in page.sentence.text()
    (moved,) = desk.intake.drawing.strokes
    assert (moved.view, moved.points[0]) == (BodyView.RIGHT, (72.0, 92.0))
    review.undo()
    assert desk.intake.drawing == before


def test_that_nobody_without_a_doubt_is_offered_the_other_side(
    page: ReviewPage, desk: IntakeDesk
) -> None:
    desk.answer("orientation", "left")
    paint(desk, LEFT_TEMPLE)
    look(page, desk)
    assert not page.other_side.isVisible()


def test_that_who_changes_the_side_sees_the_doubted_mark(
    desk: IntakeDesk, themes: Themes, page: ReviewPage
) -> None:
    desk.answer("orientation", "right")
    desk.turn_to(PageId.PAINT)
    painting = PaintPage(desk, FigureArt(drawing_path), themes.theme)
    painting.show_state()
    assert not painting.layers.other_side.isVisibleTo(painting)
    paint(desk, replace(LEFT_TEMPLE, pain=None))
    desk.turn_to(PageId.REVIEW)
    look(page, desk)
    page.change_places.click()
    painting.show_state()
    assert painting.stage.view is BodyView.LEFT
    assert painting.layers.other_side.isVisibleTo(painting)
    painting.layers.other_side.click()
    assert side_shown(painting) is BodyView.RIGHT
    assert [each.view for each in desk.intake.drawing.strokes] == [BodyView.RIGHT]
    painting.deleteLater()


def side_shown(painting: PaintPage) -> BodyView:
    return painting.stage.view
