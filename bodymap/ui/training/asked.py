"""What a question says and shows, before and after its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.quiz.model import Level, QuestionKind, TapAnswer
from bodymap.terms import SIDES, BodyView, Laterality
from bodymap.ui.canvas.items import Overlay
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.overlays import SEEN_WITHIN_MM, best_view, overlay_of
from bodymap.ui.selection import Selection
from bodymap.ui.training.shown import EMPTY_VIEW, Area, AreaLook, Label, Shown, Spot
from bodymap.ui.words import side_name

if TYPE_CHECKING:
    from bodymap.quiz.model import DrawingMark, Question, Result
    from bodymap.ui.materials import Materials

translate = QCoreApplication.translate


def asked_words(materials: Materials, question: Question) -> str:
    """Return the question in words."""
    kind, index = question.kind, materials.index
    if kind is QuestionKind.NAME_FROM_ZONES:
        return translate("quiz", "Which muscle has this typical pattern?")
    if kind is QuestionKind.NAME_FROM_FIBRES:
        return translate("quiz", "Which muscle is this?")
    if kind is QuestionKind.NAME_FROM_STORY:
        return translate("quiz", "Which muscle would you examine first?")
    if kind is QuestionKind.WHICH_OF_TWO and question.places:
        return translate("quiz", "Which of the two is it, and which place tells them apart?")
    if kind is QuestionKind.WHICH_OF_TWO:
        return translate("quiz", "Which of the two has this pattern?")
    muscle = index.muscles_by_id[question.muscle]
    name = muscle.short_name
    if len(muscle.trigger_points) > 1:
        point = index.trigger_points_by_id[question.point]
        name = translate("quiz", "{muscle}, {point}").format(
            muscle=muscle.short_name, point=point.label
        )
    words = {
        QuestionKind.FIND_POINT: translate(
            "quiz", "Where is the trigger point? {name}, {side}. Touch the place."
        ),
        QuestionKind.DRAW_REFERRAL: translate(
            "quiz", "Paint where pain from this trigger point is felt: {name}, {side}."
        ),
        QuestionKind.WHICH_REGION: translate(
            "quiz", "Where is pain from this trigger point felt? {name}, {side}. Tick all."
        ),
    }[kind]
    return words.format(name=name, side=side_name(question.side))


def first_view(question: Question) -> BodyView:
    """Return the view a question begins with; one that gives nothing away."""
    hidden = {QuestionKind.FIND_POINT, QuestionKind.DRAW_REFERRAL, QuestionKind.NAME_FROM_STORY}
    if question.kind in hidden or not question.views:
        return BodyView.FRONT
    return question.views[0]


def answer_view(materials: Materials, question: Question, now: BodyView) -> BodyView:
    """Return the view in which the answer is seen best."""
    if question.kind is QuestionKind.FIND_POINT:
        return best_view(materials, Selection(question.point, question.side)) or now
    return question.views[0] if question.views and now not in question.views else now


def shown_before(materials: Materials, question: Question, view: BodyView) -> Shown:
    """Return what is seen in a view before the answer."""
    chosen = selection_of(materials, question)
    whole = overlay_of(materials, chosen, view)
    if question.kind in {QuestionKind.NAME_FROM_ZONES, QuestionKind.WHICH_OF_TWO}:
        return Shown(Overlay(whole.core, whole.spillover))
    if question.kind is QuestionKind.NAME_FROM_FIBRES:
        return Shown(Overlay(None, None, whole.fibres))
    marks = tuple(mark for mark in whole.marks if mark.chosen)
    if question.kind is QuestionKind.WHICH_REGION or (
        question.kind is QuestionKind.DRAW_REFERRAL and question.level is Level.EASY
    ):
        return Shown(Overlay(None, None, whole.fibres, marks))
    return EMPTY_VIEW


def shown_after(materials: Materials, result: Result, view: BodyView) -> Shown:
    """Return what is seen in a view after the answer: the pattern, and what was answered."""
    question = result.question
    chosen = selection_of(materials, question)
    whole = overlay_of(materials, chosen, view)
    names = materials.index.trigger_points_by_id
    labels = tuple(
        Label(mark.point, (names[mark.point].label,), mark.u, mark.v)
        for mark in whole.marks
        if mark.chosen and len(materials.index.muscles_by_id[question.muscle].trigger_points) > 1
    )
    if result.drawing is not None:
        marks = tuple(mark for mark in whole.marks if mark.chosen)
        areas = drawing_areas(result.drawing, view)
        return Shown(Overlay(None, None, (), marks), areas=areas)
    spots: tuple[Spot, ...] = ()
    tapped = None
    if isinstance(result.answer, TapAnswer):
        tapped = _seen_at(materials, result.answer, view)
    if tapped is not None:
        spots = (Spot(*tapped, "tapped"),)
        asked = [Spot(mark.u, mark.v, "asked") for mark in whole.marks if mark.chosen]
        spots = (*spots, *asked)
    return Shown(whole, labels=labels, spots=spots)


def _seen_at(materials: Materials, tap: TapAnswer, view: BodyView) -> tuple[float, float] | None:
    """Return where (mm) another view shows the skin that was tapped; None where it hides it."""
    import numpy as np  # noqa: PLC0415 (after the first paint)

    from bodymap.figure.frames import FRAMES  # noqa: PLC0415

    if tap.view is view:
        return tap.u, tap.v
    skin = materials.figure.skin
    xyz = skin.pick(tap.view, tap.u, tap.v)
    if xyz is None:
        return None
    u, v = (float(x) for x in FRAMES[view].project(xyz))
    seen = skin.pick(view, u, v)
    if seen is None or float(np.linalg.norm(seen - xyz)) > SEEN_WITHIN_MM:
        return None
    return u, v


def drawing_areas(mark: DrawingMark, view: BodyView) -> tuple[Area, ...]:
    """Return a marked painting as areas, what was missed first."""
    parts = (
        (mark.missed_spillover, AreaLook.MISSED_SPILLOVER),
        (mark.missed_core, AreaLook.MISSED_CORE),
        (mark.found_spillover, AreaLook.FOUND_SPILLOVER),
        (mark.found_core, AreaLook.FOUND_CORE),
        (mark.painted_outside, AreaLook.OUTSIDE),
    )
    return tuple(Area(path_of(shapes[view]), look) for shapes, look in parts if view in shapes)


def selection_of(materials: Materials, question: Question) -> Selection:
    """Return the trigger point of a question on a side; a muscle's first where none is named."""
    point = question.point
    if not point:
        point = materials.index.muscles_by_id[question.muscle].trigger_points[0].id
    side = question.side if question.side in SIDES else Laterality.LEFT
    return Selection(point, side)


def look_words(look: AreaLook) -> str:
    """Return what an area of a marked painting means."""
    return {
        AreaLook.FOUND_CORE: translate("quiz", "core, found"),
        AreaLook.FOUND_SPILLOVER: translate("quiz", "spillover, found"),
        AreaLook.OUTSIDE: translate("quiz", "painted outside"),
        AreaLook.MISSED_CORE: translate("quiz", "core, not painted"),
        AreaLook.MISSED_SPILLOVER: translate("quiz", "spillover, not painted"),
    }[look]
