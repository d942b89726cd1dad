"""Parts of the card: text under a heading, trigger points to choose, findings to note."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.words import finding_words

if TYPE_CHECKING:
    from bodymap.atlas.model import Muscle, TriggerPoint

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


class FindingChips(QWidget):
    """What pressing the chosen trigger point brought about; a second click takes it back."""

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(5)
        self._title = QLabel(self.tr("What did palpation find?"))
        self._title.setProperty("look", "section")
        column.addWidget(self._title)
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        column.addWidget(chips)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._flow = flow

    @property
    def buttons(self) -> list[QPushButton]:
        """The chips: familiar, referred, local, not tender."""
        return [chip for chip in self._group.buttons() if isinstance(chip, QPushButton)]

    def refresh(self) -> None:
        """Show what was found at the chosen trigger point; hidden while none is chosen."""
        from bodymap.scoring.findings import Finding  # noqa: PLC0415 (after the first paint)

        if not self.buttons:
            for finding in Finding:
                if finding is not Finding.NOT_EXAMINED:
                    self._add(finding.value, finding_words(finding))
        selection = self._desk.selection
        ranked = selection is not None and self._desk.is_ranked(selection)
        self.setVisible(ranked)
        if selection is not None and ranked:
            found = self._desk.session.findings[selection]
            for chip in self.buttons:
                chip.setChecked(chip.property("finding") == found.value)

    def _add(self, value: str, words: str) -> None:
        chip = QPushButton(words)
        chip.setProperty("look", "chip")
        chip.setProperty("finding", value)
        chip.setCheckable(True)
        chip.setToolTip(
            self.tr("Pressing this trigger point: {finding}. Click again for not examined").format(
                finding=words
            )
        )
        chip.setAccessibleName(self.tr("Palpation found: {finding}").format(finding=words))
        chip.clicked.connect(self._on_chip_clicked)
        self._group.addButton(chip)
        self._flow.addWidget(chip)

    def _on_chip_clicked(self) -> None:
        from bodymap.scoring.findings import Finding  # noqa: PLC0415 (after the first paint)

        chip = self.sender()
        if isinstance(chip, QPushButton):
            value = str(chip.property("finding")) if chip.isChecked() else Finding.NOT_EXAMINED
            self._desk.set_finding(Finding(value))
