"""The records in the top bar: the inbox with its count, a menu, and the open visit's answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from bodymap.sessions.records.model import InboxItem
from bodymap.ui.i18n import number
from bodymap.ui.records.desk import State
from bodymap.ui.records.parts import button, restyle, say, show_flag
from bodymap.ui.theme import Theme

Entry = str


class RecordsBar(QWidget):
    """Words that lead to the records, as they stand.

    Signals:
        inbox_requested, set_up_requested, unlock_requested: the button of that state.
        chosen: the name of an entry of the menu.
    """

    inbox_requested = Signal()
    set_up_requested = Signal()
    unlock_requested = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = State.UNKNOWN
        self._is_educator = False
        self._count, self._urgent = 0, 0
        self._is_short = False
        self.inbox = button("inbox")
        self.unlock = button()
        self.set_up = button("quietLink")
        self.menu_button = QToolButton()
        self.menu_button.setProperty("look", "bar")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu_button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(4)
        for made in (self.inbox, self.unlock, self.set_up, self.menu_button):
            row.addWidget(made)
        self.inbox.clicked.connect(self.inbox_requested)
        self.unlock.clicked.connect(self.unlock_requested)
        self.set_up.clicked.connect(self.set_up_requested)
        self.retranslate()

    def show_state(self, state: State, *, is_educator: bool) -> None:
        """Show what can be reached as the records stand."""
        self._state, self._is_educator = state, is_educator
        self.retranslate()

    def show_inbox(self, items: Sequence[InboxItem]) -> None:
        """Show how many drawings wait, and whether one has warning signs."""
        self._count = len(items)
        self._urgent = sum(item.urgency is not None for item in items)
        self.retranslate()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        state = State.UNKNOWN if self._is_educator else self._state
        self.inbox.setVisible(state is State.OPEN)
        self.unlock.setVisible(state is State.SHUT)
        self.set_up.setVisible(state is State.ABSENT)
        self.menu_button.setVisible(self._is_educator or state is not State.UNKNOWN)
        say(self.unlock, self.tr("Unlock the records"))
        say(self.set_up, self.tr("Records are not set up"))
        if self._is_short:
            self.unlock.setText(self.tr("Unlock"))
            self.set_up.setText(self.tr("Not set up"))
        self.menu_button.setText(self.tr("Records"))
        self.menu_button.setAccessibleName(self.tr("Records"))
        self._show_inbox()
        self._fill_menu(state)

    def show_short(self, is_short: bool) -> None:
        """Say it in fewer words where there is little room."""
        self._is_short = is_short
        self.retranslate()

    def _show_inbox(self) -> None:
        words = self.tr("Patients' drawings")
        if self._count:
            words = self.tr("Patients' drawings  {count}").format(count=number(self._count))
        is_urgent = bool(self._urgent)
        spoken = words
        if self._is_short:
            words = self.tr("Inbox  {count}").format(count=number(self._count))
        if is_urgent:
            spoken = self.tr("{words}, {count} with warning signs").format(
                words=words, count=number(self._urgent)
            )
        self.inbox.setText(words)
        self.inbox.setAccessibleName(spoken)
        self.inbox.setToolTip(spoken)
        if bool(self.inbox.property("urgent")) is not is_urgent:
            self.inbox.setProperty("urgent", is_urgent)
            restyle(self.inbox)
        show_flag(self.inbox, self._theme.colour("stop") if is_urgent else None)

    def _fill_menu(self, state: State) -> None:
        self.menu.clear()
        entries: list[tuple[Entry, str]] = []
        if self._is_educator:
            entries.append(("clinician", self.tr("Work as clinician…")))
        elif state is State.OPEN:
            entries += [
                ("patients", self.tr("Patients")),
                ("new", self.tr("New patient")),
                ("stored", self.tr("What is stored")),
                ("lock", self.tr("Lock the records now")),
                ("", ""),
                ("tablet", self.tr("Hand the tablet to the patient")),
                ("educator", self.tr("Work as educator")),
            ]
        elif state is State.SHUT:
            entries += [
                ("unlock", self.tr("Unlock the records")),
                ("restore", self.tr("Put back a backup…")),
            ]
        else:
            entries += [
                ("set_up", self.tr("Set up the records…")),
                ("restore", self.tr("Put back a backup…")),
                ("", ""),
                ("tablet", self.tr("Hand the tablet to the patient")),
                ("educator", self.tr("Work as educator")),
            ]
        for name, words in entries:
            if not name:
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))


class VisitBar(QWidget):
    """The open visit's answers, by a button that says what is in them.

    Signals:
        answers_requested: the answers and the plan are to be shown.
    """

    answers_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._signs: int | None = None
        self._is_short = False
        self.answers = button()
        self.answers.clicked.connect(self.answers_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.answers)
        self.retranslate()

    def show_short(self, is_short: bool) -> None:
        """Say it in fewer words where there is little room."""
        self._is_short = is_short
        self.retranslate()

    def show_signs(self, count: int | None) -> None:
        """Show how many warning signs the visit has; None while there is no visit."""
        self._signs = count
        self.retranslate()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        count = self._signs
        self.setVisible(count is not None)
        words = self.tr("Answers and plan")
        if count:
            words = (
                self.tr("1 warning sign")
                if count == 1
                else self.tr("{count} warning signs").format(count=number(count))
            )
        say(self.answers, words)
        if self._is_short:
            brief = self.tr("1 sign") if count == 1 else self.tr("{count} signs")
            self.answers.setText(brief.format(count=number(count)) if count else self.tr("Answers"))
        self.answers.setToolTip(self.tr("What the patient answered, and the plan"))
        self.answers.setProperty("look", "signs" if count else "")
        show_flag(self.answers, self._theme.colour("stop") if count else None)
        restyle(self.answers)
