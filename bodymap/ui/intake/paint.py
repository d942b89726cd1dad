"""Where does it hurt: the drawing, what one paints with, and the list as the other way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QStyle

from bodymap.pain.drawing import PainDrawing
from bodymap.pain.layers import FIRST, PainLayer, layers_of, next_number, number_of, with_layer
from bodymap.sessions.intake.model import PageId, Which
from bodymap.sessions.intake.questions import NO_PAIN_HERE, NOT_SHOWN
from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.hint import PaintingHint
from bodymap.ui.intake.layers_row import LayersRow
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.paint_list import PlacesPanel
from bodymap.ui.intake.paint_room import ToolColumn, rooms
from bodymap.ui.intake.paint_side import SideInDoubt
from bodymap.ui.intake.paint_tools import SIZES_MM, PaintTools
from bodymap.ui.intake.strength_row import StrengthRow
from bodymap.ui.theme import Theme
from bodymap.ui.words import VIEWS

HINT_SEEN = "hint_seen"
YES = "yes"
KEY_ZOOM = 1.25
FOREHEAD_MM = QRectF(-36.0, 38.0, 72.0, 34.0)  # in the view from the front


class PaintPage(IntakePage):
    """Paints one of the intake's drawings; every stroke is kept by the desk at once."""

    page = PageId.PAINT
    which = Which.FIRST
    has_list = True

    def __init__(self, desk: IntakeDesk, art: FigureArt, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._review = desk.review
        self._pain = PainLayer(FIRST)
        self._has_followed = False
        self._marks = 0
        self._is_new_pain = False
        self.stage = Stage(desk.review, art, theme, patient=True)
        self.tools = PaintTools(theme, has_list=self.has_list)
        self.strength = StrengthRow(theme)
        self.layers = LayersRow(theme, self.tools.others)
        self.doubt = SideInDoubt(desk, self.stage, self.layers.other_side)
        self.places = PlacesPanel(desk, theme) if self.has_list else None
        self.column = ToolColumn(
            (
                self.tools,
                self.layers.ways,
                self.strength,
                self.layers,
                self.tools.rare,
                self.layers.kind_panel,
            ),
            theme,
        )
        self.side = QStackedWidget(self)
        self.side.addWidget(self.column)
        if self.places is not None:
            self.side.addWidget(self.places)
            self.places.left.connect(self.show_tools)
            self.places.strength_requested.connect(self._rate)
            self.places.view_wanted.connect(self.stage.show_view)
        self.stage.setParent(self)
        for thumbnail in self.stage.thumbnails.thumbnails.values():
            thumbnail.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch leaves no frame
        self.hint_picture = PaintingHint(theme, self.stage.frame)
        self._connect_tools()
        self._add_keys()
        self.stage.canvas.set_radius(SIZES_MM[1])
        self.stage.wake()
        self.column.wanted_room_changed.connect(self._place)
        self.tools.more.toggled.connect(self._on_more_toggled)
        self.layers.kind.toggled.connect(self._on_kind_toggled)
        self._show_tool()

    # ------------------------------------------------------------ what the shell asks

    @property
    def title(self) -> str:
        return self.tr("Where does it hurt?")

    @property
    def hint(self) -> str:
        if self._is_new_pain and self.stage.canvas.tool is Tool.BRUSH:
            return self.tr("Now paint your other pain, and choose how strong it is.")
        return {
            Tool.ERASER: self.tr("Rub over the paint that is to go away."),
            Tool.POINT: self.tr("Touch the place where it starts."),
            Tool.ARROW: self.tr("Draw from where it starts to where it goes."),
        }.get(
            self.stage.canvas.tool,
            self.tr("Rub with your finger where it hurts. The small pictures turn the head."),
        )

    @property
    def next_words(self) -> str:
        return self.tr("Done: next question")

    def show_state(self) -> None:
        """Take up the pain that was painted last, and offer what can be done."""
        if self._is_current:
            self.doubt.look()
            self._marks = len(self._drawing.marks)
            self._follow()
            self._show_all()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for part in (self.stage, self.tools, self.strength, self.layers, self.hint_picture):
            part.show_theme(theme)
        if self.places is not None:
            self.places.show_theme(theme)
        self.column.more_below.show_theme(theme)
        self.column.forget_room()
        self._place()

    def leave(self) -> bool:
        self.stage.cancel_gesture()
        return True

    # ------------------------------------------------------------ tools and pains

    @property
    def pain(self) -> PainLayer:
        """The pain that is painted with."""
        return self._pain

    def show_list(self) -> None:
        """Offer the places by name instead of the tools."""
        if self.places is not None:
            self.stage.cancel_gesture()
            self.side.setCurrentWidget(self.places)
            self.places.take_focus()
            self._place()
            self.turned.emit()

    def show_tools(self) -> None:
        """Offer the tools again."""
        self.side.setCurrentWidget(self.column)
        self._place()
        self.tools.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def show_how(self) -> None:
        """Show how a stroke is made."""
        canvas = self.stage.canvas
        self.stage.show_view(BodyView.FRONT)
        canvas.fit()
        body = canvas.viewport.transform().mapRect(FOREHEAD_MM)
        self.hint_picture.begin(body.translated(canvas.pos().toPointF()))

    def _connect_tools(self) -> None:
        tools, canvas, review = self.tools, self.stage.canvas, self._review
        tools.brush_requested.connect(self._take_brush)
        tools.tool_requested.connect(canvas.set_tool)
        tools.undo_requested.connect(self._undo)
        tools.clear_requested.connect(self._clear)
        tools.list_requested.connect(self.show_list)
        tools.hint_requested.connect(self.show_how)
        tools.elsewhere_requested.connect(self._say_elsewhere)
        canvas.tool_changed.connect(self._on_canvas_tool_changed)
        self.stage.view_changed.connect(lambda _view: self._take_brush_back())
        canvas.radius_changed.connect(self._show_tool)
        self.strength.strength_requested.connect(self._rate)
        self.layers.quality_requested.connect(self._name_quality)
        self.layers.layer_requested.connect(self._take_pain)
        self.layers.another_requested.connect(self._take_another_pain)
        self.desk.page_changed.connect(self._on_desk_page_changed)
        review.drawing_changed.connect(self._on_review_drawing_changed)
        review.became_ready.connect(self.show_state)

    def _add_keys(self) -> None:
        canvas = self.stage.canvas

        def add(key: str, slot: Callable[[], object]) -> None:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

        add("Ctrl+Z", self._undo)
        add("Ctrl+Y", self._redo)
        add("B", lambda: canvas.set_tool(Tool.BRUSH))
        add("E", lambda: canvas.set_tool(Tool.ERASER))
        add("+", lambda: canvas.zoom(KEY_ZOOM))
        add("-", lambda: canvas.zoom(1 / KEY_ZOOM))
        add("0", canvas.fit)
        for number, view in enumerate(VIEWS, start=1):
            add(str(number), partial(self.stage.show_view, view))

    def _take_brush(self, radius_mm: float) -> None:
        self.stage.canvas.set_tool(Tool.BRUSH)
        self.stage.canvas.set_radius(radius_mm)
        self._show_tool()

    def _take_brush_back(self) -> None:
        """Paint again with the brush there was, whatever was in hand."""
        self.stage.canvas.set_tool(Tool.BRUSH)

    def _undo(self) -> None:
        self.stage.cancel_gesture()
        self._review.undo()

    def _redo(self) -> None:
        self.stage.cancel_gesture()
        self._review.redo()

    def _clear(self) -> None:
        self.stage.cancel_gesture()
        self._review.clear()
        self._take_brush_back()

    def _say_elsewhere(self, elsewhere: bool) -> None:
        self.desk.answer(NOT_SHOWN, NO_PAIN_HERE if elsewhere else None)
        self.can_go_on_changed.emit()

    def _rate(self, strength: int) -> None:
        self._change_pain(replace(self._pain, intensity=strength))

    def _name_quality(self, quality: str | None) -> None:
        self._change_pain(replace(self._pain, quality=quality))

    def _change_pain(self, pain: PainLayer) -> None:
        """Say something else of the pain painted with; what is painted of it changes too."""
        self.stage.cancel_gesture()
        self._pain = pain
        self._tell_pain()
        drawing = self._drawing
        after = with_layer(drawing, pain)
        if after != drawing:
            self._review.exchange(after)
        self._show_all()

    def _take_pain(self, number: int) -> None:
        known = {layer.number: layer for layer in layers_of(self._drawing)}
        self._pain = known.get(number, PainLayer(number))
        self._take_brush_back()
        self._tell_pain()
        self._show_all()

    def _take_another_pain(self) -> None:
        number = next_number(self._drawing)
        if number is not None:
            self._take_pain(number)

    def _tell_pain(self) -> None:
        """Let the next strokes be of the pain painted with."""
        self._review.rate(self._pain.intensity)
        self._review.name_quality(self._pain.quality)
        self._review.number_pain(None if self._pain.number == FIRST else self._pain.number)
        if self.places is not None:
            self.places.show_pain(self._pain)

    # ------------------------------------------------------------ what is shown

    @property
    def _is_current(self) -> bool:
        desk = self.desk
        return desk.is_running and desk.page is self.page and desk.which is self.which

    @property
    def _drawing(self) -> PainDrawing:
        return self._review.session.drawing if self._review.is_ready else PainDrawing()

    def _on_review_drawing_changed(self) -> None:
        if not self._is_current:
            return
        marks, self._marks = self._marks, len(self._drawing.marks)
        if self._marks > marks and self.stage.canvas.tool in {Tool.POINT, Tool.ARROW}:
            self._take_brush_back()
        self._follow()
        is_drawn = bool(layers_of(self._drawing) or self._drawing.marks)
        if is_drawn and NOT_SHOWN in self.desk.intake.answers:
            self.desk.answer(NOT_SHOWN, None)
        self._show_all()
        self.can_go_on_changed.emit()

    def _follow(self) -> None:
        """Keep to the pain painted with as the drawing shows it; else take the one painted last."""
        known = {layer.number: layer for layer in layers_of(self._drawing)}
        is_known = self._pain.number in known and self._has_followed
        if is_known:
            self._pain = known[self._pain.number]
        elif not known:
            self._pain = replace(self._pain, number=FIRST)
        elif next_number(self._drawing) != self._pain.number or not self._has_followed:
            painted = [stroke for stroke in self._drawing.strokes if not stroke.erase]
            self._pain = known[number_of(painted[-1])]
        self._has_followed = self._review.is_ready
        self._tell_pain()

    def _show_all(self) -> None:
        self.doubt.show()
        layers = layers_of(self._drawing)
        number = next_number(self._drawing)
        can_add = bool(layers) and number not in {None, self._pain.number}
        self.strength.show_strength(self._pain.intensity)
        self.layers.show_layers(layers, self._pain, can_add=can_add)
        is_new = bool(layers) and self._pain.number not in {layer.number for layer in layers}
        if is_new is not self._is_new_pain:
            self._is_new_pain = is_new
            self.words_changed.emit()
        self.tools.show_state(
            can_undo=self._review.can_undo,
            can_clear=not self._review.is_empty,
            is_elsewhere=self.desk.intake.answers.get(NOT_SHOWN) == NO_PAIN_HERE,
        )

    def _on_desk_page_changed(self, _page: PageId) -> None:
        self.doubt.turn_page()
        self.side.setCurrentWidget(self.column)
        self._place()

    def _on_canvas_tool_changed(self, _tool: Tool) -> None:
        self._show_tool()
        self.words_changed.emit()

    def _on_more_toggled(self, is_open: bool) -> None:
        if is_open:
            self.layers.kind.setChecked(False)
        else:
            self._take_brush_back()
        self._show_panel()

    def _on_kind_toggled(self, is_open: bool) -> None:
        if is_open:
            self.tools.more.setChecked(False)
        self._show_panel()

    def _show_panel(self) -> None:
        """Let what was opened stand in the place of strength and pains, below the brushes."""
        is_closed = not (self.tools.more.isChecked() or self.layers.kind.isChecked())
        self.strength.setVisible(is_closed)
        self.layers.setVisible(is_closed)
        self.column.to_top()

    def _show_tool(self, _of: object = None) -> None:
        self.tools.show_tool(self.stage.canvas.tool, self.stage.canvas.radius_mm)

    # ------------------------------------------------------------ room

    def _place(self) -> None:
        """Set the tools beside the drawing on a wide page, below it on a tall one."""
        lists = self.places is not None and self.side.currentWidget() is self.places
        row_px = self.stage.thumbnails.row_px
        found = rooms(self.size(), self.theme, self.column, row_px, lists=lists)
        self.stage.thumbnails.setVisible(found.has_thumbnails)
        for part, room in ((self.stage, found.stage), (self.side, found.side)):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
        self.stage.place_thumbnails(beside=found.is_wide)
        self.column.keep_bar_room(wanted=found.is_wide)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 250)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()
        elif event.type() is QEvent.Type.LanguageChange:
            self.column.forget_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_current and self.has_list and HINT_SEEN not in self.desk.intake.answers:
            self.desk.answer(HINT_SEEN, YES)
            if not layers_of(self._drawing):
                self.show_how()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hint_picture.end()
