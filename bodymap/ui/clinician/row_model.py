"""The list's rows as Qt asks for them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bodymap.terms import Laterality
from bodymap.ui.clinician.rows import Block, MuscleRow
from bodymap.ui.words import finding_words, percent, side_name, translate

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class RowModel(QAbstractListModel):
    """Holds the rows shown now; rows about the same muscle keep their place in the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MuscleRow, ...] = ()

    @property
    def rows(self) -> tuple[MuscleRow, ...]:
        return self._rows

    def show(self, rows: tuple[MuscleRow, ...]) -> None:
        """Show these rows; the number of rows changes only at the end of the list."""
        old = self._rows
        before, after = len(old), len(rows)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._rows = rows
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._rows = rows
            self.endRemoveRows()
        self._rows = rows
        changed = [
            number
            for number, (was, now) in enumerate(zip(old, rows, strict=False))
            if was is not now and was.look != now.look
        ]
        if changed:  # one signal: each makes the view lay all its rows out
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, key: tuple[str, Laterality | None]) -> int | None:
        """Return where the row about a muscle stands, or None."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return number
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: MuscleRow) -> str:
        if row.rank is None:
            words = self.tr("{muscle}, {latin}").format(muscle=row.title, latin=row.latin)
            return f"{words}. {row.reason}" if row.reason else words
        words = self.tr(
            "{rank}: {muscle}, {side}. Pain covered {covered}, pattern painted {painted}"
        ).format(
            rank=row.rank,
            muscle=row.title,
            side=side_name(row.selection.side),
            covered=percent(row.pain_covered),
            painted=percent(row.pattern_painted),
        )
        if row.block not in {Block.OUTSIDE, Block.ALONE}:
            words += self.tr(". The drawing cannot tell it from others at the top")
        note = note_words(row)
        return f"{words}. {note}" if note else words


def note_words(row: MuscleRow) -> str:
    """Return why a ranked row was found, what palpation found, the rank by the drawing alone."""
    said = [row.reason]
    if row.drawing_rank is not None:
        said += ["" if row.finding is None else finding_words(row.finding), _drawing_rank(row)]
    return " · ".join(words for words in said if words)


def _drawing_rank(row: MuscleRow) -> str:
    if row.drawing_rank:
        return translate("RowModel", "by the drawing alone: {rank}").format(rank=row.drawing_rank)
    return translate("RowModel", "not in the drawing's list")
