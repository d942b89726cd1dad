"""The card of a nerve or a joint: what else than a muscle hurts there."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.ui.clinician.card_parts import Section
from bodymap.ui.review import ReviewDesk
from bodymap.ui.words import kind_name, percent, side_name, strength_words


class AlternativeCard(QWidget):
    """Name, shares, where it is felt, sources; hidden while none is chosen."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self._title.setWordWrap(True)
        self._kind = QLabel()
        self._kind.setProperty("look", "latin")
        self.why = Section(self.tr("Beside the muscles"))
        self.felt = Section(self.tr("Reported to be felt"))
        self.sure = Section(self.tr("How sure is this?"), "quiet")
        self.sources = Section(self.tr("Sources"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._kind, self.why, self.felt, self.sure, self.sources):
            column.addWidget(widget)

    @property
    def title(self) -> str:
        return self._title.text()

    def refresh(self) -> None:
        """Show the desk's nerve or joint."""
        pattern, materials = self._desk.alternative, self._desk.materials
        self.setVisible(pattern is not None)
        if pattern is None or materials is None:
            return
        name, side = pattern
        entry = next(one for one in materials.atlas.alternatives if one.id == name)
        self._title.setText(
            self.tr("{name}, {side}").format(name=entry.short_name, side=side_name(side))
        )
        self._kind.setText(
            self.tr("{name} · {kind}").format(name=entry.name, kind=kind_name(entry.kind))
        )
        analysis = self._desk.thoughts.analysis
        matches = () if analysis is None else analysis.alternatives
        match = next((m for m in matches if (m.id, m.side) == pattern), None)
        shares = ""
        if match is not None:
            shares = self.tr(
                "Its area covers {covered} of what was painted; {painted} of it was painted."
            ).format(covered=percent(match.pain_covered), painted=percent(match.pattern_painted))
        self.why.show_text(
            self.tr("No muscle, so it stands apart from the list. Its area is a dashed outline."),
            shares,
        )
        self.felt.show_text(*(f"{zone.words.rstrip('.')}." for zone in entry.zones))
        self.sure.show_text(*(found.text for found in entry.prevalence), entry.note)
        refs = {ref.id: ref for ref in entry.sources}
        for zone in entry.zones:
            refs.update({ref.id: ref for ref in zone.sources})
        self.sources.show_text(
            *(
                self.tr("{citation} ({strength})").format(
                    citation=materials.atlas.sources[ref.id].citation,
                    strength=strength_words(ref.strength),
                )
                for ref in refs.values()
            )
        )
