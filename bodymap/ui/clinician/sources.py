"""The sources of a muscle's pattern, folded away until asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.words import sentence_words, strength_words

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas, Muscle, SourceRef, TriggerPoint


class SourceList(QWidget):
    """A line that says how many sources there are, and unfolds them."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        self.toggle = QPushButton()
        self.toggle.setProperty("look", "link")
        self.toggle.setCheckable(True)
        self.toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggle.setToolTip(self.tr("Show or hide the sources"))
        self.toggle.toggled.connect(self._on_toggled)
        self._list = QLabel()
        self._list.setProperty("look", "small")
        self._list.setWordWrap(True)
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._list.hide()
        column.addWidget(self.toggle)
        column.addWidget(self._list)
        self._count = 0

    @property
    def text(self) -> str:
        return self._list.text()

    def show_sources(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint) -> None:
        """Show what each zone of a trigger point rests on, and the rest of the muscle."""
        from bodymap.scoring.parts import zone_evidence  # noqa: PLC0415 (loads numpy)

        blocks = []
        ids: set[str] = set()
        for zone in point.zones:
            evidence = zone_evidence(atlas, zone)
            ids |= {ref.id for ref, _ in evidence.sources}
            said = [sentence_words(sentence) for sentence in evidence.sentences()]
            kind = self.tr("core") if zone.kind.value == "primary" else self.tr("spillover")
            words = zone.words.split(";", maxsplit=1)[0].rstrip(".")
            blocks.append("\n".join([f"{words} ({kind})", *said]))
        others: dict[str, SourceRef] = {}
        uses = (
            *point.sources,
            *muscle.sources,
            *(ref for found in muscle.prevalence for ref in found.sources),
            *(ref for caution in muscle.cautions for ref in caution.sources),
        )
        for ref in uses:
            if ref.id not in ids:
                others.setdefault(ref.id, ref)
        if others:
            said = [
                self.tr("{citation} ({strength}: {note})").format(
                    citation=atlas.sources[ref.id].citation,
                    strength=strength_words(ref.strength),
                    note=ref.note,
                )
                for ref in others.values()
            ]
            blocks.append("\n".join([self.tr("The trigger point and the muscle"), *said]))
        self._count = len(ids | others.keys())
        self._list.setText("\n\n".join(blocks))
        self._dress()

    def _on_toggled(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self._dress()

    def _dress(self) -> None:
        if self.toggle.isChecked():
            words = self.tr("Hide the sources")
        elif self._count == 1:
            words = self.tr("1 source")
        else:
            words = self.tr("{count} sources").format(count=self._count)
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)


def symptom_sources(muscle: Muscle) -> tuple[SourceRef, ...]:
    """Return what the symptoms reported with a muscle rest on; the muscle's own where none says."""
    named = tuple(ref for ref in muscle.sources if "symptom" in ref.note)
    return named or muscle.sources
