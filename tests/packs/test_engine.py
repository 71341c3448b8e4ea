"""When a requirement speaks, how loud, and where it points."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from socialint import packs
from socialint.document import Document
from socialint.model import Context, Hit
from socialint.packs.load import PackCheck
from socialint.packs.prose import Prose
from socialint.packs.register import product_of
from socialint.report import Finding
from socialint.rule import Rule
from socialint.testing import assert_rule, lint
from tests.packs.documents import document, pack, post

HWG = "disclosure-de-hwg-pflichttext"
TEXT = "Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre \u00c4rztin, Ihren Arzt oder in Ihrer Apotheke."
CONFIG = """
[context]
markets = ["DE"]
industries = ["pharma"]
[products.pill]
class = "otc"
name = "Dolovent"
"""
DE = {"markets": ["DE"], "industries": ["pharma"]}
PILL = {"pill": {"class": "otc", "name": "Dolovent"}}


def rule(id: str) -> Rule:
    return next(rule for rule in packs.all_rules() if rule.info.id == id)


def hits(id: str, doc: Document) -> list[Hit]:
    return list(rule(id).check(doc))


def test_the_finding_stands_at_the_value_that_made_it_apply() -> None:
    assert_rule(HWG, "---\nplatform: x\nproduct: \u27e6pill\u27e7\n---\nDolovent!\n", config=CONFIG)
    assert_rule(HWG, '{"platform": "x", "product": \u27e6"pill"\u27e7, "text": "Dolovent!"}', format="json", config=CONFIG)


def test_without_a_value_in_the_file_it_stands_at_the_first_sentence() -> None:
    config = CONFIG + '[[override]]\npaths = ["*"]\ncontext = { product = "pill" }\n'
    assert_rule(HWG, "---\nplatform: x\n---\n\u27e6Hilft schnell!\u27e7 Wirklich.\n", config=config)


def test_nothing_is_guessed_without_market_or_industry() -> None:
    for fields in ({}, {"markets": ["DE"]}, {"industries": ["pharma"]}, {"markets": ["NO"], "industries": ["pharma"]}):
        assert not hits(HWG, post("Dolovent!", PILL, product="pill", **fields))
    assert hits(HWG, post("Dolovent!", PILL, product="pill", **DE))


@pytest.mark.parametrize(
    ("product", "fields", "asked"),
    [
        ({"class": "otc"}, {}, True),
        ({"class": "rx"}, {}, False),
        ({"class": "supplement"}, {}, False),
        ({"class": "otc"}, {"audience": "hcp"}, False),
        ({"class": "otc"}, {"audience": "public"}, True),
        ({"class": "otc"}, {"form": "reminder"}, False),
        ({"class": "otc", "outside_pharmacies": True, "leaflet_risks": False}, {}, False),
        ({"class": "otc", "outside_pharmacies": True}, {}, True),
        ({"class": "otc", "outside_pharmacies": True, "leaflet_risks": True}, {}, True),
    ],
)
def test_exceptions_hold_only_where_they_are_declared(product: dict[str, Any], fields: dict[str, Any], asked: bool) -> None:
    found = hits(HWG, post("Dolovent!", {"pill": product}, product="pill", **DE, **fields))
    assert [hit.review for hit in found] == ([False] if asked else [])


def test_an_outdated_wording_is_found_without_any_product_and_asked_for_only_once() -> None:
    old = "Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker"
    (found,) = hits(HWG, post(f"Gute Besserung!\n\n{old}.", **DE))
    assert "outdated" in found.message
    assert TEXT[:-1] in found.hint
    assert len(hits(HWG, post(old, PILL, product="pill", **DE))) == 1


def test_an_outdated_wording_is_found_where_nobody_declared_an_industry() -> None:
    """Its authors are those who declare nothing: old copies went on unseen. Another industry, and what is quoted, stay silent."""
    old = "Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker."

    def said(text: str, fields: str = "markets: DE") -> list[str]:
        found = lint(f"---\nplatform: x\nlang: de\npaid: false\n{fields}\n---\n{text}\n")
        return [finding.rule for finding in found if "outdated" in finding.message]

    assert said(old) == said(old, "markets: DE\nindustries: pharma") == [HWG]
    assert said(f"Hallo!\n---\n{old}") == [HWG]
    assert said(old, "markets: DE\nindustries: music") == said(old, "markets: AT") == said(old, "language: de") == []
    assert said(f"Bis 2023 hieß es: „{old}“ Das ist vorbei.") == said(f"> {old}") == []
    assert said("Dolovent hilft sofort.") == said(TEXT) == []
    address = "For help, go to https://www.moneyadviceservice.org.uk/"
    assert said(f"In debt? {address} today", "markets: GB") == ["disclosure-gb-fca-hcstc"]
    assert said("For help, go to the library. moneyadviceservice.org.uk is gone.", "markets: GB") == []


def test_a_wording_within_other_text_is_for_a_person_to_judge() -> None:
    (found,) = hits(HWG, post(f"Jetzt kaufen! {TEXT}", PILL, product="pill", **DE))
    assert found.review
    assert not hits(HWG, post(f"Jetzt kaufen!\n\u26a0\ufe0f {TEXT}", PILL, product="pill", **DE))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (
            TEXT.replace("die Packungsbeilage", "den Beipackzettel"),
            '"den Beipackzettel" stands where it must say "die Packungsbeilage"',
        ),
        (TEXT.replace("Ihre \u00c4rztin, ", ""), '" is missing'),
        (TEXT[:60], "it is cut off"),
        (TEXT[:55] + "\n\nKaufen!", 'it is cut off, "Packungsbeilage und fragen'),
        (TEXT.replace("Apotheke.", "Tier\u00e4rztin"), '"Tier\u00e4rztin" stands where it must say "Apotheke"'),
    ],
)
def test_a_changed_wording_is_shown_at_its_first_changed_word(given: str, shown: str) -> None:
    (found,) = hits(HWG, post(given, PILL, product="pill", **DE))
    assert shown in found.message
    assert not found.review


def test_what_a_template_may_write_is_not_missing() -> None:
    assert not lint("---\nplatform: x\nproduct: pill\n---\nDolovent! {{ pflichttext }}\n", config=CONFIG, select=(HWG,))
    assert lint("---\nplatform: x\nproduct: pill\n---\nDolovent! `pflichttext`\n", config=CONFIG, select=(HWG,))


def test_what_the_layout_of_a_page_may_hold_is_for_a_person_to_see() -> None:
    part = "---\nproduct: pill\n---\n# Dolovent\n\nHilft.\n"
    (found,) = lint(part, config=CONFIG, select=(HWG,))
    assert found.review
    assert "layout" in found.hint
    whole = '<!doctype html><html lang="de"><head><title>D</title></head><body><h1>Dolovent</h1><p>Hilft.</p></body></html>'
    config = CONFIG + '[[override]]\npaths = ["*"]\ncontext = { product = "pill" }\n'
    (found,) = lint(whole, format="html", config=config, select=(HWG,))
    assert not found.review


def test_an_undeclared_product_gives_one_question_where_the_text_shows_signs() -> None:
    (found,) = hits(HWG, post("Die Tablette lindert Kopfschmerzen. Die Tablette hilft bei Fieber.", **DE))
    assert found.review
    assert (
        found.message
        == '"Tablette" found and product not declared: is this an advertisement for a medicine, or for a healing water?'
    )
    assert not hits(HWG, post("Wir haben am Samstag offen.", **DE))
    (found,) = hits(HWG, post("Die Tablette lindert Kopfschmerzen.", PILL, product="pil", **DE))
    assert "products.pil not declared" in found.message


def test_a_place_that_comes_too_late_names_both_numbers() -> None:
    (found,) = hits("disclosure-de-ad-label-missing", post("x" * 40 + " Werbung", markets=["DE"], paid=True))
    assert found.message == '"Werbung" comes after 41 characters, not within the first 30'
    assert [other.message for other in found.related] == ["it applies because of paid: true"]


def test_the_label_of_a_page_stands_at_the_start_of_its_running_text() -> None:
    page = (
        "<html><body><nav><ul><li>Start</li><li>Themen</li><li>Impressum und Kontakt</li></ul></nav><main><h1>Zwei Wochen mit der Creme"
        "</h1><p>{} Ich teste die Creme seit zwei Wochen jeden Tag. {}</p></main></body></html>"
    )
    config = '[context]\nmarkets = ["DE"]\npaid = "gifted"\n'
    assert not lint(page.format("Anzeige.", ""), format="html", config=config, select=("disclosure",))
    (found,) = lint(page.format("", "Anzeige."), format="html", config=config, select=("disclosure",))
    assert "Anzeige" in found.message


# -- which packs ------------------------------------------------------------------


def test_only_packs_of_the_market_and_industry_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def spied(read: Callable[[str, Any], dict[str, Any]]) -> Callable[[str, Any], dict[str, Any]]:
        def spy(path: str, ready: Any) -> dict[str, Any]:
            opened.append(path)
            return read(path, ready)

        return spy

    for cached in (packs._rules_of_market, packs._packs_of, packs._data):
        cached.cache_clear()
    for name in ("data", "data_of_folder"):
        monkeypatch.setattr(packs, name, spied(getattr(packs, name)))
    assert not packs.rules_for(Context(industries=("pharma",)))
    assert opened == []
    found = {rule.id: rule for rule in packs.rules_for(Context(markets=("NO",)))}
    assert "disclosure-no-medicines-rx-ban" not in found
    assert [Path(path).name for path in opened] == ["no"], "what a requirement says is read when it wakes"
    assert found["disclosure-no-ad-label-missing"].info.summary
    assert [Path(path).name for path in opened] == ["no", "ad-label.toml"]
    packs._rules_of_market.cache_clear()


def test_markets_and_industries_choose_the_packs() -> None:
    def chosen(*markets: str, industries: tuple[str, ...] = ()) -> set[str]:
        found = (rule.check for rule in packs.rules_for(Context(markets=markets, industries=industries)))
        return {check.pack.id for check in found if isinstance(check, PackCheck)}

    def of(*markets: str) -> set[str]:
        return {id.partition("-")[0] for id in chosen(*markets)}

    assert "de-ad-label" in chosen("DE")
    assert chosen("DE", industries=("pharma",)) - chosen("DE") == {"de-hwg"}
    assert of("GB", "NO") == {"gb", "no"}
    assert of("DE") == {"de", "eu"}
    assert of("AT", "EU") == {"eu"}
    assert of("..", "d/", "XX") == set()
    assert packs.rules_of_market("DE") is packs.rules_of_market("DE")


def test_a_rule_of_a_pack_may_run_on_any_document() -> None:
    found = document("Nothing declared.\n", "a.md")
    shipped = packs.all_packs()
    markets = tuple({market for pack in shipped for market in pack.markets})
    industries = tuple({industry for pack in shipped for industry in pack.industries})
    for one in packs.all_rules():
        assert list(one.check(found)) == []
        assert packs.applies(one, Context(markets=markets, industries=industries))
        assert not packs.applies(one, Context())


def test_listing_tells_what_ships() -> None:
    listed = {pack.id: pack for pack in packs.all_packs()}
    folder = Path(packs.__file__).parent
    assert set(listed) == {f"{file.parent.name}-{file.stem}" for file in folder.glob("??/*.toml")}  # a market has two letters
    assert listed["de-hwg"].industries == ("pharma", "healthcare")
    assert all(pack.reviewed and pack.confidence and pack.url.startswith("https://") for pack in listed.values())


HEAD = 'title = "T"\nmarket = "US"\nindustry = "all"\nsource = "s"\nurl = "https://example.org"\nreviewed = 2026-11-21\nconfidence = "A"\n'
ASKS = """
[[requirement]]
key = "{key}"
summary = "S"
cite = "c"
severity = "error"
message = "lacks {key}"
hint = "add it"
when = {{ {when} }}
suspect = {{ terms = ["{sign}"] }}
question = "is this {key}?"
require = {{ every = ["Part {key}", "More of {key}"] }}
example = [{{ verdict = "bad", format = "json", text = "{{}}" }}, {{ verdict = "good", format = "json", text = "{{}}" }}]
"""


def test_what_nobody_declared_is_one_question_for_a_document(tmp_path: Path) -> None:
    """Three requirements miss two fields: one note names both, and shows each sign."""
    fund = 'product = { class = ["fund"] }'
    asks = [("one", fund, "fund"), ("two", fund, "grows"), ("three", 'campaign = ["spring"]', "join us")]
    pack = tmp_path / "house.toml"
    pack.write_text(HEAD + "".join(ASKS.format(key=key, when=when, sign=sign) for key, when, sign in asks), "utf-8")

    def found(text: str, config: str = "") -> list[Finding]:
        return lint(
            f"---\nplatform: x\nmarkets: US\n---\n{text}\n", config=config, select=("disclosure-us-house",), packs=(pack,)
        )

    (note,) = found("Our fund grows. You can join us.")
    assert (note.message, note.review) == ('"fund" found and product not declared: is this one?', True)
    assert (
        note.hint
        == 'declare product (its id in the product register, or "none" where nothing is offered), campaign, so that this is known'
    )
    assert [other.message for other in note.related] == ['"join us" found and campaign not declared: is this three?']
    (note,) = found("Our fund grows.")
    assert (note.hint, note.related) == (
        'declare product (its id in the product register, or "none" where nothing is offered), so that this is known',
        (),
    )
    (note,) = found("<!-- socialint: ignore[disclosure-us-house-one] no fund -->\n\nOur fund grows.")
    assert "is this two?" in note.message, "whoever sets one question aside still gets the next"
    assert not found("We grow apples.")
    declared = '[products.f]\nclass = "fund"\n[context]\nproduct = "f"\ncampaign = "autumn"\n'
    assert [one.message for one in found("Our fund grows. Part one.", declared)] == ["lacks one: More of one", "lacks two"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dolovent lindert schnell.", [True]),
        ("DOLOVENT LINDERT SCHNELL", [True]),
        ("Ein dolovent aus Holz, sagt der Tischler.", []),
        ("Dolovent oder Nasofrei, beide lindern.", []),
    ],
)
def test_a_product_is_known_by_its_name_but_then_a_person_decides(text: str, found: list[bool]) -> None:
    register = {"d": {"class": "otc", "name": "Dolovent"}, "n": {"class": "otc", "name": "Nasofrei"}}
    assert [hit.review for hit in hits(HWG, post(text, register, **DE))] == found


@pytest.mark.parametrize(
    ("text", "id"),
    [
        # The longest name is the one that is meant; who names a product beside it names two.
        ("Spar Plus is here.", "plus"), ("SPAR PLUS is here.", "plus"), ("Spar is here.", "spar"),
        ("Spar plus zwei Karten", "spar"), ("Spar and Spar Plus are here.", None),
        # Hashtags are joined. An @mention is an account.
        ("#SparPlus", "plus"), ("#Spar_Plus", "plus"), ("#SPARPLUS", "plus"), ("#Spar now", "spar"), ("#SparNow @Spar", None),
        ("#DoloAkut", "akut"), ("#Doloakut", "akut"),
        # Small letters make it another word, and so do capitals of a few letters.
        ("spar and #spar and #sparplus and spar plus", None), ("SPAR NOW", "spar"), ("#SPAR", "spar"), ("By ICE to Bonn", None),
        ("Ice and #Ice", "ice"), ("#ICE", None),
        # However it is set: signs of trade marks, apostrophes, accents, blanks, hyphens.
        ("Spar\u2122 Plus\u00ae is here", "plus"), ("Ann\u2019s Best", "ann"), ("ANN'S BEST", "ann"), ("#AnnsBest", "ann"),
        ("Cafe\u0301", "cafe"), ("Caf\u00e9", "cafe"), ("#Caf\u00e9", "cafe"), ("Spar\nPl\u00adus", "plus"), ("Gro\u00df", "gross"),
        ("GROSS", "gross"), ("Grossier", None), ("#360 360", "round"), ("STERNE", None), ("Stern", "star"),
    ],
)  # fmt: skip
def test_a_product_is_known_however_its_name_is_set_and_is_not_taken_for_a_common_word(text: str, id: str | None) -> None:
    names = {"spar": "Spar", "plus": "Spar  Plus ", "akut": "Dolo akut", "ice": "Ice", "ann": "Ann's Best", "cafe": "Cafe\u0301",
             "gross": "Gro\u00df\u2122", "round": "360", "star": "Stern*", "none": "\u00ae"}  # fmt: skip
    register = {id: {"class": "other", "name": name} for id, name in names.items()}
    found = product_of(Prose(post(text, register)))
    assert (found and found.id) == id


def test_of_two_products_whose_hashtag_is_one_neither_is_taken_for_the_other() -> None:
    register = {"a": {"class": "otc", "name": "Dolo Plus"}, "b": {"class": "rx", "name": "DoloPlus"}}
    for text, id in (("#DoloPlus", None), ("Dolo Plus", "a"), ("DoloPlus", "b")):
        found = product_of(Prose(post(text, register)))
        assert (found and found.id) == id


DRAFT = pack(
    'require = { every = ["Rate", ["total payable", "total repayable"]] }\nwhen = { not = { markets = ["DE"] } }',
    market="EU",
    confidence="C",
)


@pytest.mark.parametrize(
    ("markets", "found"), [(["EU"], 1), (["AT"], 1), (["NO", "SE"], 1), (["DE"], 0), (["NO"], 0), (["GB"], 0), (["US"], 0)]
)
def test_what_the_union_asks_is_asked_in_its_member_states_and_nowhere_else(markets: list[str], found: int) -> None:
    (law,) = packs.from_text(DRAFT, "house.toml")
    assert len(list(law.check(post("Rate.", markets=markets)))) == found


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("The rate. Total repayable: 3.", []),
        ("The rate. Total payable: 3.", []),
        ("The rate.", ["lacks it: total payable"]),
        ("Total repayable: 3.", ["lacks it: Rate"]),
    ],
)
def test_one_of_several_wordings_will_do_where_the_law_takes_either(text: str, messages: list[str]) -> None:
    (law,) = packs.from_text(DRAFT, "house.toml")
    assert [hit.message for hit in law.check(post(text, markets=["AT"]))] == messages


def test_a_requirement_with_nothing_but_former_wordings_asks_for_nothing_else() -> None:
    text = DRAFT.replace('require = { every = ["Rate", ["total payable", "total repayable"]] }', 'outdated = ["the old act"]')
    (law,) = packs.from_text(text, "house.toml")
    assert not list(law.check(post("The new act.", markets=["AT"])))
    (found,) = law.check(post("By the old act.", markets=["AT"]))
    assert (found.message, found.hint) == ('"the old act" is an outdated wording', "add it")


def test_a_changed_text_is_held_against_the_wording_that_it_is_most_like() -> None:
    """Or it says to write several claims where there is one, and not what is wrong."""
    wordings = [f"{claim} not been read by the Office for Tea." for claim in ("These claims have", "This claim has")]
    (rule,) = packs.from_text(pack(f"require.wordings = {json.dumps(wordings)}\nwhen.terms = ['tea']"), "tea.toml")
    (hit,) = rule.check(post("Good tea. This claim has not been read by the Bureau for Tea."))
    assert hit.message == 'the mandated text is changed: "Bureau" stands where it must say "Office"'
    assert hit.hint == f"write: {wordings[1]}"


def test_a_hint_tells_nobody_to_write_a_slot_in_brackets() -> None:
    """Or the advice on a changed text is "write: past results [X] no [X] future"."""
    wordings = ["Past results of [X] do not promise a future gain.", "What [X] earned once it need not earn again."]
    for some, hint in (
        (wordings[:1], "write, with … filled in: Past results of … do not promise a future gain."),
        (wordings, "add it"),
    ):
        (rule,) = packs.from_text(pack(f"require.wordings = {json.dumps(some)}\nwhen.terms = ['tea']"), "tea.toml")
        (hit,) = rule.check(post("Good tea. Past results of funds do not promise a future win."))
        assert hit.hint == hint


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nobody promises fast money here.", 0),
        ('Nobody promises "fast money" here.', 0),
        ("Nobody promises much. Fast money is ours.", 1),
        ("Nobody promises: fast money!", 1),
        ("Nobody promises fast money. We have fast money.", 1),
    ],
)
def test_a_warning_of_what_others_promise_promises_nothing(text: str, found: int) -> None:
    """Or whoever warns of fraud is taken for a fraud; what they promise themselves is still theirs."""
    (one,) = packs.from_text(pack("forbid = ['fast money']\nunless = ['nobody promises [X]']"), "money.toml")
    assert len(list(one.check(post(text)))) == found
