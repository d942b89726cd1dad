"""Reports of a few visits, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.report.content import input_of_file, report_content
from bodymap.resources import asset
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.intake.model import Answer
from bodymap.sessions.reports import ReportContent, ReportInput
from bodymap.terms import BodyView, Laterality
from bodymap.ui.materials import Materials

ContentOf = Callable[[str], ReportContent]

SIGNS: dict[str, Answer] = {
    "pain_now": 4,
    "pain_worst": 8,
    "feeling": ("pressing", "tight band"),
    "since": "week",
    "age": "65_over",
    "flags_now": ("fever",),
    "flags_head": ("changed",),
    "flags_face": ("jaw_tires", "scalp_tender"),
    "flags_health": ("none",),
}
FOUND = (
    NO_FINDINGS.with_finding("suboccipitals.group", Laterality.LEFT, Finding.FAMILIAR)
    .with_finding("splenius_cervicis.upper", Laterality.LEFT, Finding.LOCAL)
)  # fmt: skip
VISITED = datetime(2026, 11, 20, 12, tzinfo=UTC)
PLAN = "Press and stretch twice a day.\n\nReview in two weeks."


def sample(name: str) -> ReportInput:
    given = input_of_file(asset("samples", f"{name}.bodymap.json"))
    return replace(given, patient_code="K-0417", visited=VISITED)


VISITS: dict[str, Callable[[], ReportInput]] = {
    "plain": lambda: sample("tension_type_right"),
    "signs": lambda: replace(sample("upper_trapezius_left"), answers=SIGNS, was_asked=True),
    "found": lambda: replace(sample("suboccipital_both_sides"), findings=FOUND, plan=PLAN),
    "mouth": lambda: sample("toothache_and_temple_left"),
    "no_fit": lambda: ReportInput(
        PainDrawing((Stroke(BodyView.FRONT, ((0.0, 138.0),), 4.0),)), visit="nose"
    ),
    "empty": lambda: ReportInput(PainDrawing()),
}


@pytest.fixture(scope="session")
def analyst(materials: Materials) -> Analyst:
    return Analyst(materials.ground)


@pytest.fixture(scope="session")
def content_of(analyst: Analyst) -> ContentOf:
    """Return a function that gives the report of one of VISITS."""
    known: dict[str, ReportContent] = {}

    def content(name: str) -> ReportContent:
        if name not in known:
            known[name] = report_content(VISITS[name](), analyst)
        return known[name]

    return content
