"""The real program with a patient in front of it, in a process of its own.

`python -m tests.end2end.patient_at_tablet '{"hand": "finger"}'` starts the patient's mode as the
command line does, and lets the patient work from inside its event loop. On stdout come lines of
JSON: "painting" in the middle of the stroke number `stop`, from where on the patient only waits to
be killed, and at the end what they saw. `also` and `done` are the Patient's.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import bodymap.app as program
from tests.end2end.patient_hands import HANDS, Eyes, Trace, Wait, name_of
from tests.end2end.patient_story import Patient, PointingPatient, TypingPatient

STEP_MS = 4
PATIENCE_S = 20.0  # for one thing to become true
FAILED = 3


def say(kind: str, **rest: Any) -> None:
    """Write one line."""
    print(json.dumps({"kind": kind, **rest}), flush=True)


def wait_to_be_killed() -> None:
    """Say that the stroke is in the making, and never come back."""
    say("painting")
    time.sleep(PATIENCE_S * 3)
    os._exit(FAILED)


class Visit:
    """Leads a patient through the program, a step whenever its event loop has time."""

    def __init__(self, wanted: dict[str, Any]) -> None:
        eyes, self._trace = Eyes(), Trace()
        stop = wanted.get("stop")
        rest: dict[str, Any] = {
            "also": wanted.get("also", {}),
            "done": wanted.get("done", 0),
            "stop": None if stop is None else (stop, wait_to_be_killed),
        }
        self._patient: Patient
        if wanted["hand"] == "keys":
            self._patient = TypingPatient(eyes, self._trace, **rest)
        else:
            hand = HANDS[wanted["hand"]](eyes)
            self._patient = PointingPatient(hand, eyes, self._trace, **rest)
        self._steps = self._patient.walk()
        self._wait: Wait = lambda: True
        self._until = time.monotonic() + PATIENCE_S

    def step(self) -> None:
        """Do the next thing; an error ends the process, since nobody else would hear of it."""
        is_over = False
        try:
            is_over = self._is_over()
        finally:
            if sys.exc_info()[0] is not None:
                traceback.print_exc()
                self._show_trouble()
                os._exit(FAILED)
        if not is_over:
            QTimer.singleShot(STEP_MS, self.step)

    def _is_over(self) -> bool:
        """Go on if what is waited for is true; return whether the patient has left."""
        if not self._wait():
            if time.monotonic() > self._until:
                raise TimeoutError(f"waits on {self._trace.pages[-1].title!r}")
            return False
        try:
            self._wait = next(self._steps)
        except StopIteration:
            self._tell()
            return True
        self._until = time.monotonic() + PATIENCE_S
        return False

    def _tell(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, WatchedApplication)
        pages = [asdict(page) for page in self._trace.pages]
        windows = sorted(application.windows)
        say("done", pages=pages, windows=windows, **asdict(self._patient.told))
        application.exit(0)

    def _show_trouble(self) -> None:
        eyes = self._patient.eyes
        print(self._trace.pages[-1], eyes.hears(), eyes.words(), sep="\n", file=sys.stderr)
        if picture := os.environ.get("PATIENT_TROUBLE"):
            eyes.window.grab().save(picture)


class WatchedApplication(QApplication):
    """Lets the patient begin as soon as the event loop runs; notes every window that shows."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.windows: set[str] = set()
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(f"{type(watched).__name__} {name_of(watched)}".strip())
        return False

    def exec(self) -> int:  # type: ignore[override] # a static method in Qt
        visit = Visit(json.loads(sys.argv[1]))
        QTimer.singleShot(0, visit.step)
        return QApplication.exec()


def main() -> int:
    vars(program)["QApplication"] = WatchedApplication  # which run_window makes and starts
    return program.run_window(program.PATIENT)


if __name__ == "__main__":
    sys.exit(main())
