"""Times, states and sizes of the records in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from bodymap.sessions.intake.model import Status
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.sessions.records import chart
from bodymap.sessions.records.model import NAMES_ERASED, AuditKind, EncounterHead
from bodymap.ui.i18n import date, number

translate = QCoreApplication.translate

KIBI = 1024


def clock_words(at: datetime) -> str:
    """Return the time of day."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def when_words(at: datetime, now: datetime) -> str:
    """Return day and time, with a word for today and yesterday."""
    local = at.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    time = clock_words(local)
    if days == 0:
        return translate("records", "Today, {time}").format(time=time)
    if days == 1:
        return translate("records", "Yesterday, {time}").format(time=time)
    return translate("records", "{day}, {time}").format(day=date(local.date()), time=time)


def status_words(status: Status) -> str:
    """Return how far a patient came on the tablet."""
    return {
        Status.RUNNING: translate("records", "Still at it, or cut off"),
        Status.UNFINISHED: translate("records", "Not finished"),
        Status.FINISHED: translate("records", "Finished"),
    }[status]


def badge_words(urgency: Urgency) -> str:
    """Return the mark on a drawing with warning signs: that there are some, and how urgent."""
    return {
        Urgency.NOW: translate("records", "Warning signs: look at once"),
        Urgency.TODAY: translate("records", "Warning signs: today, first"),
        Urgency.TELL: translate("records", "Warning signs: at this visit"),
    }[urgency]


def code_words(code: str) -> str:
    """Return a patient's code, or that there is none yet."""
    return code or translate("records", "No code yet")


def visit_words(head: EncounterHead) -> str:
    """Return what a list says of a visit besides its time."""
    parts = []
    if head.extent_cm2 is not None:
        parts.append(
            translate("records", "painted {extent} cm²").format(extent=number(head.extent_cm2, 1))
        )
    if head.worst is not None:
        parts.append(
            translate("records", "worst pain {rating} of 10").format(rating=number(head.worst))
        )
    return " · ".join(parts)


def count_words(count: int, one: str, several: str) -> str:
    """Return a count with its word; `several` holds {count}."""
    return one if count == 1 else several.format(count=number(count))


def visits_words(count: int) -> str:
    """Return how many visits."""
    return count_words(
        count, translate("records", "1 visit"), translate("records", "{count} visits")
    )


def patients_words(count: int) -> str:
    """Return how many patients."""
    return count_words(
        count, translate("records", "1 patient"), translate("records", "{count} patients")
    )


def size_words(size_bytes: int) -> str:
    """Return a file's size."""
    if size_bytes < KIBI * KIBI:
        return translate("records", "{size} kB").format(size=number(-(-size_bytes // KIBI)))
    return translate("records", "{size} MB").format(size=number(size_bytes / KIBI / KIBI, 1))


def detail_words(detail: str) -> str:
    """Return what a line of the audit trail adds; as it is where it is no word of ours."""
    return {
        NAMES_ERASED: translate("records", "all names erased"),
        chart.SIGNS_READ: translate("records", "warning signs read"),
        chart.DRAWING: translate("records", "drawing"),
        chart.OWN_DRAWING: translate("records", "clinician's drawing"),
        chart.FINDINGS: translate("records", "findings"),
        chart.PLAN: translate("records", "plan"),
        chart.MOVED: translate("records", "visit moved to another code"),
    }.get(detail, detail)


def audit_words(kind: AuditKind) -> str:
    """Return what was done, in the audit trail."""
    return {
        AuditKind.OPENED: translate("records", "opened"),
        AuditKind.CHANGED: translate("records", "changed"),
        AuditKind.EXPORTED: translate("records", "exported"),
        AuditKind.PRINTED: translate("records", "printed"),
        AuditKind.DELETED: translate("records", "deleted"),
        AuditKind.RESTORED: translate("records", "restored"),
    }[kind]
