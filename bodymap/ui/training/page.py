"""The educator's page: explore, practise, read; each made when it is first asked for."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.errors import EnvironmentProblem
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.learn.model import Library
    from bodymap.ui.materials import Materials
    from bodymap.ui.training.cards import CardsPage
    from bodymap.ui.training.explore import ExplorePage
    from bodymap.ui.training.quiz import QuizPage


LEAST_PX = (700, 520)


class Room(IntEnum):
    """What an educator can do here."""

    EXPLORE = 0
    QUIZ = 1
    CARDS = 2


class TrainingPage(QWidget):
    """Shows one room at a time; says that it reads until the atlas is there.

    Signals:
        problem_raised: an EnvironmentProblem to show.
    """

    problem_raised = Signal(object)

    def __init__(self, art: FigureArt, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._art = art
        self._theme = theme
        self._materials: Materials | None = None
        self.library: Library | None = None
        self._rooms: dict[Room, QWidget] = {}
        self._group = QButtonGroup(self)
        self.tabs = tuple(QPushButton() for _ in Room)
        self._bar = QFrame()
        self._bar.setObjectName("trainingBar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(14, 8, 14, 4)
        row.setSpacing(8)
        self._brand = QLabel("bodymap")
        self._brand.setProperty("look", "brand")
        self._brand.setContentsMargins(4, 0, 10, 0)
        row.addWidget(self._brand)
        for room, tab in zip(Room, self.tabs, strict=True):
            tab.setCheckable(True)
            tab.setProperty("look", "chip")
            tab.setMinimumWidth(110)
            tab.setEnabled(False)
            self._group.addButton(tab, room)
            row.addWidget(tab)
        row.addStretch(1)
        self._menu = QToolButton()
        self._menu.setProperty("look", "bar")
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu.hide()
        row.addWidget(self._menu)
        self._group.idClicked.connect(lambda number: self.show_room(Room(number)))
        self._waiting = QLabel()
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("look", "quiet")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        for room in Room:
            shortcut = QShortcut(QKeySequence(f"Ctrl+{room + 1}"), self)
            shortcut.activated.connect(lambda room=room: self.show_room(room))
        self.retranslate()

    # ------------------------------------------------------------ facts

    @property
    def room(self) -> Room | None:
        """The room in front; None while the atlas is read."""
        number = self._group.checkedId()
        return None if number < 0 else Room(number)

    @property
    def explore(self) -> ExplorePage:
        """The room to explore in; only once the atlas is there."""
        return cast("ExplorePage", self._made(Room.EXPLORE))

    @property
    def quiz(self) -> QuizPage:
        """The room to practise in; only once the atlas is there."""
        return cast("QuizPage", self._made(Room.QUIZ))

    @property
    def cards(self) -> CardsPage:
        """The room to read in; only once the atlas is there, and where there are cards."""
        return cast("CardsPage", self._made(Room.CARDS))

    # ------------------------------------------------------------ requests

    def add_menu(self, menu: QMenu) -> None:
        """Offer a menu of light and dark at the end of the bar."""
        self._menu.setMenu(menu)
        self._menu.show()

    def take(self, materials: Materials) -> None:
        """Open the rooms of an atlas."""
        from bodymap.learn.load import load_library  # noqa: PLC0415 (after the first paint)

        self._materials = materials
        try:
            self.library = load_library(QLocale().name())
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
        for tab in self.tabs:
            tab.setEnabled(True)
        self.tabs[Room.CARDS].setEnabled(self.library is not None)
        self.show_room(Room.EXPLORE)
        self.explore.board.canvas.setFocus()

    def show_room(self, room: Room) -> None:
        """Bring a room to the front."""
        if self._materials is None or not self.tabs[room].isEnabled():
            return
        self._stack.setCurrentWidget(self._made(room))
        self.tabs[room].setChecked(True)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if Room.EXPLORE in self._rooms:
            self.explore.show_theme(theme)
        if Room.QUIZ in self._rooms:
            self.quiz.show_theme(theme)
        if Room.CARDS in self._rooms:
            self.cards.show_theme(theme)

    def stop(self) -> None:
        """Wait until nothing is worked out any more."""
        if Room.EXPLORE in self._rooms:
            self.explore.stop()

    def minimumSizeHint(self) -> QSize:
        return QSize(*LEAST_PX)

    # ------------------------------------------------------------ rooms

    def _made(self, room: Room) -> QWidget:
        if room not in self._rooms:
            self._rooms[room] = self._make(room)
            self._stack.addWidget(self._rooms[room])
        return self._rooms[room]

    def _make(self, room: Room) -> QWidget:
        materials = cast("Materials", self._materials)
        if room is Room.QUIZ:
            from bodymap.ui.training.quiz import QuizPage  # noqa: PLC0415 (as asked)

            quiz = QuizPage(materials, self._art, self._theme)
            quiz.problem_raised.connect(self.problem_raised)
            return quiz
        if room is Room.CARDS:
            from bodymap.ui.training.cards import CardsPage  # noqa: PLC0415 (as asked)

            cards = CardsPage(cast("Library", self.library), self._theme)
            cards.problem_raised.connect(self.problem_raised)
            cards.muscle_requested.connect(self._on_muscle_requested)
            return cards
        from bodymap.ui.training.explore import ExplorePage  # noqa: PLC0415 (as asked)

        explore = ExplorePage(materials, self.library, self._art, self._theme)
        explore.card_requested.connect(self._on_card_requested)
        explore.problem_raised.connect(self.problem_raised)
        return explore

    def _on_card_requested(self, card_id: str) -> None:
        self.show_room(Room.CARDS)
        self.cards.show_card(card_id)

    def _on_muscle_requested(self, muscle_id: str) -> None:
        materials = cast("Materials", self._materials)
        muscle = materials.index.muscles_by_id.get(muscle_id)
        if muscle is not None:
            self.show_room(Room.EXPLORE)
            self.explore.select(Selection(muscle.trigger_points[0].id, self.explore.looked.side))

    # ------------------------------------------------------------ words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for room, tab in zip(Room, self.tabs, strict=True):
            words = {
                Room.EXPLORE: self.tr("Explore"),
                Room.QUIZ: self.tr("Practise"),
                Room.CARDS: self.tr("Read"),
            }[room]
            tab.setText(words)
            tab.setAccessibleName(words)
            tab.setToolTip(
                self.tr("{action} (Ctrl+{number})").format(action=words, number=room + 1)
            )
        self._menu.setText(self.tr("Appearance"))
        self._menu.setAccessibleName(self._menu.text())
        self._menu.setToolTip(self.tr("Follow the system, light or dark"))
        if self.window() is not self:
            self.window().setWindowTitle(self.tr("Learn and teach – bodymap"))
        self._waiting.setText(self.tr("Reading the atlas…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
