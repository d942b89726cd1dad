"""What the page "What is stored" does: wishes, passphrase, PIN and recovery code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.session import now
from bodymap.sessions.kiosk import Opened, PinLock, Wait
from bodymap.sessions.records.access import BackupHead, Stored
from bodymap.sessions.records.keys import WrongKey
from bodymap.sessions.records.model import AuditLine
from bodymap.sessions.records.wishes import RecordsWishes
from bodymap.ui.file_desk import FileDesk
from bodymap.ui.records.change import ChangePage, Secret
from bodymap.ui.records.desk import RecordsDesk
from bodymap.ui.records.parts import RecordsPage
from bodymap.ui.records.stored import StoredPage
from bodymap.ui.records.words import patients_words

KEEP, ERASE, CANCEL = range(3)
"""The answers to the question about names, in their order."""


class StoredDesk(QObject):
    """Holds the page of what is stored, and the one that changes a passphrase or PIN.

    Signals:
        page_requested: the page to show.
        code_shown: the recovery code, to show until it is written down.
    """

    page_requested = Signal(object)
    code_shown = Signal(str)

    def __init__(self, desk: RecordsDesk, parent: QObject, files: FileDesk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page, self.change = StoredPage(), ChangePage()
        self._files = files
        self.page.wished.connect(self._on_wished)
        self.page.secret_requested.connect(self._on_secret_requested)
        self.change.left.connect(self.show)
        self.change.wanted.connect(self._on_change_wanted)

    @property
    def pages(self) -> tuple[RecordsPage, ...]:
        return self.page, self.change

    def show(self) -> None:
        """Show all that is stored."""
        self._show("")

    # ------------------------------------------------------------ inside

    def _show(self, said: str) -> None:
        desk = self._desk
        records = desk.records
        no_backups: Sequence[BackupHead] = ()
        no_lines: Sequence[AuditLine] = ()
        stored = desk.ask(records.stored, Stored(desk.access.place, 0, 0, 0, 0, 0, 0))
        self.page.show_all(
            stored,
            desk.ask(records.backups, no_backups),
            desk.ask(records.audit, no_lines),
            desk.wishes,
            now(),
            has_pin=self._has_pin(),
            problem=records.upkeep_problem,
        )
        self.page.show_said(said)
        self.page_requested.emit(self.page)

    def _on_wished(self, wishes: RecordsWishes) -> None:
        desk = self._desk
        is_turned_off = desk.wishes.names and not wishes.names
        count = desk.ask(desk.records.named, 0) if is_turned_off else 0
        answer = self._asked_about_names(count) if count else KEEP
        if not desk.is_open:
            return  # it was locked meanwhile
        if answer == CANCEL or (answer == ERASE and not self._could_erase()):
            self._show("")  # with names, as it was
            return
        desk.wish(wishes)
        if answer == ERASE:
            self._show(self.tr("The names were erased."))

    def _asked_about_names(self, count: int) -> int:
        question = self.tr(
            "{patients} have a name in the records. Erase the names for good? Backups hold them "
            "until they are thinned out; one that is put back loses them, too."
        )
        if count == 1:
            question = self.tr(
                "{patients} has a name in the records. Erase it for good? Backups hold it until "
                "they are thinned out; one that is put back loses it, too."
            )
        return self._files.ask(
            self.tr("Names that are kept already"),
            question.format(patients=patients_words(count)),
            (self.tr("Keep them, but hide them"), self.tr("Erase them"), self.tr("Cancel")),
        )

    def _could_erase(self) -> bool:
        def erase() -> bool:
            self._desk.records.erase_names()
            return True

        return self._desk.ask(erase, otherwise=False)

    def _has_pin(self) -> bool:
        return self._desk.ask(lambda: PinLock(self._desk.records).has_pin, otherwise=False)

    def _on_secret_requested(self, secret: Secret) -> None:
        self.change.ask(secret, has_old=secret is not Secret.PIN or self._has_pin())
        self.page_requested.emit(self.change)

    def _on_change_wanted(self, secret: Secret, old: str, new: str) -> None:
        if secret is Secret.PIN:
            self._change_pin(old, new)
            return
        access = self._desk.access

        def change() -> str:
            if secret is Secret.CODE:
                return access.recovery_code(old)
            access.change_passphrase(old, new)
            return ""

        self._desk.errands.run(change, self._on_changed, self._on_refused)

    def _on_changed(self, code: str) -> None:
        self.change.forget()
        if not self._desk.is_open:
            return  # it was locked meanwhile
        if code:
            self.code_shown.emit(code)
        else:
            self._show(self.tr("The passphrase was changed. The old one opens nothing any more."))

    def _on_refused(self, problem: EnvironmentProblem) -> None:
        if isinstance(problem, WrongKey):
            self.change.refuse()
        else:
            self._desk.problem_raised.emit(problem)

    def _change_pin(self, old: str, new: str) -> None:
        lock = PinLock(self._desk.records)
        try:
            if lock.has_pin:
                result = lock.try_pin(old, now())
                if not isinstance(result, Opened):
                    self.change.refuse(waits=isinstance(result, Wait))
                    return
            lock.set_pin(new) if new else lock.remove_pin()
        except EnvironmentProblem as problem:
            self._desk.problem_raised.emit(problem)
            return
        self.change.forget()
        self._show(self.tr("The PIN was changed.") if new else self.tr("The PIN was taken away."))
