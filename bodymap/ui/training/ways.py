"""The ways into the atlas: by muscle, by a place on the body, by symptom."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.training.rows import Row, RowList
from bodymap.ui.training.words import symptom_words, zone_kind_words
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.words import kind_name, percent, side_name

if TYPE_CHECKING:
    from bodymap.atlas.search import AtlasSearch
    from bodymap.sessions.explore import Touched
    from bodymap.ui.materials import Materials

HEAD_PX, CHIP_PX = 36, 84
SMALL = 0.005


class Way(IntEnum):
    """How a muscle is looked for."""

    MUSCLE = 0
    PLACE = 1
    SYMPTOM = 2


class WaysPanel(QWidget):
    """Three lists, one of them in front.

    Signals:
        way_changed: the Way now in front.
        selection_requested: a Selection (the side is the panel's) of a list.
        alternative_requested: (id, side) of a nerve or joint that reaches the touched place.
        touch_requested: touch the middle of the picture.
    """

    way_changed = Signal(object)
    selection_requested = Signal(object)
    alternative_requested = Signal(str, object)
    touch_requested = Signal()

    def __init__(self, theme: Theme, materials: Materials) -> None:
        super().__init__()
        self._materials = materials
        self._search: AtlasSearch | None = None
        self._touched: Touched | None = None
        self._is_beside = False
        self._group = QButtonGroup(self)
        self.ways = tuple(QPushButton() for _ in Way)
        row = FlowLayout(gap=6)
        for way, button in zip(Way, self.ways, strict=True):
            button.setCheckable(True)
            button.setProperty("look", "chip")
            self._group.addButton(button, way)
            button.setMinimumWidth(CHIP_PX)
            row.addWidget(button)
        self.ways[0].setChecked(True)
        self._group.idClicked.connect(lambda number: self.show_way(Way(number)))
        self.search = QLineEdit()
        self.search.setFixedHeight(HEAD_PX)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_muscles)
        self.search.returnPressed.connect(self._on_return_pressed)
        self.muscles, self.reached, self.symptoms, self.found = (RowList(theme) for _ in range(4))
        self.hint, self.nothing = QLabel(), QLabel()
        for label in (self.hint, self.nothing):
            label.setWordWrap(True)
            label.setProperty("look", "quiet")
        self.middle = QPushButton()
        self.middle.clicked.connect(self.touch_requested)
        self._stack = QStackedWidget()
        for widgets in (
            (self.search, self.muscles, self.nothing),
            (self.hint, self.reached, self.middle),
            (self.symptoms, self.found),
        ):
            self._stack.addWidget(_column(*widgets))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        for one in (self.muscles, self.found):
            one.chosen.connect(self.selection_requested)
        self.reached.chosen.connect(self._on_reached_chosen)
        self.symptoms.chosen.connect(self._show_found)
        self.retranslate()

    @property
    def way(self) -> Way:
        return Way(self._group.checkedId())

    def show_way(self, way: Way) -> None:
        """Bring a way to the front."""
        self.ways[way].setChecked(True)
        self._stack.setCurrentIndex(way)
        self.way_changed.emit(way)

    def show_selection(self, selection: Selection | None) -> None:
        """Mark what is chosen in the lists that have it."""
        wanted = None
        if selection is not None:
            muscle = self._materials.index.muscles_by_id[selection.muscle_id]
            wanted = muscle.trigger_points[0].id
        self.muscles.choose(wanted)
        self.found.choose(wanted)

    def show_touched(self, touched: Touched | None) -> None:
        """Show what reaches a touched place; None for a touch beside the body."""
        self._touched, self._is_beside = touched, touched is None
        self._say_reached()
        rows = []
        if touched is not None:
            for one in touched.reaches:
                words = f"{one.muscle.short_name}, {side_name(one.side)}"
                if len(one.muscle.trigger_points) > 1:
                    words += f" · {one.point.label}"
                below = self.tr("{kind} · covers {spot} of the place · {pattern} of its pattern")
                below = below.format(
                    kind=zone_kind_words(one.kind),
                    spot=percent(one.spot_covered),
                    pattern=self._share(one.of_pattern),
                )
                rows.append(Row(words, below, Selection(one.point.id, one.side)))
            if touched.alternatives:
                rows.append(Row(self.tr("Nerves and joints"), is_heading=True))
            names = {one.id: one.short_name for one in self._materials.atlas.alternatives}
            for other in touched.alternatives:
                below = self.tr("{kind} · covers {spot} of the place · {pattern} of its area")
                below = below.format(
                    kind=kind_name(other.kind),
                    spot=percent(other.spot_covered),
                    pattern=self._share(other.of_pattern),
                )
                words = f"{names[other.id]}, {side_name(other.side)}"
                rows.append(Row(words, below, (other.id, other.side)))
        self.reached.show_rows(rows)

    def show_theme(self, theme: Theme) -> None:
        for one in (self.muscles, self.reached, self.symptoms, self.found):
            one.show_theme(theme)

    # ------------------------------------------------------------ lists

    def _show_muscles(self) -> None:
        from bodymap.ui.clinician.search_words import (  # noqa: PLC0415 (loads numpy)
            localised_search,
            reason_words,
        )

        atlas = self._materials.atlas
        typed = self.search.text().strip()
        rows = []
        if not typed:
            group = ""
            for muscle in sorted(atlas.muscles, key=lambda one: one.group):
                if muscle.group != group:
                    group = muscle.group
                    rows.append(Row(group, is_heading=True))
                value = muscle.trigger_points[0].id
                rows.append(Row(muscle.short_name, muscle.latin, value))
        else:
            if self._search is None:
                self._search = localised_search(atlas)
            for hit in self._search.search(typed, limit=len(atlas.muscles)):
                value = (hit.trigger_point or hit.muscle.trigger_points[0]).id
                rows.append(
                    Row(hit.muscle.short_name, reason_words(hit) or hit.muscle.latin, value)
                )
        self.muscles.show_rows(rows)
        self.nothing.setVisible(not rows)

    def _on_return_pressed(self) -> None:
        for value in self.muscles.values[:1]:
            self.muscles.choose(value)
            self.selection_requested.emit(value)

    def _show_symptoms(self) -> None:
        from bodymap.atlas.explore import SYMPTOMS  # noqa: PLC0415 (after the first paint)

        rows = [Row(symptom_words(one), value=one.id) for one in SYMPTOMS]
        self.symptoms.show_rows(sorted(rows, key=lambda row: row.words.casefold()))

    def _show_found(self, symptom_id: object) -> None:
        from bodymap.atlas.explore import by_symptom  # noqa: PLC0415 (after the first paint)

        rows = []
        for hit in by_symptom(self._materials.atlas, str(symptom_id)):
            point = hit.zones[0][0] if hit.zones else hit.muscle.trigger_points[0]
            told = [text.rstrip(".") for text in hit.texts]
            if not told:
                told = [
                    self.tr("{kind}: {words}").format(
                        kind=zone_kind_words(one.zones[index].kind), words=one.zones[index].words
                    )
                    for one, index in hit.zones[:1]
                ]
            rows.append(Row(hit.muscle.short_name, " · ".join(told), point.id))
        self.found.show_rows(rows)

    def _share(self, share: float) -> str:
        return self.tr("under 1 %") if 0 < share < SMALL else percent(share)

    def _on_reached_chosen(self, value: object) -> None:
        if isinstance(value, Selection):
            self.selection_requested.emit(value)
        elif isinstance(value, tuple):
            self.alternative_requested.emit(*value)

    # ------------------------------------------------------------ words

    def _say_reached(self) -> None:
        words = self.tr("Touch a place on the body: what reaches it is listed here.")
        if self._is_beside:
            words = self.tr("That was beside the body. Touch a place on it.")
        elif self._touched is not None:
            count = len(self._touched.reaches)
            words = self.tr("Muscles whose pattern reaches this place: {count}.").format(
                count=count
            )
        self.hint.setText(words)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in zip(
            self.ways,
            (self.tr("Muscle"), self.tr("Place"), self.tr("Symptom")),
            (
                self.tr("Choose a muscle by its name"),
                self.tr("Touch a place on the body"),
                self.tr("Choose what people complain of"),
            ),
            strict=True,
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.search.setPlaceholderText(self.tr("muscle, symptom or region"))
        self.search.setAccessibleName(self.tr("Search muscles, symptoms or regions"))
        self.muscles.setAccessibleName(self.tr("Muscles"))
        self.reached.setAccessibleName(self.tr("What reaches this place"))
        self.symptoms.setAccessibleName(self.tr("Symptoms"))
        self.found.setAccessibleName(self.tr("Muscles that go with the symptom"))
        self.nothing.setText(self.tr("Nothing found. Try another word."))
        self.middle.setText(self.tr("Touch the middle of the picture (T)"))
        self.middle.setAccessibleName(self.middle.text())
        self.middle.setToolTip(self.tr("For those who work without a pointer"))
        self._search = None
        self._show_muscles()
        self._show_symptoms()
        if self._touched is not None:
            self.show_touched(self._touched)
        else:
            self._say_reached()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        stretch = 1 if isinstance(widget, RowList) else 0
        column.addWidget(widget, stretch, Qt.AlignmentFlag(0))
    return page
