"""The inbox: what patients drew on the tablet and no visit has taken up yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from bodymap.sessions.intake.model import Status
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.sessions.records.model import InboxItem
from bodymap.ui.records.parts import RecordsPage, button, label, say
from bodymap.ui.records.rows import Mark, Row, RowList
from bodymap.ui.records.words import badge_words, code_words, status_words, when_words
from bodymap.ui.theme import Theme


class InboxPage(RecordsPage):
    """Drawings with warning signs first, then the newest; one touch opens one.

    Signals:
        opened: the InboxItem.
        delete_requested: the InboxItem to delete.
        tablet_requested: the tablet is to be handed to the patient.
    """

    opened = Signal(object)
    delete_requested = Signal(object)
    tablet_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._items: dict[str, InboxItem] = {}
        self._now: datetime | None = None
        self.rows = RowList(theme)
        self.rows.opened.connect(self._on_rows_opened)
        self.nothing = label("pageLead")
        self.tablet = button()
        self.tablet.clicked.connect(self.tablet_requested)
        column = self.fill(scrolls=False)
        column.addWidget(self.nothing)
        column.addWidget(self.rows, 1)
        self.remove = button()
        self.remove.clicked.connect(self._on_remove_clicked)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        self.foot.addWidget(self.remove)
        self.foot.addStretch(1)
        self.foot.addWidget(self.tablet)
        self.retranslate()

    def show_items(self, items: Sequence[InboxItem], now: datetime) -> None:
        """Show what waits, in the order given."""
        self._items = {item.intake_id: item for item in items}
        self._now = now
        self.rows.show_rows([inbox_row(item, now) for item in items])
        self.rows.setVisible(bool(items))
        self.nothing.setVisible(not items)
        self._refresh()

    def retranslate(self) -> None:
        say(self.title, self.tr("Patients' drawings"))
        say(
            self.lead,
            self.tr("Drawn on the tablet and not opened yet; those with warning signs first."),
        )
        say(
            self.nothing,
            self.tr("No drawing waits. One appears here by itself as soon as a patient is done."),
        )
        say(self.back, self.tr("Back to the drawing"))
        say(self.remove, self.tr("Delete the chosen drawing…"))
        say(self.tablet, self.tr("Hand the tablet to the patient"))
        self.rows.setAccessibleName(self.tr("Patients' drawings"))
        if self._now is not None:
            self.show_items(tuple(self._items.values()), self._now)

    def take_focus(self) -> None:
        if self._items:
            if not self.rows.chosen:
                self.rows.choose(next(iter(self._items)))
            self.rows.setFocus()
        else:
            self.back.setFocus()

    def show_theme(self, theme: Theme) -> None:
        self.rows.show_theme(theme)

    def _refresh(self) -> None:
        self.remove.setVisible(bool(self._items))
        self.remove.setEnabled(self.rows.chosen in self._items)

    def _on_remove_clicked(self) -> None:
        if self.rows.chosen in self._items:
            self.delete_requested.emit(self._items[self.rows.chosen])

    def _on_rows_opened(self, key: str) -> None:
        if key in self._items:
            self.opened.emit(self._items[key])


def inbox_row(item: InboxItem, now: datetime) -> Row:
    """Return how the list shows a drawing."""
    badge, mark = "", Mark.QUIET
    if item.urgency is not None:
        badge = badge_words(item.urgency)
        mark = Mark.CAUTION if item.urgency is Urgency.TELL else Mark.STOP
    elif item.status is not Status.FINISHED:
        badge = status_words(item.status)
    return Row(
        item.intake_id,
        code_words(item.code),
        status_words(item.status) if item.urgency is not None or not badge else "",
        when_words(item.started, now),
        badge,
        mark,
    )
