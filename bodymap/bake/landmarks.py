"""Fill in where the landmarks lie on the skin, from the view and picture point chosen for each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art_hints import pick
from bodymap.errors import EnvironmentProblem
from bodymap.figure.frames import FRAMES, MOUTH_PLANE_Z_MM
from bodymap.terms import BodyView

Position = tuple[float, float, float]
ELBOW_BELOW = "arm_lateral_mid"
POSITION_KEY = "position_mm"
TABLE = "landmarks"


@dataclass(frozen=True, slots=True)
class ChosenPoint:
    """A landmark as it is kept by hand: where in which view it was chosen."""

    name: str
    view: BodyView
    at: tuple[float, float]
    midline: bool
    on_figure: bool


def read_chosen_points(text: str) -> tuple[ChosenPoint, ...]:
    """Return the points of a landmarks.toml in file order; EnvironmentProblem if it is broken."""
    try:
        rows = tomllib.loads(text)[TABLE]
        return tuple(
            ChosenPoint(
                name,
                BodyView(row["view"]),
                (float(row["at"][0]), float(row["at"][1])),
                bool(row.get("midline", False)),
                bool(row.get("on_figure", True)),
            )
            for name, row in rows.items()
        )
    except (tomllib.TOMLDecodeError, KeyError, IndexError, TypeError, ValueError) as error:
        raise EnvironmentProblem("landmarks.toml", repr(error), "mend the table") from error


def place_landmarks(
    points: tuple[ChosenPoint, ...], casts: Mapping[BodyView, ViewCast]
) -> dict[str, Position]:
    """Return the world position (mm, 0.1) of every landmark; midline ones have x = 0 exactly.

    Points of the mouth lie on its flat skin; a point below the drawn arm is placed straight below
    `arm_lateral_mid`. Raises EnvironmentProblem where a view shows no skin at the chosen point.
    """
    placed: dict[str, Position] = {}
    for point in sorted(points, key=lambda point: not point.on_figure):
        u, v = point.at
        if point.view is BodyView.MOUTH:
            xyz: Position = (u, -v, MOUTH_PLANE_Z_MM)
        elif point.on_figure:
            xyz = _on_skin(point, casts)
        else:
            x, _, z = placed[ELBOW_BELOW]
            xyz = (x, -v, z)
        if point.midline:
            xyz = (0.0, xyz[1], xyz[2])
        x, y, z = (round(value, 1) + 0.0 for value in xyz)
        placed[point.name] = (x, y, z)
    return {point.name: placed[point.name] for point in points}


def placed_landmarks_file(text: str, casts: Mapping[BodyView, ViewCast]) -> str:
    """Return a landmarks.toml with every `position_mm` refreshed and all else as it was."""
    placed = place_landmarks(read_chosen_points(text), casts)
    lines, name = [], ""
    for line in text.splitlines():
        if line.startswith(f"[{TABLE}."):
            name = line.strip("[]").removeprefix(f"{TABLE}.")
        if line.startswith(POSITION_KEY):
            numbers = ", ".join(f"{value:.1f}" for value in placed[name])
            lines.append(f"{POSITION_KEY} = [{numbers}]")
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _on_skin(point: ChosenPoint, casts: Mapping[BodyView, ViewCast]) -> Position:
    cast = casts[point.view]
    if not FRAMES[point.view].contains(*point.at):
        raise EnvironmentProblem(point.name, f"{point.at} is outside the {point.view} view")
    try:
        x, y, z = pick(cast, *point.at)
    except ValueError as error:
        raise EnvironmentProblem(point.name, str(error), "choose a point on the body") from error
    return (float(x), float(y), float(z))
