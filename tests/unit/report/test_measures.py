"""The table of a visit's figures, and that every row of it is explained."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.pain.drawing import PainDrawing
from bodymap.report.content import report_content
from bodymap.report.measures import (
    COLUMNS,
    DICTIONARY,
    dictionary_csv,
    measure_rows,
    measures_csv,
)
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.scoring.prior import PREVALENCE_PRIOR
from bodymap.sessions.reports import ReportContent, ReportInput
from bodymap.terms import Laterality

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def content(material: AtlasOnFigure, drawing: PainDrawing) -> ReportContent:
    given = ReportInput(
        drawing,
        NO_FINDINGS.with_finding("trapezius_upper.TrP1", Laterality.LEFT, Finding.FAMILIAR),
        {"pain_worst": 8, "feeling": ("dull", "burning"), "flags_now": ("fever",)},
        patient_code="K-7",
        visit="v1",
        visited=datetime(2026, 1, 2, 12, tzinfo=UTC),
        prior=PREVALENCE_PRIOR,
    )
    return report_content(given, Analyst(material))


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_that_the_columns_are_fixed_and_the_rows_repeat(content: ReportContent) -> None:
    text = measures_csv(content)
    assert text.splitlines()[0] == "visit,patient,date,measure,subject,side,value,unit"
    assert text == measures_csv(content)
    assert "\r" not in text
    for row in rows_of(text):
        assert (row["visit"], row["patient"], row["date"]) == ("v1", "K-7", "2026-01-02")
        assert tuple(row) == COLUMNS


def test_that_every_muscle_has_its_figures_with_points(content: ReportContent) -> None:
    rows = rows_of(measures_csv(content))
    for one in content.analysis.ranking.candidates:
        own = {
            row["measure"]: row["value"]
            for row in rows
            if (row["subject"], row["side"]) == (one.muscle, one.side)
        }
        assert own["rank"] == str(one.rank)
        assert float(own["score"]) == round(one.weight, 4)
        assert float(own["pain_covered"]) == round(one.pain_covered, 4)
        assert float(own["pattern_painted"]) == round(one.pattern_painted, 4)
        assert content.stability is not None
        assert float(own["stability"]) == round(content.stability.of(one.muscle, one.side), 4)
        assert own["in_top_group"] == str(int((one.muscle, one.side) in content.analysis.top_group))


def test_that_what_was_told_and_found_is_in_it(content: ReportContent) -> None:
    rows = rows_of(measures_csv(content))

    def values(measure: str) -> list[tuple[str, str]]:
        return [(row["subject"], row["value"]) for row in rows if row["measure"] == measure]

    assert values("finding") == [("trapezius_upper.TrP1", "familiar")]
    assert ("trapezius_upper", "1") in values("rank_with_findings")
    assert values("red_flag") == [("fever", "today")]
    assert ("pain_worst", "8") in values("answer")
    assert ("feeling", "dull") in values("answer")
    assert ("feeling", "burning") in values("answer")
    assert values("prior") == [("", "prevalence-1")]


def test_that_the_dictionary_explains_every_row(content: ReportContent) -> None:
    names = [measure.name for measure in DICTIONARY]
    assert len(names) == len(set(names))
    assert {row.measure for row in measure_rows(content)} == set(names) - {
        "alternative_pain_covered",
        "alternative_pattern_painted",
    } | {row.measure for row in measure_rows(content) if row.measure.startswith("alternative")}
    listed = rows_of(dictionary_csv())
    assert [row["measure"] for row in listed] == names
    assert all(row["meaning"] and row["unit"] for row in listed)


def test_that_the_shipped_dictionary_is_the_programs() -> None:
    shipped = CHECKOUT / "assets" / "help" / "csv_dictionary.csv"
    assert shipped.read_text("utf-8") == dictionary_csv()


def test_that_the_readme_names_every_measure() -> None:
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    missing = [measure.name for measure in DICTIONARY if f"`{measure.name}`" not in readme]
    assert missing == []


@pytest.mark.parametrize("code", ["=1+1", "+49", "@x", "-3"])
def test_that_a_code_is_no_formula(content: ReportContent, code: str) -> None:
    other = replace(content, given=replace(content.given, patient_code=code, visit=code))
    for row in rows_of(measures_csv(other)):
        assert row["patient"] == row["visit"] == f"'{code}"
