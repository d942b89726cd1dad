"""SVG text as PNG, drawn by Qt without a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from bodymap.errors import EnvironmentProblem, ProgramError

LARGEST_PX = 20_000

_own_application: list[QGuiApplication] = []


def svg_to_png(svg: str, width_px: int) -> bytes:
    """Return a picture as PNG, `width_px` wide and as high as its shape asks for.

    What the SVG leaves free stays transparent.
    """
    need_application()
    renderer = _renderer(svg)
    size = renderer.viewBoxF().size()
    height_px = round(width_px * size.height() / size.width())
    if not (0 < width_px <= LARGEST_PX and 0 < height_px <= LARGEST_PX):
        raise EnvironmentProblem(
            f"picture of {width_px} x {height_px} pixels",
            f"must be from 1 to {LARGEST_PX} pixels each way",
        )
    image = QImage(QSize(width_px, height_px), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise EnvironmentProblem(
            f"picture of {width_px} x {height_px} pixels", "there is not enough memory for it"
        )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    renderer.render(painter, QRectF(0, 0, width_px, height_px))
    painter.end()
    return _written(lambda device: QImageWriter(device, QByteArray(b"png")).write(image))


def need_application() -> None:
    """Start Qt without a window where nothing has started it; on Linux without a display too."""
    if QGuiApplication.instance() is not None:
        return
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _own_application.append(QGuiApplication(["bodymap"]))


def _renderer(svg: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid() or renderer.viewBoxF().isEmpty():
        raise ProgramError("a picture is not valid SVG")
    return renderer


def _written(draw: Callable[[QIODevice], bool]) -> bytes:
    """Return what a function writes to a device."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    done = draw(buffer)
    buffer.close()
    if not done or content.isEmpty():
        raise EnvironmentProblem("picture", "Qt could not draw it")
    return bytes(content.data())
