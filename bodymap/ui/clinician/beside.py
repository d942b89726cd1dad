"""What stands round the list: that no pattern fits, what explains all together, what else may."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.review import Pattern, ReviewDesk
from bodymap.ui.widgets.elided import ElidedButton
from bodymap.ui.words import percent, sentence_words, side_name, translate

if TYPE_CHECKING:
    from bodymap.atlas.model import Alternative, Muscle
    from bodymap.scoring.alternatives import AlternativeMatch
    from bodymap.scoring.combine import Combination

MOST_ALTERNATIVES = 3
_NO_REST = 0.005  # a smaller rest is none in whole per cents


class NoFitPanel(QFrame):
    """Says that no typical pattern fits, and why; hidden where one does."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("noFit")
        self.setAccessibleName(self.tr("No typical pattern fits"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(3)
        title = QLabel(self.tr("No typical pattern fits this drawing"))
        title.setProperty("look", "cautionTitle")
        title.setWordWrap(True)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(self._reason)
        desk.thoughts_changed.connect(self.refresh)
        self.hide()

    @property
    def reason(self) -> str:
        return self._reason.text()

    def refresh(self) -> None:
        analysis = self._desk.thoughts.analysis
        no_fit = None if analysis is None else analysis.no_fit
        if no_fit is not None:
            self._reason.setText(sentence_words(no_fit.sentence))
            self.setAccessibleDescription(self.reason)
        self.setVisible(no_fit is not None)


class BesidePanel(QWidget):
    """Below the list: "Also to consider" and "Together". Hidden while there is nothing to say.

    In a low window it folds into one line.
    """

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._names: Mapping[str, Alternative] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 0)
        column.setSpacing(1)
        self.unfold = QPushButton(self.tr("Together, and what else to consider"))
        self.unfold.setProperty("look", "link")
        self.unfold.setCheckable(True)
        self.unfold.setAccessibleName(self.unfold.text())
        self.unfold.setToolTip(self.tr("Show or hide what stands below the list"))
        self.unfold.clicked.connect(self._fold)
        self.unfold.hide()
        column.addWidget(self.unfold)
        self._content = QWidget()
        column.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._other_title = _section(self.tr("Also to consider"))
        column.addWidget(self._other_title)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.alternatives: list[ElidedButton] = []
        for _ in range(MOST_ALTERNATIVES):
            button = ElidedButton()
            button.setProperty("look", "line")
            button.setCheckable(True)
            button.clicked.connect(self._on_alternative_clicked)
            self._group.addButton(button)
            self.alternatives.append(button)
            column.addWidget(button)
        self._together_title = _section(self.tr("Together"))
        column.addWidget(self._together_title)
        self._together = QLabel()
        self._together.setWordWrap(True)
        column.addWidget(self._together)
        self.show_rest = QPushButton(self.tr("Show it on the drawing"))
        self.show_rest.setProperty("look", "link")
        self.show_rest.setCheckable(True)
        self.show_rest.setToolTip(
            self.tr("Show which painted places these patterns cover, and which none of them does")
        )
        self.show_rest.setAccessibleName(self.show_rest.text())
        self.show_rest.clicked.connect(self._on_show_rest_clicked)
        column.addWidget(self.show_rest)
        desk.thoughts_changed.connect(self.refresh)
        desk.alternative_changed.connect(lambda _alternative: self._mark())
        desk.parts_changed.connect(lambda _patterns: self._mark())
        self.refresh()

    @property
    def together(self) -> str:
        """The sentence on the combination."""
        return self._together.text()

    @property
    def members(self) -> tuple[Pattern, ...]:
        """The trigger points and sides of the combination."""
        analysis = self._desk.thoughts.analysis
        found = () if analysis is None else analysis.combination.members
        return tuple((member.trigger_point, member.side) for member in found)

    def set_low(self, *, is_low: bool) -> None:
        """Fold away where there is little height."""
        self.unfold.setVisible(is_low)
        self._fold()

    def _fold(self) -> None:
        self._content.setVisible(self.unfold.isHidden() or self.unfold.isChecked())

    def refresh(self) -> None:
        analysis, materials = self._desk.thoughts.analysis, self._desk.materials
        if analysis is None or materials is None:
            self.hide()
            return
        self._names = {one.id: one for one in materials.atlas.alternatives}
        self._fill_alternatives(analysis.alternatives)
        muscles = materials.index.muscles_by_id
        words = "" if analysis.no_fit else combination_words(analysis.combination, muscles)
        self._together.setText(words)
        for widget in (self._together_title, self._together, self.show_rest):
            widget.setVisible(bool(words))
        self._mark()
        self.setVisible(bool(words) or bool(analysis.alternatives))

    def _fill_alternatives(self, matches: tuple[AlternativeMatch, ...]) -> None:
        self._other_title.setVisible(bool(matches))
        for number, button in enumerate(self.alternatives):
            button.setVisible(number < len(matches))
            if number >= len(matches):
                continue
            match = matches[number]
            button.setProperty("pattern", (match.id, match.side))
            covered = self.tr("covers {share}").format(share=percent(match.pain_covered))
            name = self.tr("{name}, {side}").format(
                name=self._names[match.id].short_name, side=side_name(match.side)
            )
            button.show_words(name, covered)
            button.setToolTip(
                self.tr("{name}: pattern painted {painted}").format(
                    name=self._names[match.id].name, painted=percent(match.pattern_painted)
                )
            )

    def _mark(self) -> None:
        for button in self.alternatives:
            button.setChecked(button.property("pattern") == self._desk.alternative)
        self.show_rest.setChecked(bool(self.members) and self._desk.compared == self.members)

    def _on_alternative_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            pattern = button.property("pattern")
            self._desk.choose_alternative(pattern if button.isChecked() else None)

    def _on_show_rest_clicked(self) -> None:
        self._desk.compare(self.members if self.show_rest.isChecked() else None)


def combination_words(combination: Combination, muscles: Mapping[str, Muscle]) -> str:
    """Return what the fewest muscles explain together, and the rest; empty for none."""
    names = [
        translate("beside", "{muscle} ({side})").format(
            muscle=muscles[member.muscle].short_name, side=side_name(member.side)
        )
        for member in combination.members
    ]
    if not names:
        return ""
    values = {
        "names": " + ".join(names),
        "share": percent(combination.pain_covered),
        "rest": percent(combination.rest_share),
    }
    if len(names) == 1:
        words = translate("beside", "{names} alone explains {share}.")
    else:
        words = translate("beside", "{names} explain {share}.")
    if combination.rest_share >= _NO_REST:
        if len(names) == 1:
            words += " " + translate("beside", "{rest} of the painted area lies outside.")
        else:
            words += " " + translate("beside", "{rest} of the painted area fits none of them.")
    return words.format(**values)


def _section(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("look", "section")
    label.setContentsMargins(0, 6, 0, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
