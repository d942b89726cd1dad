"""Parts of the card: text under a heading, trigger points to choose, findings to note."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.canvas.found import FOUND, found_icon
from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.words import finding_words

if TYPE_CHECKING:
    from bodymap.atlas.model import Muscle, TriggerPoint

ICON_PX = 20
SIGN_PX = 20
LEAST_HEADING_PX = 32
_ALIGNED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAPPED = int(_ALIGNED) | int(Qt.TextFlag.TextWordWrap)
PARAGRAPH = '<p style="margin: 0 0 5px 0; line-height: 106%">{}</p>'


class Section(QWidget):
    """A heading with text below; hidden while it has nothing to say."""

    def __init__(self, heading: str, look: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(3)
        self._heading = self._make_heading(heading)
        self._paragraphs: tuple[str, ...] = ()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            self._text.setProperty("look", look)
        column.addWidget(self._heading)
        column.addWidget(self._text)

    def _make_heading(self, heading: str) -> QWidget:
        title = QLabel(heading)
        title.setProperty("look", "section")
        title.setWordWrap(True)
        return title

    @property
    def text(self) -> str:
        """The paragraphs shown, one a line."""
        return "\n".join(self._paragraphs)

    def show_text(self, *paragraphs: str) -> None:
        """Show plain paragraphs; empty ones are left out."""
        self._paragraphs = tuple(text for text in paragraphs if text)
        self._text.setText("".join(PARAGRAPH.format(escape(text)) for text in self._paragraphs))
        self.setVisible(bool(self._paragraphs))


class FoldedSection(Section):
    """A section whose heading unfolds it; which ones are open stays so from muscle to muscle."""

    def __init__(self, heading: str, look: str = "") -> None:
        super().__init__(heading, look)
        self._fold(is_open=False)

    def _make_heading(self, heading: str) -> QWidget:
        self.toggle = WrappedHeading(heading)
        self.toggle.setToolTip(self.tr("Show or hide what stands below"))
        self.toggle.toggled.connect(lambda is_open: self._fold(is_open=is_open))
        return self.toggle

    def _fold(self, *, is_open: bool) -> None:
        self._text.setVisible(is_open)
        self.toggle.setAccessibleDescription(
            self.tr("open; press to fold") if is_open else self.tr("folded; press to open")
        )


class WrappedHeading(QPushButton):
    """A heading with a sign that says whether what is below is open; it wraps, it is never cut."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("look", "fold")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - SIGN_PX), 1000)
        needed = self.fontMetrics().boundingRect(room, _WRAPPED, self._words).height()
        return max(LEAST_HEADING_PX, needed + 10)

    def sizeHint(self) -> QSize:
        width = max(80, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, LEAST_HEADING_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().buttonText().color()
        pen = QPen(colour, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        direction, whole = self.layoutDirection(), self.rect()
        sign = QStyle.visualRect(direction, whole, QRect(0, 0, SIGN_PX - 6, self.height()))
        middle = QPointF(sign.center())
        away = -1.0 if direction is Qt.LayoutDirection.RightToLeft else 1.0
        tip, ends = QPointF(2.5 * away, 0), (QPointF(-2 * away, -4.5), QPointF(-2 * away, 4.5))
        if self.isChecked():
            tip, ends = QPointF(0, 2.5), (QPointF(-4.5, -2), QPointF(4.5, -2))
        for end in ends:
            painter.drawLine(middle + end, middle + tip)
        box = QStyle.visualRect(direction, whole, whole.adjusted(SIGN_PX, 0, 0, 0))
        painter.setPen(colour)
        painter.drawText(box, _WRAPPED, self._words)
        painter.end()


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
    """What pressing the chosen trigger point brought about; a second click takes it back.

    Each carries the shape that the X on the drawing then has.
    """

    def __init__(self, desk: ReviewDesk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
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

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for chip in self.buttons:
            self._dress(chip)

    def note(self, value: str) -> None:
        """Note a finding (a value of Finding) where one can be noted."""
        from bodymap.scoring.findings import Finding  # noqa: PLC0415 (after the first paint)

        selection = self._desk.selection
        if selection is not None and self._desk.is_ranked(selection):
            self._desk.set_finding(Finding(value))

    def _dress(self, chip: QPushButton) -> None:
        found = str(chip.property("finding"))
        chip.setIcon(found_icon(self._theme, found, ICON_PX, self.devicePixelRatioF()))

    def _add(self, value: str, words: str) -> None:
        chip = QPushButton(words)
        chip.setIconSize(QSize(ICON_PX, ICON_PX))
        chip.setProperty("look", "chip")
        chip.setProperty("finding", value)
        chip.setCheckable(True)
        chip.setToolTip(
            self.tr(
                "Pressing this trigger point: {finding} (key {key}). Click again for not examined"
            ).format(finding=words, key=FOUND.index(value) + 1)
        )
        self._dress(chip)
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
