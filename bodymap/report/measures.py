"""The figures of a visit as a table: one figure a row, with its unit; and what each row means.

Tidy and long, so that visits stack below each other and a new kind of figure needs no new column.
The figures of the ranking are those of `bodymap rank --json`, rounded alike.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bodymap.scoring.findings import Finding
from bodymap.sessions.reports import ReportContent

COLUMNS = ("visit", "patient", "date", "measure", "subject", "side", "value", "unit")
DICTIONARY_COLUMNS = ("measure", "subject", "unit", "meaning")
DIGITS = 4
_EXTENT_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of row: what it is of, in which unit, and what it means."""

    name: str
    subject: str
    unit: str
    meaning: str


_MUSCLE = "muscle of the atlas"
_SHARE = "share 0-1"
_YES_NO = "0 or 1"

DICTIONARY = (
    Measure("program", "", "text", "version of bodymap"),
    Measure("atlas", "", "text", "id and version of the atlas"),
    Measure("policy", "", "text", "id of the scoring policy"),
    Measure("prior", "", "text", "id of the prior that weighs the ranking; no row without one"),
    Measure("figure", "", "text", "figure the drawing is on"),
    Measure("extent", "", "cm2", "painted skin, every place counted once"),
    Measure("no_pattern_fits", "", _YES_NO, "1 where no typical pattern fits the drawing"),
    Measure("trigger_point", _MUSCLE, "text", "trigger point by which the muscle ranks"),
    Measure("rank", _MUSCLE, "place from 1", "place in the ranking of the drawing"),
    Measure("score", _MUSCLE, "score", "match score of the policy; not a probability"),
    Measure("pain_covered", _MUSCLE, _SHARE, "how much of what was painted the pattern covers"),
    Measure("pattern_painted", _MUSCLE, _SHARE, "how much of the pattern was painted"),
    Measure("stability", _MUSCLE, _SHARE, "redraws in which it stays in the top three"),
    Measure("in_top_group", _MUSCLE, _YES_NO, "1: the drawing cannot tell it from the first"),
    Measure("in_combination", _MUSCLE, _YES_NO, "1: one of the fewest that cover it together"),
    Measure("combination_pain_covered", "", _SHARE, "how much the combination covers"),
    Measure("combination_unexplained", "", _SHARE, "painted skin in no zone of the combination"),
    Measure(
        "alternative_pain_covered", "nerve or joint", _SHARE, "how much of the paint it covers"
    ),
    Measure("alternative_pattern_painted", "nerve or joint", _SHARE, "how much was painted of it"),
    Measure(
        "finding",
        "trigger point of the atlas",
        "text",
        "what pressing found: " + ", ".join(str(f) for f in Finding if f != Finding.NOT_EXAMINED),
    ),
    Measure("rank_with_findings", _MUSCLE, "place from 1", "place by drawing and findings"),
    Measure(
        "red_flag",
        "sign",
        "text",
        "warning sign that the answers raise, by urgency: now, today, tell",
    ),
    Measure("answer", "question", "text or 0-10", "one answer of the patient a row"),
)
"""Every kind of row, in the order in which they are written."""

_UNITS = {measure.name: measure.unit for measure in DICTIONARY}


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; `subject` and `side` are "" where it is of the whole drawing."""

    measure: str
    value: str
    subject: str = ""
    side: str = ""

    @property
    def unit(self) -> str:
        """The unit of the value."""
        return _UNITS[self.measure]


def measure_rows(content: ReportContent) -> tuple[Row, ...]:
    """Return the figures of a visit, always in the same order."""
    return (*_of_drawing(content), *_of_muscles(content), *_beside(content), *_told(content))


def measures_csv(content: ReportContent) -> str:
    """Return the figures of a visit as CSV: a header, points as decimal signs, lines ended by LF.

    What a program for tables might take for a formula begins with an apostrophe.
    """
    given = content.given
    day = "" if given.visited is None else given.visited.date().isoformat()
    first = (_safe(given.visit), _safe(given.patient_code), day)
    rows = (
        (*first, row.measure, row.subject, row.side, row.value, row.unit)
        for row in measure_rows(content)
    )
    return _table(COLUMNS, rows)


def dictionary_csv() -> str:
    """Return what the rows of `measures_csv` mean, as CSV."""
    rows = ((each.name, each.subject, each.unit, each.meaning) for each in DICTIONARY)
    return _table(DICTIONARY_COLUMNS, rows)


def _of_drawing(content: ReportContent) -> Iterator[Row]:
    ranking = content.analysis.ranking
    yield Row("program", content.program)
    yield Row("atlas", ranking.atlas)
    yield Row("policy", ranking.policy)
    if ranking.prior:
        yield Row("prior", ranking.prior)
    yield Row("figure", ranking.figure)
    yield Row("extent", _number(ranking.extent_cm2, _EXTENT_DIGITS))
    yield Row("no_pattern_fits", _yes(value=content.no_pattern_fits))


def _of_muscles(content: ReportContent) -> Iterator[Row]:
    group = set(content.analysis.top_group)
    members = {(one.muscle, one.side) for one in content.analysis.combination.members}
    for one in content.analysis.ranking.candidates:
        place = (one.muscle, one.side)
        values = [
            ("trigger_point", one.trigger_point),
            ("rank", str(one.rank)),
            ("score", _number(one.weight)),
            ("pain_covered", _number(one.pain_covered)),
            ("pattern_painted", _number(one.pattern_painted)),
        ]
        if content.stability is not None:
            values.append(("stability", _number(content.stability.of(*place))))
        values.append(("in_top_group", _yes(value=place in group)))
        values.append(("in_combination", _yes(value=place in members)))
        for measure, value in values:
            yield Row(measure, value, one.muscle, str(one.side))


def _beside(content: ReportContent) -> Iterator[Row]:
    combination = content.analysis.combination
    yield Row("combination_pain_covered", _number(combination.pain_covered))
    yield Row("combination_unexplained", _number(combination.rest_share))
    for match in content.analysis.alternatives:
        side = str(match.side)
        yield Row("alternative_pain_covered", _number(match.pain_covered), match.id, side)
        yield Row("alternative_pattern_painted", _number(match.pattern_painted), match.id, side)


def _told(content: ReportContent) -> Iterator[Row]:
    for found in content.found:
        yield Row("finding", str(found.finding), found.point.id, str(found.side))
    for found in content.found:
        if found.rank is not None:
            yield Row("rank_with_findings", str(found.rank), found.muscle.id, str(found.side))
    for flag in content.safety.flags:
        yield Row("red_flag", flag.urgency.name.lower(), flag.id)
    for line in content.answers:
        answers = line.answer if isinstance(line.answer, tuple) else (line.answer,)
        for answer in answers:
            yield Row("answer", str(answer), line.question)


def _number(value: float, digits: int = DIGITS) -> str:
    return repr(round(float(value), digits))


def _yes(*, value: bool) -> str:
    return "1" if value else "0"


def _safe(words: str) -> str:
    return f"'{words}" if words[:1] in {"=", "+", "-", "@", "\t", "\r"} else words


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
