"""Killed at any moment, the clinician's program has kept every finding it said was made."""

from __future__ import annotations

import json
import os
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bodymap.sessions.records.model import Encounter
from bodymap.storage.records import Records, open_records
from tests.end2end.chart_to_kill import KEY
from tests.end2end.test_kills import Line, moments, people

SEED = 20260302
FILES = 5
KILLS = 25


@dataclass
class Visit:
    """What one visit must hold."""

    findings: dict[tuple[str, str], str] = field(default_factory=dict)
    strokes: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    plan: str = ""

    def make(self, kind: str, *told: str) -> None:
        if kind == "finding":
            point, side, finding = told
            self.findings[point, side] = finding
        elif kind == "plan":
            self.plan = told[0]
        elif kind != "taken":
            (self.strokes if kind == "stroke" else self.own).append(float(told[0]))

    def holds(self, kept: Encounter) -> bool:
        findings = {(p, str(s)): str(kept.findings[p, s]) for p, s in kept.findings}
        strokes = [
            stroke.points[0][0] for stroke in kept.drawing.strokes[1:]
        ]  # after the patient's
        own = [stroke.points[0][0] for stroke in kept.own_drawing.strokes]
        return (findings, strokes, own, kept.plan) == (
            self.findings,
            self.strokes,
            self.own,
            self.plan,
        )


@dataclass
class Told:
    """What the records of one file must hold."""

    visits: dict[str, Visit] = field(default_factory=dict)
    tried: Line = field(default_factory=list)
    findings: int = 0

    def hear(self, acknowledged: list[Line]) -> None:
        for state, kind, visit_id, *told in acknowledged:
            if state == "trying":
                self.tried = [kind, visit_id, *told]
                continue
            self.visits.setdefault(visit_id, Visit()).make(kind, *told)
            self.tried = []
            self.findings += kind == "finding"

    def check(self, records: Records) -> None:
        """Hold what is kept against what was told: at most the change being made is there, too."""
        if self.tried:
            kind, visit_id, *told = self.tried
            self.tried = []
            waits = {item.intake_id for item in records.inbox()}
            if kind == "taken" and visit_id not in waits:
                self.visits.setdefault(visit_id, Visit())
            elif kind != "taken" and not self.visits[visit_id].holds(records.encounter(visit_id)):
                self.visits[visit_id].make(kind, *told)
        for visit_id, visit in self.visits.items():
            assert visit.holds(records.encounter(visit_id))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by a signal of POSIX")
def test_that_twenty_five_kills_lose_no_finding_the_chart_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 (the same moments every time)
    told = [Told() for _ in range(FILES)]
    errors = tmp_path / "errors.txt"
    with people(errors, "-m", "tests.end2end.chart_to_kill") as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number, seconds in enumerate([*moments(chance, KILLS - 1), 0.35]):
            place = tmp_path / f"clinic{number % FILES}" / "records.sqlite"
            print(json.dumps([str(place), number, seconds]), file=running.stdin, flush=True)
            answer = json.loads(running.stdout.readline() or "null")
            assert answer is not None, errors.read_text("utf-8")
            assert answer["signal"] == 9, errors.read_text("utf-8")
            told[number % FILES].hear(answer["acknowledged"])
            copy = tmp_path / f"copy{number}"
            if place.parent.exists():
                shutil.copytree(place.parent, copy)
            with open_records(copy / place.name, KEY) as records:
                told[number % FILES].check(records)
    assert errors.read_text("utf-8") == ""
    assert sum(each.findings for each in told) > 0  # else nothing was shown
