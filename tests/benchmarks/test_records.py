"""What the clinician waits for with many patients: the inbox, a search, opening a visit.

10,000 patients with 5 visits each, encrypted. Budgets: 50, 50 and 100 ms.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import drawing_data
from bodymap.scoring.findings import Finding, Findings
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.records.model import Encounter
from bodymap.sessions.records.words import folded
from bodymap.storage import schema
from bodymap.storage.database import Database
from bodymap.storage.records import Records
from bodymap.storage.sqlite import Door
from bodymap.terms import BodyView, Laterality

KEY = bytes(range(32))
PATIENTS = 10_000
VISITS = 5
WAITING = 30
STROKES = 8
START = datetime(2024, 1, 1, 8, tzinfo=UTC)
FIRST_NAMES = ("Anna", "José", "Zoë", "Ali", "Marie", "Øyvind", "Łucja", "Fatma", "Jan", "Émile")
LAST_NAMES = ("Müller", "Öztürk", "García", "Nowak", "Dvořák", "Smith", "Çelik", "Rossi", "Lê")


def drawing(chance: np.random.Generator) -> PainDrawing:
    """Return a usual drawing: some strokes of 40 points."""
    strokes = []
    for _ in range(STROKES):
        steps = np.cumsum(chance.normal(0.0, 4.0, (40, 2)), axis=0) + chance.uniform(0, 100, 2)
        points = tuple((round(u, 2), round(v, 2)) for u, v in steps.tolist())
        strokes.append(Stroke(BodyView.LEFT, points, 9.0, intensity=int(chance.integers(11))))
    return PainDrawing(tuple(strokes))


def fill(path: Path) -> None:
    """Write what years of a clinic leave behind, in a few large steps."""
    chance = np.random.default_rng(5)
    engine = Door(path, KEY).engine()
    database = Database(engine, str(path))
    texts = [schema.json_text(drawing_data(drawing(chance))) for _ in range(50)]
    with database.writing() as now:
        for number in range(PATIENTS):
            name = f"{FIRST_NAMES[number % 10]} {LAST_NAMES[number // 10 % 9]}"
            code = f"P-{number:05}"
            times = [START + timedelta(hours=number, days=90 * visit) for visit in range(VISITS)]
            now.execute(
                schema.patient.insert(),
                {
                    "code": code,
                    "name": name,
                    "words": folded(f"{code} {name}"),
                    "created": times[0],
                    "created_offset_s": 0,
                    "seen": times[-1],
                },
            )
        rows = [
            {
                "id": f"visit-{number}-{visit}",
                "patient": number + 1,
                "started": START + timedelta(hours=number, days=90 * visit),
                "started_offset_s": 3600,
                "language": "de",
                "intake_id": None,
                "extent_cm2": 40.0,
                "worst": 6,
                "plan": "rest and stretch",
                "updated": START,
            }
            for number in range(PATIENTS)
            for visit in range(VISITS)
        ]
        now.execute(schema.encounter.insert(), rows)
        parts = range(1, PATIENTS * VISITS + 1)
        now.execute(
            schema.encounter_drawing.insert(),
            [
                {"encounter": each, "which": which, "data": texts[each % 50]}
                for each in parts
                for which in ("patient", "own")
            ],
        )
        now.execute(
            schema.encounter_finding.insert(),
            [
                {
                    "encounter": each,
                    "trigger_point": f"masseter.{point}",
                    "side": "left",
                    "finding": "local",
                }
                for each in parts
                for point in range(4)
            ],
        )
        now.execute(
            schema.encounter_answer.insert(),
            [
                {"encounter": each, "question": f"question_{question}", "answer": ["dull", "deep"]}
                for each in parts
                for question in range(12)
            ],
        )
        now.execute(
            schema.intake.insert(),
            [
                {
                    "id": f"intake-{number}",
                    "code": f"P-{number:05}",
                    "language": "de",
                    "started": START,
                    "started_offset_s": 0,
                    "status": "finished",
                    "updated": START,
                    "urgency": schema.NO_URGENCY,
                    "is_taken": True,
                }
                for number in range(PATIENTS)
            ],
        )
    engine.dispose()
    with Records(path, KEY) as records:
        for number in range(WAITING):
            head = IntakeHead(f"waiting-{number}", "", "de", START, Status.FINISHED)
            records.begin(head)
            flags = ["thunderclap"] if number % 7 == 0 else ["none"]
            records.append(head.id, Entry("answer", {"question": "flags_now", "answer": flags}))
        records.inbox()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """Return the file; a small one where nothing is timed."""
    path = tmp_path_factory.mktemp("large") / "records.sqlite"
    if not request.config.getoption("benchmark_enable"):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(f"{__name__}.PATIENTS", 200)
            fill(path)
    else:
        fill(path)
    return path


@pytest.fixture
def records(filled: Path) -> Iterator[Records]:
    with Records(filled, KEY) as opened:
        opened.inbox()  # the first of all connections is made
        yield opened


def test_that_the_records_are_opened(timed: Any, filled: Path) -> None:
    def opened() -> int:
        with Records(filled, KEY) as records:
            return len(records.inbox())

    assert timed(opened) == WAITING


def test_that_the_inbox_is_read(timed: Any, records: Records) -> None:
    assert len(timed(records.inbox)) == WAITING


@pytest.mark.parametrize(
    ("words", "some"),
    [("", True), ("muller", True), ("ozturk jose", False), ("p-00123", True), ("nobody", False)],
)
def test_that_patients_are_found(timed: Any, records: Records, words: str, *, some: bool) -> None:
    found = timed(records.patients, words)
    assert bool(found) is some or words == "ozturk jose"


def test_that_a_patients_visits_are_listed(timed: Any, records: Records) -> None:
    assert len(timed(records.encounters, "P-00150")) == VISITS


def test_that_a_visit_is_opened(timed: Any, records: Records) -> None:
    assert len(timed(records.encounter, "visit-150-3").drawing.strokes) == STROKES


def test_that_a_visit_is_kept(timed: Any, records: Records) -> None:
    """As with every finding: one of them changes, the drawing stays."""
    kept = records.encounter("visit-151-3")
    findings = [Finding.LOCAL, Finding.FAMILIAR]

    def keep() -> Encounter:
        findings.reverse()
        changed = kept.findings.with_finding("masseter.1", Laterality.LEFT, findings[0])
        after = kept.with_findings(Findings(changed.by_point))
        records.keep_encounter(after)
        return after

    assert records.encounter(timed(keep).id).findings["masseter.1", Laterality.LEFT] in findings


def test_that_a_backup_is_made(timed: Any, records: Records, tmp_path: Path) -> None:
    numbers = iter(range(100))
    place = timed.pedantic(
        lambda: records.back_up(tmp_path / f"{next(numbers)}.sqlite"), rounds=2, warmup_rounds=0
    )
    assert Path(place).stat().st_size > 0


def test_that_the_whole_file_is_checked(timed: Any, filled: Path) -> None:
    from bodymap.storage.sqlite import whole_check

    assert timed.pedantic(whole_check, args=(filled, KEY), rounds=2, warmup_rounds=0) == []
