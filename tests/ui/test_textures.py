from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from shapely import Point, box

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.items import Fibre, Overlay, OverlayPaths, paint_fibres, paint_mark
from bodymap.ui.canvas.layers import FigureLayer, PaintLayer, ZoneLayer
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.main_window import drawing_path
from bodymap.ui.theme import Themes, load_theme
from tests.ui.conftest import PictureCheck, differing_share

PAGE = QRectF(0, 0, 100, 80)
ROUND = Point(45, 40).buffer(28)
RING = ROUND.difference(Point(45, 40).buffer(10))


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
def test_that_pain_looks_as_stored(check_picture: PictureCheck, name: str) -> None:
    layer = PaintLayer(FigureLayer(FigureArt(drawing_path)))
    layer.show(path_of(RING), None)
    image = blank(1.0)
    painter = QPainter(image)
    layer.paint(painter, load_theme(name), viewport(), 1.0)
    painter.end()
    check_picture(image, f"pain_{name}")


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


def test_that_a_partly_redone_layer_equals_a_wholly_redone_one(themes: Themes) -> None:
    pictures = []
    larger = ROUND.union(Point(80, 40).buffer(6))
    for changed in (QRectF(70, 30, 20, 20), None):
        layer = PaintLayer(FigureLayer(FigureArt(drawing_path)))
        image = blank(1.0)
        for shape, area in ((ROUND, None), (larger, changed)):
            layer.show(path_of(shape), area)
            image = blank(1.0)
            painter = QPainter(image)
            layer.paint(painter, themes.theme, viewport(), 1.0)
            painter.end()
        pictures.append(image)
    assert differing_share(*pictures) == 0


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
