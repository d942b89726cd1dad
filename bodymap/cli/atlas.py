"""`bodymap atlas check` and `bodymap atlas compile`."""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import check_atlas_folder, compile_folder, default_atlas_folder

FAILED_CHECK = 1


def check_folder(folder: Path | None) -> int:
    """Print every problem of an atlas folder; return 1 if there is any."""
    folder = folder or default_atlas_folder()
    problems = check_atlas_folder(folder)
    for problem in problems:
        place = f"{problem.file}: {problem.key}" if problem.key else problem.file
        click.echo(f"{place}: {problem.message} [{problem.rule}]")
    if problems:
        click.echo(f"{len(problems)} problems in {folder}", err=True)
        return FAILED_CHECK
    click.echo(f"{folder}: no problems")
    return 0


def compile_to_folder(folder: Path | None) -> int:
    """Compile an atlas folder with progress; return the exit code."""
    folder = folder or default_atlas_folder()
    told = 0

    def report(share: float) -> None:
        nonlocal told
        tenth = int(share * 10)
        if tenth > told:
            told = tenth
            click.echo(f"compiling the atlas: {10 * tenth} %", err=True)

    path = compile_folder(folder, report)
    click.echo(f"wrote {path}")
    return 0
