"""Write the cases files: every landmark of a case painted as one round dab.

    python -m tests.cases.build

`*.json` paints toothache on the mouth inset; `*_on_face.json` paints it on the face, as people do
who only use the five views of the body. A dab is one brush of the size people paint with.
`negatives.json` holds drawings that should fit no pattern.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from bodymap.figure.frames import FRAMES
from bodymap.figure.landmarks import Landmark, Landmarks
from bodymap.figure.load import load_figure
from bodymap.pain.file import write_drawing
from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality, mirrored_view
from tests.cases.negatives import mark_strokes
from tests.cases.samples import sample_drawings

FOLDER = Path(__file__).parent
DAB_MM = 15.0
TOOTH_DAB_MM = 8.0
NEGATIVES = "negatives"
SIDES = {
    "L": (Laterality.LEFT,),
    "R": (Laterality.RIGHT,),
    "B": (Laterality.LEFT, Laterality.RIGHT),
    "M": (Laterality.MIDLINE,),
}


def dab(landmark: Landmark, side: Laterality) -> dict[str, Any]:
    """Return the stroke (file format) that paints one landmark on one side."""
    u, v = (float(value) for value in landmark.at)
    view = landmark.view
    if side is Laterality.RIGHT:
        view, u = mirrored_view(view), -u
    radius = TOOTH_DAB_MM if view is BodyView.MOUTH else DAB_MM
    return {"view": str(view), "radius_mm": radius, "points": [[u, v]]}


def strokes(
    painted: list[list[str]], landmarks: Landmarks, *, on_face: bool
) -> list[dict[str, Any]]:
    """Return the strokes of a case; landmarks below the drawn arm cannot be painted."""
    found = []
    for name, letter in painted:
        landmark = landmarks[name]
        if on_face and landmark.view is BodyView.MOUTH:
            if f"{name}_on_face" not in landmarks:
                continue
            landmark = landmarks[f"{name}_on_face"]
        if landmark.on_figure and FRAMES[landmark.view].contains(*landmark.at):
            found += [dab(landmark, side) for side in SIDES[letter]]
    return found


def side_of(painted: list[list[str]]) -> str:
    """Return L or R where everything off the midline lies on one side, else B or M."""
    letters = {letter for _, letter in painted} - {"M"}
    return letters.pop() if len(letters) == 1 else ("B" if letters else "M")


def cases(name: str, *, on_face: bool) -> list[dict[str, Any]]:
    """Return the cases of a table as they stand in a cases file."""
    table = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    if name == NEGATIVES:
        return [negative(case) for case in table["case"]]
    landmarks = load_figure().landmarks
    return [
        {
            "id": case["id"],
            "kind": case["kind"],
            "side": side_of(case["painted"]),
            "expected": case["expected"],
            "acceptable": case["acceptable"],
            "source": case["source"],
            "strokes": strokes(case["painted"], landmarks, on_face=on_face),
        }
        for case in table["case"]
    ]


def negative(case: dict[str, Any]) -> dict[str, Any]:
    """Return a case that should fit no pattern as it stands in a cases file."""
    painted = [stroke for mark in case["marks"] for stroke in mark_strokes(mark)]
    return {
        "id": case["id"],
        "kind": "negative",
        "side": "B",
        "expected": [],
        "acceptable": [],
        "strokes": painted,
    }


def cases_text(name: str, *, on_face: bool) -> str:
    """Return the text of a cases file: one case a line."""
    lines = [json.dumps(case, ensure_ascii=False) for case in cases(name, on_face=on_face)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


FILES = {
    f"{name}{suffix}.json": (name, on_face)
    for name in ("vignettes", "region_guide")
    for suffix, on_face in (("", False), ("_on_face", True))
} | {f"{NEGATIVES}.json": (NEGATIVES, False)}


def main() -> None:
    """Write all cases files and the sample drawings."""
    for file, (name, on_face) in FILES.items():
        (FOLDER / file).write_text(cases_text(name, on_face=on_face), "utf-8", newline="\n")
    folder = asset("samples")
    folder.mkdir(exist_ok=True)
    for stem, drawing in sample_drawings(load_figure()).items():
        write_drawing(folder / f"{stem}.bodymap.json", drawing)


if __name__ == "__main__":
    main()
