"""A clinician at work on a chart, in a process of their own, killed at a given moment.

Started with `python -m tests.end2end.chart_to_kill`; see patient_to_kill for what it reads and
answers. Patients draw in the same records; the clinician takes each drawing up, notes findings,
draws, plans, and moves on. Each change is told before it is made ("trying") and after ("done").
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.scoring.findings import Finding
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.records.chart import Chart
from bodymap.storage.records import Records, open_records
from bodymap.terms import SIDES, BodyView
from tests.end2end.patient_to_kill import acknowledge, main

KEY = bytes(range(1, 33))
POINTS = ("masseter.1", "masseter.2", "trapezius_upper.1", "splenius_capitis.1")
CHANGES_OF_A_VISIT = 12


def examine(place: Path, seed: int) -> None:
    """See one patient after the other, until killed."""
    chance = random.Random(seed)  # noqa: S311 (the same clinician every time)
    with open_records(place, KEY) as records:
        chart = Chart(records, records)
        while True:
            if not records.inbox():
                let_somebody_draw(records, chance)
            item = records.inbox()[0]
            acknowledge("trying", "taken", item.intake_id)
            chart.look_at(item)
            chart.acknowledge()
            acknowledge("done", "taken", item.intake_id)
            for _ in range(chance.randrange(1, CHANGES_OF_A_VISIT)):
                change(chart, chance)


def let_somebody_draw(records: Records, chance: random.Random) -> None:
    session = IntakeSession.begin(records, "en", code=chance.choice(["", "K-1", "K-2"]))
    points = tuple((chance.uniform(-20, 20), chance.uniform(90, 130)) for _ in range(8))
    session.draw(PainDrawing().with_stroke(Stroke(BodyView.LEFT, points, 9.0)))
    session.answer("flags_now", ("fever",))
    session.turn_to(PageId.THANKS)


def change(chart: Chart, chance: random.Random) -> None:
    """Make one change, told before and after."""
    visit = chart.visit
    assert visit is not None
    kind = chance.choice(["finding", "finding", "stroke", "own", "plan"])
    told: list[Any]
    if kind == "finding":
        point, side = chance.choice(POINTS), chance.choice(SIDES)
        finding = chance.choice([each for each in Finding if each is not Finding.NOT_EXAMINED])
        told = [point, side, finding]
    elif kind == "plan":
        told = [f"plan {chance.random()}"]
    else:
        told = [chance.uniform(-20, 20)]
    acknowledge("trying", kind, visit.id, *told)
    stroke = Stroke(BodyView.LEFT, ((0.0 if kind in {"finding", "plan"} else told[0], 100.0),), 9.0)
    if kind == "finding":
        findings = visit.findings.with_finding(told[0], told[1], told[2])
        chart.keep_review(visit.drawing, findings, 1.0)
    elif kind == "stroke":
        chart.keep_review(visit.drawing.with_stroke(stroke), visit.findings, 1.0)
    elif kind == "own":
        chart.keep_own_drawing(visit.own_drawing.with_stroke(stroke))
    else:
        chart.keep_plan(told[0])
    acknowledge("done", kind, visit.id, *told)


if __name__ == "__main__":
    main(examine)
