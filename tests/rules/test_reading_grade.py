"""Readers who give up on a text never say so."""

from __future__ import annotations

import json

import pytest

from socialint.errors import ConfigError
from socialint.testing import assert_rule, lint

EASY = "We met the team today. They told us what they need and why. We will help them as best we can, and soon. "
HARD = (
    "Notwithstanding the aforementioned methodological considerations, interdisciplinary collaboration necessitates "
    "comprehensive documentation of responsibilities, expectations and contingencies throughout participating organisations."
)
MIDDLE = "Subsequent communication concerning administrative responsibilities remains a fundamental prerequisite. "


def test_hard_text_is_told_at_its_hardest_sentence() -> None:
    text = f"{MIDDLE * 4}⟦{HARD}⟧ {MIDDLE * 6}"
    (finding,) = assert_rule("reading-grade", f"---\nplatform: linkedin\nlang: en\n---\n{text}\n")
    assert finding.message.startswith("text is hard to read: ARI 3")
    assert "should be at most 14" in finding.message
    assert finding.severity == "note"
    assert_rule(
        "reading-grade", f'<html lang="en"><p>{MIDDLE * 4}</p><ul><li>⟦{HARD}⟧</li></ul><p>{MIDDLE * 6}</p></html>', format="html"
    )
    assert_rule(
        "reading-grade", json.dumps({"platform": "linkedin", "lang": "en", "text": text}, ensure_ascii=False), format="json"
    )


@pytest.mark.parametrize("text", [EASY * 10, HARD * 2])
def test_easy_text_and_text_too_short_to_score_are_silent(text: str) -> None:
    assert_rule("reading-grade", f"---\nplatform: linkedin\nlang: en\n---\n{text}\n")


def test_labels_and_menus_do_not_count() -> None:
    rows = "".join(f"<tr><th>{HARD}</th><td>{HARD}</td></tr>" for _ in range(9))
    menu = f"<nav><ul>{f'<li>{HARD}</li>' * 9}</ul></nav>"
    page = f"{menu}<h1>{HARD}</h1><table>{rows}</table><p>{EASY * 9}</p>"
    assert_rule("reading-grade", f'<html lang="en">{page}</html>', format="html")


@pytest.mark.parametrize("bar", ["|", "·"])
def test_a_row_of_links_between_bars_is_no_sentence(bar: str) -> None:
    names = ("Environmental responsibility", "International representations", "Telecommunications infrastructure") * 15
    row = f" {bar} ".join(f'<a href="/">{name}</a>' for name in names)
    assert_rule("reading-grade", f'<html lang="en"><p>{row}</p><p>{EASY * 6}</p></html>', format="html")
    assert_rule("reading-sentence-length", f'<html lang="en"><p>{row}</p></html>', format="html")


def test_other_languages_in_the_text_do_not_count() -> None:
    german = "<p>Donaudampfschifffahrtsgesellschaften organisieren Verkehrsverbindungen zwischen Hauptstädten.</p>" * 30
    assert_rule("reading-grade", f'<html lang="en"><p>{EASY * 9}</p><div lang="de">{german}</div></html>', format="html")


@pytest.mark.parametrize(
    ("lang", "name"), [("nb", "LIX"), ("nn", "LIX"), ("no", "LIX"), ("sv-SE", "LIX"), ("da", "LIX"), ("de", "LIX")]
)
def test_nordic_and_german_texts_are_scored_by_lix(lang: str, name: str) -> None:
    text = (
        "Virksomhetsovergripende kommunikasjonsstrategier forutsetter tverrfaglige samarbeidsavtaler mellom organisasjoner. " * 15
    )
    (finding,) = lint(f"---\nplatform: linkedin\nlang: {lang}\n---\n{text}", select=("reading-grade",))
    assert f": {name} " in finding.message


def test_a_formula_can_be_named() -> None:
    text = f"---\nplatform: linkedin\nlang: en\n---\n{MIDDLE * 12}"
    (finding,) = lint(text, config='[rules.reading-grade]\nformula = "flesch-reading-ease"', select=("reading-grade",))
    assert "Flesch reading ease" in finding.message
    assert "at least 30" in finding.message
    assert not lint(text, config='[rules.reading-grade]\nformula = "lix"\nlimit = 100', select=("reading-grade",))
    assert not lint(text, config='[rules.reading-grade]\nformula = "amstad"', select=("reading-grade",))


def test_a_misspelt_formula_is_told() -> None:
    with pytest.raises(ConfigError, match='did you mean "flesch'):
        lint("text", config='[rules.reading-grade]\nformula = "flesch-kincade"')


def test_a_list_of_single_words_is_no_hard_sentence() -> None:
    words = "".join(f"<li>Interdisciplinary{number}</li><li>Responsibility</li>" for number in range(80))
    assert_rule("reading-grade", f'<html lang="en"><body><ul>{words}</ul></body></html>', format="html")


def test_placeholder_text_has_no_readers() -> None:
    latin = (
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna. "
    )
    assert_rule("reading-grade", f'<html lang="en"><body><p>{latin * 3}{HARD * 5}</p></body></html>', format="html")
