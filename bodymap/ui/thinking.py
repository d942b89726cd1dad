"""What takes longer than a frame, worked out beside the window and dropped when it is outdated."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal

SWITCH_S = 0.0005
"""How long a thread may keep Python from the window: with the usual 5 ms the hand would feel it."""

Cancelled = Callable[[], bool]
Job = Callable[[Cancelled], object]


class Thinker(QObject):
    """Answers questions in threads. A question asked again replaces the one before.

    Signals:
        answered: (question, answer).
    """

    answered = Signal(str, object)
    _done = Signal(str, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        sys.setswitchinterval(SWITCH_S)
        self._pool.setMaxThreadCount(1)  # GEOS fills in shapes as it uses them
        self._open: dict[str, Event] = {}
        self._done.connect(self._on_done)

    @property
    def is_busy(self) -> bool:
        return bool(self._open)

    def is_asked(self, question: str) -> bool:
        """Return whether a question is still without an answer."""
        return question in self._open

    def ask(self, question: str, job: Job) -> None:
        """Work out an answer; the job may ask whether it is still wanted."""
        self.drop(question)
        cancelled = self._open[question] = Event()

        def work() -> None:
            if not cancelled.is_set():
                self._done.emit(question, cancelled, job(cancelled.is_set))

        self._pool.start(work)

    def drop(self, *questions: str) -> None:
        """Let go of some questions, of all without any."""
        for question in questions or tuple(self._open):
            if question in self._open:
                self._open.pop(question).set()

    def stop(self) -> None:
        """Let go of everything and wait until nothing runs."""
        self.drop()
        self._pool.waitForDone()

    def _on_done(self, question: str, asked: Event, answer: object) -> None:
        if self._open.get(question) is asked:
            del self._open[question]
            self.answered.emit(question, answer)
