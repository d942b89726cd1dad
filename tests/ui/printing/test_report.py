"""Reports on paper: what stands first, what is never said, and that nothing falls off a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.reports import ReportContent
from bodymap.ui.i18n import SHIPPED, Language, Languages
from bodymap.ui.printing import colleague, handout
from bodymap.ui.printing.blocks import Bar, Block, Box, Cell, Legend, Picture, Pictures, Table
from bodymap.ui.printing.parts import Squeeze
from bodymap.ui.printing.report import Pages, PrintOptions, report_pdf, report_sheets, sheet_image
from bodymap.ui.printing.sheets import Furniture, Paper, Sheet, foot_line, laid_out, last_line
from bodymap.ui.printing.tongue import language_of, speaking
from bodymap.ui.printing.type import Paragraph, Place, text
from bodymap.ui.words import percent
from tests.ui.printing.conftest import VISITS, ContentOf
from tests.ui.test_i18n import Listener

LANGUAGES = [language.code for language in SHIPPED]
NEVER = {
    "en": ("you have ", "you suffer"),
    "de": ("sie leiden", "sie haben eine ", "sie haben ein "),
    "es": ("usted tiene", "tiene usted", "usted sufre", "usted padece"),
    "fr": ("vous souffrez", "vous avez un "),
    "ar": ("تعاني", "أنت مصاب"),
}
"""What would tell somebody what they have."""

NOT_ONE = {
    "en": ("not a diagnosis",),
    "de": ("keine diagnose", "nicht um eine diagnose"),
    "es": ("no es un diagnóstico", "no son un diagnóstico", "ningún diagnóstico"),
    "fr": ("pas un diagnostic", "aucun diagnostic"),
    "ar": ("ليس تشخيص", "ليست تشخيص", "لا تشخيص", "وليس تشخيص", "وليست تشخيص"),
}
"""The only ways in which a diagnosis may be named."""


def said(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the words of blocks from top to bottom."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield "".join(run.words for run in block.runs)
        elif isinstance(block, Box):
            yield from said(block.inside)
        elif isinstance(block, Table):
            yield from block.head
            for row in block.rows:
                for cell in row:
                    yield said_in(cell)
        elif isinstance(block, Legend):
            yield from (words for _, words in block.entries)
        elif isinstance(block, Pictures):
            for picture in block.pictures:
                yield from (picture.caption, *picture.corners)


def said_in(cell: Cell) -> str:
    return cell.words if isinstance(cell, Bar) else next(said([cell]))


def patient_words(content: ReportContent) -> list[str]:
    return list(said(handout._Words(content, Squeeze(1.0)).blocks(has_notes=True)))


def colleague_words(content: ReportContent) -> list[str]:
    return list(said(colleague._blocks(content, Squeeze(1.0))))


def place_of(words: list[str], part: str) -> int:
    return next(number for number, text in enumerate(words) if part in text)


# ---------------------------------------------------------------- what is said


def test_that_warning_signs_stand_before_any_muscle(content_of: ContentOf) -> None:
    content = content_of("signs")
    muscle = content.shown[0].muscle.short_name
    for_colleague = colleague_words(content)
    assert place_of(for_colleague, "Fever") < place_of(for_colleague, muscle)
    assert "giant cell arteritis" in for_colleague[place_of(for_colleague, "From age 50")]
    for_patient = patient_words(content)
    first = place_of(for_patient, "First: get medical help now")
    assert first == 0
    assert place_of(for_patient, "my jaw gets tired") < place_of(for_patient, muscle)


def test_that_each_sign_is_told_to_the_patient_once_and_at_its_soonest(
    content_of: ContentOf,
) -> None:
    words = patient_words(content_of("signs"))
    now, today, tell = (
        place_of(words, part)
        for part in ("get medical help now", "speak to a doctor today", "talk about this")
    )
    assert now < place_of(words, "My scalp is sore") < today
    assert today < place_of(words, "I have a fever") < tell < place_of(words, "It is new")
    assert len([text for text in words if "scalp" in text]) == 1


def test_that_questions_nobody_asked_are_no_all_clear(content_of: ContentOf) -> None:
    assert "ask before examining any muscle" in colleague_words(content_of("plain"))[0]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("visit", VISITS)
def test_that_nothing_claims_a_diagnosis(content_of: ContentOf, code: str, visit: str) -> None:
    content = content_of(visit)
    with speaking(language_of(code)):
        everything = " ".join([*patient_words(content), *colleague_words(content)]).casefold()
        feet = " ".join(
            foot
            for sheet in report_sheets(
                content, PrintOptions(language=code, colleague_language=code)
            )
            for foot in (*sheet.furniture.foot, sheet.furniture.title)
        ).casefold()
    everything = f"{everything} {feet}"
    for allowed in (*NOT_ONE[code], *NOT_ONE["en"]):
        everything = everything.replace(allowed, "")
    assert "diagnos" not in everything
    assert "تشخيص" not in everything
    for words in (*NEVER[code], *NEVER["en"]):
        assert words not in everything


def test_that_every_sheet_says_what_it_is_for(content_of: ContentOf) -> None:
    for sheet in report_sheets(content_of("signs")):
        assert "Not a diagnosis." in sheet.furniture.foot[0]
        assert "tversky" in sheet.furniture.foot[1]
        assert "head-neck-shoulder" in sheet.furniture.foot[1]


def test_that_the_list_shows_the_figures_of_the_analysis(content_of: ContentOf) -> None:
    content = content_of("plain")
    table = next(
        block for block in colleague._blocks(content, Squeeze(1.0)) if isinstance(block, Table)
    )
    for row, one in zip(table.rows, content.analysis.ranking.candidates, strict=False):
        covered, painted = row[4], row[5]
        assert isinstance(covered, Bar)
        assert isinstance(painted, Bar)
        assert (covered.share, painted.share) == (one.pain_covered, one.pattern_painted)
        assert covered.words == percent(one.pain_covered)
        assert content.stability is not None
        assert said_in(row[6]) == percent(content.stability.of(one.muscle, one.side))


def test_that_the_patient_reads_the_same_two_numbers(content_of: ContentOf) -> None:
    content = content_of("plain")
    first = content.analysis.ranking.candidates[0]
    words = " ".join(patient_words(content))
    covered, painted = percent(first.pain_covered), percent(first.pattern_painted)
    assert f"covers {covered} of what you marked, and you marked {painted}" in words


def test_that_the_patients_words_are_everyday_words(content_of: ContentOf) -> None:
    for visit in VISITS:
        words = " ".join(patient_words(content_of(visit))).casefold()
        for jargon in ("trigger", "palpat", "referral", "spillover", "stability", "ipsilateral"):
            assert jargon not in words
        assert "sudden, new or unusual pain" in words


def test_that_findings_stand_with_both_ranks(content_of: ContentOf) -> None:
    content = content_of("found")
    tables = [
        block for block in colleague._blocks(content, Squeeze(1.0)) if isinstance(block, Table)
    ]
    rows = [[said_in(cell) for cell in row] for row in tables[1].rows]
    assert rows[0][2:] == ["familiar pain", "1", "1"]
    assert rows[1][2] == "local only"
    assert int(rows[1][4]) > int(rows[1][3])
    assert "you felt the pain you know" in " ".join(patient_words(content))


def test_that_the_plan_is_on_both_pages_and_room_for_notes_without_one(
    content_of: ContentOf,
) -> None:
    with_plan = content_of("found")
    assert "Review in two weeks." in patient_words(with_plan)
    assert "Review in two weeks." in colleague_words(with_plan)
    assert "Your notes" not in patient_words(with_plan)
    assert "Your notes" in patient_words(content_of("plain"))


def test_that_no_fit_is_said_to_both_and_shows_no_muscle(content_of: ContentOf) -> None:
    content = content_of("no_fit")
    assert any("No typical pattern fits" in text for text in colleague_words(content))
    words = patient_words(content)
    assert any("No typical pattern fits" in text for text in words)
    assert not any("on your LEFT" in text for text in words)


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("paper", list(Paper))
def test_that_nothing_reaches_into_the_foot(content_of: ContentOf, code: str, paper: Paper) -> None:
    for visit in VISITS:
        options = PrintOptions(paper=paper, language=code, colleague_language=code)
        for sheet in report_sheets(content_of(visit), options):
            assert sheet.pieces
            assert last_line(sheet) <= foot_line(sheet)
            ends = [at + piece.height for at, piece in sheet.pieces]
            starts = [at for at, _ in sheet.pieces][1:]
            assert all(end <= start + 0.01 for end, start in zip(ends, starts, strict=False))


def test_that_the_patients_page_is_one_sheet(content_of: ContentOf) -> None:
    for visit in VISITS:
        for paper in Paper:
            options = PrintOptions(Pages.PATIENT, paper)
            assert len(report_sheets(content_of(visit), options)) == 1


def test_that_a_long_plan_goes_on_under_a_head_of_its_own(content_of: ContentOf) -> None:
    content = content_of("plain")
    plan = "\n".join(f"Step {number}: " + "slowly and gently, " * 30 for number in range(60))
    content = replace(content, given=replace(content.given, plan=plan))
    sheets = report_sheets(content, PrintOptions(Pages.COLLEAGUE))
    assert len(sheets) > 3
    assert all(last_line(sheet) <= foot_line(sheet) for sheet in sheets)
    assert "(continued)" in sheets[1].furniture.later_title
    assert sheets[1].numbered == f"Page 2 of {len(sheets)}"


def test_that_a_word_without_a_gap_stays_on_the_paper() -> None:
    assert len(text("x" * 900, 12.0).pieces(4000, is_rtl=False)) > 5


def test_that_a_tables_head_is_said_again_on_the_next_sheet() -> None:
    rows = tuple((text(f"row {number}", 10.0),) for number in range(120))
    table = Table(("Head",), rows, (1.0,), 10.0)
    furniture = Furniture("T", "T2", "", ("foot",), "{page}/{pages}", "en", is_rtl=False)
    sheets = laid_out([table], furniture, Paper.A4)
    assert len(sheets) > 1
    total = sum(len(sheet.pieces) for sheet in sheets)
    assert total == len(rows) + len(sheets)


@pytest.mark.parametrize(
    ("pages", "titles"),
    [
        (Pages.PATIENT, ["Your pain drawing"]),
        (Pages.COLLEAGUE, ["Pain drawing: report"]),
        (Pages.BOTH, ["Your pain drawing", "Pain drawing: report"]),
    ],
)
def test_that_only_the_wanted_pages_are_made(
    content_of: ContentOf, pages: Pages, titles: list[str]
) -> None:
    sheets = report_sheets(content_of("plain"), PrintOptions(pages))
    assert [sheet.furniture.title for sheet in sheets] == titles


def test_that_arabic_runs_from_the_right(content_of: ContentOf) -> None:
    options = PrintOptions(Pages.PATIENT, language="ar")
    (sheet,) = report_sheets(content_of("plain"), options)
    image = sheet_image(sheet, 400)
    rows = range(20, 60)
    dark = [x for y in rows for x in range(400) if image.pixelColor(x, y).lightness() < 120]
    assert dark
    assert sum(dark) / len(dark) > 200


def test_that_a_table_is_mirrored_for_arabic() -> None:
    table = Table(("", ""), ((text("a", 10.0), Bar(0.5, "", "pain_bar")),), (1.0, 1.0), 10.0)
    centres = []
    for is_rtl in (False, True):
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.scale(0.1, 0.1)
        row = table.pieces(4000, is_rtl=is_rtl)[1]
        row.draw(painter, Place(0, 0, 4000, is_rtl))
        painter.end()
        blue = [
            x
            for x in range(400)
            for y in range(int(row.height / 10))
            if image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60
        ]
        centres.append(sum(blue) / len(blue))
    assert centres[0] > 200 > centres[1]


# ---------------------------------------------------------------- files


def test_that_the_pdf_holds_its_fonts_and_no_pixels(content_of: ContentOf) -> None:
    for visit in ("plain", "found"):
        content = content_of(visit)
        sheets = report_sheets(content)
        pdf = report_pdf(content)
        assert pdf.startswith(b"%PDF-1.")
        assert pdf.rstrip().endswith(b"%%EOF")
        assert len(pdf) < 2_000_000
        assert len(re.findall(rb"/Type /Page\b", pdf)) == len(sheets)
        assert b"/Subtype /Image" not in pdf
        fonts = len(re.findall(rb"/Type /FontDescriptor", pdf))
        assert fonts
        assert len(re.findall(rb"/FontFile\d? \d+ 0 R", pdf)) == fonts


def test_that_the_pdf_says_what_it_is(content_of: ContentOf) -> None:
    pdf = report_pdf(content_of("plain"), PrintOptions(language="ar"))
    assert b"/Lang (ar)" in pdf
    assert "bodymap".encode("utf-16-be") in pdf or b"(bodymap)" in pdf


@pytest.mark.parametrize(("paper", "box"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_that_the_paper_is_the_one_asked_for(
    content_of: ContentOf, paper: Paper, box: tuple[int, int]
) -> None:
    pdf = report_pdf(content_of("no_fit"), PrintOptions(paper=paper))
    sizes = re.findall(rb"/MediaBox \[ ?[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)", pdf)
    assert sizes
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {box}


def test_that_a_preview_has_the_shape_of_its_paper(content_of: ContentOf) -> None:
    (sheet,) = report_sheets(content_of("no_fit"), PrintOptions(Pages.PATIENT, Paper.LETTER))
    image = sheet_image(sheet, 850)
    assert (image.width(), image.height()) == (850, 1100)
    assert image.pixelColor(2, 2).lightness() == 255


# ---------------------------------------------------------------- languages


def test_that_no_window_hears_of_the_pages_language(
    content_of: ContentOf, application: QApplication
) -> None:
    window = Listener()
    window.show()
    before = QLocale()
    QApplication.processEvents()
    heard = window.heard
    report_sheets(content_of("signs"), PrintOptions(language="de", colleague_language="fr"))
    QApplication.processEvents()
    assert window.heard == heard
    assert QLocale() == before
    assert QCoreApplication.translate("words", "left") == "left"
    window.close()
    window.deleteLater()


def test_that_english_pages_are_english_in_a_german_window(application: QApplication) -> None:
    languages = Languages()
    languages.use("de")
    try:
        german = QCoreApplication.translate("words", "left")
        with speaking(language_of("en")):
            assert QCoreApplication.translate("words", "left") == "left"
        assert QCoreApplication.translate("words", "left") == german != "left"
    finally:
        languages.use("en")


def test_that_an_unknown_language_is_named(content_of: ContentOf) -> None:
    with pytest.raises(EnvironmentProblem, match="tlh"):
        report_sheets(content_of("plain"), PrintOptions(language="tlh"))


def test_that_a_visits_own_language_is_the_patients(content_of: ContentOf) -> None:
    content = content_of("plain")
    german = replace(content, given=replace(content.given, language="de"))
    sheets: tuple[Sheet, ...] = report_sheets(german)
    assert [sheet.furniture.language for sheet in sheets] == ["de", "en"]
    assert isinstance(SHIPPED[0], Language)


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_the_patients_page_is_whole_in_every_language(
    content_of: ContentOf, code: str
) -> None:
    """Nothing but names of the atlas is left in English."""
    content = content_of("signs")
    english = set(patient_words(content))
    with speaking(language_of(code)):
        words = patient_words(content)
    left = {text for text in words if text in english and text.strip()}
    assert (left == english - {""}) if code == "en" else not left


def test_that_the_sides_of_a_small_picture_do_not_run_into_each_other(
    content_of: ContentOf,
) -> None:
    plate = next(one for one in content_of("mouth").shown[0].plates if one.view.value == "mouth")
    picture = Picture(plate, "", ("Patient's RIGHT", "Patient's LEFT"))
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    (piece,) = Pictures((picture,), 40.0).pieces(3000, is_rtl=False)
    piece.draw(painter, Place(0, 0, 3000))
    painter.end()
    inked = [any(image.pixelColor(x, y).lightness() < 200 for y in range(11)) for x in range(300)]
    first, last = inked.index(True), 299 - inked[::-1].index(True)
    gap = max(
        len(run) for run in "".join("x" if ink else " " for ink in inked[first:last]).split("x")
    )
    assert gap >= 6
