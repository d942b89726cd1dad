"""What takes no second tap: for a moment after the screen changed, presses do nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

QUIET_S = 0.8
"""A second tap of a trembling or hasty hand comes sooner; who reads needs longer."""
AFTER_IDLE_S = 1.0

_T = QEvent.Type
_PRESSES = {
    _T.MouseButtonPress: "mouse",
    _T.MouseButtonDblClick: "mouse",
    _T.TouchBegin: "touch",
    _T.TabletPress: "pen",
}
_MOVES = {_T.MouseMove: "mouse", _T.TouchUpdate: "touch", _T.TabletMove: "pen"}
_ENDS = {
    _T.MouseButtonRelease: "mouse",
    _T.TouchEnd: "touch",
    _T.TouchCancel: "touch",
    _T.TabletRelease: "pen",
}
_PRESSING_KEYS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Select,
        Qt.Key.Key_Space,
        *(Qt.Key(Qt.Key.Key_0 + figure) for figure in range(10)),
    }
)


class Calm:
    """Tells which events come too soon. What began too soon is swallowed to its end.

    `clock` gives seconds; tests bring their own. Keys that only lead somewhere are not stopped.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = float("-inf")
        self._swallowed: set[object] = set()

    def rest(self, seconds: float = QUIET_S) -> None:
        """Swallow what begins within some seconds from now."""
        self._until = max(self._until, self._clock() + seconds)

    def forget(self) -> None:
        """Let everything pass."""
        self._until = float("-inf")
        self._swallowed.clear()

    def swallows(self, event: QEvent) -> bool:
        """Return whether an event must reach nothing."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._swallows_key(event)
        if kind in _PRESSES:
            self._swallowed.discard(_PRESSES[kind])
            if self._is_resting:
                self._swallowed.add(_PRESSES[kind])
            return _PRESSES[kind] in self._swallowed
        if kind in _MOVES:
            return _MOVES[kind] in self._swallowed
        if kind in _ENDS and _ENDS[kind] in self._swallowed:
            self._swallowed.discard(_ENDS[kind])
            return True
        return False

    @property
    def _is_resting(self) -> bool:
        return self._clock() < self._until

    def _swallows_key(self, event: QKeyEvent) -> bool:
        key, kind = Qt.Key(event.key()), event.type()
        if key not in _PRESSING_KEYS:
            return False
        if kind is _T.KeyRelease:
            was = key in self._swallowed
            if not event.isAutoRepeat():
                self._swallowed.discard(key)
            return was
        if kind is _T.KeyPress and not event.isAutoRepeat():
            self._swallowed.discard(key)
            if self._is_resting:
                self._swallowed.add(key)
        return kind is _T.KeyPress and key in self._swallowed
