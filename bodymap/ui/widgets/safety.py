"""When not to paint but to see somebody: one calm line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

translate = QCoreApplication.translate


class SafetyLine(QLabel):
    """Says which pain needs a clinician at once; `brief` for those who know the words."""

    def __init__(self, look: str = "caution", *, brief: bool = False) -> None:
        words = (
            translate(
                "safety",
                "Sudden, new or unusual pain, fever, numbness, weakness, changed sight or speech: "
                "refer at once.",
            )
            if brief
            else translate(
                "safety",
                "Sudden, new or unusual pain, fever, numbness, weakness, trouble seeing or "
                "speaking: see a clinician at once.",
            )
        )
        super().__init__(words)
        self.setProperty("look", look)
        self.setWordWrap(True)
