"""Looks for controls that a finger misses or a screen reader cannot name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

LEAST_PX = 48
CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be touched or typed into below a widget: visible and enabled."""
    for widget in root.findChildren(QWidget):
        is_control = isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar)
        if is_control and widget.isVisible() and widget.isEnabled():
            yield widget


def too_small(root: QWidget, least_px: int = LEAST_PX) -> list[str]:
    """Return the controls that are less high or wide than a finger needs, in words."""
    return [
        f"{_name(widget)}: {widget.width()}x{widget.height()} px"
        for widget in controls(root)
        if min(widget.width(), widget.height()) < least_px
    ]


def nameless(root: QWidget) -> list[str]:
    """Return what takes the keyboard or a touch below a widget and has no name to be read out."""
    reached = {
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and _takes_tab(widget)
        if not isinstance(widget, QAbstractScrollArea)  # holds named things and only scrolls
    }
    return sorted(
        f"{type(widget).__name__} {widget.objectName()}".strip()
        for widget in reached | set(controls(root))
        if not _spoken(widget).strip()
    )


def unreached(root: QWidget) -> list[str]:
    """Return the controls that the keyboard does not reach.

    Of a group of which one is chosen, the Tab key reaches one and the arrows the others; the keys
    of a pad are typed into the pad itself.
    """
    return [
        _name(widget)
        for widget in controls(root)
        if not (_takes_tab(widget) or _is_grouped(widget) or _is_on_pad(widget, root))
    ]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_grouped(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(map(_takes_tab, group.buttons()))


def _is_on_pad(widget: QWidget, root: QWidget) -> bool:
    outer = widget.parentWidget()
    while outer is not None and outer is not root:
        if _takes_tab(outer) and not isinstance(outer, QAbstractScrollArea):
            return True
        outer = outer.parentWidget()
    return False


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _name(widget: QWidget) -> str:
    words = _spoken(widget) or widget.objectName()
    return f"{type(widget).__name__} {words!r}"
