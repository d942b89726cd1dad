"""A scripted patient in a process of their own, which is killed at a given moment.

Started with `python patient_to_kill.py`, it reads lines `FILE SEED SECONDS` from stdin. For each it
forks (so that nothing need be imported again) a child that opens the records of FILE, goes on with
the intake that was interrupted or begins one, and paints and answers until SIGKILL meets it after
SECONDS. Each change is acknowledged on the child's stdout once the session has made it; the answer
to a line is one JSON object with the acknowledgements, in order.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bodymap.pain.drawing import Stroke
from bodymap.pain.file import stroke_data
from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.recovery import interrupted
from bodymap.sessions.intake.session import IntakeSession
from bodymap.storage.records import Records, open_records
from bodymap.terms import BodyView

CHANGES_OF_AN_INTAKE = 25
LANGUAGES = ("en", "de", "ar")


def acknowledge(*words: Any) -> None:
    """Write one line in one piece: shorter than what a pipe may tear."""
    os.write(sys.stdout.fileno(), (json.dumps(words) + "\n").encode())


def paint_and_answer(place: Path, seed: int) -> None:
    """Fill in one intake after the other, until killed."""
    chance = random.Random(seed)  # noqa: S311 (the same patient every time)
    with open_records(place) as records:
        session = go_on_or_begin(records)
        while True:
            for _ in range(chance.randrange(1, CHANGES_OF_AN_INTAKE)):
                change(session, chance)
            session.turn_to(PageId.THANKS)
            acknowledge("page", session.intake.head.id, PageId.THANKS)
            acknowledge("finished", session.intake.head.id)
            session = begin(records)


def go_on_or_begin(records: Records) -> IntakeSession:
    head = interrupted(records)
    if head is None:
        return begin(records)
    session = IntakeSession.resume(records, head)
    acknowledge("resumed", head.id, session.page, len(session.intake.drawing.strokes))
    return session


def begin(records: Records) -> IntakeSession:
    session = IntakeSession.begin(records, "en")
    acknowledge("begun", session.intake.head.id)
    return session


def change(session: IntakeSession, chance: random.Random) -> None:
    """Make one change that is one, and acknowledge it."""
    intake = session.intake
    kind = chance.choice(["stroke", "stroke", "answer", "answer", "page", "language"])
    if kind == "stroke":
        points = [(chance.uniform(-20, 20), chance.uniform(90, 130)) for _ in range(8)]
        stroke = Stroke(BodyView.LEFT, tuple(points), 9.0, intensity=chance.randrange(11))
        session.draw(intake.drawing.with_stroke(stroke))
        acknowledge(kind, intake.head.id, stroke_data(stroke))
    elif kind == "answer":
        question = chance.choice(["pain_now", "pain_worst", "pain_usual"])
        others = [rating for rating in range(11) if rating != intake.answers.get(question)]
        answer = chance.choice(others)
        session.answer(question, answer)
        acknowledge(kind, intake.head.id, question, answer)
    elif kind == "page":
        others_shown = set(flow.pages(intake)) - {session.page, PageId.THANKS}
        page = chance.choice(sorted(others_shown))
        session.turn_to(page)
        acknowledge(kind, intake.head.id, page)
    else:
        language = chance.choice([code for code in LANGUAGES if code != intake.head.language])
        session.speak(language)
        acknowledge(kind, intake.head.id, language)


Work = Callable[[Path, int], None]


def killed_after(work: Work, place: Path, seed: int, seconds: float) -> dict[str, Any]:
    """Return what somebody acknowledged before being killed, and how the process ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            os.dup2(writing, sys.stdout.fileno())
            work(place, seed)
        finally:  # only an error leads here
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    said = b""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            part = os.read(reading, 65536)
            if not part:
                break  # it ended by itself, which is told below
            said += part
    os.kill(child, signal.SIGKILL)
    while part := os.read(reading, 65536):
        said += part
    os.close(reading)
    _, status = os.waitpid(child, 0)
    acknowledged = [json.loads(line) for line in said.decode().splitlines()]
    return {"acknowledged": acknowledged, "signal": os.WTERMSIG(status)}


def main(work: Work = paint_and_answer) -> None:
    """Answer each line of stdin with one line on stdout."""
    for line in sys.stdin:
        place, seed, seconds = json.loads(line)
        print(json.dumps(killed_after(work, Path(place), seed, seconds)), flush=True)


if __name__ == "__main__":
    main()
