"""A mandated text in the wrong language is told as such, and texts in two languages are left in peace."""

from __future__ import annotations

import pytest

from socialint import packs
from socialint.document import Document
from socialint.errors import PackError
from socialint.model import Hit
from tests.packs.documents import document, pack, post

BY_LANGUAGE = """
when = { terms = ["loan", "Darlehen", "lån"] }
[requirement.require.wordings]
en = ["Caution, loans cost money."]
de = ["Achtung, Darlehen kosten Geld."]
"""
FIXED = BY_LANGUAGE.replace(
    "[requirement.require.wordings]", '[requirement.require]\nlanguage = "de"\n[requirement.require.wordings]'
)


def hits(doc: Document, requirement: str = BY_LANGUAGE) -> list[Hit]:
    (rule,) = packs.from_text(pack(requirement), "house.toml")
    return list(rule.check(doc))


def test_a_text_in_another_language_than_the_post_is_told_with_what_to_write() -> None:
    text = "Your new loan is here, and it is for the whole house.\n\nAchtung, Darlehen kosten Geld."
    (hit,) = hits(post(text, lang="en"))
    assert hit.message == '"Achtung, Darlehen kosten Geld" is in German, and the post in English'
    assert hit.hint == "write it in English: Caution, loans cost money."
    assert not hit.review


def test_a_page_goes_by_its_own_language() -> None:
    page = '<!doctype html><html lang="{}"><head><title>x</title></head><body><p>loan</p><p>Caution, loans cost money.</p></body></html>'
    (hit,) = hits(document(page.format("de-AT"), "a.html"))
    assert hit.message == '"Caution, loans cost money" is in English, and the page in German'
    assert hits(document(page.format("en-GB"), "a.html")) == []


@pytest.mark.parametrize("language", ["en", "de", "de-AT", "EN"])
def test_a_post_in_two_languages_with_both_texts_is_right(language: str) -> None:
    text = "A loan. Caution, loans cost money.\n\nEin Darlehen. Achtung, Darlehen kosten Geld."
    assert hits(post(text, lang=language)) == []


@pytest.mark.parametrize("fields", [{}, {"lang": "pl"}, {"lang": "nb"}])
def test_where_the_language_is_not_known_or_has_no_wording_any_will_do(fields: dict[str, str]) -> None:
    assert hits(post("Et lån. Achtung, Darlehen kosten Geld.", **fields)) == []
    assert [hit.message for hit in hits(post("Et lån.", **fields))] == ["lacks it"]


def test_a_text_that_is_in_both_languages_but_for_the_warning_is_a_question() -> None:
    english = "Your new loan is here, and it is for the whole house and for what you have always wanted."
    german = "Das neue Darlehen ist da, und es ist für das ganze Haus und für alles, was Sie schon immer haben wollten."
    (hit,) = hits(post(f"{english}\n\n{german}\n\nAchtung, Darlehen kosten Geld.", lang="en"))
    assert hit.review


def test_where_the_law_fixes_the_language_that_of_the_post_does_not_count() -> None:
    (hit,) = hits(post("Your loan. Caution, loans cost money.", lang="en"), FIXED)
    assert hit.message == '"Caution, loans cost money" is in English, and it must be in German'
    assert not hit.review
    assert hits(post("Your loan. Achtung, Darlehen kosten Geld.", lang="en"), FIXED) == []
    assert hits(post("Twoje loan. Caution, loans cost money.", lang="pl"), FIXED)


def test_a_near_miss_is_one_in_the_right_language_only() -> None:
    (hit,) = hits(post("Your loan. Caution, loans cost cash.", lang="en"))
    assert '"cash" stands where it must say "money"' in hit.message
    assert hit.hint == "write: Caution, loans cost money."
    (hit,) = hits(post("Your loan. Achtung, Darlehen kosten Zeit.", lang="en"))
    assert hit.message == "lacks it"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('language = "de"', 'language = "fr"', 'no wordings are there in the language "fr"'),
        ('language = "de"', 'language = "German"', "does not fit"),
        ('de = ["Achtung, Darlehen kosten Geld."]', "", 'no wordings are there in the language "de"'),
        ('de = ["Achtung, Darlehen kosten Geld."]', 'de = ["[X]"]', "can never be found"),
        ('de = ["Achtung', 'German = ["Achtung', "a language as in BCP 47"),
    ],
)
def test_a_fault_in_a_table_of_languages_is_told_with_its_place(old: str, new: str, said: str) -> None:
    assert old in FIXED
    with pytest.raises(PackError, match=said) as caught:
        packs.from_text(pack(FIXED.replace(old, new)), "house.toml")
    assert caught.value.line
