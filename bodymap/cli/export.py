"""`bodymap export`: the figures of one drawing, for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.errors import EnvironmentProblem
from bodymap.report.content import input_of_file, report_content
from bodymap.report.files import ready_folder, write_whole
from bodymap.report.measures import dictionary_csv, measures_csv
from bodymap.scoring.analysis import Analyst


def export_figures(file: Path | None, csv: Path | None, dictionary: Path | None) -> int:
    """Write the figures, or what they mean, or both; print the paths and return the exit code."""
    if csv is None and dictionary is None:
        raise EnvironmentProblem("export", "says nothing to write", "add --csv OUT.csv")
    if csv is not None and file is None:
        raise EnvironmentProblem("export", "needs a drawing for --csv", "name its file")
    if csv is not None and file is not None:
        given = input_of_file(file)
        content = report_content(given, Analyst(load_atlas_on_figure()))
        _write(csv, measures_csv(content))
    if dictionary is not None:
        _write(dictionary, dictionary_csv())
    return 0


def _write(path: Path, text: str) -> None:
    ready_folder(path.parent)
    click.echo(write_whole(path, text.encode()))
