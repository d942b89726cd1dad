"""The way through the pages: the page in the middle, title above, buttons below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import PageId
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.footer import Footer
from bodymap.ui.intake.guidance import missing_words
from bodymap.ui.intake.header import Header
from bodymap.ui.intake.more_below import MoreBelow
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.screen import EDGE_PX, Screen, scroll_by_finger
from bodymap.ui.theme import Theme

PageMaker = Callable[[PageId, Theme], IntakePage]
DRAWN_ON = {PageId.PAINT, PageId.MEMORY, PageId.ORIENTATION, PageId.ORIENTATION_AGAIN}


class WalkScreen(Screen):
    """Shows the desk's page. Every page is made when it is first seen and thrown away at the end.

    Signals:
        language_requested: another language is wanted.
        help_requested: help with the page shown is wanted.
        size_requested: larger or smaller letters are wanted.
        finished: the patient pressed the last page's button.
        turned: another page is seen, or a page looks quite different.
    """

    language_requested = Signal()
    help_requested = Signal()
    size_requested = Signal()
    finished = Signal()
    turned = Signal()

    def __init__(
        self, desk: IntakeDesk, theme: Theme, languages: Languages, make_page: PageMaker
    ) -> None:
        super().__init__(theme)
        self._desk = desk
        self._make_page = make_page
        self._pages: dict[PageId, IntakePage] = {}
        self.header = Header(theme, languages)
        self.footer = Footer(theme)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.more_below = MoreBelow(self.area, theme)
        self._id = PageId.ORIENTATION
        self._scrolls = False
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, 20, EDGE_PX, 20)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.area, 1)
        column.addWidget(self.footer)
        self.header.language_requested.connect(self.language_requested)
        self.header.help_requested.connect(self.help_requested)
        self.header.size_requested.connect(self.size_requested)
        self.footer.back_requested.connect(self._on_footer_back_requested)
        self.footer.next_requested.connect(self._on_footer_next_requested)
        desk.page_changed.connect(self._on_desk_page_changed)
        desk.intake_changed.connect(self._on_desk_intake_changed)
        desk.ended.connect(self.forget)

    @property
    def page(self) -> IntakePage | None:
        """The page that is shown."""
        return self._pages.get(self._id)

    def forget(self) -> None:
        """Throw every page away, with all it showed."""
        self.area.takeWidget()
        pages, self._pages = self._pages, {}
        for page in pages.values():
            page.hide()
            page.setParent(None)
            page.deleteLater()
        self.header.show_page("", "")

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.header.show_theme(theme)
        self.footer.show_theme(theme)
        self.more_below.show_theme(theme)
        for page in self._pages.values():
            page.show_theme(theme)

    def take_focus(self) -> None:
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._desk.is_running:
            self._show_words()

    def _on_desk_page_changed(self, page_id: PageId) -> None:
        self.area.takeWidget()  # the area would delete the page it lets go of
        page = self._pages.get(page_id)
        if page is None:
            page = self._pages[page_id] = self._make_page(page_id, self.theme)
            page.can_go_on_changed.connect(self._show_missing)
            page.words_changed.connect(self._show_words)
            page.turned.connect(self.turned)
        self._id = page_id
        page.show_state()
        self.area.setWidget(page)
        page.show()
        self._let_finger_scroll(wanted=page_id not in DRAWN_ON)  # there, a finger draws
        self.area.verticalScrollBar().setValue(0)
        self._show_words()
        self.turned.emit()
        if self.isVisible():
            self.take_focus()

    def _let_finger_scroll(self, *, wanted: bool) -> None:
        """Begin or end that a finger moves pages; what still moves rests.

        A second grab in a row would lose the first one's fingers, and nothing would move any more.
        """
        viewport = self.area.viewport()
        if QScroller.hasScroller(viewport):
            QScroller.scroller(viewport).stop()
        if wanted and not self._scrolls:
            scroll_by_finger(self.area)
        elif self._scrolls and not wanted:
            QScroller.ungrabGesture(viewport)
        self._scrolls = wanted

    def _on_desk_intake_changed(self) -> None:
        page = self.page
        if page is not None:
            page.show_state()
            self._show_words()

    def _on_footer_back_requested(self) -> None:
        page = self.page
        if page is not None and page.leave():
            self._desk.go_back()

    def _on_footer_next_requested(self) -> None:
        page = self.page
        if page is None or not page.leave():
            return
        if self._id is PageId.THANKS:
            self.finished.emit()
        elif page.can_go_on:
            self._desk.go_on()

    def _show_words(self) -> None:
        page = self.page
        if page is None or not self._desk.is_running:
            return
        self.header.show_page(page.title, page.hint)
        self.area.setAccessibleName(page.title)
        self.area.setAccessibleDescription(page.hint)
        pages = flow.pages(self._desk.intake)
        if self._id in pages:
            here = pages.index(self._id)
            self.header.progress.show_place(here + 1, len(pages), share_of(pages, self._id))
        self._show_missing()
        is_first = flow.page_before(self._desk.intake) is self._id
        self.footer.show_page(
            next_words=self._next_words(page),
            has_back=page.has_back and not is_first,
            has_next=page.has_next,
        )

    def _next_words(self, page: IntakePage) -> str:
        """Return what the button says: whoever changes one answer comes straight back."""
        intake = self._desk.intake
        follows = flow.page_after(intake)
        if intake.is_reviewed and follows is PageId.REVIEW and self._id is not PageId.REVIEW:
            return self.tr("Back to my answers")
        return page.next_words

    def _show_missing(self) -> None:
        page = self.page
        if page is not None:
            self.footer.show_missing("" if page.can_go_on else missing_words(self._id))


def share_of(pages: tuple[PageId, ...], page: PageId) -> float:
    """Return how much of the way is behind, the page shown included.

    It counts all pages there can be, so that no answer makes it smaller; a page that interrupts
    stands where the one before it does.
    """
    steps: list[PageId] = [each for each in flow.ORDER if each is not PageId.SPEAK]
    if page is PageId.SPEAK:
        page = pages[pages.index(page) - 1]
    return (steps.index(page) + 1) / len(steps)
