from __future__ import annotations

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from shapely import Point, box
from shapely.geometry.base import BaseGeometry

from bodymap.figure.frames import FRAMES
from bodymap.figure.skin import Skin
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt, drawing_path
from bodymap.ui.canvas.items import Fibre, Overlay, OverlayPaths, paint_fibres, paint_mark
from bodymap.ui.canvas.layers import FigureLayer, PaintLayer, ZoneLayer
from bodymap.ui.canvas.painted_views import PaintedViews
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Theme, Themes, load_theme
from tests.ui.conftest import PictureCheck, differing_share

PAGE = QRectF(0, 0, 100, 80)
ROUND = Point(45, 40).buffer(28)
RING = ROUND.difference(Point(45, 40).buffer(10))
VIEW = BodyView.LEFT
AT = (-100.0, 60.0)  # where on the head these shapes lie
LOW = box(2, 66, 40, 76)


class Patches:
    """Paint in the left view: one shape for each intensity, as the session would give it."""

    def __init__(self, **shapes: BaseGeometry) -> None:
        self.shapes = {int(name[1:]) if name != "plain" else None: s for name, s in shapes.items()}

    @property
    def levels(self) -> tuple[int | None, ...]:
        return tuple(self.shapes)

    def depth(self, view: BodyView, intensity: int | None) -> NDArray[np.float32]:
        frame = FRAMES[VIEW]
        field = np.full((422, 300), -50.0, dtype=np.float32)
        if view is VIEW:
            first_row, first_column = int(AT[1] - frame.v_range[0]), int(AT[0] - frame.u_range[0])
            places = shapely.points(*np.meshgrid(np.arange(100) + 0.5, np.arange(80) + 0.5))
            shape = self.shapes[intensity]
            shapely.prepare(shape)
            far = shapely.distance(places, shape.boundary)
            inside = np.where(shapely.contains(shape, places), far, -far)
            field[first_row : first_row + 80, first_column : first_column + 100] = inside
        return field


def views_of(skin: Skin, patches: Patches) -> PaintedViews:
    views = PaintedViews(patches, skin)
    views.refresh((VIEW, row, column) for row in range(14) for column in range(10))
    return views


def painted_picture(layer: PaintLayer, theme: Theme, ratio: float = 1.0) -> QImage:
    image = blank(ratio)
    painter = QPainter(image)
    layer.paint(painter, theme, on_the_head(), ratio)
    painter.end()
    return image


def on_the_head() -> Viewport:
    return Viewport.fitted(PAGE.translated(*AT), QSizeF(300, 240), (0, 0, 0, 0))


def paint_layer(views: PaintedViews) -> PaintLayer:
    """Return a layer over the left view, its figure drawn."""
    figure = FigureLayer(FigureArt(drawing_path))
    figure.sharpen(VIEW, DrawingStyle.SHADED, load_theme("light"), on_the_head(), 1.0)
    layer = PaintLayer(figure)
    layer.show(views, VIEW)
    return layer


def viewport() -> Viewport:
    return Viewport.fitted(PAGE, QSizeF(300, 240), (0, 0, 0, 0))


def blank(ratio: float) -> QImage:
    image = QImage(
        round(300 * ratio), round(240 * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.white)
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_that_zones_look_as_stored(
    themes: Themes, check_picture: PictureCheck, ratio: float
) -> None:
    layer = ZoneLayer()
    layer.show(OverlayPaths.of(Overlay(ROUND, box(60, 5, 95, 75).difference(ROUND))))
    image = blank(ratio)
    painter = QPainter(image)
    layer.paint(painter, themes.theme, viewport(), ratio)
    painter.end()
    check_picture(image, f"zones_{ratio:g}x")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_pain_looks_as_stored(
    materials: Materials, check_picture: PictureCheck, name: str
) -> None:
    left, right = (RING.intersection(box(*half)) for half in ((0, 0, 45, 99), (45, 0, 99, 99)))
    patches = Patches(plain=LOW, i2=left, i9=right)
    layer = paint_layer(views_of(materials.figure.skin, patches))
    check_picture(painted_picture(layer, load_theme(name)), f"pain_{name}")


def test_that_fibres_and_marks_look_as_stored(themes: Themes, check_picture: PictureCheck) -> None:
    lines = [np.array([[5.0 + 4 * k, 5.0], [30.0 + 2 * k, 40.0], [50.0, 75.0]]) for k in range(6)]
    curves = [
        np.stack([np.interp(np.linspace(0, 2, 30), range(3), line[:, i]) for i in (0, 1)], axis=1)
        for line in lines
    ]
    deep = [Fibre(curve + np.array([40.0, 0.0]), deep=True) for curve in curves]
    paths = OverlayPaths.of(Overlay(fibres=(*(Fibre(curve) for curve in curves), *deep)))
    image = blank(1.0)
    painter = QPainter(image)
    painter.setTransform(viewport().transform())
    paint_fibres(painter, paths, themes.theme, viewport().scale, 1.0)
    painter.resetTransform()
    paint_mark(painter, QPointF(150, 120), themes.theme, 7.0)
    painter.end()
    check_picture(image, "fibres_and_mark")


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_that_a_partly_redone_layer_equals_a_wholly_redone_one(
    materials: Materials, themes: Themes, ratio: float
) -> None:
    patches = Patches(plain=ROUND)
    views = views_of(materials.figure.skin, patches)
    partly, wholly = paint_layer(views), paint_layer(views)
    before = painted_picture(partly, themes.theme, ratio)
    patches.shapes = {None: ROUND.union(Point(80, 40).buffer(6))}
    tiles = [(VIEW, row, column) for row in range(14) for column in range(10)]
    changed = [
        tile
        for tile in tiles
        if views.area_of([tile], VIEW).intersects(QRectF(73, 33, 14, 14).translated(*AT))
    ]
    views.refresh(changed)
    for tile in changed:
        partly.change(views.area_of([tile], VIEW))
        painted_picture(partly, themes.theme, ratio)
    after = painted_picture(partly, themes.theme, ratio)
    assert differing_share(before, after) > 0
    assert differing_share(after, painted_picture(wholly, themes.theme, ratio)) == 0


def test_that_a_texture_moves_with_a_panned_drawing(themes: Themes) -> None:
    from bodymap.ui.canvas.textures import CORE, stippled

    colour = themes.theme.colour("zone")
    area = blank(1.0).rect()
    one, at_one = stippled(
        viewport().transform().map(path_of(ROUND)), area, CORE, colour, 1.0, QPoint(0, 0)
    )
    moved = viewport()._replace(origin=viewport().origin + QPointF(7, 3))
    other, at_other = stippled(
        moved.transform().map(path_of(ROUND)), area, CORE, colour, 1.0, QPoint(7, 3)
    )
    assert at_other - at_one == QPoint(7, 3)
    assert differing_share(one, other) == 0


def test_that_a_path_keeps_the_area_of_its_polygon() -> None:
    path = path_of(RING)
    assert path.contains(QPointF(45, 20))
    assert not path.contains(QPointF(45, 40))
    assert path.boundingRect().width() == pytest.approx(56, abs=0.1)


@pytest.mark.parametrize("view", list(BodyView))
def test_that_every_drawing_has_its_groups(view: BodyView) -> None:
    art = FigureArt(drawing_path)
    body = art.body(view)
    assert body.width() > 50
    assert body.height() > 50
