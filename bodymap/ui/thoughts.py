"""What is known of the drawing beyond the list: worked out after a stroke, dropped by the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.ui.thinking import Thinker

if TYPE_CHECKING:
    from bodymap.scoring.analysis import Analysis
    from bodymap.scoring.apart import Distinction
    from bodymap.scoring.explain import Explanation
    from bodymap.scoring.ranking import Candidate
    from bodymap.scoring.stability import Stability
    from bodymap.sessions.review import ReviewSession

THINK_MS = 90  # after a stroke; the next one comes sooner when somebody dabs
ANALYSIS, STABILITY = "analysis", "stability"
EXPLANATION, DISTINCTION = "explanation", "distinction"


class Thoughts(QObject):
    """Analysis, stability, explanation and distinctions of one session.

    Signals:
        changed: one of them came, or no longer holds.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: ReviewSession | None = None
        self._candidate: Candidate | None = None
        self.analysis: Analysis | None = None
        self.stability: Stability | None = None
        self.explanation: Explanation | None = None
        self.distinctions: tuple[Distinction, ...] = ()
        self._thinker = Thinker(self)
        self._thinker.answered.connect(self._on_thinker_answered)
        self._timer = QTimer(self, singleShot=True, interval=THINK_MS)
        self._timer.timeout.connect(self._think)

    @property
    def is_busy(self) -> bool:
        return self._thinker.is_busy or self._timer.isActive()

    def pause(self) -> None:
        """Work nothing out while somebody paints; what is known stays on the screen."""
        self._timer.stop()
        self._thinker.drop()

    def begin_anew(self, session: ReviewSession, candidate: Candidate | None) -> None:
        """Think of what is painted now, soon; the analysis before stays until the next is there."""
        self.pause()
        self._session, self._candidate = session, candidate
        self.stability = self.explanation = None
        self.distinctions = ()
        if session.ranking().extent_cm2 > 0:
            self._timer.start()
        else:
            self.analysis = None
        self.changed.emit()

    def explain(self, session: ReviewSession, candidate: Candidate | None) -> None:
        """Explain another candidate before anything else; None for none."""
        self._session, self._candidate = session, candidate
        self.explanation = None
        if candidate is None:
            return
        job = session.explanation_job(candidate)
        self._thinker.ask(EXPLANATION, lambda _cancelled: job())
        if self._thinker.is_asked(STABILITY):  # it can wait, the explanation is looked at
            self._thinker.ask(STABILITY, session.stability_job())

    def stop(self) -> None:
        """Work nothing out any more; waits until nothing runs."""
        self._timer.stop()
        self._thinker.stop()

    def _think(self) -> None:
        if self._session is None:
            return
        self.explain(self._session, self._candidate)
        job = self._session.analysis_job()
        self._thinker.ask(ANALYSIS, lambda _cancelled: job())

    def _on_thinker_answered(self, question: str, answer: object) -> None:
        if question == ANALYSIS and self._session is not None:
            self.analysis = cast("Analysis", answer)
            distinguish = self._session.distinction_job()
            self._thinker.ask(DISTINCTION, lambda _cancelled: distinguish())
            self._thinker.ask(STABILITY, self._session.stability_job())
        elif question == DISTINCTION:
            self.distinctions = cast("tuple[Distinction, ...]", answer)
        elif question == STABILITY:
            self.stability = cast("Stability | None", answer)
        elif question == EXPLANATION:
            self.explanation = cast("Explanation", answer)
        self.changed.emit()
