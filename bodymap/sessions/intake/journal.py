"""The journal of an intake: what happened, line by line, and the intake it adds up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.file import drawing_data, drawing_from, stroke_data, strokes_from
from bodymap.sessions.intake.model import Answer, Intake, IntakeHead, PageId, Which
from bodymap.sessions.intake.ports import Entry

STROKE = "stroke"
DRAWING = "drawing"
ANSWER = "answer"
PAGE = "page"
LANGUAGE = "language"
WISHES = "wishes"


def drawing_entry(before: PainDrawing, after: PainDrawing, which: Which) -> Entry:
    """Return the line that turns one drawing into the next: one more stroke, or the whole."""
    added = len(after.strokes) - len(before.strokes)
    if added == 1 and after == before.with_stroke(after.strokes[-1]):
        return Entry(STROKE, {"which": str(which), "stroke": stroke_data(after.strokes[-1])})
    return Entry(DRAWING, {"which": str(which), "drawing": drawing_data(after)})


def answer_entry(question: str, answer: Answer | None) -> Entry:
    """Return the line of an answer; None takes it back."""
    value = list(answer) if isinstance(answer, tuple) else answer
    return Entry(ANSWER, {"question": question, "answer": value})


def page_entry(page: PageId) -> Entry:
    """Return the line of a page being shown."""
    return Entry(PAGE, {"page": str(page)})


def language_entry(language: str) -> Entry:
    """Return the line of a language being chosen."""
    return Entry(LANGUAGE, {"language": language})


def wishes_entry(*, memory: bool) -> Entry:
    """Return the line of what the clinic asks for besides the usual."""
    return Entry(WISHES, {"memory": memory})


def replayed(head: IntakeHead, entries: Iterable[Entry]) -> Intake:
    """Return the intake a journal adds up to; EnvironmentProblem names a line that says nothing."""
    intake = Intake(head)
    for number, entry in enumerate(entries):
        where = f"intake {head.id}: line {number}"
        try:
            intake = _after(intake, entry, where)
        except (KeyError, TypeError, ValueError) as error:
            raise EnvironmentProblem(where, f"cannot be understood: {entry.kind}") from error
    return intake


def _after(intake: Intake, entry: Entry, where: str) -> Intake:
    data = entry.data
    match entry.kind:
        case "stroke":
            which = Which(data["which"])
            (stroke,) = strokes_from([data["stroke"]], where)
            return intake.with_drawing(which, intake.drawn(which).with_stroke(stroke))
        case "drawing":
            return intake.with_drawing(Which(data["which"]), drawing_from(data["drawing"], where))
        case "answer":
            return intake.with_answer(str(data["question"]), _answer(data["answer"]))
        case "page":
            return intake.on_page(PageId(data["page"]))
        case "language":
            return replace(intake, head=replace(intake.head, language=str(data["language"])))
        case "wishes":
            return replace(intake, wants_memory=bool(data["memory"]))
    raise ValueError(entry.kind)


def _answer(value: object) -> Answer | None:
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    if value is None or isinstance(value, int | str):
        return value
    raise TypeError(value)
