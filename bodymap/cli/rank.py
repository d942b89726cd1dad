"""`bodymap rank`: the ranking of drawing files, as a table or as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import click
import msgspec

from bodymap.atlas.build import AtlasOnFigure, load_atlas_on_figure
from bodymap.cli.batch import (
    FEW_FILES,
    Outcome,
    drawing_files,
    in_this_process,
    on_all_cores,
    on_cluster,
)
from bodymap.cli.progress import Progress
from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import figure_folder
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import SUFFIX, read_drawing
from bodymap.scoring.ranking import Ranker, Ranking

TABLE_TOP = 10
BAD_INPUT = 2


@dataclass(frozen=True, slots=True)
class RankOptions:
    """What `bodymap rank` was asked for; travels to every worker."""

    as_json: bool = False
    top: int | None = None
    every_muscle: bool = False


def rank_files(
    inputs: Sequence[Path], options: RankOptions, *, jobs: int | None = None, scheduler: str = ""
) -> int:
    """Print the ranking of each file in order; return the exit code.

    Good files are ranked even when others are bad; bad ones are named on stderr. Many files are
    shared out among the cores, or sent to a cluster.
    """
    files = [str(path) for path in drawing_files(inputs)]
    if not files:
        raise EnvironmentProblem(
            ", ".join(map(str, inputs)), f"no drawings (*{SUFFIX}) are in there"
        )
    work = partial(rank_chunk, options=options)
    if scheduler:
        outcomes = on_cluster(files, work, scheduler)
    elif jobs == 1 or (jobs is None and len(files) < FEW_FILES):
        outcomes = in_this_process(files, work)
    else:
        outcomes = on_all_cores(files, work, jobs)
    code = 0
    progress = Progress(len(files))
    for outcome in outcomes:
        if outcome.error:
            click.echo(f"bodymap: {outcome.error}", err=True)
            code = BAD_INPUT
        else:
            click.echo(outcome.text)
        progress.step(is_bad=bool(outcome.error))
    progress.end()
    return code


def rank_chunk(files: Sequence[str], options: RankOptions) -> list[Outcome]:
    """Return what became of each file; runs in whatever process or machine it is sent to."""
    material, ranker = _ranker(every_muscle=options.every_muscle)
    outcomes = []
    for name in files:
        path = Path(name)
        try:
            ranking = rank_file(path, material, ranker)
        except EnvironmentProblem as problem:
            outcomes.append(Outcome(name, error=str(problem)))
            continue
        if options.as_json:
            text = msgspec.json.encode(ranking_data(path, ranking, options.top)).decode()
        else:
            text = ranking_table(path, ranking, material, options.top or TABLE_TOP)
        outcomes.append(Outcome(name, text))
    return outcomes


@cache
def _ranker(*, every_muscle: bool) -> tuple[AtlasOnFigure, Ranker]:
    """Return atlas and ranker, loaded once in each process."""
    material = load_atlas_on_figure()
    measure = material.figure.measure
    return material, Ranker(material.atlas, material.compiled, measure, every_muscle=every_muscle)


def rank_file(path: Path, material: AtlasOnFigure, ranker: Ranker) -> Ranking:
    """Return the ranking of one file; EnvironmentProblem if it is bad."""
    drawing = read_drawing(path)
    _refuse_unknown_figure(drawing.figure, path)
    return ranker.rank(painted_skin(drawing, material.figure, str(path)))


def _refuse_unknown_figure(name: str, path: Path) -> None:
    """Raise EnvironmentProblem, naming the file, if a drawing is on an unknown figure."""
    try:
        figure_folder(name)
    except EnvironmentProblem as problem:
        raise EnvironmentProblem(str(path), f"unknown figure {name!r}", problem.advice) from problem


def ranking_data(path: Path, ranking: Ranking, top: int | None) -> dict[str, Any]:
    """Return the JSON object of one file's ranking; shares 0-1 with four digits."""
    return {
        "file": str(path),
        "figure": ranking.figure,
        "atlas": ranking.atlas,
        "policy": ranking.policy,
        "extent_cm2": round(ranking.extent_cm2, 2),
        "ranking": [
            {
                "rank": candidate.rank,
                "muscle": candidate.muscle,
                "side": str(candidate.side),
                "trigger_point": candidate.trigger_point,
                "score": round(candidate.score, 4),
                "pain_covered": round(candidate.pain_covered, 4),
                "pattern_painted": round(candidate.pattern_painted, 4),
            }
            for candidate in ranking.candidates[:top]
        ],
    }


def ranking_table(path: Path, ranking: Ranking, material: AtlasOnFigure, top: int) -> str:
    """Return the ranking of one file as a table for people."""
    names = {muscle.id: muscle.short_name for muscle in material.atlas.muscles}
    lines = [f"{path}: {ranking.extent_cm2:.1f} cm2 of skin painted"]
    if not ranking.candidates:
        lines.append("  nothing painted lies in any known pattern")
        return "\n".join(lines)
    shown = ranking.candidates[:top]
    width = max(len(names[candidate.muscle]) for candidate in shown)
    lines.append(f"      {'worth examining':<{width}}  side   pain covered  pattern painted")
    lines += [
        f"  {candidate.rank:>2}  {names[candidate.muscle]:<{width}}  {candidate.side:<5}"
        f"  {candidate.pain_covered:>12.0%}  {candidate.pattern_painted:>15.0%}"
        for candidate in shown
    ]
    lines.append("  Typical patterns reported for trigger points; not a diagnosis.")
    return "\n".join(lines)
