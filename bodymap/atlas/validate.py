"""Check an atlas folder by every rule and report everything that is wrong at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from bodymap.atlas.geometry_rules import GEOMETRY_RULES, CompiledGeometry, compile_is_current
from bodymap.atlas.inputs import atlas_inputs_hash
from bodymap.atlas.load import alternative_paths, muscle_paths, read_toml
from bodymap.atlas.model import SourceKind
from bodymap.atlas.rules import RULES, AtlasFiles, KnownLandmark, Problem
from bodymap.atlas.schema import (
    AlternativeFile,
    ManifestFile,
    MuscleFile,
    SourceText,
    convert,
    tree_problems,
)
from bodymap.errors import EnvironmentProblem

T = TypeVar("T", bound=msgspec.Struct)

BROKEN, UNKNOWN_KEY, WRONG_VALUE = "broken file", "unknown key", "wrong value"


class CheckedFigure(Protocol):
    """What checking asks of a figure."""

    @property
    def folder(self) -> Path:
        """Where its files lie."""
        ...

    @property
    def landmarks(self) -> Mapping[str, KnownLandmark]:
        """Its landmarks by name."""
        ...


def check_atlas(
    folder: Path, figure: CheckedFigure, compiled: CompiledGeometry | None = None
) -> tuple[Problem, ...]:
    """Return every breach of every rule by the atlas in a folder, on a figure.

    A file that cannot be read is a problem like any other and does not hide those of the rest.
    The geometry is checked where `compiled` is given; where it is stale, only that is said of it.
    """
    files, problems = read_files(folder)
    for rule in RULES:
        problems += rule(files, figure.landmarks)
    if compiled is not None:
        stale = list(compile_is_current(compiled, atlas_inputs_hash(folder, figure.folder)))
        problems += stale
        for geometry_rule in () if stale else GEOMETRY_RULES:
            problems += geometry_rule(files, compiled)
    return tuple(problems)


def read_files(folder: Path) -> tuple[AtlasFiles, list[Problem]]:
    """Return the readable files of an atlas folder, and what is wrong with the others."""
    problems: list[Problem] = []
    _read(folder, "manifest.toml", ManifestFile, problems)
    sources = _read_sources(folder, problems)
    muscles: list[tuple[str, MuscleFile]] = []
    complete = True
    paths = muscle_paths(folder)
    for path in paths:
        file = path.relative_to(folder).as_posix()
        muscle = _read(folder, file, MuscleFile, problems)
        if muscle is None:
            complete = False
        else:
            muscles.append((file, muscle))
    if not paths:
        problems.append(Problem("muscles", "", BROKEN, "there are no muscle files"))
        complete = False
    alternatives: list[tuple[str, AlternativeFile]] = []
    for path in alternative_paths(folder):
        file = path.relative_to(folder).as_posix()
        alternative = _read(folder, file, AlternativeFile, problems)
        if alternative is None:
            complete = False
        else:
            alternatives.append((file, alternative))
    return AtlasFiles(tuple(muscles), sources, complete, tuple(alternatives)), problems


def _read(folder: Path, file: str, kind: type[T], problems: list[Problem]) -> T | None:
    tree = _tree(folder, file, problems)
    return None if tree is None else _converted(tree, kind, file, problems)


def _read_sources(folder: Path, problems: list[Problem]) -> Mapping[str, SourceText]:
    """Return the readable sources; a broken entry still counts as known by its name."""
    tree = _tree(folder, "sources.toml", problems) or {}
    unreadable = SourceText(citation="", kind=SourceKind.BOOK)
    return {
        name: _converted(entry, SourceText, "sources.toml", problems, name) or unreadable
        for name, entry in tree.items()
    }


def _tree(folder: Path, file: str, problems: list[Problem]) -> dict[str, object] | None:
    try:
        return read_toml(folder / file)
    except EnvironmentProblem as wrong:
        problems.append(Problem(file, "", BROKEN, wrong.what))
        return None


def _converted(
    tree: object, kind: type[T], file: str, problems: list[Problem], key: str = ""
) -> T | None:
    found = [
        Problem(file, place, UNKNOWN_KEY if "unknown key" in expected else WRONG_VALUE, expected)
        for place, expected in tree_problems(tree, kind, key)
    ]
    problems += found
    return None if found else convert(tree, kind)
