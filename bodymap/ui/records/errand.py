"""What takes longer than a frame and is done once: opening, unlocking, setting up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from bodymap.errors import EnvironmentProblem


class Errand(QThread):
    """Runs a function in a thread of its own.

    Signals:
        done: what the function returned.
        failed: the EnvironmentProblem it raised.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, job: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job

    def run(self) -> None:
        try:
            result = self._job()
        except EnvironmentProblem as problem:
            self.failed.emit(problem)
        else:
            self.done.emit(result)
