"""Every kind of question from the first key or touch to its feedback: right, half right, wrong."""

from __future__ import annotations

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.quiz.model import Level, Question, QuestionKind, TapAnswer, Verdict
from bodymap.quiz.patterns import textbook
from bodymap.quiz.progress import open_mistakes
from bodymap.quiz.sets import QuizSet
from bodymap.sessions.training import RoundPlan
from bodymap.terms import SIDES, BodyView, other_side
from bodymap.ui.overlays import overlay_of
from bodymap.ui.selection import Selection
from bodymap.ui.training.choices import CROSS, HALF, TICK
from bodymap.ui.training.page import Room, TrainingPage
from bodymap.ui.training.quiz import QuizPage
from bodymap.ui.training.round_page import RoundPage
from bodymap.ui.training.shown import AreaLook
from tests.ui.conftest import pixel

SIGNS = {Verdict.RIGHT: TICK, Verdict.HALF: HALF, Verdict.WRONG: CROSS}
FRONTALIS = QuizSet("one", "one", ("occipitofrontalis_frontal",))
DEEP = QuizSet("one", "one", ("masseter_deep",))


@pytest.fixture
def quiz(training: TrainingPage) -> QuizPage:
    training.show_room(Room.QUIZ)
    QApplication.processEvents()
    return training.quiz


def begin(quiz: QuizPage, kind: QuestionKind, **more: object) -> tuple[RoundPage, Question]:
    chosen = more.pop("quiz_set", None) or quiz.session.sets()[0]
    level, seed = more.pop("level", Level.MEDIUM), more.pop("seed", 1)
    quiz.begin(RoundPlan(chosen, (kind,), level, seed=seed, **more))  # type: ignore[arg-type]
    assert quiz.round.question is not None
    return quiz.round, quiz.round.question


def press(page: RoundPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)


def digit(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + number)


def assert_told(page: RoundPage, verdict: Verdict) -> None:
    """The verdict stands there in a sign and in words, with why, and is read out."""
    assert page.result is not None
    assert page.result.verdict is verdict
    assert page.verdict.text().startswith(SIGNS[verdict])
    assert page.why.text()
    assert page.why.isVisible()
    said = page.answer.accessibleDescription()
    assert page.why.text().split("\n\n", maxsplit=1)[0] in said


NAMES = (QuestionKind.NAME_FROM_ZONES, QuestionKind.NAME_FROM_FIBRES, QuestionKind.NAME_FROM_STORY)


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("is_right", [True, False])
def test_that_a_muscle_is_named_by_digit_and_enter(
    quiz: QuizPage, kind: QuestionKind, is_right: bool
) -> None:
    page, question = begin(quiz, kind, level=Level.EASY)
    number = question.muscles.index(question.muscle)
    if not is_right:
        wrong = [m for m in question.muscles if m != question.muscle and m not in question.accepted]
        number = question.muscles.index(wrong[0])
    press(page, digit(number + 1), Qt.Key.Key_Return)
    assert_told(page, Verdict.RIGHT if is_right else Verdict.WRONG)
    right = page.first.buttons[question.muscles.index(question.muscle)]
    assert right.sign == TICK
    assert "right" in right.accessibleDescription()
    assert page.first.buttons[number].sign == (TICK if is_right else CROSS)
    press(page, Qt.Key.Key_Return)
    assert page.question is not question
    assert page.result is None


def test_that_another_part_of_the_muscle_is_half_right(quiz: QuizPage) -> None:
    parts = QuizSet("scm", "scm", ("scm_sternal", "scm_clavicular"))
    for seed in range(40):
        page, question = begin(
            quiz, QuestionKind.NAME_FROM_FIBRES, quiz_set=parts, level=Level.HARD, seed=seed
        )
        other = ({"scm_sternal", "scm_clavicular"} - {question.muscle}).pop()
        if other in question.muscles:
            break
    press(page, digit(question.muscles.index(other) + 1), Qt.Key.Key_Return)
    assert_told(page, Verdict.HALF)


def test_that_what_is_shown_can_be_read_in_words(quiz: QuizPage) -> None:
    page, question = begin(quiz, QuestionKind.NAME_FROM_ZONES)
    assert not page.told.isVisible()
    assert question.described[0] in page.board.canvas.accessibleDescription()
    press(page, Qt.Key.Key_W)
    assert page.told.isVisible()
    assert question.described[0] in page.told.text()


def test_that_no_name_of_the_muscle_is_seen_before_the_answer(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES)
    shown = page.board.pane.shown
    assert shown.labels == ()
    assert shown.overlay.marks == ()
    assert shown.overlay.fibres == ()
    assert shown.overlay.core is not None


def tapped(page: RoundPage, question: Question, beside_mm: float) -> None:
    """Press beside the X, on the skin of the view that shows it best."""
    from bodymap.ui.training.asked import answer_view

    materials = page._materials
    chosen = Selection(question.point, question.side)
    view = answer_view(materials, question, BodyView.FRONT)
    page.board.show_view(view)
    mark = next(m for m in overlay_of(materials, chosen, view).marks if m.chosen)
    skin = materials.figure.skin
    ways = ((0, 1), (0, -1), (1, 0), (-1, 0))
    u, v = next(
        (mark.u + du * beside_mm, mark.v + dv * beside_mm)
        for du, dv in ways
        if skin.pick(view, mark.u + du * beside_mm, mark.v + dv * beside_mm) is not None
    )
    QApplication.processEvents()
    at = pixel(page.board.canvas, u, v)
    QTest.mouseClick(page.board.canvas, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize(
    ("beside_mm", "verdict"), [(2.0, Verdict.RIGHT), (22.0, Verdict.HALF), (80.0, Verdict.WRONG)]
)
def test_that_a_tapped_place_is_told_in_millimetres(
    quiz: QuizPage, beside_mm: float, verdict: Verdict
) -> None:
    page, question = begin(quiz, QuestionKind.FIND_POINT, quiz_set=DEEP)
    assert not page.answer.isEnabled()
    tapped(page, question, beside_mm)
    assert isinstance(page.tap, TapAnswer)
    assert page.answer.isEnabled()
    press(page, Qt.Key.Key_Return)
    assert_told(page, verdict)
    assert " mm" in page.why.text()
    assert {spot.kind for spot in page.board.pane.shown.spots} == {"asked", "tapped"}


def test_that_a_place_is_found_by_keys_alone(quiz: QuizPage) -> None:
    page, question = begin(quiz, QuestionKind.FIND_POINT, quiz_set=DEEP)
    side = {"left": Qt.Key.Key_4, "right": Qt.Key.Key_2}[question.side]
    press(page, side)
    assert page.board.view in {BodyView.LEFT, BodyView.RIGHT}
    assert page.board.canvas.hasFocus()
    marks = overlay_of(
        page._materials, Selection(question.point, question.side), page.board.view
    ).marks
    press(page, Qt.Key.Key_Right)
    hand = page.board.key_hand
    assert hand is not None
    for _ in range(200):
        assert hand.at is not None
        du, dv = marks[0].u - hand.at.x(), marks[0].v - hand.at.y()
        if abs(du) < 3 and abs(dv) < 3:
            break
        if abs(du) >= 3:
            press(page, Qt.Key.Key_Right if du > 0 else Qt.Key.Key_Left)
        else:
            press(page, Qt.Key.Key_Down if dv > 0 else Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert_told(page, Verdict.RIGHT)


def paint(page: RoundPage, shapes: dict[BodyView, shapely.MultiPolygon], radius: float) -> None:
    """Paint shapes with the mouse, line by line."""
    canvas = page.board.canvas
    for view, shape in shapes.items():
        page.board.show_view(view)
        QApplication.processEvents()
        canvas.set_radius(radius)
        inner = shape.buffer(-radius * 0.8)
        left, top, right, bottom = inner.bounds if not inner.is_empty else shape.bounds
        v = top
        while v <= bottom:
            line = shapely.LineString([(left - 5, v), (right + 5, v)])
            for part in shapely.get_parts(shapely.intersection(line, inner)):
                ends = shapely.get_coordinates(part)
                if len(ends) < 2:
                    continue
                stroke(page, [pixel(canvas, *ends[0]), pixel(canvas, *ends[-1])])
            v += radius


def stroke(page: RoundPage, points: list[QPoint]) -> None:
    canvas = page.board.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.HALF, Verdict.WRONG])
def test_that_a_painted_referral_is_marked_in_three_hatches(
    quiz: QuizPage, verdict: Verdict
) -> None:
    page, question = begin(quiz, QuestionKind.DRAW_REFERRAL, quiz_set=FRONTALIS)
    assert not page.answer.isEnabled()
    assert page.paint_row.isVisible()
    compiled = page._materials.compiled
    side = question.side if verdict is Verdict.RIGHT else other_side(question.side)
    pattern = dict(textbook(compiled, question.point, side))
    if verdict is Verdict.WRONG:
        at = page.board.canvas.viewport.to_px(0, 330).toPoint()
        stroke(page, [at, at + QPoint(60, 0), at + QPoint(60, 30)])
    else:
        paint(page, pattern, 4.0)
    press(page, Qt.Key.Key_Return)
    assert_told(page, verdict)
    assert page.result is not None
    assert page.result.drawing is not None
    if verdict is Verdict.HALF:
        assert "other side" in page.why.text()
    page.board.show_view(BodyView.FRONT)
    looks = {area.look for area in page.board.pane.shown.areas}
    if verdict is Verdict.RIGHT:
        assert AreaLook.FOUND_CORE in looks
        assert any("core, found" in words for words in page.key.words)
    else:
        assert AreaLook.OUTSIDE in looks
        assert AreaLook.MISSED_CORE in looks
    assert page.board.session is None, "the marked painting can still be painted on"


def strokes_of(page: RoundPage) -> int:
    session = page.board.session
    return 0 if session is None else len(session.drawing.strokes)


def test_that_strokes_are_undone_and_cleared(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.DRAW_REFERRAL, quiz_set=FRONTALIS)
    middle = page.board.canvas.rect().center()
    for shift in (0, 40):
        stroke(page, [middle + QPoint(0, shift), middle + QPoint(30, shift)])
    session = page.board.session
    assert session is not None
    assert strokes_of(page) == 2
    page.paint_row.undo.click()
    assert strokes_of(page) == 1
    page.paint_row.clear.click()
    assert not session.has_paint
    assert not page.answer.isEnabled()


def test_that_a_referral_can_be_painted_by_keys(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.DRAW_REFERRAL, quiz_set=FRONTALIS)
    press(page, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Space)
    session = page.board.session
    assert session is not None
    assert len(session.drawing.strokes) == 2


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.HALF, Verdict.WRONG])
def test_that_one_of_two_is_chosen_with_what_tells_them_apart(
    quiz: QuizPage, verdict: Verdict
) -> None:
    for seed in range(20):
        page, question = begin(quiz, QuestionKind.WHICH_OF_TWO, seed=seed)
        if question.places:
            break
    muscle = question.muscles.index(question.muscle)
    place = question.places.index(question.right_place)
    if verdict is Verdict.WRONG:
        muscle = 1 - muscle
    if verdict is not Verdict.RIGHT:
        place = (place + 1) % len(question.places)
    press(page, digit(muscle + 1))
    assert not page.answer.isEnabled()
    press(page, digit(place + 3), Qt.Key.Key_Return)
    assert_told(page, verdict)
    assert page.second.buttons[question.places.index(question.right_place)].sign == TICK


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.HALF, Verdict.WRONG])
def test_that_regions_are_ticked(quiz: QuizPage, verdict: Verdict) -> None:
    for seed in range(30):
        page, question = begin(quiz, QuestionKind.WHICH_REGION, seed=seed)
        if len(question.right_regions) > 1:
            break
    right = [n for n, one in enumerate(question.regions, 1) if one in question.right_regions]
    wrong = [n for n, one in enumerate(question.regions, 1) if one not in question.right_regions]
    chosen = {
        Verdict.RIGHT: right,
        Verdict.HALF: right[: max(1, round(len(right) * 0.6))],
        Verdict.WRONG: wrong[:2],
    }[verdict]
    press(page, *(digit(number) for number in chosen), Qt.Key.Key_Return)
    assert_told(page, verdict)


def test_that_passing_tells_the_answer(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES)
    page.skip.click()
    assert_told(page, Verdict.WRONG)


def test_that_enter_on_a_button_presses_that_button(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES)
    page.skip.setFocus()
    press(page, Qt.Key.Key_Return)
    assert page.result is not None


def test_that_a_question_out_of_time_is_told(qtbot: QtBot, quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES, limit_s=0.3)
    assert page.left_s.isVisible()
    qtbot.waitUntil(lambda: page.result is not None, timeout=5000)
    assert_told(page, Verdict.WRONG)
    assert not page.left_s.isVisible()


def test_that_a_round_ends_with_a_summary_and_what_was_missed(quiz: QuizPage) -> None:
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES, count=2, repeats=False)
    page.skip.click()
    press(page, Qt.Key.Key_Return)
    question = page.question
    assert question is not None
    press(page, digit(question.muscles.index(question.muscle) + 1), Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)
    assert quiz.summary.isVisible()
    assert "50\xa0%" in quiz.score.text()
    assert len(quiz.missed.values) == 1


def test_that_progress_is_kept_for_a_learner(quiz: QuizPage) -> None:
    quiz.add_learner("Robin")
    learner = quiz.session.learner.id
    page, _ = begin(quiz, QuestionKind.NAME_FROM_ZONES)
    page.skip.click()
    page.leave()
    quiz.go_home()
    assert len(quiz.home.mistakes.values) == 1
    quiz.choose_learner("")
    assert len(open_mistakes(quiz.session.learner)) == 0
    quiz.choose_learner(learner)
    assert len(open_mistakes(quiz.session.learner)) == 1
    assert quiz.home.learners.currentText() == "Robin"
    quiz.remove_learner()
    assert quiz.home.learners.count() == 1


def test_that_nothing_can_begin_without_a_kind(quiz: QuizPage) -> None:
    home = quiz.home
    for box in home.kinds.values():
        box.setChecked(False)
    assert not home.begin.isEnabled()
    home.kinds[QuestionKind.FIND_POINT].setChecked(True)
    assert home.begin.isEnabled()
    home.begin.click()
    assert quiz.round.question is not None
    assert quiz.round.question.kind is QuestionKind.FIND_POINT


def test_that_a_set_of_ones_own_is_asked(quiz: QuizPage) -> None:
    quiz.add_learner("Robin")
    quiz.home.add_set("Jaw", ("masseter_deep", "medial_pterygoid"))
    plan = quiz.home.plan
    assert plan is not None
    assert plan.quiz_set.muscles == ("masseter_deep", "medial_pterygoid")
    quiz.home.remove_set.click()
    assert quiz.home.sets.findText("Jaw") < 0


def test_that_sides_of_a_question_are_left_or_right(quiz: QuizPage) -> None:
    page, question = begin(quiz, QuestionKind.DRAW_REFERRAL)
    assert question.side in SIDES
    assert str(question.side) in page.asked.text()
