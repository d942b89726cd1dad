"""`bodymap rank`: the ranking of drawing files, as a table or as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from bodymap.atlas.build import AtlasOnFigure, load_atlas_on_figure
from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import figure_folder
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import read_drawing
from bodymap.scoring.ranking import Ranker, Ranking

TABLE_TOP = 10
BAD_INPUT = 2


def rank_files(files: Sequence[Path], *, as_json: bool, top: int | None, every_muscle: bool) -> int:
    """Print the ranking of each file; return the exit code.

    Good files are ranked even when others are bad; bad ones are named on stderr.
    """
    material = load_atlas_on_figure()
    ranker = Ranker(
        material.atlas, material.compiled, material.figure.measure, every_muscle=every_muscle
    )
    code = 0
    for path in files:
        try:
            ranking = rank_file(path, material, ranker)
        except EnvironmentProblem as problem:
            click.echo(f"bodymap: {problem}", err=True)
            code = BAD_INPUT
            continue
        if as_json:
            line = msgspec.json.encode(ranking_data(path, ranking, top))
            click.echo(line.decode())
        else:
            click.echo(ranking_table(path, ranking, material, top or TABLE_TOP))
    return code


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
