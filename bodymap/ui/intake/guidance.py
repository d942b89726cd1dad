"""What helps on each page, and what is missing before the next one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.ui.intake.speak_words import speak_help

translate = QCoreApplication.translate

_ONE = {PageId.DEPTH, PageId.SINCE, PageId.FREQUENCY, PageId.DURATION, PageId.AGE}
_MANY = {PageId.FEELING, PageId.WORSE, PageId.BETTER}
_FLAGS = {PageId.FLAGS_NOW, PageId.FLAGS_HEAD, PageId.FLAGS_FACE, PageId.FLAGS_HEALTH}


def help_words(page: PageId, urgency: Urgency = Urgency.NOW) -> str:
    """Return two or three sentences on what to do on a page; `urgency` is that of SPEAK."""
    if page is PageId.SPEAK:
        return speak_help(urgency)
    if page in _ONE:
        return translate(
            "guidance",
            "Touch the answer that fits you best. You can change it at any time. "
            "If none fits well, take the nearest one.",
        )
    if page in _MANY:
        return translate(
            "guidance",
            "Touch every answer that fits you; touch it again to take it back. "
            "Then touch the green button at the bottom.",
        )
    if page in _FLAGS:
        return translate(
            "guidance",
            "Touch everything that is true for you. If nothing is, touch the answer that says so. "
            "If you are not sure, ask a member of staff.",
        )
    return _page_help()[page]


def _page_help() -> dict[PageId, str]:
    left_and_right = translate(
        "guidance",
        "Your LEFT is on the right side of the screen, as if you looked at another person. "
        "Touch the shoulder of your left hand. A mistake does no harm.",
    )
    return {
        PageId.ORIENTATION: left_and_right,
        PageId.ORIENTATION_AGAIN: left_and_right,
        PageId.PAINT: translate(
            "guidance",
            "Rub with your finger over every place that hurts, as large as the pain is. "
            "The small pictures show you from other sides: touch one to turn. "
            "What went wrong can be undone or rubbed out.",
        ),
        PageId.MEMORY: translate(
            "guidance",
            "Please draw your pain once more, without looking at the first drawing. "
            "It need not be the same. It shows how exact a drawing can be.",
        ),
        PageId.STRENGTH: translate(
            "guidance",
            "0 means no pain, 10 means the worst pain you can think of. "
            "Touch one number in each row.",
        ),
        PageId.REVIEW: translate(
            "guidance",
            "Look whether the places are right, and on the right side. "
            "If not, touch the button to change them. Then go on.",
        ),
        PageId.THANKS: translate(
            "guidance", "You are done. Please give the tablet back to a member of staff."
        ),
    }


def missing_words(page: PageId) -> str:
    """Return what is still missing on a page before one can go on."""
    if page in _ONE:
        return translate("guidance", "Please touch one answer first.")
    if page in _MANY:
        return translate("guidance", "Please touch at least one answer first.")
    if page in _FLAGS:
        return translate(
            "guidance", "Please touch what is true for you, or the answer that nothing is."
        )
    return {
        PageId.ORIENTATION: translate("guidance", "Please touch a shoulder first."),
        PageId.ORIENTATION_AGAIN: translate("guidance", "Please touch a shoulder first."),
        PageId.PAINT: translate("guidance", "Please mark at least one place that hurts first."),
        PageId.MEMORY: translate("guidance", "Please mark at least one place that hurts first."),
        PageId.STRENGTH: translate("guidance", "Please touch one number in each row first."),
    }.get(page, translate("guidance", "Please answer the question first."))
