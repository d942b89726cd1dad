"""Presenting: a remote's keys, the spot, freeze and blank; pictures for slides."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView, Laterality
from bodymap.ui.selection import Selection
from bodymap.ui.training.layers import Layer
from bodymap.ui.training.page import TrainingPage
from bodymap.ui.training.picture import PictureKind, PictureWish, view_picture
from bodymap.ui.training.picture_dialog import PictureDialog
from bodymap.ui.training.present import PresentWindow, screen_beside

FIRST = Selection("temporalis.TrP1", Laterality.LEFT)


@pytest.fixture
def shown(qtbot: QtBot, training: TrainingPage) -> Iterator[PresentWindow]:
    training.explore.select(FIRST)
    training.explore.present.click()
    made = training.explore.outlet.presentation
    assert made is not None
    qtbot.waitExposed(made)
    QApplication.processEvents()
    yield made
    training.stop()
    QApplication.processEvents()


@pytest.mark.parametrize(
    "keys", [(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp), (Qt.Key.Key_Right, Qt.Key.Key_Left)]
)
def test_that_a_remote_goes_on_and_back(
    shown: PresentWindow, training: TrainingPage, keys: tuple[Qt.Key, Qt.Key]
) -> None:
    explore = training.explore
    QTest.keyClick(shown, keys[0])
    assert explore.looked.selection == Selection("temporalis.TrP2", Laterality.LEFT)
    assert "TrP2" in shown.line.text()
    assert shown.title.text() == "Temporalis, left"
    QTest.keyClick(shown, keys[1])
    assert explore.looked.selection == FIRST


def test_that_every_trigger_point_comes_once(shown: PresentWindow, training: TrainingPage) -> None:
    points = training.explore.listed_points()
    assert len(points) == len(set(points)) == 59
    training.explore.select(Selection(points[0], Laterality.LEFT))
    QTest.keyClick(shown, Qt.Key.Key_PageUp)
    assert training.explore.looked.selection == Selection(points[0], Laterality.LEFT)
    for point in points[1:4]:
        QTest.keyClick(shown, Qt.Key.Key_PageDown)
        assert training.explore.looked.selection == Selection(point, Laterality.LEFT)


def test_that_digits_turn_and_labels_are_large(
    shown: PresentWindow, training: TrainingPage
) -> None:
    assert shown.board.pane.plan.pixels > 13
    QTest.keyClick(shown, Qt.Key.Key_3)
    assert shown.board.view is BodyView.BACK
    assert training.explore.board.view is BodyView.BACK


def test_that_a_frozen_picture_stays_while_the_page_goes_on(
    shown: PresentWindow, training: TrainingPage
) -> None:
    QTest.keyClick(shown, Qt.Key.Key_F)
    assert shown.still.isVisible()
    before = shown.grab().toImage()
    training.explore.select(Selection("trapezius_upper.TrP1", Laterality.RIGHT))
    QApplication.processEvents()
    assert shown.grab().toImage() == before
    QTest.keyClick(shown, Qt.Key.Key_F)
    assert not shown.still.isVisible()
    assert shown.title.text() == "Upper trapezius, right"


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_that_the_screen_goes_blank_and_comes_back(shown: PresentWindow, key: Qt.Key) -> None:
    QTest.keyClick(shown, key)
    image = shown.grab().toImage()
    dark = [image.pixelColor(x, 300).lightness() for x in range(20, shown.width() - 20, 40)]
    assert max(dark) == 0
    QTest.keyClick(shown, key)
    assert not shown.cover.isVisible()


def move(widget: QWidget, to: QPoint) -> None:
    place = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_that_the_spot_follows_the_mouse(shown: PresentWindow) -> None:
    canvas = shown.board.canvas
    before = shown.grab().toImage()
    move(canvas, QPoint(200, 150))
    at = shown.spot.at
    assert at is not None
    assert at.toPoint() == canvas.mapTo(shown, QPoint(200, 150))
    after = shown.grab().toImage()
    place = at.toPoint()
    assert after.pixel(place) != before.pixel(place)
    move(canvas, QPoint(400, 150))
    again = shown.spot.at
    assert again is not None
    assert again.toPoint() == canvas.mapTo(shown, QPoint(400, 150))


def has_core(shown: PresentWindow) -> bool:
    return shown.board.pane.shown.overlay.core is not None


def test_that_zones_and_labels_are_shown_and_hidden(
    shown: PresentWindow, training: TrainingPage
) -> None:
    assert has_core(shown)
    QTest.keyClick(shown, Qt.Key.Key_Z)
    assert not training.explore.layers.boxes[Layer.PRIMARY].isChecked()
    assert not has_core(shown)
    QTest.keyClick(shown, Qt.Key.Key_Z)
    assert has_core(shown)
    QTest.keyClick(shown, Qt.Key.Key_L)
    assert shown.board.pane.shown.labels == ()


def test_that_escape_ends_it(shown: PresentWindow, training: TrainingPage) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert training.explore.outlet.presentation is None
    QTest.qWait(1)
    training.explore.turn(BodyView.TOP)
    training.explore.select(FIRST)  # nothing follows any more


def test_that_another_screen_is_taken_where_there_is_one(training: TrainingPage) -> None:
    class Other:
        def geometry(self) -> QRect:
            return QRect(5000, 0, 1920, 1080)

    own, other = training.window().screen(), Other()
    assert screen_beside(training.window(), lambda: [own, other]) is other
    assert screen_beside(training.window(), lambda: [own]) is own


def wanted(training: TrainingPage, wish: PictureWish) -> bytes:
    explore = training.explore
    explore.select(FIRST)
    shown = explore.views.shown(explore.looked, BodyView.LEFT)
    return view_picture(explore.board.art, BodyView.LEFT, shown, wish)


@pytest.mark.parametrize("is_transparent", [True, False])
def test_that_a_png_is_as_wide_as_wished(training: TrainingPage, is_transparent: bool) -> None:
    image = QImage.fromData(wanted(training, PictureWish(PictureKind.PNG, 900, is_transparent)))
    assert image.width() == 900
    corner = image.pixelColor(450, 5)
    assert corner.alpha() == (0 if is_transparent else 255)
    middle = image.pixelColor(450, 350)
    assert middle.alpha() == 255


def test_that_an_svg_holds_words_and_no_pixels(training: TrainingPage) -> None:
    wish = PictureWish(PictureKind.SVG, 1600, is_transparent=False, title="Temporalis")
    content = wanted(training, wish)
    root = ET.fromstring(content)  # noqa: S314 (our own)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "image" not in tags
    words = " ".join(text for text in root.itertext())
    assert "Temporalis" in words
    assert "TrP1 (anterior)" in words
    assert "not a diagnosis" in words
    assert QSvgRenderer(content).isValid()


def test_that_png_and_svg_look_alike(training: TrainingPage) -> None:
    from PySide6.QtGui import QPainter

    png = QImage.fromData(wanted(training, PictureWish(PictureKind.PNG, 500)))
    drawn = QImage(png.size(), QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    QSvgRenderer(wanted(training, PictureWish(PictureKind.SVG, 500))).render(painter)
    painter.end()
    places = [(x, y) for x in range(0, png.width(), 7) for y in range(0, png.height(), 7)]
    far = [
        place
        for place in places
        if abs(png.pixelColor(*place).lightness() - drawn.pixelColor(*place).lightness()) > 60
    ]
    assert len(far) < 0.02 * len(places)


def test_that_an_impossible_width_is_refused(training: TrainingPage) -> None:
    with pytest.raises(EnvironmentProblem):
        wanted(training, PictureWish(PictureKind.PNG, 20))


def test_that_the_dialog_says_what_is_wished(qtbot: QtBot, training: TrainingPage) -> None:
    dialog = PictureDialog(training)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(1)
    dialog.ground.setCurrentIndex(1)
    dialog.width_px.setValue(2400)
    wish = dialog.wish("a", "b")
    assert wish == PictureWish(PictureKind.SVG, 2400, is_transparent=True, title="a", source="b")


def test_that_a_picture_is_saved_or_the_problem_told(
    qtbot: QtBot, training: TrainingPage, tmp_path: Path
) -> None:
    explore = training.explore
    explore.select(FIRST)
    explore.outlet.save_picture(tmp_path / "a.png", PictureWish(width_px=400))
    assert QImage(str(tmp_path / "a.png")).width() == 400
    with qtbot.waitSignal(explore.problem_raised):
        explore.outlet.save_picture(tmp_path / "none" / "a.png", PictureWish(width_px=400))
