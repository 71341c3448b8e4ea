"""What people say in ever other words is found by its parts, and not where the parts say something else."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.packs import endorsement
from socialint.packs.condition import evaluate
from socialint.packs.endorsement import LANGUAGES, signs_of
from socialint.packs.forms import Language
from socialint.packs.normal import BREAK
from socialint.packs.phrases import Phrases, Says
from socialint.packs.prose import Prose
from socialint.packs.spelled import spelled
from socialint.packs.wording import by_word, find_terms
from tests.packs.documents import post, prose

LISTS = {
    "gave": ["sent", "hooked me up"],
    "me": ["me", "us"],
    "ware": ["to try", "sample*", "*pan"],
    "kin": ["sister", "next door"],
    "nobody": ["Anna", "The"],
    "article": ["my"],
    "code": ["code"],
}


def found(form: str, text: str, but: tuple[str, ...] = ()) -> str:
    doc = post(text)
    kept = Language(LISTS).ready({"stated": [{"says": {"forms": [form], "but": but}}], "hint": []})
    place = Says(Phrases("test", kept), **kept["signs"]["things"][0]["says"]).find(Prose(doc))
    return doc.source.text[slice(*place())] if place else ""


def test_parts_stand_in_their_order_with_a_few_words_between() -> None:
    assert found("<gave> <me> .. <ware>", "They sent me a lovely new box to try.") == "sent me a lovely new box to try"
    assert not found("<gave> <me> .. <ware>", "They sent me a very big and very lovely new box to try.")
    assert found("<gave> <me> ... <ware>", "They sent me a very big and very lovely new box to try.")
    assert not found("<gave> <me> .. <ware>", "To try they sent me nothing.")
    assert not found("<gave> <me> <ware>", "They sent me a box to try.")


def test_parts_are_of_one_sentence() -> None:
    assert not found("<gave> <me> .. <ware>", "They sent me a box. To try is human.")
    assert not found("<gave> <me> .. <ware>", "They sent me a box \U0001f4e6 To try is human.")
    assert not found("<gave> <me> .. <ware>", "They sent me a box\n\nto try")


def test_a_finding_stands_where_a_text_says_it_first() -> None:
    assert found("<gave> <me> .. <ware>", "Last week they sent me a box to try. Sent us a pan!") == "sent me a box to try"


def test_what_stands_behind_a_comma_and_an_and_is_another_statement() -> None:
    text = "My sister baked, and they sent me a box to try, and next door is jealous."
    assert found("<gave> <me> .. <ware>", text, ("<kin>",)) == "sent me a box to try"
    assert not found("<gave> <me> .. <ware>", text.replace(", and", " and"), ("<kin>",))


def test_a_part_may_be_missing_a_word_begin_or_end_another() -> None:
    assert found("<gave> <me>? <ware>", "They sent samples.") == "sent samples"
    assert found("<gave> <me>? <ware>", "They sent us samples.") == "sent us samples"
    assert found("<gave> <me> .. <ware>", "They sent me a saucepan.") == "sent me a saucepan"


def test_capitals_and_compounds_do_not_matter() -> None:
    assert found("pr package", "My PR-Package is here.") == "PR-Package"


def test_a_name_is_capitalised_and_nobody_that_everybody_knows() -> None:
    assert found("[name] <gave> <me>", "Oak & Well sent me this.") == "Well sent me"
    assert found("from [name]", "This came from Oak & Well.") == "from Oak"
    assert found("[name] <gave> <me>", "@oakwell sent me this.") == "@oakwell sent me"
    assert not found("[name] <gave> <me>", "Anna sent me this.")
    assert not found("[name] <gave> <me>", "somebody sent me this.")
    assert not found("[name] <gave> <me>", "my Oakwell sent me this.")


def test_a_code_is_a_name_with_what_it_takes_off() -> None:
    assert found("<code> [code]", "Code: LENA15!") == "Code: LENA15"
    assert not found("<code> [code]", "Code SPF50, code EUR50, code A5, code Lena15x")
    assert found("<code> [caps]", "code GRIMM") == "code GRIMM"
    assert not found("<code> [caps]", "code Grimm")


def test_a_sentence_with_other_words_says_something_else() -> None:
    assert found("<gave> <me> .. <ware>", "My aunt's shop sent me a box to try. My sister did not.", ("<kin>",))
    assert not found("<gave> <me> .. <ware>", "My sister sent me a box to try.", ("<kin>",))
    assert not found("<gave> <me> .. <ware>", "They sent me, next door, a box to try.", ("next door",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_of_a_list_has_a_gap_that_only_forms_know(language: str) -> None:
    lists = tomllib.loads((Path(endorsement.__file__).parent / f"{language}.toml").read_text("utf-8"))["words"]
    assert not [entry for entries in lists.values() for entry in entries if {"..", "..."} & set(entry.split())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_with_lists_is_found_in_each_of_its_forms(language: str) -> None:
    signs = signs_of(language)
    phrased = [terms["phrases"] for terms in all_terms(sign.condition for sign in signs.by_cue.things) if "phrases" in terms]
    assert phrased
    for some in phrased:
        for phrase in {phrase for phrases in some.phrases.values() for phrase in phrases}:
            forms = tuple(spelled(phrase, some.lists.__getitem__))
            text = prose(
                f" {BREAK} ".join(forms).replace("*", "").replace("[@]", "@acme").replace("[brand]", "Acme").replace("[X]", "it")
            )
            wanted = find_terms(text, by_word(forms))
            assert wanted
            assert set(some.find(text)).issuperset(wanted)


def all_terms(conditions: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The terms of conditions and of those within them."""
    for condition in conditions:
        for key, wanted in condition.items():
            if key == "terms":
                yield wanted
            elif key in ("any", "all"):
                yield from all_terms(wanted)
            elif key == "not":
                yield from all_terms([wanted])


def test_a_language_without_a_file_has_no_signs() -> None:
    prose = Prose(post("Gifted by Acme. Use my code LENA15 for 15 % off."))
    assert evaluate({"relation": ["en"]}, prose).holds
    assert not evaluate({"relation": ["la"]}, prose).holds


def test_what_a_post_tells_itself_is_not_asked_about() -> None:
    told = Prose(post("Gifted by Acme. Use my code LENA15 for 15 % off."))
    assert evaluate({"relation": ["en"]}, told).holds and not evaluate({"endorsement": ["en"]}, told).holds
    hinted = Prose(post("Diese Creme von @acme gibt es mit Rabatt: Link in der Bio."))
    assert evaluate({"endorsement": ["de"]}, hinted).holds and not evaluate({"relation": ["de"]}, hinted).holds


def test_what_somebody_else_says_is_not_taken_for_the_authors_words() -> None:
    own = Prose(post('Sam wrote "they gifted me the lamp and I love it" and I agree.')).own
    assert "gifted" not in own.value
    assert own.own is own


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    doc = post(text)
    for key, language in product(("endorsement", "relation"), ("en", "de", "nb")):
        for evidence in evaluate({key: [language]}, Prose(doc)).evidence:
            assert 0 <= evidence.span.start <= evidence.span.end <= len(doc.source.text)
