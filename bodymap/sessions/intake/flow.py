"""Which pages an intake has, and where it goes from each of them."""

from __future__ import annotations

from bodymap.pain.drawing import PainDrawing
from bodymap.pain.layers import layers_of
from bodymap.sessions.intake.model import Intake, PageId
from bodymap.sessions.intake.questions import NO_PAIN_HERE, NOT_SHOWN, QUESTION_BY_ID, questions_of
from bodymap.sessions.intake.red_flags import FLAG_PAGES, is_urgent, raised_until
from bodymap.terms import BodyView

ORDER = tuple(PageId)
RIGHT = "right"


def pages(intake: Intake) -> tuple[PageId, ...]:
    """Return the pages this intake has with the answers it has now, in order.

    SPEAK stands once, behind the first page of signs whose answers make it urgent.
    """
    speak_after = _speak_after(intake)
    chosen: list[PageId] = []
    for page in ORDER:
        if page is PageId.SPEAK:
            continue
        if page is PageId.ORIENTATION_AGAIN and not _asks_side_again(intake):
            continue
        if page is PageId.MEMORY and not (intake.wants_memory and has_paint(intake.drawing)):
            continue
        chosen.append(page)
        if page is speak_after:
            chosen.append(PageId.SPEAK)
    return tuple(chosen)


def is_answered(intake: Intake, page: PageId) -> bool:
    """Return whether a page may be left towards the next one.

    PAINT needs paint or a mark, or the answer that the pain is not on the drawings. MEMORY may be
    left as it is. A page that only tells something is always answered.
    """
    if page is PageId.PAINT:
        is_drawn = has_paint(intake.drawing) or bool(intake.drawing.marks)
        return is_drawn or intake.answers.get(NOT_SHOWN) == NO_PAIN_HERE
    return all(
        question.optional or question.is_valid(intake.answers.get(question.id))
        for question in questions_of(page)
    )


def page_after(intake: Intake) -> PageId:
    """Return the page that follows the one shown; the last one follows itself.

    A page that the answers have taken away is followed by the first one that still asks
    something, or by the next one there is. Who has seen the review and changes an answer comes
    straight back to it, past what is answered. Who said of every pain what it is like while
    painting is not asked for it again.
    """
    place = ORDER.index(intake.page)
    present = pages(intake)
    if intake.is_reviewed and place < ORDER.index(PageId.REVIEW):
        return _way_back_to_review(intake, present)
    if intake.page in present:
        following = present[min(present.index(intake.page) + 1, len(present) - 1)]
        if following is PageId.FEELING and painted_feelings(intake):
            return present[present.index(following) + 1]
        return following
    return next(
        page for page in present if ORDER.index(page) > place or not is_answered(intake, page)
    )


def _way_back_to_review(intake: Intake, present: tuple[PageId, ...]) -> PageId:
    """Return the review, or what must be seen or answered first."""
    here = present.index(intake.page) if intake.page in present else -1
    is_news = not intake.is_told and intake.page is not PageId.SPEAK
    if present[here + 1] is PageId.SPEAK or (is_news and PageId.SPEAK in present):
        return PageId.SPEAK
    before = present[: present.index(PageId.REVIEW)]
    return next(
        (page for page in before if page is not intake.page and not is_answered(intake, page)),
        PageId.REVIEW,
    )


def page_before(intake: Intake) -> PageId:
    """Return the page before the one shown; nothing lies before the first and the last one."""
    if intake.page is PageId.THANKS:
        return PageId.THANKS
    place = ORDER.index(intake.page)
    present = pages(intake)
    if intake.page in present:
        return present[max(present.index(intake.page) - 1, 0)]
    return next(page for page in reversed(present) if ORDER.index(page) < place)


def painted_feelings(intake: Intake) -> tuple[str, ...]:
    """Return what the painted pains are like, if that was said of each of them; else nothing."""
    said = {layer.quality for layer in layers_of(intake.drawing)}
    options = QUESTION_BY_ID[str(PageId.FEELING)].options
    if not said <= set(options):
        return ()
    return tuple(option for option in options if option in said)


def has_paint(drawing: PainDrawing) -> bool:
    """Return whether any stroke paints; those that rub out do not count."""
    return any(not stroke.erase for stroke in drawing.strokes)


def _speak_after(intake: Intake) -> PageId | None:
    """Return the page of signs after which it is as urgent as it gets; None if it is not.

    So who was sent to the staff for a sign of today is stopped again by one that cannot wait.
    """
    raised = {page: raised_until(intake, page) for page in FLAG_PAGES}
    in_all = raised[FLAG_PAGES[-1]]
    if not is_urgent(in_all):
        return None
    worst = in_all[0].urgency
    return next(page for page, flags in raised.items() if flags and flags[0].urgency is worst)


def _asks_side_again(intake: Intake) -> bool:
    """Who took the right shoulder for the left one and drew on the front is asked again."""
    drawing = intake.drawing
    painted = [stroke.view for stroke in drawing.strokes if not stroke.erase]
    is_front = BodyView.FRONT in (*painted, *(mark.view for mark in drawing.marks))
    return is_front and intake.answers.get("orientation") == RIGHT
