"""`bodymap rank`: the ranking of drawing files, as a table or as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import click
import msgspec

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.cli.batch import (
    FEW_FILES,
    Outcome,
    drawing_files,
    in_this_process,
    on_all_cores,
    on_cluster,
)
from bodymap.cli.progress import Progress
from bodymap.cli.results import analysis_data, analysis_text
from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import figure_folder
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import SUFFIX, read_drawing
from bodymap.scoring.analysis import Analysis, Analyst
from bodymap.scoring.prior import NO_PRIOR, PREVALENCE_PRIOR, Prior
from bodymap.scoring.stability import Stability

TABLE_TOP = 10
BAD_INPUT = 2


@dataclass(frozen=True, slots=True)
class RankOptions:
    """What `bodymap rank` was asked for; travels to every worker."""

    as_json: bool = False
    top: int | None = None
    every_muscle: bool = False
    weighed: bool = False

    @property
    def prior(self) -> Prior:
        """Return what weighs the ranking; not a field, since it cannot travel."""
        return PREVALENCE_PRIOR if self.weighed else NO_PRIOR


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
    analyst = _analyst(every_muscle=options.every_muscle)
    outcomes = []
    for name in files:
        path = Path(name)
        try:
            found = analyse_file(path, analyst, stability=options.as_json, prior=options.prior)
        except EnvironmentProblem as problem:
            outcomes.append(Outcome(name, error=str(problem)))
            continue
        if options.as_json:
            text = msgspec.json.encode(analysis_data(path, *found, options.top)).decode()
        else:
            top = options.top or TABLE_TOP
            text = analysis_text(path, found[0], analyst.material.atlas, top, options.prior)
        outcomes.append(Outcome(name, text))
    return outcomes


@cache
def _analyst(*, every_muscle: bool) -> Analyst:
    """Return what analyses drawings, loaded once in each process."""
    return Analyst(load_atlas_on_figure(), every_muscle=every_muscle)


def analyse_file(
    path: Path, analyst: Analyst, *, stability: bool, prior: Prior = NO_PRIOR
) -> tuple[Analysis, Stability | None]:
    """Return the analysis of one file, and its stability if asked for.

    Raises EnvironmentProblem if the file is bad.
    """
    drawing = read_drawing(path)
    _refuse_unknown_figure(drawing.figure, path)
    painted = painted_skin(drawing, analyst.material.figure, str(path))
    analysis = analyst.analysis(painted, prior)
    return analysis, analyst.stability(painted, prior=prior) if stability else None


def _refuse_unknown_figure(name: str, path: Path) -> None:
    """Raise EnvironmentProblem, naming the file, if a drawing is on an unknown figure."""
    try:
        figure_folder(name)
    except EnvironmentProblem as problem:
        raise EnvironmentProblem(str(path), f"unknown figure {name!r}", problem.advice) from problem
