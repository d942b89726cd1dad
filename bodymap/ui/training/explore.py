"""Explore: ways into the atlas at the left, the drawing with its layers, the card at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bodymap.terms import SIDES, BodyView, Laterality
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.training.atlas_views import AtlasViews, Looked
from bodymap.ui.training.beside import BesidePage
from bodymap.ui.training.board import Board
from bodymap.ui.training.layers import Layer, LayersPanel
from bodymap.ui.training.outlet import Outlet
from bodymap.ui.training.texts import alternative_html, dressed, muscle_html
from bodymap.ui.training.ways import Way, WaysPanel
from bodymap.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from bodymap.learn.model import Card, Library
    from bodymap.sessions.explore import Explorer
    from bodymap.ui.materials import Materials

LEFT_PX, RIGHT_PX = 296, 316
WIDE_PX, WIDE_LEFT_PX, WIDE_RIGHT_PX = 1600, 360, 440
COLUMNS_PX, HIGH_PX = 1150, 900
LAYERS_PX = 7 * 32  # whole rows
WIDEST_PX = 16_777_215  # Qt's word for "as wide as you like"

_CELLS = {  # of list, drawing and card: row, column, rows, columns
    "columns": ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
    "below": ((1, 0, 1, 1), (0, 0, 1, 2), (1, 1, 1, 1)),
}
_STRETCHES = {  # of columns and rows
    "columns": ((0, 1, 0), (1, 0)),
    "below": ((1, 1, 0), (17, 12)),
}


class ExplorePage(QWidget):
    """One muscle at a time, with layers; or two beside each other.

    Signals:
        card_requested: the id of a card to read.
        changed: something else is looked at.
        problem_raised: an EnvironmentProblem to show.
    """

    card_requested = Signal(str)
    changed = Signal()
    problem_raised = Signal(object)

    def __init__(
        self, materials: Materials, library: Library | None, art: FigureArt, theme: Theme
    ) -> None:
        super().__init__()
        self._materials = materials
        self._library = library
        self._theme = theme
        self._explorer: Explorer | None = None
        self._beside: BesidePage | None = None
        self.views = AtlasViews(materials)
        self.looked = Looked()
        self.board = Board(art, theme)
        self.ways = WaysPanel(theme, materials)
        self.layers = LayersPanel(theme)
        self.layers_toggle = QPushButton()
        self.layers_toggle.setCheckable(True)
        self.layers_toggle.setChecked(True)
        self.layers_toggle.setProperty("look", "fold")
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.setFrameShape(QFrame.Shape.NoFrame)
        self.card.anchorClicked.connect(self._on_link_clicked)
        self.sides = SegmentedSwitch(
            [self.tr("Left"), self.tr("Right")],
            [self.tr("The subject's left side"), self.tr("The subject's right side")],
            self.tr("Side"),
        )
        self.sides.chosen.connect(lambda index: self.show_side(SIDES[index]))
        self.outlet = Outlet(self)
        self.compare, self.present, self.picture = (QPushButton() for _ in range(3))
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.board.show_source(lambda view: self.views.shown(self.looked, view))
        self._add_keys()

    # ------------------------------------------------------------ facts

    @property
    def explorer(self) -> Explorer:
        """What answers for places; made when first asked."""
        if self._explorer is None:
            from bodymap.sessions.explore import Explorer  # noqa: PLC0415 (loads numpy)

            self._explorer = Explorer(self._materials.ground)
        return self._explorer

    @property
    def materials(self) -> Materials:
        return self._materials

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def beside(self) -> BesidePage | None:
        """The two muscles beside each other, while they are shown."""
        return self._beside if self._stack.currentIndex() == 1 else None

    @property
    def is_busy(self) -> bool:
        return self._beside is not None and self._beside.is_busy

    # ------------------------------------------------------------ requests

    def select(self, selection: Selection | None) -> None:
        """Show a muscle's pattern, in the view that shows most of it."""
        side = self.looked.side if selection is None else selection.side
        self.looked = replace(self.looked, selection=selection, side=side, alternative="")
        best = self.views.best_view(self.looked)
        if best is not None and self.ways.way is not Way.PLACE:
            self.board.show_view(best)
        self.ways.show_selection(selection)
        self._show()

    def show_side(self, side: Laterality) -> None:
        """Show the pattern on the other side."""
        selection = self.looked.selection
        if selection is not None:
            selection = Selection(selection.trigger_point_id, side)
        self.looked = replace(self.looked, side=side, selection=selection)
        best = self.views.best_view(self.looked)
        if best is not None:
            self.board.show_view(best)
        self._show()

    def show_alternative(self, name: str, side: Laterality) -> None:
        """Show a nerve's or joint's area instead of a muscle."""
        self.looked = replace(self.looked, selection=None, alternative=name, side=side)
        outlines = self.views.outlines(name, side)
        if self.board.view not in outlines and outlines:
            self.board.show_view(next(iter(outlines)))
        self._show()

    def touch(self, view: BodyView, u: float, v: float) -> None:
        """Show what reaches a place (view mm)."""
        touched = self.explorer.touched(view, u, v)
        spot = {} if touched is None else dict(touched.spot)
        self.looked = replace(self.looked, spot=spot)
        self.ways.show_way(Way.PLACE)
        self.ways.show_touched(touched)
        self._show()

    def show_beside(self, first: str = "", second: str = "") -> None:
        """Show two muscles beside each other; without names the chosen one and its likest."""
        if self._beside is None:
            self._beside = BesidePage(self._materials, self.explorer, self.board.art, self._theme)
            self._beside.closed.connect(lambda: self._stack.setCurrentIndex(0))
            self._stack.addWidget(self._beside)
        if not first:
            selection = self.looked.selection
            first = "trapezius_upper" if selection is None else selection.muscle_id
        if not second:
            second = next(one for one in ("suboccipitals", "temporalis") if one != first)
        self._stack.setCurrentIndex(1)
        self._beside.show_muscles(first, second, self.looked.side)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.board, self.ways, self.layers):
            part.show_theme(theme)
        if self._beside is not None:
            self._beside.show_theme(theme)
        self.outlet.show_theme(theme)
        self._show_card()

    def listed_points(self) -> list[str]:
        """Return every trigger point of the muscles listed now, in the list's order."""
        by_muscle = self._materials.index.muscles_by_id
        muscles = dict.fromkeys(str(one).partition(".")[0] for one in self.ways.muscles.values)
        return [point.id for name in muscles for point in by_muscle[name].trigger_points]

    def stop(self) -> None:
        """Wait until nothing is worked out any more, and end the presentation."""
        self.outlet.stop()
        if self._beside is not None:
            self._beside.stop()

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        self.sides.set_index(SIDES.index(self.looked.side))
        self.board.refresh()
        self._show_card()
        self.changed.emit()

    def _show_card(self) -> None:
        looked, materials = self.looked, self._materials
        if looked.alternative:
            entry = next(
                one for one in materials.atlas.alternatives if one.id == looked.alternative
            )
            html = alternative_html(materials.atlas, entry, looked.side)
        elif looked.selection is not None:
            cards: tuple[Card, ...] = ()
            if self._library is not None:
                cards = self._library.for_muscle(looked.selection.muscle_id)
            html = muscle_html(materials, looked.selection, cards)
        else:
            html = "".join(
                f"<p>{words}</p>"
                for words in (
                    self.tr("Choose a muscle, touch a place on the body, or choose a symptom."),
                    self.tr(
                        "Layers are shown and hidden below the list. Keys 1 to 6 turn the body, "
                        "plus and minus zoom, P shows it full screen."
                    ),
                )
            )
        self.card.setHtml(dressed(html, self._theme, 14 if self.width() < WIDE_PX else 15))

    def _on_layers_changed(self, layers: frozenset[Layer]) -> None:
        before = self.looked.layers
        self.looked = replace(self.looked, layers=layers)
        if (Layer.SKIN in before) is not (Layer.SKIN in layers):
            style = DrawingStyle.SHADED if Layer.SKIN in layers else DrawingStyle.LINE
            self.board.show_style(style)
        self.board.refresh()
        self.changed.emit()

    def _on_selection_requested(self, value: object) -> None:
        if isinstance(value, Selection):
            self.select(value)
        elif isinstance(value, str):
            self.select(Selection(value, self.looked.side))

    def _on_way_changed(self, way: Way) -> None:
        if way is not Way.PLACE and self.looked.spot:
            self.looked = replace(self.looked, spot={})
            self.ways.show_touched(None)
            self.board.refresh()

    def _on_link_clicked(self, url: QUrl) -> None:
        kind, _, name = url.toString().partition(":")
        if kind == "point":
            self.select(Selection(name, self.looked.side))
        elif kind == "card":
            self.card_requested.emit(name)

    # ------------------------------------------------------------ layout

    def _connect(self) -> None:
        self.board.touched.connect(self.touch)
        self.ways.selection_requested.connect(self._on_selection_requested)
        self.ways.alternative_requested.connect(self.show_alternative)
        self.ways.touch_requested.connect(self.board.touch_middle)
        self.ways.way_changed.connect(self._on_way_changed)
        self.layers.changed.connect(self._on_layers_changed)
        self.layers_toggle.toggled.connect(lambda _on: self._fold())
        self.compare.clicked.connect(lambda _on: self.show_beside())
        self.present.clicked.connect(self.outlet.present)
        self.picture.clicked.connect(self.outlet.ask_for_picture)

    def _add_keys(self) -> None:
        from bodymap.ui.words import VIEWS  # noqa: PLC0415

        def key(keys: str, slot: object) -> None:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if callable(slot):
                shortcut.activated.connect(slot)

        canvas = self.board.canvas
        for number, view in enumerate(VIEWS, 1):
            key(str(number), lambda view=view: self.turn(view))
        key("+", lambda: canvas.zoom(1.4))
        key("-", lambda: canvas.zoom(1 / 1.4))
        key("0", canvas.fit)
        key("T", self.board.touch_middle)
        key("P", self.outlet.present)
        key("L", self.layers.boxes[Layer.LABELS].toggle)
        key("/", self._focus_search)

    def turn(self, view: BodyView) -> None:
        """Turn what is seen to a view."""
        if self.beside is not None:
            self.beside.show_view(view)
        else:
            self.board.show_view(view)

    def _focus_search(self) -> None:
        self._stack.setCurrentIndex(0)
        self.ways.show_way(Way.MUSCLE)
        self.ways.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self._left, self._right = QFrame(), QFrame()
        self._left.setObjectName("leftColumn")
        self._right.setObjectName("rightColumn")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(12, 12, 12, 8)
        left.addWidget(self.ways, 1)
        left.addWidget(self.layers_toggle)
        self._layers_room = QScrollArea()
        self.layers.setObjectName("cardBody")
        self._layers_room.setWidget(self.layers)
        self._layers_room.setWidgetResizable(True)
        self._layers_room.setFrameShape(QFrame.Shape.NoFrame)
        self._layers_room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.addWidget(self._layers_room)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(8, 10, 4, 8)
        right.addWidget(self.card)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.sides.setFixedWidth(150)
        bar.addWidget(self.sides)
        bar.addStretch(1)
        for button in (self.compare, self.picture, self.present):
            bar.addWidget(button)
        self.present.setProperty("look", "primary")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.board, 1)
        one = QWidget()
        self._middle = middle
        self._grid = QGridLayout(one)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._place = ""
        self._is_folded_for_room = False
        self._arrange("columns")
        self._stack.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._fold()

    def _arrange(self, place: str) -> None:
        """Set list, drawing and card into three columns, or the drawing above the others."""
        if place == self._place:
            return
        self._place = place
        parts = (self._left, self._middle, self._right)
        for part in parts:
            self._grid.removeWidget(part)
        for part, cell in zip(parts, _CELLS[place], strict=True):
            self._grid.addWidget(part, *cell)
        columns, rows = _STRETCHES[place]
        for number, stretch in enumerate(columns):
            self._grid.setColumnStretch(number, stretch)
        for number, stretch in enumerate(rows):
            self._grid.setRowStretch(number, stretch)
        for part in (self._left, self._right):
            part.setProperty("place", place)
            part.style().unpolish(part)
            part.style().polish(part)
        if place == "below" and self.layers_toggle.isChecked():
            self._is_folded_for_room = True
            self.layers_toggle.setChecked(False)
        elif place == "columns" and self._is_folded_for_room:
            self._is_folded_for_room = False
            self.layers_toggle.setChecked(True)

    def _fold(self) -> None:
        is_open = self.layers_toggle.isChecked()
        self._layers_room.setVisible(is_open)
        wide = self.width() >= WIDE_PX
        is_below = self.width() < COLUMNS_PX
        self._arrange("below" if is_below else "columns")
        for part, usual, most in (
            (self._left, LEFT_PX, WIDE_LEFT_PX),
            (self._right, RIGHT_PX, WIDE_RIGHT_PX),
        ):
            part.setMinimumWidth(0 if is_below else most if wide else usual)
            part.setMaximumWidth(WIDEST_PX if is_below else most if wide else usual)
        room = LAYERS_PX if self.height() < HIGH_PX else self.layers.sizeHint().height() + 4
        self._layers_room.setFixedHeight(room)
        self._say_layers()

    def _say_layers(self) -> None:
        is_open = self.layers_toggle.isChecked()
        words = self.tr("Hide the layers") if is_open else self.tr("Show the layers")
        self.layers_toggle.setText(words)
        self.layers_toggle.setAccessibleName(words)
        self.layers_toggle.setToolTip(self.tr("What is shown on the drawing, and its key"))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fold()

    # ------------------------------------------------------------ words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (
                self.compare,
                self.tr("Two muscles…"),
                self.tr("Two muscles beside each other: what they share, what tells them apart"),
            ),
            (self.picture, self.tr("Save picture…"), self.tr("Save this view as SVG or PNG")),
            (self.present, self.tr("Present"), self.tr("Show it full screen (P)")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        for button, words in zip(
            self.sides.buttons, (self.tr("Left"), self.tr("Right")), strict=True
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self.sides.setAccessibleName(self.tr("Side"))
        self.card.setAccessibleName(self.tr("What is known of it"))
        self._say_layers()
        self._show_card()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
