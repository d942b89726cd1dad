"""How far two drawings agree, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.ui.i18n import number
from bodymap.ui.words import percent

if TYPE_CHECKING:
    from bodymap.pain.compare import Agreement

translate = QCoreApplication.translate


def own_words(agreement: Agreement) -> str:
    """Return how far the patient's drawing (the first) and the clinician's own agree."""
    said = translate(
        "agreement", "Agree {share} (Jaccard), yours {own} cm², the patient's {patients} cm²."
    ).format(
        share=percent(agreement.jaccard),
        own=number(agreement.second_cm2),
        patients=number(agreement.first_cm2),
    )
    return _with_shift(said, agreement)


def _with_shift(said: str, agreement: Agreement) -> str:
    if agreement.shift_mm is None:
        return said
    shift = translate("agreement", "Centres {shift} mm apart.").format(
        shift=number(agreement.shift_mm)
    )
    return f"{said} {shift}"
