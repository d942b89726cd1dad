"""What one picture of the body shows, painted through its cached layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.found import paint_found
from bodymap.ui.canvas.items import (
    MARK_PX,
    NOTHING,
    LayerChoice,
    Mark,
    Overlay,
    OverlayPaths,
    paint_fibres,
)
from bodymap.ui.canvas.layers import FigureLayer, PaintLayer, ZoneLayer, own_image
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.parts import DifferencePaths, PartsLayer, PartsPaths, paint_outline
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.ui.canvas.painted_views import PaintedViews


class CanvasScene:
    """The figure in one view, with the patient's pain and the chosen pattern on it."""

    def __init__(self, art: FigureArt, view: BodyView, theme: Theme) -> None:
        self._art = art
        self._view = view
        self._theme = theme
        self._style = DrawingStyle.SHADED
        self._choice = LayerChoice()
        self._overlay = OverlayPaths()
        self._shown = OverlayPaths()
        self._figure = FigureLayer(art)
        self._zones = ZoneLayer()
        self._paint = PaintLayer(self._figure)
        self._own = PaintLayer(self._figure, own_image)
        self._parts = PartsLayer(self._figure)
        self._outline = QPainterPath()
        self._shows_marks = True
        self.found: Mapping[str, str] = {}
        self._pain_marks: tuple[PainMark, ...] = ()
        self._draft: PainMark | None = None

    @property
    def view(self) -> BodyView:
        return self._view

    @property
    def page(self) -> QRectF:
        """The body's area in millimetres."""
        return self._art.body(self._view)

    @property
    def shown(self) -> OverlayPaths:
        """What of the chosen pattern is shown in this view."""
        return self._shown

    @property
    def has_overlay(self) -> bool:
        """Whether anything of the chosen pattern lies in this view, shown or not."""
        overlay = self._overlay
        paths = (overlay.core, overlay.spillover, overlay.near_fibres, overlay.deep_fibres)
        return bool(overlay.marks) or any(not path.isEmpty() for path in paths)

    @property
    def parts(self) -> PartsPaths | DifferencePaths | None:
        """The comparison shown in this view."""
        return self._parts.paths

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The trigger points shown in this view."""
        return self._shown.marks if self._shows_marks else ()

    @property
    def pain_marks(self) -> tuple[PainMark, ...]:
        """The patient's points and arrows shown in this view, with the one being set."""
        return self._pain_marks if self._draft is None else (*self._pain_marks, self._draft)

    def covers(self, area: QRectF) -> bool:
        """Return whether the drawn body reaches into an area (mm)."""
        return self._art.covers(self._view, area)

    @property
    def has_outline(self) -> bool:
        return not self._outline.isEmpty()

    @property
    def has_paint(self) -> bool:
        return not self._paint.is_empty

    @property
    def has_own(self) -> bool:
        """Whether the clinician painted anything seen in this view."""
        return not self._own.is_empty

    def show_view(self, view: BodyView) -> None:
        """Turn to another view; what is painted and shown there must be given anew."""
        self._view = view
        self.show_overlay(NOTHING)
        self.show_painted(None)
        self.show_own(None)
        self.show_parts(None)
        self.show_outline(QPainterPath())
        self.show_pain_marks(())
        self.show_draft(None)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_style(self, style: DrawingStyle) -> None:
        self._style = style
        self._paint.redo()
        self._own.redo()
        self._parts.redo()

    def show_layers(self, choice: LayerChoice) -> None:
        self._choice = choice
        self._apply()

    def show_painted(self, painted: PaintedViews | None) -> None:
        """Show what is painted, all of it anew."""
        self._paint.show(painted, self._view)

    def change_painted(self, area: QRectF) -> None:
        """Redo the paint in an area (mm)."""
        self._paint.change(area)

    def show_own(self, painted: PaintedViews | None) -> None:
        """Show the clinician's own drawing over the patient's, all of it anew."""
        self._own.show(painted, self._view)

    def change_own(self, area: QRectF) -> None:
        """Redo the clinician's own paint in an area (mm)."""
        self._own.change(area)

    def show_parts(
        self, parts: PartsPaths | DifferencePaths | None, *, of_chosen: bool = True
    ) -> None:
        """Show a comparison instead of paint and pattern; None to end it.

        Trigger points are shown along where it is one `of_chosen` muscle.
        """
        self._parts.show(parts)
        self._shows_marks = parts is None or of_chosen

    def show_found(self, found: Mapping[str, str]) -> None:
        """Show what palpation found, by trigger point (values of Finding)."""
        self.found = found

    def show_outline(self, outline: QPainterPath) -> None:
        """Show the outline of a nerve's or joint's area (mm)."""
        self._outline = outline

    def show_pain_marks(self, marks: tuple[PainMark, ...]) -> None:
        """Show the patient's points and arrows of this view."""
        self._pain_marks = marks

    def show_draft(self, mark: PainMark | None) -> None:
        """Show a mark that is being set; None to end it."""
        self._draft = mark

    def show_overlay(self, overlay: Overlay) -> None:
        self._overlay = OverlayPaths.of(overlay) if overlay is not NOTHING else OverlayPaths()
        self._apply()

    def is_sharp(self, viewport: Viewport, ratio: float) -> bool:
        return self._figure.is_sharp(self._view, self._style, self._theme, viewport, ratio)

    def sharpen(self, viewport: Viewport, ratio: float) -> None:
        """Render what is shown scaled or shifted for this viewport."""
        self._figure.sharpen(self._view, self._style, self._theme, viewport, ratio)
        self._zones.sharpen(self._theme, viewport, ratio)
        self._paint.redo()
        self._own.redo()
        self._parts.redo()

    def paint(self, painter: QPainter, viewport: Viewport, ratio: float) -> None:
        """Paint everything; the painter counts in device pixels (`ratio` per px)."""
        look = (self._view, self._style, self._theme)
        self._figure.paint(painter, look, viewport, ratio)
        to_pixels = viewport.transform(ratio)
        if self._parts.paths is not None:
            self._parts.paint(painter, self._theme, viewport, ratio)
        else:
            self._zones.paint(painter, self._theme, viewport, ratio)
            painter.save()
            painter.setTransform(to_pixels, combine=True)
            paint_fibres(painter, self._shown, self._theme, viewport.scale * ratio, ratio)
            painter.restore()
            self._paint.paint(painter, self._theme, viewport, ratio)
            if self.has_own:
                self._own.paint(painter, self._theme, viewport, ratio)
        paint_marks(painter, self.pain_marks, self._theme, viewport, ratio)
        paint_outline(painter, to_pixels.map(self._outline), self._theme, ratio)
        for mark in sorted(self.marks, key=lambda mark: mark.chosen):
            size = MARK_PX * ratio * (1.0 if mark.chosen else 0.6)
            at = viewport.to_px(mark.u, mark.v) * ratio
            paint_found(painter, at, self._theme, size, self.found.get(mark.point, ""))

    def _apply(self) -> None:
        choice, overlay, empty = self._choice, self._overlay, OverlayPaths()
        self._shown = OverlayPaths(
            overlay.core if choice.zones else empty.core,
            overlay.spillover if choice.zones else empty.spillover,
            overlay.near_fibres if choice.fibres else empty.near_fibres,
            overlay.deep_fibres if choice.fibres else empty.deep_fibres,
            overlay.marks if choice.marks else (),
        )
        self._zones.show(self._shown)
