"""Marks answers: right, half right or wrong, what it was worth, and why."""

from __future__ import annotations

from bodymap.errors import ProgramError
from bodymap.quiz.drawing_marks import drawing_verdict, mark_drawing
from bodymap.quiz.generate import QuestionMaker, candidate_of
from bodymap.quiz.model import (
    NAMING,
    Answer,
    DrawingMark,
    DrawnAnswer,
    MuscleAnswer,
    NoAnswer,
    Question,
    QuestionKind,
    RegionAnswer,
    Result,
    TapAnswer,
    Verdict,
)
from bodymap.quiz.reasons import (
    ALIKE,
    CORE,
    IT_WAS,
    NAMED,
    NO_PLACE,
    NOT_PAINTED,
    NOTHING_OUTSIDE,
    NOTHING_PAINTED,
    OUTSIDE,
    PASSED,
    POSSIBLE_TOO,
    REGIONS_RIGHT,
    REGIONS_WRONG,
    SAME_FAMILY,
    SIDES_DIFFER,
    SPILLOVER,
    TAP_FAR,
    TAP_NEAR,
    TAP_NOWHERE,
    TAP_OTHER_POINT,
    TAP_RIGHT,
    said,
)
from bodymap.quiz.sets import family
from bodymap.quiz.tap_marks import mark_tap, tap_score, tap_verdict
from bodymap.scoring.explain import FEW, Sentence, as_part
from bodymap.terms import BodyView, other_side

MUCH_ALIKE = 0.45
"""Patterns that much alike make the one half right for the other."""

HALF = 0.5
REGIONS_HALF = 0.4
_NOTICEABLE = 0.05
_MOST_NAMED = 3


class Marker:
    """Marks answers to the questions of one maker; pure."""

    def __init__(self, maker: QuestionMaker) -> None:
        self._maker = maker
        self._book = maker.book

    def mark(self, question: Question, answer: Answer) -> Result:
        """Return what an answer is worth; ProgramError for one of another kind of question."""
        if isinstance(answer, NoAnswer):
            reason = said(PASSED, name=self._name(question.muscle))
            return Result(question, answer, Verdict.WRONG, 0.0, (reason,))
        if isinstance(answer, MuscleAnswer) and question.kind in NAMING:
            return self._named(question, answer)
        if isinstance(answer, MuscleAnswer) and question.kind is QuestionKind.WHICH_OF_TWO:
            return self._of_two(question, answer)
        if isinstance(answer, TapAnswer) and question.kind is QuestionKind.FIND_POINT:
            return self._tapped(question, answer)
        if isinstance(answer, DrawnAnswer) and question.kind is QuestionKind.DRAW_REFERRAL:
            return self._drawn(question, answer)
        if isinstance(answer, RegionAnswer) and question.kind is QuestionKind.WHICH_REGION:
            return self._regions(question, answer)
        raise ProgramError(f"{type(answer).__name__} answers no question of kind {question.kind}")

    def _named(self, question: Question, answer: MuscleAnswer) -> Result:
        """A part of the same muscle, one the source allows, or a pattern much alike is half."""
        chosen, muscle = answer.muscle, question.muscle
        name = self._name(muscle)
        if chosen == muscle:
            return Result(question, answer, Verdict.RIGHT, 1.0, (said(NAMED, name=name),))
        template = self._half_template(question, chosen)
        if template is None:
            reasons = (said(IT_WAS, name=name), *self._apart(question, chosen))
            return Result(question, answer, Verdict.WRONG, 0.0, reasons)
        reasons = (
            said(template, chosen=self._name(chosen), name=name),
            *self._apart(question, chosen),
        )
        return Result(question, answer, Verdict.HALF, HALF, reasons)

    def _half_template(self, question: Question, chosen: str) -> str | None:
        if chosen in question.accepted:
            return POSSIBLE_TOO
        if family(chosen) == family(question.muscle):
            return SAME_FAMILY
        shown = question.kind is QuestionKind.NAME_FROM_ZONES
        if shown and self._book.nearest_point(question.point, chosen)[1] >= MUCH_ALIKE:
            return ALIKE
        return None

    def _of_two(self, question: Question, answer: MuscleAnswer) -> Result:
        """The muscle without the place that tells it apart is half, where that was asked for."""
        name = self._name(question.muscle)
        if answer.muscle != question.muscle:
            reasons = (said(IT_WAS, name=name), *self._apart(question, answer.muscle))
            return Result(question, answer, Verdict.WRONG, 0.0, reasons)
        if question.places and answer.place != question.right_place:
            reason = said(NO_PLACE, name=name, words=question.right_place)
            return Result(question, answer, Verdict.HALF, HALF, (reason,))
        return Result(question, answer, Verdict.RIGHT, 1.0, (said(NAMED, name=name),))

    def _tapped(self, question: Question, answer: TapAnswer) -> Result:
        mark = mark_tap(self._book, answer, question.point, question.side, question.tolerance_mm)
        verdict = tap_verdict(mark)
        if mark.on_skin_mm is None:
            reasons = [said(TAP_NOWHERE)]
        else:
            template = {
                Verdict.RIGHT: TAP_RIGHT,
                Verdict.HALF: TAP_NEAR,
                Verdict.WRONG: TAP_FAR,
            }[verdict]
            mm, allowed = f"{mark.on_skin_mm:.0f}", f"{mark.tolerance_mm:.0f}"
            if mark.other_side:
                reasons = [said(SIDES_DIFFER, side=str(question.side)), said(TAP_FAR, mm=mm)]
            elif template is TAP_NEAR:
                reasons = [said(template, mm=mm, allowed=allowed)]
            else:
                reasons = [said(template, mm=mm)]
            if mark.nearest != question.point and verdict is not Verdict.RIGHT:
                label = self._maker.point(mark.nearest).label
                reasons.append(said(TAP_OTHER_POINT, label=label))
        score = max(tap_score(mark), HALF if mark.other_side else 0.0)
        return Result(question, answer, verdict, score, tuple(reasons), tap=mark)

    def _drawn(self, question: Question, answer: DrawnAnswer) -> Result:
        point, side = question.point, question.side
        mark = mark_drawing(self._book, answer.painted, point, side)
        if not any(not shape.is_empty for shape in answer.painted.values()):
            reasons: tuple[Sentence, ...] = (said(NOTHING_PAINTED),)
            return Result(question, answer, Verdict.WRONG, 0.0, reasons, drawing=mark)
        over = None
        if mark.other_side:
            over = mark_drawing(self._book, answer.painted, point, other_side(side))
        verdict = drawing_verdict(mark, over)
        told = _drawing_reasons(mark if over is None else over)
        if over is not None:
            told = [said(SIDES_DIFFER, side=str(side)), *told]
        elif words := self._unpainted(question, answer):
            told.append(said(NOT_PAINTED, words=words))
        score = HALF if verdict is Verdict.HALF and over is not None else mark.score
        return Result(question, answer, verdict, score, tuple(told), drawing=mark)

    def _unpainted(self, question: Question, answer: DrawnAnswer) -> str:
        """Return the words of core zones of which nothing was painted, the first few.

        Zones of the mouth count only where something is painted there.
        """
        point = self._maker.point(question.point)
        painted = answer.painted
        in_mouth = BodyView.MOUTH in painted and not painted[BodyView.MOUTH].is_empty
        candidate = candidate_of(question.point, question.side)
        explained = self._maker.explainer.explain(candidate, point, painted)
        missing = []
        for share in explained.zones:
            index = point.zones.index(share.zone)
            shown = self._maker.explainer.zone_of(point, index, question.side)
            is_seen = in_mouth or any(view is not BodyView.MOUTH for view in shown)
            if share.zone.kind == "primary" and share.painted < FEW and is_seen:
                missing.append(as_part(share.zone.words))
        return "; ".join(missing[:_MOST_NAMED])

    def _regions(self, question: Question, answer: RegionAnswer) -> Result:
        right, chosen = question.right_regions, answer.regions
        hits, false = len(chosen & right), len(chosen - right)
        score = max(0.0, (hits - false) / len(right)) if right else 0.0
        verdict = Verdict.WRONG
        if chosen == right:
            verdict = Verdict.RIGHT
        elif score >= REGIONS_HALF:
            verdict = Verdict.HALF
        reasons = [said(REGIONS_RIGHT, right=str(hits), all=str(len(right)))]
        if false:
            reasons.append(said(REGIONS_WRONG, wrong=str(false)))
        return Result(question, answer, verdict, score, tuple(reasons))

    def _apart(self, question: Question, chosen: str) -> tuple[Sentence, ...]:
        """Return what tells the muscle asked for from the one chosen, where a pattern was shown."""
        if not question.point or chosen not in self._maker.muscles:
            return ()
        rival, _ = self._book.nearest_point(question.point, chosen)
        pair = [candidate_of(name, question.side) for name in (question.point, rival)]
        first = self._maker.distinguisher.distinctions(pair)[0]
        return (first.sentence(),)

    def _name(self, muscle: str) -> str:
        return self._maker.muscles[muscle].short_name


def _drawing_reasons(mark: DrawingMark) -> list[Sentence]:
    reasons = []
    if mark.core_found is not None:
        reasons.append(said(CORE, share=mark.core_found))
    if mark.spillover_found is not None:
        reasons.append(said(SPILLOVER, share=mark.spillover_found))
    if mark.outside >= _NOTICEABLE:
        reasons.append(said(OUTSIDE, share=mark.outside))
    else:
        reasons.append(said(NOTHING_OUTSIDE))
    return reasons
