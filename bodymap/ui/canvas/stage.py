"""The canvas in its frame, with what is printed on it and the other views below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainterPath, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QStyle, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.items import LayerChoice
from bodymap.ui.canvas.legend import Legend
from bodymap.ui.canvas.parts import DifferencePaths, PartsPaths
from bodymap.ui.canvas.scene import CanvasScene
from bodymap.ui.canvas.thumbnails import ThumbnailRow, columns_for
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.overlays import outlines_of, overlay_of
from bodymap.ui.review import Pattern, ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.words import VIEWS, picture_sides

if TYPE_CHECKING:
    from bodymap.figure.linking import Tile
    from bodymap.scoring.parts import Parts
    from bodymap.ui.canvas.hands import CanvasHands
    from bodymap.ui.canvas.own_on_stage import OwnOnStage
    from bodymap.ui.canvas.painted_views import PaintedViews
    from bodymap.ui.canvas.tool_row import ToolRow
    from bodymap.ui.canvas.zoom_column import ZoomColumn

EDGE = 14
BESIDE_PX = 118  # the width of a small view beside the drawing
THUMBNAIL_GAP_PX = 12
ANY_PX = 16_777_215  # Qt's word for "as wide as you like"
_CORNERS = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
)


def beside_px(height: int) -> int:
    """Return the width of a patient's small views beside a drawing of a height (px)."""
    return BESIDE_PX if columns_for(height) == 1 else 2 * BESIDE_PX - 24


class Stage(QWidget):
    """Shows one view large and all of them small; keeps both in step with the desk.

    Signals:
        view_changed: the BodyView now shown large.
        demonstrate_requested: show the chosen muscle's pattern full screen.
    """

    view_changed = Signal(object)
    demonstrate_requested = Signal()

    def __init__(
        self, desk: ReviewDesk, art: FigureArt, theme: Theme, *, patient: bool = False
    ) -> None:
        super().__init__()
        self._desk = desk
        self._art = art
        self._patient = patient
        self._theme = theme
        scene = CanvasScene(art, BodyView.FRONT, theme)
        self._frame = QFrame()
        self._frame.setObjectName("canvasFrame")
        bottom = 18.0 if patient else 66.0
        self.canvas = CanvasView(scene, theme, (18.0, 22.0, 18.0, bottom), self._frame)
        self._hands: CanvasHands | None = None
        self._sides = (self._side_label(), self._side_label())
        self.legend = Legend(theme, self._frame)
        self.legend.unfolded.connect(self._place)
        self.tool_row: ToolRow | None = None
        self.thumbnails = ThumbnailRow(art, theme, patient=patient)
        self.thumbnails.view_requested.connect(self.show_view)
        column = self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THUMBNAIL_GAP_PX)
        column.addWidget(self._frame, 1)
        column.addWidget(self.thumbnails)
        self.zoom_column: ZoomColumn | None = None
        self.own: OwnOnStage | None = None
        self._painted: PaintedViews | None = None
        self._parts: Parts | None = None
        self._outlines: dict[BodyView, QPainterPath] = {}
        self._connect_desk()
        self.canvas.set_ready(ready=desk.is_ready)
        if desk.is_ready:
            self._on_desk_became_ready()
        self._dress_view()

    def wake(self) -> None:
        """Make what the first picture does not need: pointers, tools, the small views."""
        if self._hands is not None:
            return
        from bodymap.ui.canvas.hands import CanvasHands  # noqa: PLC0415 (after that picture)
        from bodymap.ui.canvas.tool_row import ToolRow  # noqa: PLC0415
        from bodymap.ui.own_desk import DrawingHand  # noqa: PLC0415

        self._hands = CanvasHands(self.canvas, DrawingHand(self._desk))
        self.thumbnails.start_drawing()
        if self._patient:
            from bodymap.ui.canvas.zoom_column import ZoomColumn  # noqa: PLC0415 (as above)

            self.zoom_column = ZoomColumn(self.canvas, self._frame)
            self.zoom_column.changed.connect(self._place)
            self.zoom_column.show()
            self._place()
        else:
            self.tool_row = ToolRow(self._theme)
            self.tool_row.setParent(self._frame)
            self._connect_tools(self.tool_row)
            self.tool_row.show()
            from bodymap.ui.canvas.own_on_stage import OwnOnStage  # noqa: PLC0415

            self.own = OwnOnStage(self, self._desk)
            self.own.top_row.demonstrate_requested.connect(self.demonstrate_requested)
            self._place()

    @property
    def hands(self) -> CanvasHands | None:
        """What works the canvas, once awake."""
        return self._hands

    @property
    def art(self) -> FigureArt:
        """The drawings of the figure."""
        return self._art

    @property
    def painted(self) -> PaintedViews | None:
        """What the patient painted, in step with the desk; None until that is ready."""
        return self._painted

    @property
    def frame(self) -> QFrame:
        """The frame of the drawing, for what floats on it."""
        return self._frame

    def place_thumbnails(self, *, beside: bool) -> None:
        """Set the small views in a column beside the drawing, or in a row below it."""
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._column.setDirection(right if beside else down)
        self.thumbnails.place(columns_for(self.height()) if beside else len(VIEWS))
        self.thumbnails.setMaximumWidth(beside_px(self.height()) if beside else ANY_PX)

    def cancel_gesture(self) -> bool:
        """Cancel a running stroke or pan; return whether there was one."""
        return self._hands is not None and self._hands.cancel()

    @property
    def view(self) -> BodyView:
        return self.canvas.scene.view

    def show_view(self, view: BodyView) -> None:
        """Turn the body to a view."""
        if view is not self.view:
            try:
                self._art.body(view)
            except EnvironmentProblem as problem:
                self._desk.problem_raised.emit(problem)
                self._dress_view()
                return
            self.canvas.show_view(view)
            self._fill_canvas()
            self.view_changed.emit(view)
        self._dress_view()

    def show_fullest_view(self) -> None:
        """Turn to the view that shows most of the paint."""
        painted = self._painted
        if painted is not None and any(painted.has_paint(view) for view in VIEWS):
            self.show_view(max(VIEWS, key=painted.size_mm2))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.canvas.show_theme(theme)
        self.legend.show_theme(theme)
        if self.tool_row is not None:
            self.tool_row.show_theme(theme)
        self._place()
        for thumbnail in self.thumbnails.thumbnails.values():
            thumbnail.show_theme(theme)

    def show_layers(self, choice: LayerChoice) -> None:
        self.canvas.scene.show_layers(choice)
        self.canvas.update()
        self.dress_legend()

    def show_style(self, style: DrawingStyle) -> None:
        self.canvas.scene.show_style(style)
        self.canvas.update()
        for thumbnail in self.thumbnails.thumbnails.values():
            thumbnail.show_style(style)

    # ------------------------------------------------------------ wiring

    def _connect_tools(self, tools: ToolRow) -> None:
        tools.tool_requested.connect(self.canvas.set_tool)
        tools.radius_requested.connect(self.canvas.set_radius)
        tools.zoom_requested.connect(self.canvas.zoom)
        tools.fit_requested.connect(self.canvas.fit)
        tools.layers_requested.connect(self.show_layers)
        tools.style_requested.connect(self.show_style)
        tools.strength.strength_requested.connect(self._desk.rate)
        tools.strength.quality_requested.connect(self._desk.name_quality)
        tools.strength.strength_requested.connect(lambda _strength: self._place())
        tools.strength.quality_requested.connect(lambda _quality: self._place())
        self.canvas.tool_changed.connect(tools.show_tool)
        self.canvas.radius_changed.connect(tools.show_radius)

    def _connect_desk(self) -> None:
        self._desk.became_ready.connect(self._on_desk_became_ready)
        self.canvas.painted.connect(self._desk.note_painted)
        self._desk.painting_changed.connect(self._on_desk_painting_changed)
        self._desk.selection_changed.connect(self._on_desk_selection_changed)
        self._desk.alternative_changed.connect(self._on_desk_alternative_changed)
        self._desk.parts_changed.connect(self._on_desk_parts_changed)
        self._desk.drawing_changed.connect(self._show_pain_marks)

    def _on_desk_became_ready(self) -> None:
        from bodymap.ui.canvas.painted_views import PaintedViews  # noqa: PLC0415 (loads numpy)

        session = self._desk.session
        self._painted = PaintedViews(session, session.material.figure.skin)
        self._painted.refresh(session.painted_tiles())
        self.canvas.scene.show_painted(self._painted)
        for thumbnail in self.thumbnails.thumbnails.values():
            thumbnail.show_painted(self._painted)
        self.canvas.set_ready(ready=True)
        self._show_pain_marks()

    def _show_pain_marks(self) -> None:
        """Show the points and arrows that are set now, each in its own view."""
        if not self._desk.is_ready:
            return
        marks = self._desk.session.drawing.marks
        for view, thumbnail in self.thumbnails.thumbnails.items():
            thumbnail.show_pain_marks(tuple(mark for mark in marks if mark.view is view))
        seen = tuple(mark for mark in marks if mark.view is self.view)
        if seen != self.canvas.scene.pain_marks:
            self.canvas.scene.show_pain_marks(seen)
            self.canvas.update()

    def _on_desk_painting_changed(self, tiles: frozenset[Tile], stroke: QRectF | None) -> None:
        """Redo what changed: `tiles`, of which the brush reached only `stroke` (mm) in its view."""
        if self._painted is None:
            return
        scene = self.canvas.scene
        had_paint = scene.has_paint
        for view in self._painted.refresh(tiles):
            self.thumbnails.thumbnails[view].update()
            if view is self.view:
                area = self._painted.area_of(tiles, view)
                if stroke is not None and self._desk.stroke_view is view:
                    area = area.intersected(stroke)
                scene.change_painted(area)
                pixels = self.canvas.viewport.transform().mapRect(area).toAlignedRect()
                self.canvas.update(pixels.adjusted(-4, -4, 4, 4))
        if had_paint is not scene.has_paint:
            self.dress_legend()

    def _on_desk_selection_changed(self, selection: Selection | None) -> None:
        materials = self._desk.materials
        if materials is None:
            return
        for view, thumbnail in self.thumbnails.thumbnails.items():
            overlay = overlay_of(materials, selection, view)
            thumbnail.show_overlay(overlay)
            if view is self.view:
                self.canvas.scene.show_overlay(overlay)
        self.canvas.update()
        self.dress_legend()

    def _on_desk_alternative_changed(self, pattern: Pattern | None) -> None:
        materials = self._desk.materials
        if materials is None:
            return
        self._outlines = {} if pattern is None else outlines_of(materials, pattern)
        for view, thumbnail in self.thumbnails.thumbnails.items():
            thumbnail.show_outline(self._outlines.get(view, QPainterPath()))
        self._fill_extra()

    def _on_desk_parts_changed(self, patterns: tuple[Pattern, ...] | None) -> None:
        self._parts = None if patterns is None else self._desk.session.parts_of(patterns)
        self.refresh_parts()

    def refresh_parts(self) -> None:
        """Show anew what is compared: a pattern with the paint, or two drawings."""
        for view, thumbnail in self.thumbnails.thumbnails.items():
            thumbnail.show_parts(self._parts_in(view))
        self._fill_extra()

    def _parts_in(self, view: BodyView) -> PartsPaths | DifferencePaths | None:
        if self._parts is not None:
            return PartsPaths.of(self._parts, view)
        return None if self.own is None else self.own.difference_in(view)

    def _fill_extra(self) -> None:
        """Show comparison and outlines in the view that is large now."""
        scene = self.canvas.scene
        chosen = self._desk.selection
        of_chosen = self._parts is None or self._desk.compared == ((chosen or ()),)
        scene.show_parts(self._parts_in(self.view), of_chosen=of_chosen)
        scene.show_outline(self._outlines.get(self.view, QPainterPath()))
        self.canvas.update()
        self.dress_legend()

    def _fill_canvas(self) -> None:
        scene, materials = self.canvas.scene, self._desk.materials
        scene.show_painted(self._painted)
        if self.own is not None:
            scene.show_own(self.own.painted)
        if materials is not None:
            scene.show_overlay(overlay_of(materials, self._desk.selection, self.view))
        self._fill_extra()
        self._show_pain_marks()

    # ------------------------------------------------------------ what is printed on the canvas

    def _side_label(self) -> QLabel:
        label = QLabel(self._frame)
        label.setProperty("look", "patientSide" if self._patient else "side")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _dress_view(self) -> None:
        self.thumbnails.set_active(self.view)
        for label, words in zip(
            self._sides, picture_sides(self.view, patient=self._patient), strict=True
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.dress_legend()
        self._place()

    def dress_legend(self) -> None:
        """Name what the drawing shows now."""
        scene = self.canvas.scene
        self.legend.show_kinds(**self._legend_kinds(scene))
        self._place()

    def _legend_kinds(self, scene: CanvasScene) -> dict[str, bool]:
        """Return what the drawing shows now, by the legend's names."""
        shown, parts = scene.shown, scene.parts
        if isinstance(parts, DifferencePaths):
            return {
                "patients_only": not parts.only_first.isEmpty(),
                "mine_only": not parts.only_second.isEmpty(),
                "both": not parts.in_both.isEmpty(),
                "mark": bool(scene.marks),
            }
        if parts is not None:
            several = len(self._desk.compared or ()) > 1
            return {
                "explained" if several else "fitting": not parts.fitting.isEmpty(),
                "unpainted": not parts.unpainted.isEmpty(),
                "rest" if several else "uncovered": not parts.uncovered.isEmpty(),
                "outline": scene.has_outline,
                "mark": bool(scene.marks),
            }
        wanted = self._desk.selection is not None or bool(self._outlines)
        return {
            "pain": not self._patient and scene.has_paint,
            "own": scene.has_own,
            "core": not shown.core.isEmpty(),
            "spillover": not shown.spillover.isEmpty(),
            "mark": bool(scene.marks),
            "fibre": not (shown.near_fibres.isEmpty() and shown.deep_fibres.isEmpty()),
            "outline": scene.has_outline,
            "unseen": wanted and not scene.has_overlay and not scene.has_outline,
        }

    def _place(self) -> None:
        """Set the canvas and what floats on it into the frame."""
        room = self._frame.contentsRect()
        self.canvas.setGeometry(room.adjusted(1, 1, -1, -1))
        left, right = self._sides
        for label in self._sides:
            label.adjustSize()
        left.move(EDGE - 6, EDGE - 4)
        right.move(room.right() - EDGE + 6 - right.width(), EDGE - 4)
        if self.zoom_column is not None:
            self.zoom_column.adjustSize()
            x = room.right() - EDGE + 6 - self.zoom_column.width()
            top = right.geometry().bottom() + 10 if right.isVisibleTo(self) else EDGE - 4
            self.zoom_column.move(x, top)
            self.zoom_column.raise_()
        bottom, margin = room.bottom() - EDGE, 22.0
        if self.tool_row is not None:
            self.tool_row.fit_into(room.width() - 8)
            x = (room.width() - self.tool_row.width()) // 2
            self.tool_row.move(x, room.bottom() - self.tool_row.height() - 10)
            self.tool_row.raise_()
            bottom = self.tool_row.y() - 6
            if self.own is not None:
                margin, bottom = self.own.place(room, self._sides, bottom)
            self.canvas.set_margins((18.0, margin, 18.0, room.bottom() - bottom + 2.0))
        if not self.legend.isHidden():
            top = max(left.geometry().bottom() + 6, round(margin) if self.own is not None else 0)
            self._place_legend(QRect(QPoint(EDGE, top), QPoint(room.right() - EDGE, bottom)))

    def _place_legend(self, room: QRect) -> None:
        """Set the legend into the first corner of the room that the fitted drawing leaves free."""
        for size in (self.legend.usual_size, self.legend.rows_size):
            for corner in _CORNERS:
                box = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, corner, size, room)
                if room.contains(box) and not self._is_drawn_on(box):
                    self.legend.set_foldable(is_foldable=False)
                    self._put_legend(corner, room)
                    return
        self.legend.set_foldable(is_foldable=True)
        self._put_legend(_CORNERS[0], room)

    def _put_legend(self, corner: Qt.AlignmentFlag, room: QRect) -> None:
        size = self.legend.size()
        self.legend.setGeometry(
            QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, corner, size, room)
        )

    def _is_drawn_on(self, box: QRect) -> bool:
        """Return whether the fitted drawing reaches into a box of the frame."""
        seen = QRectF(box.translated(-self.canvas.pos()))
        to_mm, _ = self.canvas.viewport.fit.transform().inverted()
        try:
            return self._art.covers(self.view, to_mm.mapRect(seen))
        except EnvironmentProblem:
            return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._dress_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place()
