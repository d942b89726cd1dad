"""Which part of a drawing stands where on the canvas: millimetres to pixels and back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

MAX_SCALE = 24.0  # px per mm; a finger nail fills the canvas


class Viewport(NamedTuple):
    """A frozen look at a drawing.

    `page` is the drawing's area (mm), `size` the canvas (px), `margins` (px: left, top, right,
    bottom) what a fitted drawing leaves free, `scale` px per mm, `origin` the pixel of (0, 0) mm.
    """

    page: QRectF
    size: QSizeF
    margins: tuple[float, float, float, float]
    scale: float
    origin: QPointF

    @classmethod
    def fitted(
        cls, page: QRectF, size: QSizeF, margins: tuple[float, float, float, float]
    ) -> Viewport:
        """Return the viewport that shows the whole page as large as it goes."""
        left, top, right, bottom = margins
        width = max(1.0, size.width() - left - right)
        height = max(1.0, size.height() - top - bottom)
        scale = min(width / page.width(), height / page.height())
        centre = QPointF(left + width / 2, top + height / 2)
        return cls(page, size, margins, scale, centre - page.center() * scale)

    @property
    def fit(self) -> Viewport:
        """The fitted viewport of the same page and size."""
        return Viewport.fitted(self.page, self.size, self.margins)

    @property
    def is_fitted(self) -> bool:
        return self == self.fit

    @property
    def zoom(self) -> float:
        """The scale as a multiple of the fitted one."""
        return self.scale / self.fit.scale

    def resized(self, size: QSizeF, margins: tuple[float, float, float, float]) -> Viewport:
        """Return the viewport for another canvas: fitted stays fitted, else the middle stays."""
        if self.is_fitted:
            return Viewport.fitted(self.page, size, margins)
        middle = self.to_mm(QPointF(self.size.width() / 2, self.size.height() / 2))
        origin = QPointF(size.width() / 2, size.height() / 2) - middle * self.scale
        return self._replace(size=size, margins=margins, origin=origin).bounded()

    def zoomed(self, factor: float, at: QPointF) -> Viewport:
        """Return the viewport zoomed by a factor; the millimetre under the pixel `at` stays."""
        lowest = self.fit.scale
        scale = min(max(self.scale * factor, lowest), max(MAX_SCALE, lowest))
        if scale <= lowest:
            return self.fit
        kept = self.to_mm(at)
        return self._replace(scale=scale, origin=at - kept * scale).bounded()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Return the viewport moved by pixels; a fitted drawing does not move."""
        if self.is_fitted:
            return self
        return self._replace(origin=self.origin + QPointF(dx, dy)).bounded()

    def to_mm(self, pixel: QPointF) -> QPointF:
        return (pixel - self.origin) / self.scale

    def to_px(self, u: float, v: float) -> QPointF:
        return QPointF(u, v) * self.scale + self.origin

    def transform(self, pixel_ratio: float = 1.0) -> QTransform:
        """Return the transform from millimetres to pixels times `pixel_ratio`."""
        scale = self.scale * pixel_ratio
        return QTransform(
            scale, 0, 0, scale, self.origin.x() * pixel_ratio, self.origin.y() * pixel_ratio
        )

    def bounded(self) -> Viewport:
        """Return it with the middle of the canvas on the page, so that the drawing is not lost."""
        middle = self.to_mm(QPointF(self.size.width() / 2, self.size.height() / 2))
        u = min(max(middle.x(), self.page.left()), self.page.right())
        v = min(max(middle.y(), self.page.top()), self.page.bottom())
        return self._replace(origin=self.origin + (middle - QPointF(u, v)) * self.scale)
