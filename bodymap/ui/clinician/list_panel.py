"""The left column: search, and the muscles worth examining or all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.clinician.beside import BesidePanel, NoFitPanel
from bodymap.ui.clinician.empty_hint import EmptyHint
from bodymap.ui.clinician.prior_line import PriorLine
from bodymap.ui.clinician.row_delegate import RowDelegate
from bodymap.ui.clinician.row_model import ROW_ROLE, RowModel
from bodymap.ui.clinician.rows import (
    MuscleRow,
    atlas_rows,
    atlas_rows_of,
    examined_rows,
    found_rows,
    ranked_rows,
)
from bodymap.ui.clinician.search_words import localised_search, reason_words
from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.segmented import SegmentedSwitch

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas
    from bodymap.atlas.search import AtlasSearch, SearchHit
    from bodymap.scoring.ranking import Ranking

ALL = 1  # of the switch: the whole atlas
HEAD_PX = 36
LEAST_LIST_PX = 112
HOVER_MS, LEAVE_MS = 120, 60  # so that a pointer passing over the list changes nothing


class MuscleList(QListView):
    """The rows; Escape and going up from the first row are told to the panel.

    Signals:
        left: Escape was pressed.
        passed: the arrow up was pressed in the first row.
        pointed: the QModelIndex under the pointer, an invalid one when it goes away.
    """

    left = Signal()
    passed = Signal()
    pointed = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Muscles"))
        self.entered.connect(self.pointed)
        self.viewportEntered.connect(lambda: self.pointed.emit(QModelIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.passed.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(QModelIndex())


class ListPanel(QWidget):
    """Search, the two-way switch and the list.

    Signals:
        sample_requested: Path of a sample drawing to open.
    """

    sample_requested = Signal(object)

    def __init__(self, desk: ReviewDesk, theme: Theme, samples: tuple[Path, ...]) -> None:
        super().__init__()
        self._desk = desk
        self._marking = False
        self._found: tuple[SearchHit, ...] | None = None
        self._search: AtlasSearch | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("muscle, symptom or region"))
        self.search.setAccessibleName(self.tr("Search muscles, symptoms or regions"))
        self.search.setToolTip(self.tr("Search muscles, symptoms or regions (/)"))
        self.search.setFixedHeight(HEAD_PX)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.returnPressed.connect(self._on_search_return_pressed)
        self.weigh = self._make_weigh()
        self.options = self._make_options()
        self.switch = SegmentedSwitch(
            [self.tr("This drawing"), self.tr("All muscles")],
            [
                self.tr("Muscles whose typical pattern fits what was painted"),
                self.tr("Every muscle of the atlas"),
            ],
            self.tr("Which muscles are listed"),
        )
        self.switch.chosen.connect(lambda _index: self._refill())
        self.model = RowModel(self)
        self._delegate = RowDelegate(theme, self)
        self.list = MuscleList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self.list.clicked.connect(self._on_list_clicked)
        self.list.left.connect(self._on_list_left)
        self.list.passed.connect(self.focus_search)
        self.list.pointed.connect(self._on_list_pointed)
        self._pointed: MuscleRow | None = None
        self._compare = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._compare.timeout.connect(self._on_compare_timeout)
        self.no_fit = NoFitPanel(desk)
        self.prior = PriorLine(desk)
        self.beside = BesidePanel(desk)
        self._empty = EmptyHint(samples)
        self._empty.sample_requested.connect(self.sample_requested)
        self._empty.all_requested.connect(self._on_empty_all_requested)
        self._lay_out()
        desk.became_ready.connect(self._refill)
        desk.ranking_changed.connect(lambda _ranking: self._refill())
        desk.ranking_changed.connect(lambda _ranking: self._mark_weigh())
        desk.thoughts_changed.connect(self._refill)
        desk.selection_changed.connect(lambda _selection: self._show_selection())
        desk.drawing_opened.connect(self.list.scrollToTop)
        desk.began_anew.connect(self.list.scrollToTop)
        self._refill()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_LIST_PX)
        self._hint = QScrollArea()
        self._hint.setWidgetResizable(True)
        self._hint.setFrameShape(QFrame.Shape.NoFrame)
        self._hint.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint.setWidget(self._empty)
        self._hint.viewport().setAutoFillBackground(False)
        self._empty.setAutoFillBackground(False)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 8)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.search, 1)
        head.addWidget(self.options)
        column.addLayout(head)
        column.addWidget(self.switch)
        column.addWidget(self.prior)
        column.addWidget(self.no_fit)
        column.addWidget(self._stack, 1)
        column.addWidget(self.beside)
        self.extent = QLabel()
        self.extent.setProperty("look", "small")
        self.extent.hide()
        column.addWidget(self.extent)

    def _make_weigh(self) -> QAction:
        """Return what weighs the list by published frequency, by menu or by key."""
        action = QAction(self.tr("Weigh by how often a muscle was reported"), self)
        action.setCheckable(True)
        action.setShortcut("W")
        action.setToolTip(
            self.tr(
                "Rank the few muscles higher for which studies say how often they were active in "
                "people with headache. Off, the drawing alone ranks."
            )
        )
        action.setEnabled(False)
        action.triggered.connect(lambda checked: self._desk.weigh(is_on=checked))
        self.addAction(action)
        return action

    def _make_options(self) -> QToolButton:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(self.weigh)
        button = QToolButton()
        button.setText("…")
        button.setFixedSize(HEAD_PX + 4, HEAD_PX)
        button.setAccessibleName(self.tr("Options of the list"))
        button.setToolTip(self.tr("Options of the list"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(menu)
        return button

    def _mark_weigh(self) -> None:
        self.weigh.setEnabled(self._desk.is_ready)
        self.weigh.setChecked(self._desk.prior is not None)

    def show_theme(self, theme: Theme) -> None:
        self._delegate.show_theme(theme)
        self.list.viewport().update()

    def show_all(self) -> None:
        """List the whole atlas."""
        self.switch.set_index(ALL)
        self._refill()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_low(self, *, is_low: bool) -> None:
        """Fold away what stands round the list where there is little height."""
        self.beside.set_low(is_low=is_low)
        self.prior.set_low(is_low=is_low)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            clears = event.key() == Qt.Key.Key_Escape and bool(self.search.text())
            if clears:  # first the search, then what Escape means to the window
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.search.hasFocus() and key == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self._desk.select(None)
        elif self.search.hasFocus() and key == Qt.Key.Key_Down:
            self._enter_list()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ rows

    def _refill(self) -> None:
        materials, ranking = self._desk.materials, self._desk.ranking
        if materials is None or ranking is None:
            self.model.show(())
            self._empty.show_loading()
            self._stack.setCurrentWidget(self._hint)
            return
        self._show_extent(ranking)
        searching = self._found is not None
        rows = self._rows(materials.atlas, ranking)
        self._marking = True  # a row that goes away makes Qt choose another
        self.model.show(rows)
        self._marking = False
        if rows:
            self._stack.setCurrentWidget(self.list)
            self._show_selection()
            return
        if searching:
            self._empty.show_nothing_found()
        elif ranking.extent_cm2 == 0:
            self._empty.show_nothing_painted()
        else:
            self._empty.show_no_match()
        self._stack.setCurrentWidget(self._hint)

    def _rows(self, atlas: Atlas, ranking: Ranking) -> tuple[MuscleRow, ...]:
        """Return what is listed: while searching, what fits the search, ranked muscles first."""
        hits = self._found
        if hits is None:
            is_whole = self.switch.index == ALL
            return atlas_rows(atlas) if is_whole else self._rows_of(atlas, ranking, None)
        reasons = {hit.muscle.id: reason_words(hit) for hit in hits}
        if self.switch.index == ALL:
            return atlas_rows_of(hits, reasons)
        among = frozenset(reasons)
        return found_rows(self._rows_of(atlas, ranking, among), hits, reasons)

    def _rows_of(
        self, atlas: Atlas, ranking: Ranking, among: frozenset[str] | None
    ) -> tuple[MuscleRow, ...]:
        session, analysis = self._desk.session, self._desk.thoughts.analysis
        if len(session.findings):
            return examined_rows(atlas, session.examined(), session.shares(), among)
        fits = analysis is None or analysis.no_fit is None
        return ranked_rows(atlas, ranking, self._desk.top_group, among, fits=fits)

    def _show_extent(self, ranking: Ranking) -> None:
        """Say how much skin is painted."""
        self.extent.setVisible(ranking.extent_cm2 > 0)
        size = self.locale().toString(ranking.extent_cm2, "f", 0 if ranking.extent_cm2 >= 10 else 1)
        self.extent.setText(self.tr("Painted: {size} cm² of skin").format(size=size))

    def _show_selection(self) -> None:
        """Mark the row of the selection without asking for it again."""
        selection = self._desk.selection
        number = None
        if selection is not None:
            number = self.model.row_of((selection.muscle_id, selection.side))
            if number is None:
                number = self.model.row_of((selection.muscle_id, None))
        self._marking = True
        if number is None:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.model.index(number))
        self._marking = False

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, MuscleRow):
            return
        wanted, now = row.selection, self._desk.selection
        if row.rank is None and now is not None:
            wanted = Selection(wanted.trigger_point_id, now.side)
        self._desk.select(wanted)

    def _on_list_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._marking:
            self._choose(current)

    def _on_list_clicked(self, index: QModelIndex) -> None:
        selection = self._desk.selection
        row = index.data(ROW_ROLE)
        if isinstance(row, MuscleRow) and (
            selection is None or row.selection.muscle_id != selection.muscle_id
        ):
            self._choose(index)

    def _on_list_pointed(self, index: QModelIndex) -> None:
        """Compare the row under the pointer with the paint, once the pointer rests there."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        self._pointed = row if isinstance(row, MuscleRow) and row.rank is not None else None
        if self._pointed is None and self._desk.compared is not None:
            self._compare.start(LEAVE_MS)
        elif self._pointed is not None:
            self._compare.start(HOVER_MS)

    def _on_compare_timeout(self) -> None:
        if self._desk.stroke_view is None:
            row = self._pointed
            self._desk.compare(None if row is None else ((row.selection[0], row.selection[1]),))

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    # ------------------------------------------------------------ search

    def _on_search_text_changed(self, text: str) -> None:
        materials = self._desk.materials
        words = text.strip()
        if not words or materials is None:
            self._found = None
        else:
            if self._search is None:
                self._search = localised_search(materials.atlas)
            self._found = self._search.search(words, limit=len(materials.atlas.muscles))
        self._refill()
        self.list.scrollToTop()

    def _on_list_left(self) -> None:
        """Take the search back, or else the choice."""
        if self.search.text():
            self.search.clear()
            self.focus_search()
        else:
            self._desk.select(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._search = None

    def _on_search_return_pressed(self) -> None:
        self._enter_list()

    def _on_empty_all_requested(self) -> None:
        self.show_all()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
