"""How soon somebody should hear of an answer: the same on every page that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bodymap.sessions.intake.red_flags import Urgency

translate = QCoreApplication.translate


def speak_title(urgency: Urgency) -> str:
    """Return what the page that interrupts asks for."""
    if urgency is Urgency.NOW:
        return translate("SpeakPage", "Please speak to a member of staff now")
    return translate("SpeakPage", "Please tell a member of staff today")


def speak_lead(urgency: Urgency) -> str:
    """Return why, and how soon."""
    if urgency is Urgency.NOW:
        return translate(
            "SpeakPage",
            "Something you told us should be checked by a doctor or nurse straight away. "
            "Please do not wait for your turn.",
        )
    return translate(
        "SpeakPage",
        "Something you told us should be checked by a doctor or nurse today, before "
        "anything else is done.",
    )


def speak_alone(urgency: Urgency, number: str) -> str:
    """Return what to do when nobody is there; `number` is the clinic's, "" for none known."""
    if urgency is not Urgency.NOW:
        return _alone_today(number)
    if number:
        return translate(
            "SpeakPage", "Call the emergency number {number}, or ask anyone near you to call it."
        ).format(number=number)
    return translate(
        "SpeakPage", "Call the local emergency number, or ask anyone near you to call it."
    )


def _alone_today(number: str) -> str:
    if number:
        return translate(
            "SpeakPage",
            "Tell the first person you see. If you feel worse, call the emergency number {number}, "
            "or ask anyone near you to call it.",
        ).format(number=number)
    return translate(
        "SpeakPage",
        "Tell the first person you see. If you feel worse, call the local emergency number, "
        "or ask anyone near you to call it.",
    )


def speak_help(urgency: Urgency) -> str:
    """Return what the help says on that page."""
    if urgency is Urgency.NOW:
        return translate(
            "guidance",
            "One of your answers should be checked straight away. "
            "Please tell a member of staff now; then you can go on here.",
        )
    return translate(
        "guidance",
        "One of your answers should be checked today. "
        "Please tell a member of staff; then you can go on here.",
    )


def speak_at_last(urgency: Urgency) -> str:
    """Return what the last page says of it."""
    if urgency is Urgency.NOW:
        return translate(
            "ThanksPage",
            "Please speak to a member of staff now. "
            "One of your answers should be looked at straight away.",
        )
    return translate(
        "ThanksPage",
        "When you give the tablet back, please tell a member of staff that one of your "
        "answers should be looked at today.",
    )
