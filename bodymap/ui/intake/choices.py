"""A page with a list of answers: one of them, or all that fit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import NOTHING, QUESTION_BY_ID, UNSURE, Kind
from bodymap.sessions.intake.red_flags import NONE
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.widgets_rows import ChoiceRow
from bodymap.ui.intake.words import option_words, page_hint, page_title
from bodymap.ui.theme import Theme

GAP = 10
TWO_COLUMNS_PX = 440  # of each column, times the text scale
FEW = 5  # answers stand in one column, however wide the page is
GROWTHS = (1.5, 1.35, 1.2, 1.1, 1.0)  # how high rows may get where there is room
WAYS_OUT = (NONE, NOTHING, UNSURE)
PREGNANT = "pregnant"

Place = tuple[int, int]


class ChoicePage(IntakePage):
    """Rows to touch. Arrow keys move, space and Enter choose, a figure chooses that row.

    The rows stand in one column, or in two where the page is wide; read down the first, then the
    second. What says "none of these" stands last, below both.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme, question: str) -> None:
        super().__init__(desk, theme)
        self._question = QUESTION_BY_ID[question]
        alone = self._question.kind is Kind.ONE
        self.rows: dict[str, ChoiceRow] = {}
        for option in self._question.options:
            row = ChoiceRow(self, theme, alone=alone)
            row.clicked.connect(partial(self._on_row_clicked, option))
            self.rows[option] = row
        self._places: dict[Place, ChoiceRow] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._columns = 0
        self._undone: Answer | None = None
        self._left_out = ""
        desk.began.connect(self._forget)
        desk.ended.connect(self._forget)
        self._arrange()
        self.retranslate()

    @property
    def title(self) -> str:
        return page_title(PageId(self._question.id))

    @property
    def hint(self) -> str:
        return page_hint(PageId(self._question.id))

    def show_state(self) -> None:
        answer = self.desk.intake.answers.get(self._question.id) if self.desk.is_running else None
        chosen = answer if isinstance(answer, tuple) else (answer,)
        for option, row in self.rows.items():
            row.show_chosen(chosen=option in chosen)
        self._leave_out(chosen)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for row in self.rows.values():
            row.show_theme(theme)
        self._arrange()
        self._grow()

    def retranslate(self) -> None:
        self.setAccessibleName(self.title)
        for option, row in self.rows.items():
            row.say(option_words(self._question.id, option))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps().get(Qt.Key(event.key()))
        figure = event.key() - Qt.Key.Key_0
        if step is not None:
            self._move(*step)
        elif 1 <= figure <= min(9, len(self._shown)) and not event.isAutoRepeat():
            row = list(self._shown.values())[figure - 1]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.click()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        """Let the rows take the room that would stay empty, within reason."""
        outer = self.parentWidget()
        room = self.height() if outer is None else outer.height()
        for growth in GROWTHS:
            for row in self.rows.values():
                row.grow(growth)
            self._grid.invalidate()
            if self._grid.totalHeightForWidth(self.width()) <= room:
                break

    @property
    def _shown(self) -> dict[str, ChoiceRow]:
        return {option: row for option, row in self.rows.items() if option != self._left_out}

    def _arrange(self) -> None:
        """Set the rows in one column or two, whichever the page has room for."""
        is_wide = self.width() >= 2 * self.theme.patient_px(TWO_COLUMNS_PX) + GAP
        columns = 2 if is_wide and len(self.rows) > FEW else 1
        self._grid.setColumnStretch(0, 2 // columns)
        self._grid.setColumnStretch(1, int(is_wide))  # beside a few rows it stays empty
        if columns == self._columns:
            return
        self._columns = columns
        for row in self.rows.values():
            self._grid.removeWidget(row)
        answers = [row for option, row in self._shown.items() if option not in WAYS_OUT]
        ways_out = [row for option, row in self.rows.items() if option in WAYS_OUT]
        lines = -(-len(answers) // columns)
        self._places = {}
        for index, row in enumerate(answers):
            self._place(row, (index % lines, index // lines))
        self._grid.setRowMinimumHeight(lines, 2)  # parts the ways out from the answers
        if len(ways_out) == 1:
            self._place(ways_out[0], (lines + 1, 0), span=columns)
        else:
            for index, row in enumerate(ways_out):
                self._place(row, (lines + 1 + index // columns, index % columns))
        for line in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(line, 0)
        self._grid.setRowStretch(lines + 1 + len(ways_out), 1)

    def _place(self, row: ChoiceRow, place: Place, span: int = 1) -> None:
        self._grid.addWidget(row, *place, 1, span)
        for column in range(span):
            self._places[place[0], place[1] + column] = row

    def _steps(self) -> dict[Qt.Key, Place]:
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -onward),
            Qt.Key.Key_Right: (0, onward),
        }

    def _move(self, lines: int, columns: int) -> None:
        """Give the keyboard to the next row in a direction, if there is one."""
        here = next((place for place, row in self._places.items() if row.hasFocus()), None)
        rows = list(self._shown.values())
        if here is None:
            target: ChoiceRow | None = rows[0]
        elif columns:
            target = self._places.get((here[0], here[1] + columns))
        else:  # as they are read: from the foot of the first column to the head of the second
            at = rows.index(self._places[here]) + lines
            target = rows[at] if 0 <= at < len(rows) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_out(self, chosen: tuple[Answer | None, ...]) -> None:
        """Hide what cannot be true of who says to be 65 or over; but never what is ticked."""
        row = self.rows.get(PREGNANT)
        if row is None or not self.desk.is_running:
            return
        is_shown = PREGNANT in chosen or self.desk.intake.answers.get("age") != "65_over"
        left_out = "" if is_shown else PREGNANT
        if left_out != self._left_out:
            self._left_out = left_out
            row.setVisible(is_shown)
            self._columns = 0
            self._arrange()

    def _forget(self) -> None:
        self._undone = None

    def _on_row_clicked(self, option: str) -> None:
        before = self.desk.intake.answers.get(self._question.id)
        after = self._question.toggled(before, option)
        undone, self._undone = self._undone, None
        if option in self._question.exclusive:
            if after is None:  # touched again: what it took away is back
                after = undone
            elif before != after:
                self._undone = before
        self.desk.answer(self._question.id, after)
        self.show_state()
        self.can_go_on_changed.emit()
