"""What is done beside the work: a backup a day, thinning, overwriting what had to wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread

from bodymap.errors import EnvironmentProblem

FIRST_AFTER_S = 60.0
EVERY_S = 1800.0
_LONGEST_END_S = 10.0

log = logging.getLogger(__name__)


class Upkeep:
    """Does something in a thread of its own, first when the window has long been standing."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self._is_over = Event()
        self.problem: EnvironmentProblem | None = None
        self._thread = Thread(target=self._run, name="upkeep of the records", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Begin nothing more; wait a little for what is being done."""
        self._is_over.set()
        self._thread.join(_LONGEST_END_S)

    def _run(self) -> None:
        wait = FIRST_AFTER_S
        while not self._is_over.wait(wait):
            wait = EVERY_S
            try:
                self._work()
            except EnvironmentProblem as problem:
                self.problem = problem
                log.warning("%s", problem)
            else:
                self.problem = None
