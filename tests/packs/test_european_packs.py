"""Packs of the European Union and its members, the United Kingdom and Norway: their words, and what they must not find."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from socialint import packs
from socialint.model import Severity
from socialint.packs.ready import wordings_of
from socialint.parse.toml import parse_toml
from socialint.testing import lint

ROOT = Path(packs.__file__).parent.parent
FACTS = ROOT.parent.parent / "shared" / "facts" / "disclosures.md"
OURS = [pack for pack in packs.all_packs() if "US" not in pack.markets]
REQUIREMENTS = {
    f"{pack.id}-{table['key']}": (pack, table)
    for pack in OURS
    for table in parse_toml((ROOT / pack.path).read_text("utf-8")).plain()["requirement"]
}

#: requirement -> the block of the facts that has its wordings to the letter
WORDED = {
    "eu-cfd-warning": "eu-cfd-warning",
    "eu-credit-warning": "eu-ccd2-credit-warning",
    "fr-credit-warning": "eu-ccd2-credit-warning",
    "nl-credit-warning": "eu-ccd2-credit-warning",
    "be-credit-warning": "eu-ccd2-credit-warning",
    "fr-alcohol-warning": "fr-alcool-evin",
    "eu-mica-statement": "eu-mica-art7",
}


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts sheet stands beside the repository of its authors only")
@pytest.mark.parametrize("id", sorted(WORDED))
def test_no_letter_of_a_wording_is_ours(id: str) -> None:
    import yaml

    blocks = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", FACTS.read_text("utf-8"), re.DOTALL))
    block = next(block for block in blocks if block["id"] == WORDED[id])
    known = {re.sub(r"\[[^]]*\]", "[X]", item if isinstance(item, str) else item["t"]) for item in block["text"]}
    pack, table = REQUIREMENTS[id]
    assert {re.sub(r"\[[^]]*\]", "[X]", text) for text in wordings_of(table["require"])} <= known
    assert block["conf"][0] <= table.get("confidence", pack.confidence)


@pytest.mark.parametrize("id", sorted(REQUIREMENTS))
def test_what_is_on_shows_three_good_and_three_bad_examples_in_two_formats(id: str) -> None:
    pack, table = REQUIREMENTS[id]
    draft = table.get("confidence", pack.confidence) == "C"
    html_only = table.get("when", {}).get("kind") == ["whole-page"]
    for verdict in ("good", "bad"):
        formats = [example["format"] for example in table["example"] if example["verdict"] == verdict]
        assert len(formats) >= (1 if draft else 3), f"{id} has {len(formats)} {verdict} examples, and wants three (a draft: one)"
        assert draft or html_only or len(set(formats)) >= 2, f"the {verdict} examples of {id} are all in one format"


#: industry -> texts about the subject of a pack that break none of its rules, with the product's class
INNOCENT = {
    "pharma": [
        ("otc", "DE", "de", "Die Tierärztin empfiehlt Ruhe. Wir suchen Apotheker für Celle, vorher und nachher gibt es Kaffee."),
        ("rx", "NO", "nb", "Gratis prøveperiode i treningssenteret for alle ansatte."),
    ],
    "finance": [
        (
            "vermoegensanlage",
            "DE",
            "de",
            "Das Angebot ist kein Fonds und wurde nicht von der BaFin geprüft. Der Pensionsfonds schaut zu.",
        ),
        ("credit", "DE", "de", "Im Monat Mai schenken wir Ihnen 50 Euro. Die Impfrate stieg um 5 %."),
        ("credit", "GB", "en", "Thanks for your interest! Rate us and win £50, says our monthly letter."),
        ("fund", "GB", "en", "Our fees fell by 10% last year. The target is a quiet office."),
        ("credit", "NO", "nb", "Effektiv hjelp i måneden mai, og 20 % rabatt på hjelm."),
        ("crypto", "IE", "en", "How a ledger works, in five minutes and 20% shorter."),
        ("deposit", "IE", "en", "Credit to Sam Field for the picture."),
    ],
    "gambling": [("other", "NO", "nb", "Lørdagens spill på stadion endte uavgjort.")],
    "tobacco": [("otc", "DE", "de", "Aufhören mit dem Rauchen: unser Kurs.")],
    "alcohol": [("alcohol-free", "FR", "fr", "Notre jus de pomme est arrivé.")],
    "government": [("other", "DE", "de", "Das Gewinnspiel der Stadtwerke: daran teilnehmen konnten nur Kunden.")],
}
#: What such a product owes whatever its text says.
OWED = {
    "disclosure-de-hwg-pflichttext", "disclosure-de-hwg-rx-ban", "disclosure-no-medicines-rx-ban", "disclosure-de-vermanlg-warnhinweis",
    "disclosure-de-credit-warning",
}  # fmt: skip


@pytest.mark.parametrize(
    ("industry", "product", "market", "lang", "text"),
    [(industry, *case) for industry, cases in INNOCENT.items() for case in cases],
    ids=lambda value: value[:24],
)
def test_words_in_another_sense_set_nothing_off(industry: str, product: str, market: str, lang: str, text: str) -> None:
    matter = (
        f'---\nplatform: mastodon\nlang: {lang}\nmarkets: "{market}"\nindustries: {industry}\nproduct: it\npaid: own-brand\n---\n'
    )
    found = lint(f"{matter}{text}\n", config=f'[products.it]\nclass = "{product}"\n')
    assert [finding.message for finding in found if finding.rule.startswith("disclosure-") and finding.rule not in OWED] == []


def test_what_may_have_changed_or_has_no_fixed_words_is_no_error() -> None:
    severities = {rule.info.id.removeprefix("disclosure-"): rule.info.severity for rule in packs.all_rules()}
    assert severities["de-pangv-credit-figures"] is Severity.warning  # read before the directive on consumer credit applied
    assert severities["eu-credit-warning"] is Severity.warning  # an equivalent wording will do
    assert severities["gb-gambling-signpost"] is Severity.note  # what follows the charity that closed is not known


def test_no_law_is_cited_that_was_repealed() -> None:
    cited: dict[str, Any] = {id: table["cite"] for id, (_, table) in REQUIREMENTS.items()}
    norway = [cite for id, cite in cited.items() if id.startswith("no-")]
    assert not any(re.search(r"markedsføringsloven §§? ?3\b", cite) for cite in norway)
    assert not any("TMG" in cite and "has taken the place" not in cite for cite in cited.values())


def _classes(condition: Any) -> set[str]:
    """The classes of products that a condition asks for."""
    if isinstance(condition, dict):
        here = set(condition.get("product", {}).get("class", ()))
        return here.union(*(_classes(part) for part in condition.values()))
    return set().union(*map(_classes, condition)) if isinstance(condition, list) else set()


@pytest.mark.parametrize("id", sorted(REQUIREMENTS))
def test_every_class_of_a_product_that_switches_a_pack_on_is_told_in_the_guide(id: str) -> None:
    told = set(re.findall(r"`([a-z0-9-]+)`", (ROOT.parent / "docs/configuration.md").read_text("utf-8")))
    assert _classes(REQUIREMENTS[id][1].get("when", {})) <= told


SENTENCE = "Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre \u00c4rztin, Ihren Arzt oder in Ihrer Apotheke."


@pytest.mark.parametrize(("parts", "found"), [(["Hilft.", f"Hilft.\n\n{SENTENCE}"], 1), ([f"Hilft.\n\n{SENTENCE}"] * 2, 0)])
def test_each_part_of_a_thread_on_a_medicine_is_an_advertisement_of_its_own(parts: list[str], found: int) -> None:
    fields = {"platform": "x", "lang": "de", "markets": ["DE"], "industries": ["pharma"], "product": "it", "thread": parts}
    findings = lint(json.dumps(fields), format="json", config='[products.it]\nclass = "otc"\n')
    assert [finding.rule for finding in findings].count("disclosure-de-hwg-pflichttext") == found


NEWS = [line.split(" ", 3) for line in (Path(__file__).parent / "posts/innocent.txt").read_text("utf-8").splitlines()[1:]]


@pytest.mark.parametrize(("market", "lang", "industry", "text"), NEWS, ids=lambda value: value[:24])
def test_an_account_may_speak_of_its_trade_without_being_asked_what_it_sells(
    market: str, lang: str, industry: str, text: str
) -> None:
    fields = {"platform": "mastodon", "lang": lang, "markets": [market], "industries": [industry], "text": text}
    assert [f.message for f in lint(json.dumps(fields), format="json") if f.rule.startswith("disclosure-")] == []
