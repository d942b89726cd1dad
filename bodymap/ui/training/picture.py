"""A view as a picture file: SVG in vectors, or PNG; on white or on nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import GROUPS, FigureArt, drawing_path
from bodymap.ui.canvas.items import OverlayPaths, paint_fibres, paint_mark
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import load_theme, text_font
from bodymap.ui.training.labels import Placed
from bodymap.ui.training.pane import (
    LabelPlan,
    paint_area,
    paint_line,
    place_labels,
    plan_labels,
    words_at,
)
from bodymap.ui.training.texts import purpose
from bodymap.ui.words import picture_sides

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from bodymap.ui.training.shown import Shown

SVG = "http://www.w3.org/2000/svg"
UNITS = 1000.0
"""The picture is laid out this wide, whatever its pixels."""

HEIGHT = 860.0
FOOT = 64.0
LEAST_PX, MOST_PX = 200, 10_000
CORE_MM, SPILLOVER_MM = 2.1, 3.4
MOUTH_SCALE = 0.3


class PictureKind(StrEnum):
    """What a picture file is."""

    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class PictureWish:
    """How a picture is wanted; `title` and `source` stand below it."""

    kind: PictureKind = PictureKind.PNG
    width_px: int = 1600
    is_transparent: bool = False
    title: str = ""
    source: str = ""


def view_picture(art: FigureArt, view: BodyView, shown: Shown, wish: PictureWish) -> bytes:
    """Return the file's content; EnvironmentProblem for an impossible size."""
    if not LEAST_PX <= wish.width_px <= MOST_PX:
        raise EnvironmentProblem(
            f"picture of {wish.width_px} pixels", f"must be {LEAST_PX} to {MOST_PX} pixels wide"
        )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    scale = wish.width_px / UNITS
    size = QSize(wish.width_px, round(HEIGHT * scale))
    if wish.kind is PictureKind.SVG:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, UNITS, HEIGHT))
        generator.setTitle(wish.title)
        generator.setDescription(purpose())
        painter = QPainter(generator)
        viewport = _paint(painter, art, view, shown, wish)
        painter.end()
        buffer.close()
        return _with_figure(bytes(content.data()), view, viewport, wish)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(scale, scale)
    if not wish.is_transparent:
        painter.fillRect(QRectF(0, 0, UNITS, HEIGHT), load_theme("light").colour("surface"))
    _paint(painter, art, view, shown, wish)
    painter.end()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    if content.isEmpty():
        raise EnvironmentProblem("picture", "Qt could not draw it")
    return bytes(content.data())


def _paint(
    painter: QPainter, art: FigureArt, view: BodyView, shown: Shown, wish: PictureWish
) -> Viewport:
    """Paint the picture; into an SVG without its ground and the figure, which go in as text."""
    theme = load_theme("light")
    is_svg = wish.kind is PictureKind.SVG
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page, high = art.body(view), HEIGHT - FOOT
    plan = plan_labels(shown.labels, page, UNITS, high)
    left, right = (max(24.0, gutter + 30.0) if gutter else 24.0 for gutter in plan.gutters)
    viewport = Viewport.fitted(page, QSizeF(UNITS, high), (left, 40.0, right, 16.0))
    to_units = viewport.transform()
    renderer = QSvgRenderer(str(drawing_path(view)))
    for group in () if is_svg else GROUPS[:3]:
        _paint_group(painter, renderer, group, viewport)
    scale = MOUTH_SCALE if view is BodyView.MOUTH else 1.0
    overlay = shown.overlay
    for shape, step, token in (
        (overlay.spillover, SPILLOVER_MM * scale, "zone"),
        (overlay.core, CORE_MM * scale, "zone_deep"),
    ):
        _paint_zone(painter, shape, step, token, viewport)
    painter.save()
    painter.setTransform(to_units, combine=True)
    paint_fibres(painter, OverlayPaths.of(overlay), theme, viewport.scale, 1.0)
    painter.restore()
    if not is_svg:
        _paint_group(painter, renderer, GROUPS[3], viewport)
    for area in shown.areas:
        paint_area(painter, to_units.map(area.path), area.look, theme, viewport.origin.toPoint())
    for line in shown.outlines:
        paint_line(painter, to_units.map(line.path), line, theme)
    for mark in sorted(overlay.marks, key=lambda one: one.chosen):
        paint_mark(painter, viewport.to_px(mark.u, mark.v), theme, 9.0 if mark.chosen else 5.0)
    _paint_labels(painter, plan, place_labels(plan, viewport))
    _paint_words(painter, view, wish)
    return viewport


def _with_figure(svg: bytes, view: BodyView, viewport: Viewport, wish: PictureWish) -> bytes:
    """Return what Qt wrote with the figure's own elements below it.

    Qt's writer draws the figure's gradients and unstroked shapes with black lines.
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(svg)  # noqa: S314 (written a moment ago)
    drawing = ET.parse(drawing_path(view)).getroot()  # noqa: S314 (ships with us)
    at, scale = viewport.origin, viewport.scale
    moved = f"translate({at.x():.3f} {at.y():.3f}) scale({scale:.5f})"
    figure = ET.Element(f"{{{SVG}}}g", {"id": "figure", "transform": moved})
    for child in drawing:
        is_group = child.get("id") in GROUPS
        if is_group or child.tag == f"{{{SVG}}}defs":
            figure.append(child)
    for parent in list(root.iter()):
        for path in parent.findall(f"{{{SVG}}}path"):
            if not path.get("d"):  # of an empty layer; viewers complain
                parent.remove(path)
    first = next(number for number, child in enumerate(root) if child.tag == f"{{{SVG}}}g")
    root.insert(first, figure)
    if not wish.is_transparent:
        ground = {"width": f"{UNITS:g}", "height": f"{HEIGHT:g}", "fill": "#ffffff"}
        root.insert(first, ET.Element(f"{{{SVG}}}rect", ground))
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return content


def _paint_group(painter: QPainter, renderer: QSvgRenderer, group: str, viewport: Viewport) -> None:
    if renderer.elementExists(group):
        bounds = viewport.transform().mapRect(renderer.boundsOnElement(group))
        renderer.render(painter, group, bounds)


def _paint_zone(
    painter: QPainter, shape: BaseGeometry | None, step: float, token: str, viewport: Viewport
) -> None:
    """Paint a zone as a light ground with dots, as the window does, in vectors."""
    if shape is None or shape.is_empty:
        return
    from bodymap.geometry.contours import as_multipolygon  # noqa: PLC0415 (loads numpy)
    from bodymap.geometry.textures import stipple  # noqa: PLC0415

    theme = load_theme("light")
    painter.fillPath(viewport.transform().map(path_of(shape)), theme.colour(token, 0.13))
    dots = QPainterPath()
    radius = 0.27 * step * viewport.scale
    for u, v in stipple(as_multipolygon(shape), step).tolist():
        dots.addEllipse(viewport.to_px(u, v), radius, radius)
    painter.fillPath(dots, theme.colour(token))


def _paint_labels(painter: QPainter, plan: LabelPlan, placed: tuple[Placed, ...]) -> None:
    theme = load_theme("light")
    words = {label.key: words_at(label, plan.level) for label in plan.labels}
    painter.setPen(QPen(theme.colour("ink"), 0.9))
    for one in placed:
        painter.drawLine(QPointF(*one.start), QPointF(*one.end))
    painter.setFont(text_font(plan.pixels))
    for one in placed:
        box = QRectF(one.box.left, one.box.top, one.box.width, one.box.height)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words[one.key])


def _paint_words(painter: QPainter, view: BodyView, wish: PictureWish) -> None:
    theme = load_theme("light")
    left, right = picture_sides(view)
    painter.setPen(theme.colour("pressed_ink"))
    painter.setFont(text_font(15, bold=True))
    top = QRectF(16, 8, UNITS - 32, 24)
    painter.drawText(top, Qt.AlignmentFlag.AlignLeft, left)
    painter.drawText(top, Qt.AlignmentFlag.AlignRight, right)
    painter.setPen(theme.colour("ink"))
    painter.setFont(text_font(18, bold=True))
    row = QRectF(16, HEIGHT - FOOT + 4, UNITS - 32, 26)
    painter.drawText(row, Qt.AlignmentFlag.AlignLeft, wish.title)
    painter.setPen(theme.colour("quiet"))
    painter.setFont(text_font(11))
    row = QRectF(16, HEIGHT - 30, UNITS - 32, 18)
    painter.drawText(row, Qt.AlignmentFlag.AlignLeft, f"{purpose()} {wish.source}".strip())
