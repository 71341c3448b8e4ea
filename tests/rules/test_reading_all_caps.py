"""Shouting that is none must not be called so."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    "text",
    [
        "⟦BOOK YOUR APPOINTMENT⟧ today",
        "Now: ⟦SALE! SALE! SALE⟧!",
        "⟦DON'T MISS OUR OPENING DAY⟧, it is free",
        "⟦THE NATO SUMMIT STARTS TODAY⟧ in Oslo",
        "⟦Å GI BLOD REDDER LIV⟧ sier vi".replace("⟦Å GI", "Å ⟦GI"),
        "⟦JETZT NEU BEI UNS⟧ im Haus",
        "⟦BUY ONE NOW⟧ and save",
        "So: ⟦THIS IS ALL SHOUTING, EVERY SINGLE WORD, UP TO THE END⟧. Really, ⟦NO ONE LIKES IT⟧",
    ],
)
def test_shouting_is_marked_from_its_first_to_its_last_word(text: str) -> None:
    assert_rule("reading-all-caps", f"---\nplatform: x\nlang: en\n---\n{text}\n")
    assert_rule("reading-all-caps", f"<p>{text}</p>", format="html")
    assert_rule("reading-all-caps", json.dumps({"platform": "x", "text": text}, ensure_ascii=False), format="json")


@pytest.mark.parametrize(
    "text",
    [
        "NATO, EU, UN, WHO and UNESCO met.",
        "NATO EU UN WHO UNICEF",
        "FDA CDC NIH HHS",
        "USB HDMI VGA DVI",
        "SEC DOJ IRS",
        "Chapters II III IV VII and XVIII",
        "Chapters XVIII XXIII XXVIII",
        "WARNING: This product contains nicotine.",
        "GOVERNMENT WARNING: (1) According to the Surgeon General",
        "SURGEON GENERAL'S WARNING: Smoking causes lung cancer",
        "NOT FDIC INSURED. MAY LOSE VALUE.",
        "#BLACKLIVESMATTER #STOP #HATE #NOW @NHS @WHO @UN",
        "A B C D E F",
        "I AM here",
        "COVID-19, HIV and AIDS, RSV",
        "iPhone eBay McDonald's LGBTQ+ rights",
        "https://EXAMPLE.ORG/SOME/LOUD/PATH",
        "BMW X5, A4 B6 C7 and AB12 CD34 EF56",
        "SMALL LARGE MODEL3",
        "日本語 العربية עברית",
        "I.E. E.G. U.S.A.",
        "The WHATWG URL API",
    ],
)
def test_acronyms_numerals_laws_and_tags_are_no_shouting(text: str) -> None:
    assert_rule("reading-all-caps", f"---\nplatform: x\nlang: en\n---\n{text}\n")
    assert_rule("reading-all-caps", json.dumps({"platform": "x", "text": text}, ensure_ascii=False), format="json")


def test_how_many_words_is_a_choice() -> None:
    assert_rule("reading-all-caps", "⟦BOOK TODAY⟧, please", config="[rules.reading-all-caps]\nwords = 2")


_DISCLAIMER = (
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED. IN NO EVENT SHALL THE AUTHORS, HERE '
    "CALLED the company, BE LIABLE FOR ANY CLAIM."
)


def test_who_may_not_rewrite_a_disclaimer_is_not_told_to() -> None:
    assert_rule("reading-all-caps", _DISCLAIMER)
    assert_rule("reading-all-caps", f"<p lang=en>{_DISCLAIMER}</p>", format="html")
    assert_rule("reading-all-caps", "So: ⟦THREE YEARS OF WARRANTY NOW⟧!")


def test_names_of_characters_are_written_so() -> None:
    assert_rule(
        "reading-all-caps",
        "Write U+007B LEFT CURLY BRACKET (`{`) or M-0003 CARRIAGE RETURN LINE FEED, and ⟦NEVER FORGET THE OTHER⟧.",
    )


def test_a_list_of_names_one_in_each_line_is_no_shouting() -> None:
    assert_rule("reading-all-caps", "<p>EXPORTS<br>EXPORTFUN<br>EXPORTVAR<br>IMPORTS</p>", format="html")
    assert_rule("reading-all-caps", "---\nplatform: x\nlang: en\n---\n⟦BIG SALE\nTHIS WEEK⟧\n")
