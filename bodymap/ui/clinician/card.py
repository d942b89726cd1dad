"""The right column: what is known of the chosen muscle, and why it stands where it stands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.terms import SIDES
from bodymap.ui.clinician.sources import SourceList
from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.widgets.segmented import SegmentedSwitch
from bodymap.ui.words import confidence_words, side_name

if TYPE_CHECKING:
    from bodymap.atlas.model import Muscle, TriggerPoint
    from bodymap.scoring.ranking import Candidate


PARAGRAPH = '<p style="margin: 0 0 5px 0; line-height: 106%">{}</p>'


class Section(QWidget):
    """A heading with text below; hidden while it has nothing to say."""

    def __init__(self, heading: str, look: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(3)
        title = QLabel(heading)
        title.setProperty("look", "section")
        self._paragraphs: tuple[str, ...] = ()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            self._text.setProperty("look", look)
        column.addWidget(title)
        column.addWidget(self._text)

    @property
    def text(self) -> str:
        """The paragraphs shown, one a line."""
        return "\n".join(self._paragraphs)

    def show_text(self, *paragraphs: str) -> None:
        """Show plain paragraphs; empty ones are left out."""
        self._paragraphs = tuple(text for text in paragraphs if text)
        self._text.setText("".join(PARAGRAPH.format(escape(text)) for text in self._paragraphs))
        self.setVisible(bool(self._paragraphs))


class TriggerPointChips(QWidget):
    """The trigger points of a muscle, one of them chosen."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._flow = FlowLayout(self, gap=6)
        self._group = QButtonGroup(self)
        self._muscle_id = ""

    @property
    def buttons(self) -> list[QPushButton]:
        """The chips, in the order of the atlas."""
        return [chip for chip in self._group.buttons() if isinstance(chip, QPushButton)]

    def show_points(self, muscle: Muscle, chosen: str) -> None:
        """Show the points of a muscle; hidden where there is no choice."""
        if muscle.id != self._muscle_id:
            self._muscle_id = muscle.id
            for button in self._group.buttons():
                self._group.removeButton(button)
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            for point in muscle.trigger_points:
                self._add(point)
        for button in self._group.buttons():
            button.setChecked(button.property("point") == chosen)
        self.setVisible(len(muscle.trigger_points) > 1)

    def _add(self, point: TriggerPoint) -> None:
        chip = QPushButton(point.label)
        chip.setProperty("look", "chip")
        chip.setProperty("point", point.id)
        chip.setCheckable(True)
        chip.setToolTip(point.location)
        chip.setAccessibleName(self.tr("Trigger point {label}").format(label=point.label))
        chip.clicked.connect(self._on_chip_clicked)
        self._group.addButton(chip)
        self._flow.addWidget(chip)

    def _on_chip_clicked(self) -> None:
        chip, selection = self.sender(), self._desk.selection
        if isinstance(chip, QPushButton) and selection is not None:
            self._desk.select(Selection(str(chip.property("point")), selection.side))


class MuscleCard(QWidget):
    """Title, trigger points, why it ranks here, where to press, how sure it is."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self._title.setWordWrap(True)
        self._latin = QLabel()
        self._latin.setProperty("look", "latin")
        self._latin.setWordWrap(True)
        self.sides = SegmentedSwitch(
            [self.tr("Left"), self.tr("Right")],
            [self.tr("The subject's left side"), self.tr("The subject's right side")],
            self.tr("Side"),
        )
        self.sides.setMaximumWidth(190)
        self.sides.chosen.connect(self._on_side_chosen)
        self.chips = TriggerPointChips(desk)
        self.why = Section(self.tr("Why it ranks here"))
        self.press = Section(self.tr("Press here"))
        self.causes = Section(self.tr("May also cause"))
        self.sure = Section(self.tr("How sure is this?"), "quiet")
        self.sources = SourceList()
        self.anatomy = Section(self.tr("The muscle"), "small")
        self._guide = self._make_guide()
        self._body = QWidget()
        self._body.setObjectName("cardBody")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(14, 14, 14, 8)
        column.setSpacing(6)
        self._details = (
            self._title,
            self._latin,
            self.sides,
            self.chips,
            self.why,
            self.press,
            self.causes,
            self.sure,
            self.sources,
            self.anatomy,
        )
        column.addWidget(self._guide)
        for widget in self._details:
            column.addWidget(widget)
        column.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.scroll_area.setWidget(self._body)
        self.scroll_area.setAccessibleName(self.tr("About the chosen muscle"))
        purpose = QLabel(self.tr("For education and conversation. Not a diagnosis."))
        purpose.setProperty("look", "small")
        purpose.setWordWrap(True)
        purpose.setContentsMargins(14, 6, 14, 10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(purpose)
        desk.selection_changed.connect(self._on_desk_selection_changed)
        desk.ranking_changed.connect(self._on_desk_ranking_changed)
        self._fill()

    @property
    def title(self) -> str:
        return self._title.text()

    def _on_desk_selection_changed(self) -> None:
        self._fill()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _on_desk_ranking_changed(self) -> None:
        if self._desk.stroke_view is None:  # the reason takes a frame of its own to work out
            self._fill_why()

    def _on_side_chosen(self, index: int) -> None:
        selection = self._desk.selection
        if selection is not None:
            self._desk.select(Selection(selection.trigger_point_id, SIDES[index]))

    def _fill(self) -> None:
        selection, materials = self._desk.selection, self._desk.materials
        known = selection is not None and materials is not None
        self._guide.setVisible(not known)
        for widget in self._details:
            widget.setVisible(known)
        if selection is None or materials is None:
            return
        muscle = materials.index.muscles_by_id[selection.muscle_id]
        point = materials.index.trigger_points_by_id[selection.trigger_point_id]
        self._title.setText(
            self.tr("{muscle}, {side}").format(
                muscle=muscle.short_name, side=side_name(selection.side)
            )
        )
        self._latin.setText(
            self.tr("{latin} · {point}").format(latin=muscle.latin, point=point.label)
        )
        self.sides.set_index(SIDES.index(selection.side))
        self.chips.show_points(muscle, point.id)
        self._fill_why()
        self.press.show_text(_sentence(point.location), _sentence(point.note))
        self.causes.show_text(*(_sentence(text) for text in muscle.associated_symptoms))
        self._fill_sure(muscle)
        self.sources.show_sources(materials.atlas, muscle, point)
        self._fill_anatomy(muscle)

    def _fill_why(self) -> None:
        selection, ranking = self._desk.selection, self._desk.ranking
        if selection is None or ranking is None:
            return
        candidate = self._candidate(selection)
        if candidate is not None:
            self.why.show_text(self._desk.explanation(candidate))
        elif self._desk.is_empty:
            self.why.show_text("")
        elif not self._desk.is_ranked(selection):
            self.why.show_text(
                self.tr("Shown, but not ranked: its pattern is too weakly supported.")
            )
        else:
            self.why.show_text(self.tr("Its pattern does not touch what was painted."))

    def _candidate(self, selection: Selection) -> Candidate | None:
        ranking = self._desk.ranking
        candidates = () if ranking is None else ranking.candidates
        for candidate in candidates:
            if (candidate.muscle, candidate.side) == (selection.muscle_id, selection.side):
                return candidate
        return None

    def _fill_sure(self, muscle: Muscle) -> None:
        self.sure.show_text(
            self.tr("A typical pattern reported by clinicians; people vary and patterns overlap."),
            confidence_words(muscle.confidence),
            *(found.text for found in muscle.prevalence),
            self.tr("Sizes on the drawing are drawing estimates."),
        )

    def _fill_anatomy(self, muscle: Muscle) -> None:
        self.anatomy.show_text(
            self.tr("Function: {text}.").format(text=muscle.function.rstrip(".")),
            self.tr("Innervation: {text}.").format(text=muscle.innervation.rstrip(".")),
            self.tr("Attachments: {text}.").format(text=muscle.attachments.rstrip(".")),
        )

    def _make_guide(self) -> QWidget:
        """Return what the column says while no muscle is chosen."""
        guide = QWidget()
        column = QVBoxLayout(guide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = QLabel(self.tr("How to read the list"))
        title.setProperty("look", "title")
        title.setWordWrap(True)
        column.addWidget(title)
        for words in (
            self.tr(
                "Each muscle has a typical pattern: the skin where pressing its trigger points is "
                "reported to be felt."
            ),
            self.tr("Pain covered: how much of what was painted lies in that pattern."),
            self.tr("Pattern painted: how much of that pattern was painted."),
            self.tr(
                "A muscle high in the list is worth examining. Patterns overlap and people vary: "
                "palpation decides, not the list."
            ),
            self.tr("Choose a muscle to see its pattern on the drawing and where to press."),
        ):
            label = QLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        return guide


def _sentence(text: str) -> str:
    """Return a text of the atlas with a full stop, an empty one as it is."""
    return f"{text.rstrip('.')}." if text else ""
