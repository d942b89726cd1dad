"""The drawing file (`.bodymap.json`), read at the border and written atomically.

Version 1 is described in the README. Keys this version does not know are kept on rewrite; a file
of a newer version is refused.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import (
    MAX_INTENSITY,
    MAX_MARKS,
    MAX_PAIN,
    MAX_POINTS,
    MAX_RADIUS_MM,
    MAX_STROKES,
    MIN_RADIUS_MM,
    Mark,
    MarkKind,
    PainDrawing,
    Stroke,
)
from bodymap.terms import BodyView

FORMAT = "bodymap-drawing"
VERSION = 1
SUFFIX = ".bodymap.json"
MAX_BYTES = 64_000_000
MAX_COORDINATE_MM = 10_000.0
_LONGEST_SHOWN = 60
_LONGEST_WHOLE_NUMBER = 10**15
_DRAWING_KEYS = {"format", "version", "figure", "strokes", "marks"}
_STROKE_KEYS = {
    "view",
    "points",
    "radius_mm",
    "erase",
    "intensity",
    "quality",
    "depth",
    "radii_mm",
    "pain",
}
_MARK_KEYS = {"kind", "view", "points"}
_MARK_POINTS = {MarkKind.POINT: 1, MarkKind.ARROW: 2}


def read_drawing(path: Path) -> PainDrawing:
    """Return the drawing stored in a file.

    Raises EnvironmentProblem naming the file, the stroke's index and the reason.
    """
    where = str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise EnvironmentProblem(where, f"is larger than {MAX_BYTES // 1_000_000} MB")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise EnvironmentProblem(where, "there is no such file") from error
    except OSError as error:
        raise EnvironmentProblem(where, f"cannot be read: {error.strerror}") from error
    return parse_drawing(content, where)


def parse_drawing(content: bytes, where: str) -> PainDrawing:
    """Return the drawing in the bytes of a file; `where` names it in errors."""
    try:
        data = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        _name_number_that_is_not_finite(content, where)
        raise EnvironmentProblem(where, f"is not JSON: {error}") from error
    return drawing_from(data, where)


def _name_number_that_is_not_finite(content: bytes, where: str) -> None:
    """Raise EnvironmentProblem with the stroke's index if NaN or 1e999 is all that is wrong."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return
    drawing_from(data, where)


def drawing_from(data: object, where: str) -> PainDrawing:
    """Return a drawing from decoded JSON; `where` names it in errors."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise EnvironmentProblem(where, f'is not a bodymap drawing: "format" must be "{FORMAT}"')
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise EnvironmentProblem(where, '"version" must be a whole number from 1')
    if version > VERSION:
        raise EnvironmentProblem(
            where,
            f"was written by a newer bodymap (version {_shown(version)}, this one reads {VERSION})",
            "update bodymap to open it",
        )
    figure = data.get("figure", "neutral")
    if not isinstance(figure, str) or not figure:
        raise EnvironmentProblem(where, '"figure" must be the name of a figure')
    strokes = strokes_from(data.get("strokes"), where)
    marks = marks_from(data.get("marks", []), where)
    extra = {key: value for key, value in data.items() if key not in _DRAWING_KEYS}
    return PainDrawing(strokes, figure, MappingProxyType(extra), marks)


def strokes_from(data: object, where: str) -> tuple[Stroke, ...]:
    """Return strokes from decoded JSON; used by drawing files and by cases files."""
    if not isinstance(data, list):
        raise EnvironmentProblem(where, '"strokes" must be a list')
    if len(data) > MAX_STROKES:
        raise EnvironmentProblem(where, f"has {len(data)} strokes, at most {MAX_STROKES} are read")
    strokes = tuple(_stroke(item, f"{where}: stroke {index}") for index, item in enumerate(data))
    count = sum(len(stroke.points) for stroke in strokes)
    if count > MAX_POINTS:
        raise EnvironmentProblem(where, f"has {count} points, at most {MAX_POINTS} are read")
    return strokes


def _stroke(data: object, where: str) -> Stroke:
    if not isinstance(data, dict):
        raise EnvironmentProblem(where, "must be an object with view, points and radius_mm")
    for key in ("view", "points", "radius_mm"):
        if key not in data:
            raise EnvironmentProblem(where, f'"{key}" is missing')
    points = _points(data["points"], where)
    radius = _number(data["radius_mm"], where, "radius_mm", MIN_RADIUS_MM, MAX_RADIUS_MM)
    extra = {key: value for key, value in data.items() if key not in _STROKE_KEYS}
    erase = data.get("erase", False)
    if not isinstance(erase, bool):
        raise EnvironmentProblem(where, '"erase" must be true or false')
    return Stroke(
        _view(data["view"], where),
        points,
        radius,
        erase,
        _whole_number(data.get("intensity"), where, "intensity", 0, MAX_INTENSITY),
        _word(data.get("quality"), where, "quality"),
        _word(data.get("depth"), where, "depth"),
        _radii(data.get("radii_mm"), len(points), where),
        MappingProxyType(extra),
        _whole_number(data.get("pain"), where, "pain", 1, MAX_PAIN),
    )


def marks_from(data: object, where: str) -> tuple[Mark, ...]:
    """Return the marks of a drawing from decoded JSON."""
    if not isinstance(data, list):
        raise EnvironmentProblem(where, '"marks" must be a list')
    if len(data) > MAX_MARKS:
        raise EnvironmentProblem(where, f"has {len(data)} marks, at most {MAX_MARKS} are read")
    return tuple(_mark(item, f"{where}: mark {index}") for index, item in enumerate(data))


def _mark(data: object, where: str) -> Mark:
    if not isinstance(data, dict):
        raise EnvironmentProblem(where, "must be an object with kind, view and points")
    for key in ("kind", "view", "points"):
        if key not in data:
            raise EnvironmentProblem(where, f'"{key}" is missing')
    if data["kind"] not in list(MarkKind):
        known, shown = ", ".join(MarkKind), _shown(data["kind"])
        raise EnvironmentProblem(where, f"unknown kind {shown}, known are {known}")
    kind, points = MarkKind(data["kind"]), _points(data["points"], where)
    if len(points) != _MARK_POINTS[kind]:
        raise EnvironmentProblem(where, f'"points" of this kind must be {_MARK_POINTS[kind]}')
    extra = {key: value for key, value in data.items() if key not in _MARK_KEYS}
    return Mark(kind, _view(data["view"], where), points, MappingProxyType(extra))


def _view(value: object, where: str) -> BodyView:
    try:
        return BodyView(str(value) if isinstance(value, str) else "")
    except ValueError:
        known = ", ".join(BodyView)
        raise EnvironmentProblem(
            where, f"unknown view {_shown(value)}, known are {known}"
        ) from None


def _points(value: object, where: str) -> tuple[tuple[float, float], ...]:
    if not isinstance(value, list) or not value:
        raise EnvironmentProblem(where, '"points" must be a list with at least one [u, v]')
    if len(value) > MAX_POINTS:
        raise EnvironmentProblem(where, f"has {len(value)} points, at most {MAX_POINTS} are read")
    points = []
    for index, pair in enumerate(value):
        if not isinstance(pair, list) or len(pair) != 2:
            raise EnvironmentProblem(where, f"point {index} must be [u, v] in millimetres")
        limit = MAX_COORDINATE_MM
        u, v = (_number(number, where, f"point {index}", -limit, limit) for number in pair)
        points.append((u, v))
    return tuple(points)


def _radii(value: object, count: int, where: str) -> tuple[float, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != count:
        raise EnvironmentProblem(where, '"radii_mm" must give one radius for each point')
    low, high = MIN_RADIUS_MM, MAX_RADIUS_MM
    return tuple(_number(radius, where, "radii_mm", low, high) for radius in value)


def _whole_number(value: object, where: str, name: str, low: int, high: int) -> int | None:
    if value is None:
        return None
    number = _number(value, where, name, low, high)
    if number != int(number):
        raise EnvironmentProblem(where, f'"{name}" must be a whole number from {low} to {high}')
    return int(number)


def _word(value: object, where: str, name: str) -> str | None:
    if value is not None and not isinstance(value, str):
        raise EnvironmentProblem(where, f'"{name}" must be a word')
    return value


def _number(value: object, where: str, name: str, low: float, high: float) -> float:
    """Return a finite number within [low, high]; JSON true and false are no numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise EnvironmentProblem(where, f"{name} must be a number, not {_shown(value)}")
    if not low <= value <= high:
        shown = _shown(value)
        raise EnvironmentProblem(where, f"{name} must be from {low:g} to {high:g}, not {shown}")
    return float(value)


def _shown(value: object) -> str:
    """Return a value of a file as an error message can hold it: short, whatever it is."""
    if isinstance(value, int) and abs(value) > _LONGEST_WHOLE_NUMBER:
        return "a number with very many digits"
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."


def write_drawing(path: Path, drawing: PainDrawing) -> None:
    """Write a drawing so that the file always holds the old or the new state, never half.

    Raises EnvironmentProblem when the folder cannot be written.
    """
    text = json.dumps(drawing_data(drawing), ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    try:
        _replace_content(path, text.encode("utf-8", errors="replace"))
    except OSError as error:
        advice = "choose another folder"
        raise EnvironmentProblem(str(path), f"cannot be saved: {error.strerror}", advice) from error


def _replace_content(path: Path, content: bytes) -> None:
    """Put a file in the place of another in one step; nothing is left behind if that fails."""
    with tempfile.NamedTemporaryFile(
        "wb", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as out:
        temporary = Path(out.name)
        try:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
            out.close()  # Windows moves no open file
            temporary.chmod(_mode_for(path))
            temporary.replace(path)
        except BaseException:
            out.close()
            temporary.unlink(missing_ok=True)
            raise


def _mode_for(path: Path) -> int:
    """Return the permissions of the file being replaced, or those of a new file of this user."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def drawing_data(drawing: PainDrawing) -> dict[str, Any]:
    """Return a drawing as plain JSON values in the file's order of keys."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "figure": drawing.figure,
        "strokes": [stroke_data(stroke) for stroke in drawing.strokes],
    }
    if drawing.marks:
        data["marks"] = [mark_data(mark) for mark in drawing.marks]
    return data | dict(drawing.extra)


def mark_data(mark: Mark) -> dict[str, Any]:
    """Return a mark as plain JSON values."""
    points = [[u, v] for u, v in mark.points]
    return {"kind": str(mark.kind), "view": str(mark.view), "points": points, **mark.extra}


def stroke_data(stroke: Stroke) -> dict[str, Any]:
    """Return a stroke as plain JSON values; optional keys only where they say something."""
    data: dict[str, Any] = {"view": str(stroke.view), "radius_mm": stroke.radius_mm}
    if stroke.erase:
        data["erase"] = True
    optional: Mapping[str, Any] = {
        "intensity": stroke.intensity,
        "quality": stroke.quality,
        "depth": stroke.depth,
        "pain": stroke.pain,
        "radii_mm": None if stroke.radii_mm is None else list(stroke.radii_mm),
    }
    data |= {key: value for key, value in optional.items() if value is not None}
    data["points"] = [[u, v] for u, v in stroke.points]
    return data | dict(stroke.extra)
