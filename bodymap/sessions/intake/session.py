"""A running intake: each change is kept before it counts. Knows nothing of windows."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime

from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake import flow, journal
from bodymap.sessions.intake.model import Answer, Intake, IntakeHead, PageId, Status, Which
from bodymap.sessions.intake.ports import Clock, Entry, IntakeStore
from bodymap.sessions.intake.questions import QUESTION_BY_ID


def now() -> datetime:
    """Return the time of this machine with its zone."""
    return datetime.now().astimezone()


class IntakeSession:
    """One patient's intake, kept line by line.

    A change that cannot be written raises EnvironmentProblem and is not made, so that what the
    screen shows is what would be found after a power cut.
    """

    def __init__(self, store: IntakeStore, intake: Intake) -> None:
        self._store = store
        self._intake = intake

    @classmethod
    def begin(
        cls,
        store: IntakeStore,
        language: str,
        *,
        code: str = "",
        figure: str = "neutral",
        wants_memory: bool = False,
        clock: Clock = now,
    ) -> IntakeSession:
        """Return a new intake, already kept."""
        head = IntakeHead(uuid.uuid4().hex, code, language, clock())
        store.begin(head)
        session = cls(store, Intake(head))
        session.draw(PainDrawing(figure=figure))
        if wants_memory:
            after = replace(session.intake, wants_memory=True)
            session._keep(journal.wishes_entry(memory=True), after)
        return session

    @classmethod
    def resume(cls, store: IntakeStore, head: IntakeHead) -> IntakeSession:
        """Return an intake of the store exactly where it was left."""
        session = cls(store, journal.replayed(head, store.journal(head.id)))
        if head.status is not Status.RUNNING:
            session._set_status(Status.RUNNING)
        return session

    @property
    def intake(self) -> Intake:
        """The intake as it is kept."""
        return self._intake

    @property
    def page(self) -> PageId:
        """The page now shown."""
        return self._intake.page

    @property
    def can_go_on(self) -> bool:
        """Whether the page's question is answered, or may be left without an answer."""
        return flow.is_answered(self._intake, self.page)

    def draw(self, drawing: PainDrawing, which: Which = Which.FIRST) -> None:
        """Keep a drawing as it is after a stroke, an undo or a clearing."""
        before = self._intake.drawn(which)
        if drawing != before:
            entry = journal.drawing_entry(before, drawing, which)
            self._keep(entry, self._intake.with_drawing(which, drawing))

    def answer(self, question: str, answer: Answer | None) -> None:
        """Keep an answer; None takes it back."""
        after = self._intake.with_answer(question, answer)
        if dict(after.answers) != dict(self._intake.answers):
            self._keep(journal.answer_entry(question, answer), after)

    def speak(self, language: str) -> None:
        """Keep the language the patient chose."""
        if language != self._intake.head.language:
            after = replace(self._intake, head=replace(self._intake.head, language=language))
            self._keep(journal.language_entry(language), after)

    def turn_to(self, page: PageId) -> None:
        """Show a page, of those this intake has; coming to the last one finishes the intake."""
        if page is not self.page and page in flow.pages(self._intake):
            if page is PageId.THANKS:
                self._set_status(Status.FINISHED)  # first: a page is shown once all is kept
            self._keep(journal.page_entry(page), self._intake.on_page(page))

    def go_on(self) -> None:
        """Show the next page, if this one is answered."""
        if self.can_go_on:
            if self.page is PageId.PAINT:
                self._take_feelings()
            self.turn_to(flow.page_after(self._intake))

    def _take_feelings(self) -> None:
        """Keep what was said of every pain while painting as the answer to what it feels like."""
        painted = flow.painted_feelings(self._intake)
        if painted:
            question = QUESTION_BY_ID[str(PageId.FEELING)]
            before = self._intake.answers.get(question.id)
            known = {*painted, *(before if isinstance(before, tuple) else ())}
            known -= set(question.exclusive)
            self.answer(question.id, tuple(each for each in question.options if each in known))

    def go_back(self) -> None:
        """Show the page before; nothing that was said is lost."""
        self.turn_to(flow.page_before(self._intake))

    def leave_unfinished(self) -> None:
        """Keep what there is for the clinician."""
        if self._intake.head.status is Status.RUNNING:
            self._set_status(Status.UNFINISHED)

    def reopen(self) -> None:
        """Let the same patient change a finished intake, from the review on."""
        self._set_status(Status.RUNNING)
        self.turn_to(PageId.REVIEW)

    def _keep(self, entry: Entry, after: Intake) -> None:
        self._store.append(self._intake.head.id, entry)
        self._intake = after

    def _set_status(self, status: Status) -> None:
        self._store.set_status(self._intake.head.id, status)
        self._intake = self._intake.with_status(status)
