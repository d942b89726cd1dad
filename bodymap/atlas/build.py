"""Load an atlas with its compiled geometry, or compile it again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bodymap.atlas.compile import compile_atlas
from bodymap.atlas.compiled import CompiledAtlas, read_compiled, write_compiled
from bodymap.atlas.inputs import atlas_inputs_hash
from bodymap.atlas.load import load_atlas
from bodymap.atlas.model import Atlas
from bodymap.atlas.rules import Problem
from bodymap.atlas.stored import atlas_from_bytes
from bodymap.atlas.validate import check_atlas
from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import NEUTRAL, Figure, load_figure
from bodymap.resources import asset

log = logging.getLogger(__name__)

COMPILED_NAME = "compiled.npz"
DEFAULT_ATLAS = "head-neck-shoulder"


def default_atlas_folder() -> Path:
    """Return the folder of the atlas that ships with the program."""
    return asset("atlas", DEFAULT_ATLAS)


@dataclass(frozen=True, slots=True)
class AtlasOnFigure:
    """An atlas, the figure it is drawn on and its polygons."""

    atlas: Atlas
    figure: Figure
    compiled: CompiledAtlas


def load_atlas_on_figure(folder: Path | None = None) -> AtlasOnFigure:
    """Return an atlas ready for use; compiles in memory only if the stored polygons are stale.

    The entries stored with them are the same as those of the text files and ten times as fast to
    read.

    Raises EnvironmentProblem for a broken atlas.
    """
    folder = folder or default_atlas_folder()
    stored = folder / COMPILED_NAME
    try:
        compiled = read_compiled(stored)
        figure = load_figure(compiled.figure)
        if compiled.inputs_hash == atlas_inputs_hash(folder, figure.folder):
            return AtlasOnFigure(atlas_from_bytes(compiled.atlas_data), figure, compiled)
    except EnvironmentProblem as problem:
        log.info("compiling the atlas again: %s", problem)
    atlas = load_atlas(folder)
    figure = load_figure(atlas.figure)
    wanted = atlas_inputs_hash(folder, figure.folder)
    return AtlasOnFigure(atlas, figure, compile_atlas(atlas, figure, wanted))


def compile_folder(folder: Path, report: Callable[[float], None]) -> Path:
    """Compile the atlas in a folder and store its polygons beside it; return their file."""
    atlas = load_atlas(folder)
    figure = load_figure(atlas.figure)
    wanted = atlas_inputs_hash(folder, figure.folder)
    path = folder / COMPILED_NAME
    write_compiled(path, compile_atlas(atlas, figure, wanted, report))
    return path


def check_atlas_folder(folder: Path) -> tuple[Problem, ...]:
    """Return every problem of an atlas folder, its stored polygons included.

    Raises EnvironmentProblem when there is no such folder.
    """
    if not folder.is_dir():
        raise EnvironmentProblem(str(folder), "there is no such folder")
    figure = load_figure(_figure_name(folder))
    stored = folder / COMPILED_NAME
    try:
        compiled = read_compiled(stored)
    except EnvironmentProblem as problem:
        missing = Problem(COMPILED_NAME, "", "stale compile", f"{problem.what} ({problem.advice})")
        return (*check_atlas(folder, figure), missing)
    return check_atlas(folder, figure, compiled)


def _figure_name(folder: Path) -> str:
    """Return the figure an atlas names, or the neutral one where its manifest is broken."""
    try:
        return load_atlas(folder).figure
    except EnvironmentProblem:
        return NEUTRAL
