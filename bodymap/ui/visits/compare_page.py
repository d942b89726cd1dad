"""Two visits compared: overlaid or side by side, and what changed in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import shapely
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.errors import EnvironmentProblem
from bodymap.geometry.contours import as_multipolygon
from bodymap.sessions.visits import Compared, compared
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.legend import Legend
from bodymap.ui.canvas.painted_views import PaintedViews
from bodymap.ui.canvas.parts import DifferencePaths
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.thumbnails import ThumbnailRow
from bodymap.ui.theme import Theme
from bodymap.ui.thinking import Thinker
from bodymap.ui.visits.picture import VisitPicture
from bodymap.ui.visits.words import (
    day,
    extent_words,
    finding_change_words,
    place_words,
    strength_words,
)
from bodymap.ui.widgets.segmented import SegmentedSwitch
from bodymap.ui.words import VIEWS, picture_sides

if TYPE_CHECKING:
    from bodymap.sessions.records.model import Encounter
    from bodymap.ui.materials import Materials

WORDS_PX = 330
COMPARED = "compared"


class ComparePage(QWidget):
    """The first visit is the earlier one, whatever its date says.

    Signals:
        back_requested: no more of this.
        became_ready: both drawings are painted and compared.
    """

    back_requested = Signal()
    became_ready = Signal()

    def __init__(
        self,
        first: Encounter,
        second: Encounter,
        materials: Materials,
        art: FigureArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._visits = (first, second)
        self._materials = materials
        self._theme = theme
        self._view = BodyView.FRONT
        self._compared: Compared | None = None
        self._problem: EnvironmentProblem | None = None
        self._painted: tuple[PaintedViews, ...] = ()
        self.title = QLabel()
        self.title.setProperty("look", "title")
        self.back = QPushButton()
        self.back.clicked.connect(self.back_requested)
        self.way = SegmentedSwitch(["", ""], ["", ""], "")
        self.way.chosen.connect(lambda _index: self._show_pictures())
        self.pictures = (VisitPicture(art, theme), VisitPicture(art, theme))
        self._captions = tuple(QLabel(picture) for picture in self.pictures)
        self._side_labels = (QLabel(self.pictures[0]), QLabel(self.pictures[0]))
        self.legend = Legend(theme, self.pictures[0])
        self.thumbnails = ThumbnailRow(art, theme)
        self.thumbnails.view_requested.connect(self.show_view)
        self.words = QLabel()
        self.pictures[0].resized.connect(self._place)
        self._lay_out()
        self.retranslate()
        self._thinker = Thinker(self)
        self._thinker.answered.connect(lambda _question, answer: self._take(answer))
        self._thinker.ask(COMPARED, lambda _cancelled: self._work_out())

    # ------------------------------------------------------------ facts

    @property
    def is_ready(self) -> bool:
        """Whether both drawings are painted and compared, or cannot be."""
        return self._compared is not None or self._problem is not None

    @property
    def compared(self) -> Compared | None:
        return self._compared

    @property
    def view(self) -> BodyView:
        return self._view

    # ------------------------------------------------------------ requests

    def show_view(self, view: BodyView) -> None:
        """Turn the body to a view."""
        self._view = view
        self._show_pictures()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.legend.show_theme(theme)
        for picture in self.pictures:
            picture.show_theme(theme)
        for thumbnail in self.thumbnails.thumbnails.values():
            thumbnail.show_theme(theme)

    def stop(self) -> None:
        """Work nothing out any more; waits until nothing runs."""
        self._thinker.stop()

    # ------------------------------------------------------------ work

    def _work_out(self) -> Compared | EnvironmentProblem:
        try:
            return compared(*self._visits, self._materials.figure)
        except EnvironmentProblem as problem:
            return problem

    def _take(self, answer: object) -> None:
        if isinstance(answer, EnvironmentProblem):
            self._problem = answer
        elif isinstance(answer, Compared):
            self._compared = answer
            skin = self._materials.figure.skin
            self._painted = tuple(PaintedViews(one, skin) for one in (answer.first, answer.second))
            for views, painted in zip(self._painted, (answer.first, answer.second), strict=True):
                views.refresh(painted.painted_tiles())
            self._view = max(VIEWS, key=lambda view: sum(p.size_mm2(view) for p in self._painted))
            self.thumbnails.start_drawing()
            for view, thumbnail in self.thumbnails.thumbnails.items():
                thumbnail.show_parts(self._difference(view))
        self._say()
        self._show_pictures()
        self.became_ready.emit()

    def _difference(self, view: BodyView) -> DifferencePaths:
        found = self._compared
        if found is None:
            return DifferencePaths(is_in_time=True)
        both = shapely.intersection(found.first.polygons(view), found.second.polygons(view))
        change = found.change.agreement
        return DifferencePaths(
            path_of(change.only_first.get(view)),
            path_of(change.only_second.get(view)),
            path_of(as_multipolygon(both)),
            is_in_time=True,
        )

    def _show_pictures(self) -> None:
        one, other = self.pictures
        overlaid = self.way.index == 0
        other.setVisible(not overlaid)
        difference = self._difference(self._view)
        if overlaid:
            one.show_difference(self._view, difference)
        elif self._painted:
            for picture, painted, visit in zip(
                self.pictures, self._painted, self._visits, strict=True
            ):
                picture.show_drawing(self._view, painted, visit.drawing.marks)
        if self._compared is not None:
            self.legend.show_kinds(
                earlier_only=overlaid and not difference.only_first.isEmpty(),
                now_only=overlaid and not difference.only_second.isEmpty(),
                both_times=overlaid and not difference.in_both.isEmpty(),
            )
        else:
            self.legend.show_kinds()
        self.thumbnails.set_active(self._view)
        self._dress_captions()

    # ------------------------------------------------------------ words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setWindowTitle(self.tr("Compare visits – bodymap"))
        self.title.setText(self.tr("What changed"))
        self.back.setText(self.tr("Back"))
        self.back.setAccessibleName(self.back.text())
        for button, words, tip in zip(
            self.way.buttons,
            (self.tr("Overlaid"), self.tr("Side by side")),
            (
                self.tr("Both drawings on one body: what is new, what is gone, what stayed"),
                self.tr("Each drawing on a body of its own"),
            ),
            strict=True,
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.way.setAccessibleName(self.tr("How both drawings are shown"))
        self._say()
        self._dress_captions()

    def _say(self) -> None:
        heading = self.tr("{first} and {second}").format(first=self._name(0), second=self._name(1))
        said = [f"<p>{escape(heading)}</p>"]
        if self._problem is not None:
            said.append(f"<p>{escape(str(self._problem))}</p>")
        elif self._compared is None:
            waiting = self.tr("Both drawings are being compared …")
            said.append(f"<p>{waiting}</p>")
        else:
            change, index = self._compared.change, self._materials.index
            findings = [finding_change_words(one, index) for one in change.findings]
            for title, lines in (
                (self.tr("Painted skin"), [extent_words(change)]),
                (self.tr("Same place?"), [place_words(change)]),
                (self.tr("Worst pain"), [strength_words(change)]),
                (self.tr("Findings"), findings or [self.tr("No finding changed.")]),
            ):
                said.append(f"<p><b>{title}</b><br>{'<br>'.join(map(escape, lines))}</p>")
        self.words.setText("".join(said))

    def _name(self, number: int) -> str:
        visit = self._visits[number]
        return day(visit.started) if visit.patient_code else visit.id or day(visit.started)

    def _dress_captions(self) -> None:
        overlaid = self.way.index == 0
        for number, caption in enumerate(self._captions):
            caption.setProperty("look", "section")
            caption.setText("" if overlaid else self._name(number))
            caption.adjustSize()
        for label, words in zip(self._side_labels, picture_sides(self._view), strict=True):
            label.setText(words)
            label.setProperty("look", "side")
            label.setVisible(overlaid and bool(words))
            label.adjustSize()
        self._place()

    # ------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.way)
        head.addWidget(self.back)
        frame = QFrame()
        frame.setObjectName("canvasFrame")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        for picture in self.pictures:
            inside.addWidget(picture, 1)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setContentsMargins(12, 8, 12, 8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(WORDS_PX)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self.words)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(frame, 1)
        left.addWidget(self.thumbnails)
        middle.addLayout(left, 1)
        middle.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _place(self) -> None:
        one = self.pictures[0]
        self.legend.move(
            max(0, one.width() - self.legend.width() - 8),
            one.height() - self.legend.height() - 8,
        )
        left, right = self._side_labels
        left.move(8, 8)
        right.move(one.width() - right.width() - 8, 8)
        for caption in self._captions:
            caption.move(12, 10)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place()
