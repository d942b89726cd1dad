"""`bodymap evaluate`: how often the ranking names what the sources name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.errors import EnvironmentProblem
from bodymap.pain.extent import painted_skin
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.evaluate import (
    Case,
    Evaluation,
    Judged,
    evaluation,
    judged,
    read_cases,
)


def evaluate_files(files: Sequence[Path], *, as_json: bool) -> int:
    """Print the accuracy over all cases of the files; return the exit code."""
    cases = [(path, case) for path in files for case in read_cases(path)]
    analyst = Analyst(load_atlas_on_figure(), every_muscle=True)
    known = {muscle.id for muscle in analyst.material.atlas.muscles}
    for path, case in cases:
        unknown = {*case.expected, *case.acceptable} - known
        if unknown:
            names = ", ".join(sorted(unknown))
            raise EnvironmentProblem(f"{path}: case {case.id}", f"unknown muscles: {names}")
    results = [_judged(path, case, analyst) for path, case in cases]
    found = evaluation(results)
    if as_json:
        click.echo(msgspec.json.encode(evaluation_data(found)).decode())
    else:
        click.echo(evaluation_text(found))
    return 0


def _judged(path: Path, case: Case, analyst: Analyst) -> Judged:
    where = f"{path}: case {case.id}"
    analysis = analyst.analysis(painted_skin(case.drawing, analyst.material.figure, where))
    return judged(
        case,
        analysis.ranking.candidates,
        analysis.top_group,
        is_refused=analysis.no_fit is not None,
    )


def evaluation_data(found: Evaluation) -> dict[str, Any]:
    """Return the JSON object of an evaluation; shares 0-1, null where no case tells."""
    return {
        "cases": found.cases,
        "top1": found.top1,
        "top3": found.top3,
        "mrr": found.mrr,
        "acceptable_first": found.acceptable_first,
        "side_right": found.side_right,
        "group_cover": found.group_cover,
        "group_size": found.group_size,
        "negatives": found.negatives,
        "negatives_said": found.negatives_said,
        "positives_refused": found.positives_refused,
        "guide_entries": found.guide_entries,
        "guide_found": found.guide_found,
        "failures": [
            {
                "id": failure.id,
                "expected": list(failure.expected),
                "found": list(failure.found),
                "rank": failure.rank,
            }
            for failure in found.failures
        ],
    }


def evaluation_text(found: Evaluation) -> str:
    """Return an evaluation as lines for people."""
    rows = (
        ("expected muscle first", found.top1),
        ("expected muscle in the top three", found.top3),
        ("mean reciprocal rank", found.mrr),
        ("an acceptable muscle first", found.acceptable_first),
        ("side of the first right", found.side_right),
        ("expected muscle in the top group", found.group_cover),
        ("mean size of the top group", found.group_size),
        ("negatives said to fit no pattern", found.negatives_said),
        ("others wrongly said to fit none", found.positives_refused),
    )
    lines = [f"{found.cases} cases"]
    lines += [f"  {name:<34} {value:.3f}" for name, value in rows if value is not None]
    if found.guide_entries:
        share = f"{found.guide_found} of {found.guide_entries}"
        lines.append(f"  {'region guide entries in the top ten':<34} {share}")
    for failure in found.failures:
        place = f"at {failure.rank}" if failure.rank else "missing"
        lines.append(
            f"  {failure.id}: {' or '.join(failure.expected)} {place};"
            f" found {', '.join(failure.found[:3])}"
        )
    return "\n".join(lines)
