"""Who works by keyboard: the ring round what has it is shown to them, and to nobody who touches.

A window that watches all events says by `note_key` and `note_pointer` what is in use; without one,
a ring is shown where the focus came by a key.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_RING = "keyRing"
_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_in_use: dict[str, bool] = {}


def note_key() -> None:
    """Note that a key was pressed."""
    _in_use["keys"] = True


def note_pointer() -> None:
    """Note a touch or a press; whatever has the ring loses it."""
    _in_use["keys"] = False
    held = QApplication.focusWidget()
    if held is not None:
        hide_ring(held)


def forget() -> None:
    """Know nothing of what is in use any more."""
    _in_use.clear()


def take_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Decide whether a widget that gets the keyboard shows it."""
    by_mouse = reason is Qt.FocusReason.MouseFocusReason
    wanted = not by_mouse and _in_use.get("keys", reason in _BY_KEY)
    widget.setProperty(_RING, wanted)


def show_ring(widget: QWidget) -> None:
    """Show that a widget has the keyboard: a key reached it."""
    widget.setProperty(_RING, True)
    widget.update()


def hide_ring(widget: QWidget) -> None:
    """Show no longer that a widget has the keyboard."""
    widget.setProperty(_RING, False)
    widget.update()


def has_ring(widget: QWidget) -> bool:
    """Return whether a widget has the keyboard and shows it."""
    return widget.hasFocus() and bool(widget.property(_RING))
