"""Above the list while a prior weighs it: that it does, by which figures, and how to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from bodymap.ui.review import ReviewDesk
from bodymap.ui.words import percent, sentence_words, translate

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas
    from bodymap.scoring.explain import Sentence
    from bodymap.scoring.prior import Prior
    from bodymap.scoring.ranking import Candidate


SOURCES_PX = 110


class PriorLine(QFrame):
    """Says that the list is weighed by published frequency; hidden while it is not."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Prior | None = None
        self._is_low = False
        self.setObjectName("notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(3)
        title = QLabel(self.tr("Weighed by published frequency – off is the drawing alone"))
        title.setWordWrap(True)
        title.setProperty("look", "section")
        self.setAccessibleName(title.text())
        self._figures = _small()
        self.unfold = _link(
            self.tr("Figures and sources"),
            self.tr("Show or hide what was found, and in which publication"),
        )
        self.unfold.setCheckable(True)
        self.unfold.clicked.connect(self._fold)
        self.off = _link(self.tr("Switch off"), self.tr("Rank by the drawing alone again (W)"))
        self.off.clicked.connect(lambda: desk.weigh(is_on=False))
        self._sources = _small()
        self._sources.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._around = _scrolled(self._sources, self.tr("Sources"))
        column.addWidget(title)
        column.addWidget(self._figures)
        column.addWidget(self._around)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.unfold)
        row.addStretch(1)
        row.addWidget(self.off)
        column.addLayout(row)
        desk.ranking_changed.connect(lambda _ranking: self.refresh())
        self._fold()
        self.hide()

    @property
    def figures(self) -> str:
        """The figures the list is weighed by."""
        return self._figures.text()

    @property
    def sources(self) -> str:
        """What was found of each muscle, by whom."""
        return self._sources.text()

    def set_low(self, *, is_low: bool) -> None:
        """Fold the figures away with their sources where there is little height."""
        self._is_low = is_low
        self._fold()

    def refresh(self) -> None:
        """Show or hide the line as the prior is on or off."""
        prior, materials = self._desk.prior, self._desk.materials
        if prior is not self._shown and materials is not None:
            self._shown = prior
            if prior is not None:
                self._figures.setText(_figures(prior, materials.atlas))
                self._sources.setText("\n\n".join(_sources(prior, materials.atlas)))
                self.setAccessibleDescription(self.figures)
            self.setVisible(prior is not None)

    def _fold(self) -> None:
        self._around.setVisible(self.unfold.isChecked())
        self._figures.setHidden(self._is_low and not self.unfold.isChecked())


def prior_words(prior: Prior, muscle: str) -> str:
    """Return what the prior says of a muscle and does to its score; empty without a figure."""
    published = prior.shares.get(muscle)
    if published is None:
        return ""
    return translate(
        "prior", "Published frequency: {words} ({people} people). Its score counts {factor} times."
    ).format(
        words=_found(published.words),
        people=published.people,
        factor=_number(prior.factor(muscle)),
    )


def passed_words(candidate: Candidate, first: Candidate, name: str) -> str:
    """Return that only the prior put the first, called `name`, before a candidate; else empty."""
    if candidate.drawing_rank is None or first.drawing_rank is None:
        return ""
    if candidate.drawing_rank >= first.drawing_rank:
        return ""
    return translate(
        "prior",
        "Why not first: by the drawing alone it stands before {first}; published frequency "
        "turns that round.",
    ).format(first=name)


def _figures(prior: Prior, atlas: Atlas) -> str:
    """Return all figures in a sentence."""
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    shares = [
        translate("prior", "{muscle} {share}").format(
            muscle=names[muscle], share=percent(one.share)
        )
        for muscle, one in prior.shares.items()
    ]
    people = sorted(one.people for one in prior.shares.values())
    return translate(
        "prior", "Reported in {fewest} to {most} people with headache: {list}."
    ).format(fewest=people[0], most=people[-1], list=", ".join(shares))


def _sources(prior: Prior, atlas: Atlas) -> list[str]:
    """Return of each muscle what was found and where it is published."""
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    return [
        translate("prior", "{muscle}, × {factor}: {words}. {source}").format(
            muscle=names[muscle],
            factor=_number(prior.factor(muscle)),
            words=_found(one.words),
            source=atlas.sources[one.source].citation,
        )
        for muscle, one in prior.shares.items()
    ]


def _found(words: Sentence) -> str:
    """Return what was found in the language of the window, its figures whole on their lines."""
    return sentence_words(words).replace(" %", "\u00a0%")


def _number(factor: float) -> str:
    return QLocale().toString(factor, "f", 2)


def _small() -> QLabel:
    label = QLabel()
    label.setProperty("look", "small")
    label.setWordWrap(True)
    return label


def _scrolled(label: QLabel, name: str) -> QScrollArea:
    """Return a label in a low place of its own: the list below keeps its room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setFixedHeight(SOURCES_PX)
    area.setWidget(label)
    area.setAccessibleName(name)
    return area


def _link(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("look", "link")
    button.setAccessibleName(words)
    button.setToolTip(tip)
    return button
