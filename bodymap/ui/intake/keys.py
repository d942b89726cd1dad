"""What keeps a patient inside: keys, menus, drags and closing that lead out are swallowed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from bodymap.ui.intake import ring
from bodymap.ui.intake.calm import Calm

NO_DOUBLE_MS = 1
_T = QEvent.Type
_LIFE = frozenset(
    {
        _T.MouseButtonPress,
        _T.MouseButtonDblClick,
        _T.TouchBegin,
        _T.TouchUpdate,
        _T.TabletPress,
        _T.TabletMove,
        _T.KeyPress,
        _T.Wheel,
        _T.NativeGesture,
    }
)
_POINTERS = frozenset({_T.MouseButtonPress, _T.TouchBegin, _T.TabletPress})
_KEYS = frozenset({_T.KeyPress, _T.KeyRelease, _T.ShortcutOverride})
_REFUSED = frozenset(
    {
        _T.ContextMenu,
        _T.DragEnter,
        _T.DragMove,
        _T.Drop,
        _T.ToolTip,
        _T.WhatsThis,
        _T.QueryWhatsThis,
        _T.EnterWhatsThisMode,
        _T.Quit,
        _T.FileOpen,
    }
)
_WITHOUT_TEXT = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SWITCH = Qt.KeyboardModifier.GroupSwitchModifier
_WITH_CONTROL = frozenset({Qt.Key.Key_Z, Qt.Key.Key_Y})


def is_harmless(event: QKeyEvent) -> bool:
    """Return whether a key may reach a patient's page: typing, moving, undo and redo."""
    modifiers = event.modifiers() & ~(_SHIFT | _KEYPAD | _SWITCH)
    if modifiers == _CONTROL:
        return event.key() in _WITH_CONTROL
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    return event.key() in _WITHOUT_TEXT or (event.text().isprintable() and bool(event.text()))


class KioskGuard(QObject):
    """Filters every event of the application while it is on duty.

    Nothing here is done by a double click. Qt takes two touches in quick succession for one,
    however far apart, and where a finger also scrolls the second would get lost: so there are none.
    What comes too soon after the screen changed is swallowed (`calm`).

    Signals:
        lived: somebody touched, pressed or wrote.
    """

    lived = Signal()

    def __init__(self, parent: QObject | None = None, calm: Calm | None = None) -> None:
        super().__init__(parent)
        self.calm = calm or Calm()
        self._is_on_duty = False
        self._double_ms = QApplication.doubleClickInterval()

    @property
    def is_on_duty(self) -> bool:
        return self._is_on_duty

    def begin(self) -> None:
        """Go on duty."""
        app = QCoreApplication.instance()
        if app is not None and not self._is_on_duty:
            self._is_on_duty = True
            self._double_ms = QApplication.doubleClickInterval()
            QApplication.setDoubleClickInterval(NO_DOUBLE_MS)
            app.installEventFilter(self)

    def end(self) -> None:
        """Let everything pass from now on."""
        app = QCoreApplication.instance()
        if app is not None and self._is_on_duty:
            self._is_on_duty = False
            self.calm.forget()
            ring.forget()
            QApplication.setDoubleClickInterval(self._double_ms)
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's)
        kind = event.type()
        if kind in _POINTERS:
            ring.note_pointer()
        elif kind is _T.KeyPress:
            ring.note_key()
        if kind in _LIFE:
            self.lived.emit()
        if self.calm.swallows(event):
            event.accept()  # so that Qt makes no mouse of a touch
            return True
        if kind in _REFUSED:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent) and not is_harmless(event):
            # an override that is taken is no shortcut any more, and the key itself follows here
            event.setAccepted(kind is _T.ShortcutOverride)
            return True
        return False
