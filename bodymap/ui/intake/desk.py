"""Between the running intake and its pages: requests go in, facts come out as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.model import Answer, Intake, PageId, Which
from bodymap.sessions.intake.session import IntakeSession
from bodymap.ui.review import ReviewDesk


class IntakeDesk(QObject):
    """Holds the intake and the drawing being painted; every finished stroke is kept at once.

    `emergency_number` is the clinic's, for pages that speak of it; "" for none.

    Signals:
        began: an intake runs from now on.
        ended: no intake runs any more; nothing of it may stay on the screen.
        page_changed: the PageId now shown.
        intake_changed: an answer, a drawing or the language is another.
        problem_raised: an EnvironmentProblem; the intake is what it was before.
    """

    began = Signal()
    ended = Signal()
    page_changed = Signal(object)
    intake_changed = Signal()
    problem_raised = Signal(object)

    def __init__(self, review: ReviewDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._session: IntakeSession | None = None
        self._which = Which.FIRST
        self._is_showing = False
        self.emergency_number = ""
        review.drawing_changed.connect(self._on_review_drawing_changed)
        review.problem_raised.connect(self.problem_raised)

    @property
    def is_running(self) -> bool:
        return self._session is not None

    @property
    def session(self) -> IntakeSession:
        """The running intake; only while one runs."""
        if self._session is None:
            raise ProgramError("no intake runs")
        return self._session

    @property
    def intake(self) -> Intake:
        return self.session.intake

    @property
    def page(self) -> PageId:
        return self.session.page

    @property
    def which(self) -> Which:
        """The drawing that is painted on now."""
        return self._which

    def begin(self, session: IntakeSession) -> None:
        """Let an intake run, new or resumed; what was painted can be undone stroke by stroke."""
        self._session = session
        self.began.emit()
        self._show_page()

    def end(self) -> None:
        """Let go of the intake and show nothing of it."""
        if self._session is None:
            return
        self._session = None
        self._is_showing = True
        self.review.when_ready(self.review.new)
        self._is_showing = False
        self._which = Which.FIRST
        self.ended.emit()

    def answer(self, question: str, answer: Answer | None) -> None:
        """Keep an answer; None takes it back."""
        if self._do(lambda: self.session.answer(question, answer)):
            self.intake_changed.emit()

    def speak(self, language: str) -> None:
        """Note the language the patient chose."""
        if self._do(lambda: self.session.speak(language)):
            self.intake_changed.emit()

    def go_on(self) -> None:
        """Show the next page, if this one is answered."""
        self._turn(self.session.go_on)

    def go_back(self) -> None:
        self._turn(self.session.go_back)

    def turn_to(self, page: PageId) -> None:
        self._turn(lambda: self.session.turn_to(page))

    def reopen(self) -> None:
        """Let the same patient change a finished intake."""
        self._turn(self.session.reopen)

    def leave_unfinished(self) -> None:
        """Keep what there is for the clinician, and end."""
        if self._session is not None and self._do(self._session.leave_unfinished):
            self.end()

    def _turn(self, change: Callable[[], None]) -> None:
        before = self.page
        if self._do(change) and self.page is not before:
            self._show_page()

    def _show_page(self) -> None:
        wanted = Which.MEMORY if self.page is PageId.MEMORY else Which.FIRST
        self._which = wanted
        self.review.when_ready(self._show_kept)
        self.page_changed.emit(self.page)

    def _show_kept(self) -> None:
        """Show the drawing as it is kept, and nothing else."""
        if self._session is not None:
            self._is_showing = True
            self.review.retrace(self.intake.drawn(self._which))
            self._is_showing = False

    def _on_review_drawing_changed(self) -> None:
        if self._session is None or self._is_showing:
            return
        drawing = self.review.session.drawing
        if self._do(lambda: self.session.draw(drawing, self._which)):
            self.intake_changed.emit()
        else:
            self._show_kept()

    def _do(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return False
        return True
