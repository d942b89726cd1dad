"""`python -m bodymap.bake.contact_sheet OUT.png`: all landmarks by name on the drawings.

For developers: look at it after moving a landmark. Needs Pillow (extra `bake`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageColor, ImageDraw

from bodymap.figure.frames import FRAMES, ViewFrame
from bodymap.figure.landmarks import Landmark, Landmarks, read_landmarks
from bodymap.resources import asset
from bodymap.terms import BodyView

SHOWN = (BodyView.FRONT, BodyView.BACK, BodyView.LEFT, BodyView.TOP, BodyView.MOUTH)
PATH = re.compile(
    r'<path fill-rule="evenodd" fill="(#\w+)"(?: fill-opacity="([\d.]+)")? d="([^"]+)"'
)
NUMBER = re.compile(r"-?[\d.]+")
STEPS = np.linspace(0, 1, 9)[1:, None]
PAPER, DOT, TEXT, OTHER = "#ffffff", "#0f3fd0", "#10203a", "#7f8fae"
DOT_PX = 3


@click.command()
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--scale", default=5.0, help="pixels per millimetre")
@click.option("--view", "wanted", multiple=True, type=click.Choice([view.value for view in SHOWN]))
@click.option("--everywhere", is_flag=True, help="also show landmarks chosen in other views")
def main(out: Path, scale: float, wanted: tuple[str, ...], *, everywhere: bool) -> None:
    """Write one picture per view beside OUT (its name gets the view's name)."""
    landmarks = read_landmarks(asset("figures", "neutral", "landmarks.toml"))
    for view in SHOWN:
        if wanted and view.value not in wanted:
            continue
        svg = asset("figures", "neutral", f"{view.value}.svg").read_text("utf-8")
        picture = contact_sheet(svg, landmarks, view, scale, everywhere=everywhere)
        path = out.with_name(f"{out.stem}_{view.value}{out.suffix}")
        picture.save(path)
        click.echo(path)


def contact_sheet(
    svg: str, landmarks: Landmarks, view: BodyView, scale: float, *, everywhere: bool = False
) -> Image.Image:
    """Return the drawing of a view with the landmarks chosen in it marked and named."""
    frame = FRAMES[view]
    picture = draw_svg(svg, frame, scale)
    pen = ImageDraw.Draw(picture)
    for landmark in landmarks.values():
        own = landmark.view is view
        if own or (
            everywhere and view is not BodyView.MOUTH and landmark.view is not BodyView.MOUTH
        ):
            _mark(pen, frame, landmark, scale, DOT if own else OTHER)
    return picture


def draw_svg(svg: str, frame: ViewFrame, scale: float) -> Image.Image:
    """Return one of our own plain drawings (filled paths of M, C, Z) as a picture."""
    size = (round(frame.width_mm * scale), round(frame.height_mm * scale))
    picture = Image.new("RGB", size, PAPER)
    for colour, opacity, data in PATH.findall(svg):
        mask = Image.new("1", size)
        for row in _rows(data):
            pixels = (row - [frame.u_range[0], frame.v_range[0]]) * scale
            ring = Image.new("1", size)
            ImageDraw.Draw(ring).polygon([(float(u), float(v)) for u, v in pixels], fill=1)
            mask = Image.fromarray(np.asarray(mask) ^ np.asarray(ring))
        share = Image.fromarray(
            (np.asarray(mask) * round(float(opacity or 1) * 255)).astype(np.uint8)
        )
        picture.paste(ImageColor.getrgb(colour), mask=share)
    return picture


def _rows(data: str) -> Iterable[NDArray[np.float64]]:
    for part in data.split("M")[1:]:
        points = np.array([float(text) for text in NUMBER.findall(part)]).reshape(-1, 2)
        row, start = [points[:1]], points[0]
        for a, b, end in points[1:].reshape(-1, 3, 2):
            t, s = STEPS, 1 - STEPS
            row.append(s**3 * start + 3 * s**2 * t * a + 3 * s * t**2 * b + t**3 * end)
            start = end
        yield np.vstack(row)


def _mark(
    pen: ImageDraw.ImageDraw, frame: ViewFrame, landmark: Landmark, scale: float, colour: str
) -> None:
    u, v = frame.project(np.array(landmark.position_mm))
    x, y = (u - frame.u_range[0]) * scale, (v - frame.v_range[0]) * scale
    pen.ellipse([x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX], fill=colour, outline=PAPER)
    pen.text((x + DOT_PX + 2, y - 6), landmark.name, fill=TEXT if colour == DOT else colour)


if __name__ == "__main__":
    sys.exit(main())
