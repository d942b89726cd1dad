"""The colours of pictures: the tokens of the program's own themes."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours (#rrggbb) of one appearance; `veil_strength` 0-1 darkens the drawn skin."""

    surface: str
    quiet: str
    side_label: str
    flat_skin: str
    pain: str
    pain_edge: str
    zone: str
    zone_deep: str
    fibre: str
    mark: str
    mark_halo: str
    veil: str
    veil_strength: float


@cache
def read_palette(appearance: str) -> Palette:
    """Return the colours of "light" or "dark" paper; EnvironmentProblem if the file is broken."""
    path = asset("themes", f"{appearance}.toml")
    try:
        theme = tomllib.loads(path.read_text("utf-8"))
        colours, data, drawing = theme["colours"], theme["data"], theme["drawing"]
        return Palette(
            surface=colours["surface"],
            quiet=colours["quiet"],
            side_label=colours["pressed_ink"],
            flat_skin=drawing["flat_skin"],
            pain=data["pain"],
            pain_edge=data["pain_edge"],
            zone=data["zone"],
            zone_deep=data["zone_deep"],
            fibre=data["fibre"],
            mark=data["mark"],
            mark_halo=data["mark_halo"],
            veil=drawing["veil"],
            veil_strength=float(drawing["veil_strength"]),
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError) as error:
        raise EnvironmentProblem(
            str(path), f"the colours cannot be read: {error}", "install the program again"
        ) from error
