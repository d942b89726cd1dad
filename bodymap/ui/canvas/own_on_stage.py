"""The clinician's own drawing on the stage: its paint, its switch, and how it compares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QLabel

from bodymap.terms import BodyView
from bodymap.ui.canvas.agreement_words import own_words
from bodymap.ui.canvas.parts import DifferencePaths
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.top_row import AgreementStrip, TopRow

if TYPE_CHECKING:
    from bodymap.figure.linking import Tile
    from bodymap.pain.compare import Agreement
    from bodymap.ui.canvas.painted_views import PaintedViews
    from bodymap.ui.canvas.stage import Stage
    from bodymap.ui.review import ReviewDesk

EDGE = 8
GAP = 6


class OwnOnStage(QObject):
    """Keeps the stage in step with the own drawing."""

    def __init__(self, stage: Stage, desk: ReviewDesk) -> None:
        super().__init__(stage)
        self._stage = stage
        self._desk = desk
        self._painted: PaintedViews | None = None
        self._shows_differences = False
        self.top_row = TopRow(stage.frame)
        self.top_row.whose_chosen.connect(lambda mine: desk.own.set_active(is_active=mine))
        self.strip = AgreementStrip(stage.frame)
        self.strip.differences_requested.connect(self._on_differences_requested)
        desk.became_ready.connect(self._on_desk_became_ready)
        desk.own.whose_changed.connect(self._on_whose_changed)
        desk.own.painting_changed.connect(self._on_painting_changed)
        desk.own.agreement_changed.connect(self._on_agreement_changed)
        desk.selection_changed.connect(self._dress_demonstrate)
        desk.ranking_changed.connect(self._dress_demonstrate)
        if desk.is_ready:
            self._on_desk_became_ready()
        self._dress_demonstrate()
        self.top_row.show()
        self._dress_strip()
        stage.frame.installEventFilter(self)

    @property
    def painted(self) -> PaintedViews | None:
        """What the clinician painted, as the pictures need it."""
        return self._painted

    def difference_in(self, view: BodyView) -> DifferencePaths | None:
        """Return what differs between both drawings in a view; None while that is not shown."""
        agreement = self._desk.own.agreement
        if not self._shows_differences or agreement is None:
            return None
        import shapely  # noqa: PLC0415 (the window is up before shapely is loaded)

        from bodymap.geometry.contours import as_multipolygon  # noqa: PLC0415

        mine, patients = self._desk.own.drawing.painted(view), self._desk.session.painted(view)
        both = as_multipolygon(shapely.intersection(mine, patients))
        only = (agreement.only_first.get(view), agreement.only_second.get(view))
        return DifferencePaths(path_of(only[0]), path_of(only[1]), path_of(both))

    def place(self, room: QRect, sides: Sequence[QLabel], bottom: int) -> tuple[float, int]:
        """Set row and strip into the frame; return the drawing's top margin and new bottom (px)."""
        row, (left, right) = self.top_row, sides
        row.adjustSize()
        x, y = (room.width() - row.width()) // 2, EDGE
        beside = [label for label in (left, right) if not label.isHidden()]
        box = QRect(x, y, row.width(), row.height())
        if any(label.geometry().adjusted(-4, 0, 4, 0).intersects(box) for label in beside):
            y = left.geometry().bottom() + GAP
        row.move(x, y)
        row.raise_()
        if not self.strip.isHidden():
            width = min(room.width() - 2 * EDGE, self.strip.one_line_px)
            height = max(self.strip.heightForWidth(width), self.strip.minimumSizeHint().height())
            self.strip.setGeometry((room.width() - width) // 2, bottom - height, width, height)
            self.strip.raise_()
            bottom -= height + GAP
        return float(y + row.height() + GAP), bottom

    # ------------------------------------------------------------ what changed

    def _on_desk_became_ready(self) -> None:
        from bodymap.ui.canvas.painted_views import PaintedViews  # noqa: PLC0415 (loads numpy)

        own = self._desk.own.drawing
        self._painted = PaintedViews(own, own.figure.skin)
        self._stage.canvas.scene.show_own(self._painted)
        for thumbnail in self._stage.thumbnails.thumbnails.values():
            thumbnail.show_own(self._painted)
        self._dress_demonstrate()

    def _on_painting_changed(self, tiles: frozenset[Tile]) -> None:
        if self._painted is None:
            return
        stage, scene = self._stage, self._stage.canvas.scene
        had_own = scene.has_own
        for view in self._painted.refresh(tiles):
            stage.thumbnails.thumbnails[view].update()
            if view is stage.view:
                area = self._painted.area_of(tiles, view)
                scene.change_own(area)
                pixels = stage.canvas.viewport.transform().mapRect(area).toAlignedRect()
                stage.canvas.update(pixels.adjusted(-4, -4, 4, 4))
        if had_own is not scene.has_own:
            stage.dress_legend()

    def _on_whose_changed(self, mine: bool) -> None:
        self.top_row.whose.set_index(int(mine))
        if self._stage.tool_row is not None:
            self._stage.tool_row.strength.setEnabled(not mine)
        self._dress_strip()

    def _on_agreement_changed(self, agreement: Agreement | None) -> None:
        if agreement is None and self.strip.differences.isChecked():
            self.strip.differences.setChecked(False)
        elif self._shows_differences:
            self._stage.refresh_parts()
        self._dress_strip()

    def _on_differences_requested(self, wanted: bool) -> None:
        self._shows_differences = wanted
        self._stage.refresh_parts()

    def _dress_strip(self) -> None:
        own, agreement = self._desk.own, self._desk.own.agreement
        if agreement is not None:
            self.strip.words.setText(own_words(agreement))
        else:
            self.strip.words.setText(self.tr("Paint where you think it is."))
        self.strip.differences.setVisible(agreement is not None)
        self.strip.setVisible(own.is_active or self._shows_differences)
        self._stage.dress_legend()

    def _dress_demonstrate(self) -> None:
        ranking = self._desk.ranking
        listed = ranking is not None and bool(ranking.candidates)
        self.top_row.demonstrate.setEnabled(self._desk.selection is not None or listed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._stage.frame:
            self._stage.dress_legend()  # the frame grows and shrinks with what stands below it
        return super().eventFilter(watched, event)
