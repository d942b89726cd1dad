"""Where drawing and tools stand: beside each other on wide pages, below each other on tall ones."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bodymap.ui.canvas.stage import THUMBNAIL_GAP_PX, beside_px
from bodymap.ui.intake.more_below import MoreBelow
from bodymap.ui.intake.screen import scroll_by_finger
from bodymap.ui.theme import Theme

GAP_PX = 14
TOOLS_PX = 470  # beside the drawing, times the text scale
LEAST_TOOLS_PX = 330
LIST_SHARE = 0.72  # of a tall page, while places are chosen from the list


class Rooms(NamedTuple):
    """The rooms of drawing and tools on a page, and whether the small views are shown."""

    is_wide: bool
    has_thumbnails: bool
    stage: QRect
    side: QRect


class HighWhenNarrow(Protocol):
    """Knows its height for a width (px)."""

    def height_for(self, width: int) -> int: ...


def rooms(size: QSize, theme: Theme, tools: HighWhenNarrow, row_px: int, *, lists: bool) -> Rooms:
    """Return the rooms on a page of a size; the drawing keeps half of it, but beside the list.

    `row_px` is the height of the small views in a row.
    """
    width, height = size.width(), size.height()
    if width > height * 1.05:
        most = width // 2 - GAP_PX
        if not lists:
            most = max(most - beside_px(height) - THUMBNAIL_GAP_PX, LEAST_TOOLS_PX)
        side = most if lists else min(theme.patient_px(TOOLS_PX), most)
        stage = QRect(0, 0, width - side - GAP_PX, height)
        return Rooms(True, not lists, stage, QRect(width - side, 0, side, height))
    most = int(height * LIST_SHARE) if lists else height // 2 - row_px - THUMBNAIL_GAP_PX - GAP_PX
    side = most if lists else min(tools.height_for(width), most)
    stage = QRect(0, 0, width, height - side - GAP_PX)
    return Rooms(False, not lists, stage, QRect(0, height - side, width, side))


class ToolColumn(QScrollArea):
    """Tools below each other; a finger scrolls what does not fit.

    Signals:
        wanted_room_changed: it became higher or lower.
    """

    wanted_room_changed = Signal()

    def __init__(self, parts: tuple[QWidget, ...], theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setObjectName("kioskScroll")
        column = self._column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._body)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._body.installEventFilter(self)
        self._highest: dict[int, int] = {}
        self._keeps_bar = False
        self.verticalScrollBar().rangeChanged.connect(self._leave_bar_room)
        scroll_by_finger(self)
        self.more_below = MoreBelow(self, theme)

    def keep_bar_room(self, *, wanted: bool) -> None:
        """Keep the bar's room free where it may come, so that nothing is wrapped anew."""
        self._keeps_bar = wanted
        self._leave_bar_room()

    def _leave_bar_room(self, *_range: int) -> None:
        bar = self.verticalScrollBar()
        is_free = self._keeps_bar and bar.maximum() <= bar.minimum()
        room = bar.sizeHint().width() if is_free else 0
        is_turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(room * is_turned, 0, room * (not is_turned), 0)

    def to_top(self) -> None:
        """Show the first of the tools."""
        self.verticalScrollBar().setValue(0)

    def height_for(self, width: int) -> int:
        """Return the height (px) of all tools at a width: the most they needed so far.

        So nothing moves when some of them give way to others.
        """
        layout = self._body.layout()
        now = 0 if layout is None else layout.totalHeightForWidth(width)
        self._highest[width] = max(now, self._highest.get(width, 0))
        return self._highest[width]

    def forget_room(self) -> None:
        """Take the room anew: words or letters are others."""
        self._highest.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self.wanted_room_changed.emit()
        return super().eventFilter(watched, event)
