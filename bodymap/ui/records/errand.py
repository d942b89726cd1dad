"""What takes longer than a frame and is done once: opening, unlocking, setting up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from bodymap.errors import EnvironmentProblem


class _Errand(QThread):
    """Runs a function in a thread of its own."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, job: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._job = job

    def run(self) -> None:
        try:
            result = self._job()
        except EnvironmentProblem as problem:
            self.failed.emit(problem)
        else:
            self.done.emit(result)


class Errands(QObject):
    """Runs one function at a time beside the window; while one runs, further ones are not begun.

    `runs_beside` False runs them at once, for tests.

    Signals:
        busy_changed: whether one runs.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.runs_beside = True
        self._errand: _Errand | None = None

    @property
    def is_busy(self) -> bool:
        return self._errand is not None

    def run(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[EnvironmentProblem], None],
    ) -> None:
        """Run a function; hand on what it returns, or the problem it raises."""
        if self.is_busy:
            return
        if not self.runs_beside:
            try:
                result = job()
            except EnvironmentProblem as problem:
                otherwise(problem)
            else:
                then(result)
            return
        self._errand = errand = _Errand(job, self)

        def done(result: object) -> None:
            self._end(errand)
            then(result)

        def failed(problem: EnvironmentProblem) -> None:
            self._end(errand)
            otherwise(problem)

        errand.done.connect(done)
        errand.failed.connect(failed)
        self.busy_changed.emit(True)
        errand.start()

    def stop(self) -> None:
        """Wait for what runs; nothing is handed on any more."""
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.done.disconnect()
            errand.failed.disconnect()
            errand.wait()

    def _end(self, errand: _Errand) -> None:
        self._errand = None
        errand.wait()
        errand.deleteLater()
        self.busy_changed.emit(False)
