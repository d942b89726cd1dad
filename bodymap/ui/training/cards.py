"""Read: cards in plain language with their sources, their diagram, and a page to hand out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bodymap.errors import EnvironmentProblem
from bodymap.learn.model import CARD_LINK, MUSCLE_LINK, CardGroup
from bodymap.learn.search import search
from bodymap.learn.text import foot_notes, numbered_markdown
from bodymap.ui import i18n
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.training.diagram import DiagramView
from bodymap.ui.training.rows import Row, RowList
from bodymap.ui.training.words import card_group_words
from bodymap.ui.words import strength_words

if TYPE_CHECKING:
    from bodymap.learn.model import Card, Library

LEFT_PX, WIDE_LEFT_PX, WIDE_PX = 320, 420, 1600
READING_PX = 820
TEXT_PX, WIDE_TEXT_PX = 16, 19
FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class Reader(QTextBrowser):
    """Shows a page without fetching anything from anywhere."""

    def loadResource(self, type_: int, name: QUrl | str) -> object:  # noqa: ARG002 (Qt's)
        """Return nothing: cards hold words only."""
        return None


class CardsPage(QWidget):
    """The list of cards with search, and the card being read.

    Signals:
        muscle_requested: the id of a muscle to look at.
        problem_raised: an EnvironmentProblem to show.
    """

    muscle_requested = Signal(str)
    problem_raised = Signal(object)

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self._theme = theme
        self._card: Card | None = None
        self._read: list[str] = []
        self.search = QLineEdit()
        self.search.setFixedHeight(36)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_list)
        self.search.returnPressed.connect(self._on_return_pressed)
        self.list = RowList(theme)
        self.list.chosen.connect(lambda value: self.show_card(str(value)))
        self.diagram = DiagramView(theme)
        self.text = Reader()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.anchorClicked.connect(self._on_link_clicked)
        self.room = QScrollArea()
        self.back, self.print_card = QPushButton(), QPushButton()
        self.back.clicked.connect(self.go_back)
        self.print_card.clicked.connect(self._on_print_clicked)
        self.reviewed = QLabel()
        self.reviewed.setProperty("look", "quiet")
        self._lay_out()
        shortcut = QShortcut(QKeySequence("/"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.search.setFocus)
        self.retranslate()
        if library.cards:
            self.show_card(library.cards[0].id)

    @property
    def card(self) -> Card | None:
        """The card being read."""
        return self._card

    def show_card(self, card_id: str) -> None:
        """Read a card; an unknown one is let be."""
        try:
            card = self._library.card(card_id)
        except KeyError:
            return
        if self._card is not None and card is not self._card:
            self._read.append(self._card.id)
        self._card = card
        self._fill()
        self.list.choose(card.id)

    def go_back(self) -> None:
        """Read the card before."""
        if self._read:
            card_id = self._read.pop()
            self._card = None
            self.show_card(card_id)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.list.show_theme(theme)
        self.diagram.show_theme(theme)
        self._fill()

    def save_pdf(self, path: Path) -> None:
        """Write the card being read as a page to hand out."""
        from bodymap.ui.training.card_pages import card_pdf  # noqa: PLC0415 (as asked)
        from bodymap.ui.training.files import write_file  # noqa: PLC0415

        if self._card is None:
            return
        try:
            write_file(path, card_pdf(self._card, self._library))
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)

    # ------------------------------------------------------------ what is shown

    def _fill(self) -> None:
        card = self._card
        if card is None:
            return
        wide = self.width() >= WIDE_PX
        self.text.document().setDefaultFont(text_font(WIDE_TEXT_PX if wide else TEXT_PX))
        self.text.document().setMarkdown(self._markdown(card), FEATURES)
        self.text.setAccessibleName(card.title)
        dress_markdown(self.text.document(), wide=wide)
        self._fit_text()
        self.room.verticalScrollBar().setValue(0)
        if self.diagram.picture.diagram is not card.diagram or card.diagram is None:
            self.diagram.show_diagram(card.diagram)
        words = self.tr("Reviewed {day}. For education, not a diagnosis.")
        self.reviewed.setText(words.format(day=i18n.date(card.reviewed, long=True)))
        self.back.setEnabled(bool(self._read))

    def _fit_text(self) -> None:
        """Make the text as high as its words; the page as a whole is scrolled."""
        document = self.text.document()
        document.setTextWidth(self.text.viewport().width())
        self.text.setFixedHeight(round(document.size().height()) + 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text:
            if event.type() is QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._fit_text)
            elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._scrolled(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _scrolled(self, key: Qt.Key) -> bool:
        """Scroll the page by a key; return whether it was one for that."""
        bar = self.room.verticalScrollBar()
        step = {
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }.get(key)
        if step is not None:
            bar.setValue(bar.value() + step)
        return step is not None

    def _markdown(self, card: Card) -> str:
        lines = [f"# {card.title}", "", f"*{card.summary}*", ""]
        if card.disputed:
            lines += [self.tr("**Sources disagree here; the card says where.**"), ""]
        lines += [numbered_markdown(card, self._library.sources).strip(), "", "---", ""]
        heading = self.tr("Sources")
        lines += [f"### {heading}", ""]
        for note in foot_notes(card, self._library.sources):
            if note.source is None:
                continue
            strength = strength_words(note.use.strength.value)
            where = f" {note.source.url}" if note.source.url else ""
            lines.append(
                f"{note.number}. {note.source.citation} ({note.source.date}; {strength}: "
                f"{note.use.note}).{where}"
            )
        return "\n".join(lines)

    def _show_list(self) -> None:
        typed = self.search.text().strip()
        rows: list[Row] = []
        if typed:
            hits = search(self._library, typed)
            rows = [Row(hit.card.title, _short(hit.excerpt), hit.card.id) for hit in hits]
            if not rows:
                rows = [Row(self.tr("Nothing found. Try another word."), is_heading=True)]
        else:
            for group in CardGroup:
                cards = self._library.in_group(group)
                if cards:
                    rows.append(Row(card_group_words(group), is_heading=True))
                rows += [Row(card.title, card.summary, card.id) for card in cards]
        self.list.show_rows(rows, None if self._card is None else self._card.id)

    def _on_return_pressed(self) -> None:
        for value in self.list.values[:1]:
            if value is not None:
                self.show_card(str(value))

    def _on_link_clicked(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(CARD_LINK):
            self.show_card(target.removeprefix(CARD_LINK))
        elif target.startswith(MUSCLE_LINK):
            self.muscle_requested.emit(target.removeprefix(MUSCLE_LINK))

    def _on_print_clicked(self) -> None:
        if self._card is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as a page to hand out"),
            f"{self._card.id}.pdf",
            self.tr("PDF files (*.pdf)"),
        )
        if name:
            path = Path(name)
            self.save_pdf(path if path.suffix else path.with_suffix(".pdf"))

    # ------------------------------------------------------------ words and layout

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.search.setPlaceholderText(self.tr("a word or two"))
        self.search.setAccessibleName(self.tr("Search the cards"))
        self.search.setToolTip(self.tr("Search the cards (/)"))
        self.list.setAccessibleName(self.tr("Cards"))
        for button, words, tip in (
            (self.back, self.tr("Card before"), self.tr("Back to the card read before")),
            (self.print_card, self.tr("Page to hand out…"), self.tr("Save this card as PDF")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self._show_list()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setObjectName("leftColumn")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(12, 12, 12, 8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self._reading = QWidget()
        self._reading.setMaximumWidth(READING_PX)
        self._reading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(16, 12, 16, 12)
        inner = QWidget()
        inner.setObjectName("cardBody")
        page = QVBoxLayout(inner)
        page.setContentsMargins(0, 0, 6, 0)
        page.addWidget(self.diagram)
        page.addWidget(self.text)
        page.addStretch(1)
        self.room.setWidget(inner)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.installEventFilter(self)
        column.addWidget(self.room, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.reviewed, 1)
        foot.addWidget(self.print_card)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._reading, 100)
        row.addStretch(1)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        wide = self.width() >= WIDE_PX
        self._left.setFixedWidth(WIDE_LEFT_PX if wide else LEFT_PX)
        self._reading.setMaximumWidth(READING_PX + 160 * wide)
        self.diagram.picture.setFixedHeight(min(400, max(210, self.height() // 3)))
        self._fill()


def dress_markdown(document: QTextDocument, *, wide: bool) -> None:
    """Give a text room between its lines and paragraphs."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        look = block.blockFormat()
        look.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(8 if block.textList() is None else 4)
        if look.headingLevel():
            look.setTopMargin(18 if wide else 14)
            look.setBottomMargin(4)
        cursor.setBlockFormat(look)
        block = block.next()


def _short(words: str, most: int = 110) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
