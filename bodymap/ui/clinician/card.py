"""The right column: what is known of the chosen muscle, and why it stands where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.errors import ProgramError
from bodymap.terms import SIDES, Laterality
from bodymap.ui.canvas.finding_popover import finding_of_key
from bodymap.ui.clinician.alternative_card import AlternativeCard
from bodymap.ui.clinician.card_parts import (
    FindingChips,
    FoldedSection,
    Section,
    TriggerPointChips,
)
from bodymap.ui.clinician.press_words import press_words
from bodymap.ui.clinician.prior_line import passed_words, prior_words
from bodymap.ui.clinician.sources import SourceList, symptom_sources
from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.safety import SafetyLine
from bodymap.ui.widgets.segmented import SegmentedSwitch
from bodymap.ui.widgets.wrapped import WrappedButton
from bodymap.ui.words import (
    confidence_words,
    percent,
    sentence_words,
    side_name,
    strength_words,
)

if TYPE_CHECKING:
    from bodymap.atlas.model import Muscle, TriggerPoint
    from bodymap.scoring.ranking import Candidate


class MuscleCard(QWidget):
    """Title, trigger points, why it ranks here, where to press, how sure it is.

    The keys 1 to 4 note what palpation found, 0 takes it back, while the keyboard is in the card.

    Signals:
        point_requested: show the X of the chosen trigger point on the drawing.
    """

    point_requested = Signal()

    def __init__(self, desk: ReviewDesk, theme: Theme) -> None:
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
        self.compare = QPushButton(self.tr("Compare with the paint"))
        self.compare.setProperty("look", "link")
        self.compare.setCheckable(True)
        self.compare.setAccessibleName(self.compare.text())
        self.compare.setToolTip(
            self.tr("Show what of the pattern was painted, what was not, and the paint outside (C)")
        )
        self.compare.clicked.connect(self._on_compare_clicked)
        self.apart = Section(self.tr("What tells the first apart"))
        self.findings = FindingChips(desk, theme)
        self.press = Section(self.tr("Press here"))
        self.found_by = QLabel()
        self.found_by.setWordWrap(True)
        self.derived = QLabel(
            self.tr("Worked out from the X on the drawing. People vary: feel for the tender band.")
        )
        self.derived.setToolTip(self.tr("A finger breadth is taken as 18 mm."))
        self.derived.setProperty("look", "small")
        self.derived.setWordWrap(True)
        self.show_point = WrappedButton(self.tr("Show it on the drawing"))
        self.show_point.setProperty("look", "link")
        self.show_point.setToolTip(self.tr("Turn the drawing to where the X is seen best (F)"))
        self.show_point.clicked.connect(self.point_requested)
        self.care = QLabel(self.tr("For trained hands: gently, and not where a pulse is felt."))
        self.care.setProperty("look", "small")
        self.care.setWordWrap(True)
        self.cautions = Section(self.tr("Take care here"), "caution")
        self.causes = Section(self.tr("Often reported with it"))
        self.sure = FoldedSection(self.tr("How sure is this?"), "quiet")
        self.sources = SourceList()
        self.anatomy = FoldedSection(self.tr("The muscle: function, nerve, attachments"), "small")
        self._guide = self._make_guide()
        self.other = AlternativeCard(desk)
        self._lay_out()
        desk.selection_changed.connect(self._on_desk_selection_changed)
        desk.alternative_changed.connect(self._on_desk_selection_changed)
        desk.ranking_changed.connect(self._on_desk_ranking_changed)
        desk.thoughts_changed.connect(self._on_desk_ranking_changed)
        desk.parts_changed.connect(lambda _patterns: self._mark_compare())
        self._fill()

    def _lay_out(self) -> None:
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
            self.compare,
            self.apart,
            self.press,
            self.found_by,
            self.derived,
            self.show_point,
            self.care,
            self.cautions,
            self.findings,
            self.causes,
            self.sure,
            self.anatomy,
            self.sources,
        )
        column.addWidget(self._guide)
        column.addWidget(self.other)
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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(_foot(self.tr("For education and conversation. Not a diagnosis.")))

    def show_theme(self, theme: Theme) -> None:
        self.findings.show_theme(theme)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_ours = self._desk.selection is not None and finding_of_key(event.key()) is not None
            if is_ours and not event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = None if event.modifiers() else finding_of_key(event.key())
        if found is not None and self._desk.selection is not None:
            self.findings.note(found)
        else:
            super().keyPressEvent(event)

    @property
    def title(self) -> str:
        return self._title.text()

    def _on_desk_selection_changed(self) -> None:
        self._fill()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _on_desk_ranking_changed(self) -> None:
        if self._desk.stroke_view is None and self._desk.selection is not None:
            self._fill_why()
            self.findings.refresh()

    def _on_side_chosen(self, index: int) -> None:
        selection = self._desk.selection
        if selection is not None:
            self._desk.select(Selection(selection.trigger_point_id, SIDES[index]))

    def _fill(self) -> None:
        from bodymap.atlas.press import press_place  # noqa: PLC0415 (loads numpy)

        selection, materials = self._desk.selection, self._desk.materials
        known = selection is not None and materials is not None
        self._guide.setVisible(not known and self._desk.alternative is None)
        self.other.refresh()
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
        self.findings.refresh()
        self.press.show_text(_sentence(point.location))
        self.found_by.setText(
            press_words(press_place(materials.figure.landmarks, self._mark(point)))
        )
        self.cautions.show_text(*(caution.text for caution in muscle.cautions))
        self._fill_causes(muscle)
        self._fill_sure(muscle, point)
        self.sources.show_sources(materials.atlas, muscle, point)
        self._fill_anatomy(muscle)

    def _mark(self, point: TriggerPoint) -> tuple[float, float, float]:
        """Return where the X of a trigger point lies on the left side (world mm)."""
        materials = self._desk.materials
        if materials is None:
            raise ProgramError("a card was filled before the atlas was read")
        return materials.compiled.mark(point.id, Laterality.LEFT)

    def _fill_causes(self, muscle: Muscle) -> None:
        said = [_sentence(text) for text in muscle.associated_symptoms]
        strengths = {ref.strength: None for ref in symptom_sources(muscle)}
        if said and strengths:
            said.append(
                #: {strength} is such as "standard reference"; which source that is stands below.
                self.tr("How well this was checked: {strength}.").format(
                    strength=", ".join(strength_words(strength) for strength in strengths)
                )
            )
        self.causes.show_text(*said)

    def _fill_why(self) -> None:
        selection, ranking = self._desk.selection, self._desk.ranking
        if selection is None or ranking is None:
            return
        candidate = self._desk.candidate
        self.compare.setVisible(not self._desk.is_empty)
        self._mark_compare()
        if candidate is not None:
            self.why.show_text(*self._reasons(candidate))
        elif self._desk.is_empty:
            self.why.show_text("")
        elif not self._desk.is_ranked(selection):
            self.why.show_text(
                self.tr("Shown, but not ranked: its pattern is too weakly supported.")
            )
        else:
            self.why.show_text(self.tr("Its pattern does not touch what was painted."))
        self._fill_apart(selection)

    def _reasons(self, candidate: Candidate) -> list[str]:
        """Return why a candidate ranks where it does; more as it becomes known."""
        from bodymap.scoring.explain import Explanation  # noqa: PLC0415 (loads numpy)
        from bodymap.scoring.parts import why_not_first  # noqa: PLC0415

        desk = self._desk
        explanation = desk.thoughts.explanation or Explanation(candidate, ())
        said = [" ".join(sentence_words(sentence) for sentence in explanation.sentences())]
        if max(candidate.pain_covered, candidate.pattern_painted) == 0:
            said = [self.tr("The pattern of this trigger point does not touch what was painted.")]
        ranking, materials = desk.ranking, desk.materials
        if ranking is None or materials is None:
            return said
        listed = ranking.candidates[candidate.rank - 1]
        if listed.trigger_point != candidate.trigger_point:
            label = materials.index.trigger_points_by_id[listed.trigger_point].label
            said.append(
                self.tr(
                    "This muscle ranks by its {point}, which fits better: it covers {covered} of "
                    "what was painted."
                ).format(point=label, covered=percent(listed.pain_covered))
            )
        stability = desk.thoughts.stability
        if stability is not None:
            stays = round(stability.of(candidate.muscle, candidate.side) * stability.redraws)
            said.append(
                self.tr("Stays in the first three in {count} of {all} redraws.").format(
                    count=stays, all=stability.redraws
                )
            )
        if desk.prior is not None:
            said.append(prior_words(desk.prior, candidate.muscle))
        if candidate.rank > 1 and not self._is_first_after_pressing(candidate):
            first = ranking.candidates[0]
            name = materials.index.muscles_by_id[first.muscle].short_name
            why = why_not_first(materials.atlas, first, listed)
            said.append(passed_words(listed, first, name) or sentence_words(why))
        return said

    def _is_first_after_pressing(self, candidate: Candidate) -> bool:
        """Return whether palpation put a candidate first, whatever the drawing says."""
        session = self._desk.session
        if not len(session.findings):
            return False
        first = session.examined()[0]
        return (first.muscle, first.side) == (candidate.muscle, candidate.side)

    def _fill_apart(self, selection: Selection) -> None:
        """Say what tells the top group's members apart, on the card of each of them."""
        found = self._desk.thoughts.distinctions
        places = {(one.candidate.muscle, one.candidate.side) for one in found}
        is_member = (selection.muscle_id, selection.side) in places
        said = [sentence_words(one.sentence()) for one in found] if is_member else []
        if said:
            said.append(
                self.tr(
                    "Ask about these places, then press each of their trigger points: the one "
                    "that brings the familiar pain decides."
                )
            )
        self.apart.show_text(*said)

    def _mark_compare(self) -> None:
        selection = self._desk.selection
        wanted = None if selection is None else ((selection[0], selection[1]),)
        self.compare.setChecked(wanted is not None and self._desk.compared == wanted)

    def _on_compare_clicked(self) -> None:
        selection = self._desk.selection
        if selection is not None:
            pattern = (selection[0], selection[1])
            self._desk.compare((pattern,) if self.compare.isChecked() else None)

    def toggle_compare(self) -> None:
        """Compare the chosen pattern with the paint, or stop it."""
        if self._desk.selection is not None and not self._desk.is_empty:
            self.compare.click()

    def _fill_sure(self, muscle: Muscle, point: TriggerPoint) -> None:
        self.sure.show_text(
            self.tr("A typical pattern reported by clinicians; people vary and patterns overlap."),
            confidence_words(muscle.confidence),
            *(found.text for found in muscle.prevalence),
            _sentence(point.note),
            _sentence(muscle.note),
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


def _foot(purpose: str) -> QFrame:
    """Return what always stands below the card: when to refer at once, and the purpose."""
    foot = QFrame()
    foot.setObjectName("cardFoot")
    column = QVBoxLayout(foot)
    column.setContentsMargins(14, 8, 14, 10)
    column.setSpacing(4)
    words = QLabel(purpose)
    words.setProperty("look", "small")
    words.setWordWrap(True)
    column.addWidget(SafetyLine(brief=True))
    column.addWidget(words)
    return foot


def _sentence(text: str) -> str:
    """Return a text of the atlas with a full stop, an empty one as it is."""
    return f"{text.rstrip('.')}." if text else ""
