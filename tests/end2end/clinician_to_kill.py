"""A scripted clinician in a process of their own, killed at a given moment like the patient.

Started with `python -m tests.end2end.clinician_to_kill`; see patient_to_kill for what it reads and
answers. The records are encrypted. Before and after each change of a visit a mark of all that the
visit then holds is written down: kept is what was acknowledged last, or what was being tried.
"""

from __future__ import annotations

import hashlib
import json
import random
import uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bodymap.pain.drawing import Stroke
from bodymap.pain.file import drawing_data
from bodymap.scoring.findings import Finding
from bodymap.sessions.records.model import Encounter, Patient
from bodymap.storage.records import Records, open_records
from bodymap.terms import SIDES, BodyView
from tests.end2end.patient_to_kill import acknowledge, main

KEY = bytes(range(1, 33))
POINTS = ("masseter.1", "masseter.2", "trapezius_upper.1", "splenius_capitis.1")
CHANGES_OF_A_VISIT = 20
WORD = "remembrance"


def mark(visit: Encounter) -> str:
    """Return what tells a visit from any other state of it."""
    findings = sorted([*key, visit.findings[key]] for key in visit.findings)
    answers = sorted(visit.answers.items())
    drawings = [drawing_data(visit.drawing), drawing_data(visit.own_drawing)]
    told = json.dumps([visit.patient_code, drawings, findings, answers, visit.plan, visit.worst])
    return hashlib.sha256(told.encode()).hexdigest()


def examine(place: Path, seed: int) -> None:
    """Go on with the visit of last time, then see one patient after the other, until killed."""
    chance = random.Random(seed)  # noqa: S311 (the same clinician every time)
    with open_records(place, KEY) as records:
        visit = last_visit(records) or begin(records)
        acknowledge("opened", visit.id, mark(visit))
        while True:
            for _ in range(chance.randrange(1, CHANGES_OF_A_VISIT)):
                visit = changed(visit, chance)
                keep(records, visit)
            visit = begin(records)


def last_visit(records: Records) -> Encounter | None:
    """Return the newest visit of the patient seen last."""
    heads = [head for each in records.patients(limit=1) for head in records.encounters(each.code)]
    return records.encounter(heads[0].id) if heads else None


def begin(records: Records) -> Encounter:
    code = records.free_code()
    records.keep_patient(Patient(code, datetime.now(UTC), WORD))
    visit = Encounter(uuid.uuid4().hex, code, datetime.now(UTC), plan=WORD)
    keep(records, visit)
    return visit


def keep(records: Records, visit: Encounter) -> None:
    acknowledge("trying", visit.id, mark(visit))
    records.keep_encounter(visit)
    acknowledge("kept", visit.id, mark(visit))


def changed(visit: Encounter, chance: random.Random) -> Encounter:
    """Return the visit with two things changed, which must both be kept or neither."""
    points = tuple((chance.uniform(-20, 20), chance.uniform(90, 130)) for _ in range(8))
    stroke = Stroke(BodyView.LEFT, points, 9.0, intensity=chance.randrange(11))
    which = chance.choice(["drawing", "own_drawing"])
    drawing = visit.drawing if which == "drawing" else visit.own_drawing
    finding = chance.choice([each for each in Finding if each is not Finding.NOT_EXAMINED])
    findings = visit.findings.with_finding(chance.choice(POINTS), chance.choice(SIDES), finding)
    plan = f"{WORD} {chance.randrange(1000)}"
    if which == "drawing":
        return replace(visit, drawing=drawing.with_stroke(stroke), findings=findings, plan=plan)
    return replace(visit, own_drawing=drawing.with_stroke(stroke), findings=findings, plan=plan)


if __name__ == "__main__":
    main(examine)
