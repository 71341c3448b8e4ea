"""What ships is true: every pack fits the schema, every example shows what it says, and no wording differs from the facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from socialint import packs
from socialint.model import Severity, Value
from socialint.packs.meaningless import meaningless
from socialint.packs.normal import wording_key
from socialint.packs.ready import wordings_of
from socialint.parse.toml import parse_toml
from socialint.schema import _judged, faults
from socialint.testing import assert_rule, lint, unmark

ROOT = Path(packs.__file__).parent.parent
FACTS = ROOT.parent.parent / "shared" / "facts" / "disclosures.md"


def _read(pack: packs.Pack) -> Value:
    return parse_toml((ROOT / pack.path).read_text("utf-8"))


def _requirements() -> list[tuple[packs.Pack, dict[str, Any]]]:
    return [(pack, table) for pack in packs.all_packs() for table in _read(pack).plain()["requirement"]]


def _day(pack: packs.Pack, table: dict[str, Any]) -> str:
    """A day on which a requirement holds, "" for any."""
    return str(table.get("valid-from", pack.valid_from) or table.get("valid-until", pack.valid_until))


REQUIREMENTS = _requirements()
EXAMPLES = [
    pytest.param(
        f"disclosure-{pack.id}-{table['key']}",
        example,
        _day(pack, table),
        id=f"{pack.id}-{table['key']}-{number}-{example['verdict']}",
    )
    for pack, table in REQUIREMENTS
    for number, example in enumerate(table["example"])
]


@pytest.mark.parametrize("pack", packs.all_packs(), ids=lambda pack: pack.id)
def test_a_shipped_pack_fits_the_schema(pack: packs.Pack) -> None:
    assert faults(_read(pack), "pack") == []
    assert list(_judged(_read(pack), "pack")) == []
    assert list(meaningless(_read(pack))) == []
    assert [market.lower() for market in pack.markets] == [pack.path.split("/")[1]]


@pytest.mark.parametrize(("rule", "example", "day"), EXAMPLES)
def test_examples_of_a_requirement_are_true(rule: str, example: dict[str, str], day: str) -> None:
    text = example["text"].lstrip("\n")
    assert ("⟦" in text) == (example["verdict"] == "bad"), "a bad example marks its place, a good one has none"
    for finding in assert_rule(rule, text, format=example["format"], config=example.get("config", ""), today=day):
        assert finding.message[0].islower() or not finding.message[0].isalpha()
        assert not finding.message.endswith(".")
        assert "\n" not in finding.message + finding.hint
        assert "compliant" not in finding.message + finding.hint


@pytest.mark.parametrize(("rule", "example", "day"), EXAMPLES)
def test_what_an_example_declares_can_be_declared(rule: str, example: dict[str, str], day: str) -> None:
    text, _ = unmark(example["text"].lstrip("\n"))
    assert not lint(text, format=example["format"], config=example.get("config", ""), select=("file-schema",))


@pytest.mark.parametrize(
    ("pack", "table"), REQUIREMENTS, ids=lambda value: value.id if isinstance(value, packs.Pack) else value["key"]
)
def test_examples_stand_in_two_formats_or_are_few(pack: packs.Pack, table: dict[str, Any]) -> None:
    formats = {example["format"] for example in table["example"]}
    assert len(formats) > 1 or len(table["example"]) <= 3


def test_ids_of_requirements_are_theirs_alone_and_tell_market_pack_and_key() -> None:
    ids = [rule.info.id for rule in packs.all_rules()]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"disclosure-[a-z]{2}(-[a-z0-9]+)+", id) for id in ids)
    assert {"disclosure-de-hwg-pflichttext", "disclosure-us-ncua-statement", "disclosure-no-ad-label-missing"} <= set(ids)


@pytest.mark.parametrize("rule", packs.all_rules(), ids=lambda rule: rule.info.id)
def test_a_requirement_tells_law_source_date_and_how_sure_it_is(rule: Any) -> None:
    info = rule.info
    assert info.family == "disclosure"
    assert info.url.endswith(f"/{info.id}.md")
    assert info.refs[0].startswith("law:")
    assert re.search(r"Reviewed: \d{4}-\d{2}-\d{2}; confidence [ABC]: ", info.description)
    assert "## Bad\n" in info.description
    assert "## Good\n" in info.description
    assert not re.search("[⟦⟧]", info.description)
    assert info.summary[0].isupper()
    assert len(info.summary) < 90
    assert len(info.description.split("##")[0].split()) >= 15


def test_what_nobody_verified_never_fails_anybody() -> None:
    for pack, table in REQUIREMENTS:
        if table.get("confidence", pack.confidence) == "C":
            rule = next(rule for rule in packs.all_rules() if rule.info.id.endswith(f"{pack.id}-{table['key']}"))
            assert rule.info.severity is Severity.note
            assert not rule.info.default


def facts() -> Iterator[dict[str, Any]]:
    """The blocks of the facts sheet."""
    import yaml

    for block in re.findall(r"```yaml\n(.*?)```", FACTS.read_text("utf-8"), re.DOTALL):
        yield yaml.safe_load(block)


#: pack -> the blocks of the facts that its wordings and labels come from
BLOCKS = {
    "us-nicotine": ("us-tobacco-nicotine-warning", "us-tobacco-made-from-tobacco"),
    "us-ncua": ("us-ncua-statement",),
    "de-hwg": ("de-hwg-pflichttext", "de-hwg-pflichtangaben"),
}


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts sheet stands beside the repository of its authors only")
@pytest.mark.parametrize("pack", sorted(BLOCKS))
def test_mandated_wordings_are_those_of_the_facts_to_the_letter(pack: str) -> None:
    found_blocks = [block for block in facts() if block["id"] in BLOCKS[pack]]
    known = {item if isinstance(item, str) else item["t"] for block in found_blocks for item in block["text"]}
    known = {re.sub(r"\.\.\. \([^)]*\)", "[X]", text) for text in known}
    old = {text for block in found_blocks for text in block.get("outdated", ())}
    for found, table in REQUIREMENTS:
        if found.id == pack:
            assert set(table.get("require", {}).get("wordings", ())) <= known
            assert set(table.get("forbid", ())) <= known
            assert set(table.get("outdated", ())) == old or "outdated" not in table
    wordings = [w for found, table in REQUIREMENTS if found.id == pack for w in table.get("require", {}).get("wordings", ())]
    assert {wording_key(text) for text in wordings} == {wording_key(text) for text in known}


#: rule -> the block of the facts that its wordings come from
WORDED = {
    "disclosure-de-vermanlg-warnhinweis": "de-vermanlg-warnhinweis",
    "disclosure-de-vermanlg-rendite": "de-vermanlg-rendite",
    "disclosure-de-credit-warning": "eu-ccd2-credit-warning",
    "disclosure-de-cfd-warning": "eu-cfd-warning",
    "disclosure-gb-fca-crypto": "uk-fca-crypto",
    "disclosure-gb-fca-high-risk-investment": "uk-fca-high-risk-investment",
    "disclosure-gb-fca-cfd": "uk-fca-cfd",
    "disclosure-gb-fca-hcstc": "uk-fca-hcstc",
    "disclosure-us-supplements-disclaimer": "us-dshea-disclaimer",
    "disclosure-us-supplements-page": "us-dshea-disclaimer",
    "disclosure-us-finra-3160-not-insured": "us-finra-3160-not-fdic",
    "disclosure-us-equal-housing-legend": "us-equal-housing-lender",
}


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts sheet stands beside the repository of its authors only")
def test_no_letter_of_a_wording_is_ours() -> None:
    by_id = {block["id"]: block for block in facts()}
    for pack, table in REQUIREMENTS:
        id = f"disclosure-{pack.id}-{table['key']}"
        if id in WORDED:
            known = {item if isinstance(item, str) else item["t"] for item in by_id[WORDED[id]]["text"]}
            known = {re.sub(r"\[[^]]*\]", "[X]", text) for text in known}
            require = table["require"]
            ours = {re.sub(r"\[[^]]*\]", "[X]", text) for text in (*wordings_of(require), *require.get("every", ()))}
            assert ours <= known, id
            assert by_id[WORDED[id]]["conf"][0] <= table.get("confidence", pack.confidence), id


#: What the facts print among the texts of a block and no pack has word for word, and why.
NOT_SHIPPED = {
    "#brandname_ad joined as one tag": "describes labels: the sign `joined-label`",
    "If you or someone you know has a gambling problem and wants help, call 1-800-GAMBLER": "the law asks for the help line, which is an element",
    "Traditionelles pflanzliches Arzneimittel zur Anwendung bei": "shipped by its last words: the field of use stands within",
    "Dauerwerbung (video)": "of films, which nobody sees here",
    "Bezahlte Werbepartnerschaft / Bezahlte Partnerschaft mit X (platform tool; visible at top)": "two labels with a remark",
    "Werbevideo": "of films",
    "Unterstützt durch Produktplatzierung": "of films",
    "à consommer avec modération": "customary, and not fixed by the law: in the hint",
    "Representative": "a part of the other two texts of its block",
    "You are about to purchase a product that is not simple and may be difficult to understand.": "belongs into the document",
}


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts sheet stands beside the repository of its authors only")
def test_every_text_of_the_facts_that_somebody_has_read_is_in_a_pack() -> None:
    def strings(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from strings(item)

    def key(text: str) -> str:
        return wording_key(re.sub(r"\[[^]]*\]", "[X]", text))

    ours = {key(text) for _, table in REQUIREMENTS for text in strings({k: v for k, v in table.items() if k != "example"})}
    for block in facts():
        for item in block.get("text", ()) if str(block["conf"])[0] in "AB" else ():
            text = item if isinstance(item, str) else item["t"]
            drafted = isinstance(item, dict) and str(item.get("conf", "")).startswith("C")
            set_aside = any(text == one or text.startswith(f"{one} ...") for one in NOT_SHIPPED)
            assert drafted or set_aside or key(text) in ours, (block["id"], text)


def test_the_later_packs_show_three_good_and_three_bad_examples() -> None:
    for pack, table in REQUIREMENTS:
        id = f"disclosure-{pack.id}-{table['key']}"
        if id in WORDED or table.get("ban"):
            verdicts = [example["verdict"] for example in table["example"]]
            assert min(verdicts.count("good"), verdicts.count("bad")) >= 3, id


#: The requirements that organisations ask for first, and the language of their law; "post": pages need no such label.
FIRST = {
    "de": ("de-hwg-pflichttext", "de-hwg-rx-ban", "de-vermanlg-warnhinweis", "de-vermanlg-rendite", "de-cfd-warning", "de-credit-warning"),
    "fr": ("fr-credit-warning",),
    "nl": ("nl-credit-warning",),
    "en": (
        "us-ncua-statement", "us-fdic-member", "us-finra-3160-not-insured", "us-credit-terms", "us-credit-rate", "us-credit-rate-increase",
        "us-deposits-apy", "us-deposits-apy-terms", "us-deposits-bonus", "us-deposits-free", "us-deposits-profit", "us-equal-housing-legend",
        "us-supplements-disclaimer", "us-nicotine-warning", "us-alcohol-advertiser", "us-alcohol-malt", "us-alcohol-spirits",
        "us-alcohol-neutral-spirits", "us-alcohol-wine", "us-medicare-tpmo", "us-medicare-tpmo-2026", "gb-fca-crypto",
        "gb-fca-high-risk-investment", "gb-fca-cfd", "gb-fca-hcstc", "eu-cfd-warning", "eu-credit-warning",
    ),
    "de post": ("de-ad-label-missing",),
    "nb post": ("no-ad-label-missing",),
    "en post": ("gb-ad-label-missing", "us-ftc-endorsement-label", "us-ftc-endorsement-vague-label"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "id"), [(language, id) for language, ids in FIRST.items() for id in ids])
def test_what_is_asked_for_first_shows_three_of_each_in_its_language_and_in_each_format(language: str, id: str) -> None:
    (table,) = [table for pack, table in REQUIREMENTS if f"{pack.id}-{table['key']}" == id]
    code, _, posts_only = language.partition(" ")
    for verdict in ("good", "bad"):
        examples = [example for example in table["example"] if example["verdict"] == verdict]
        own = [
            one
            for one in examples
            if re.search(rf"(lang(uage)?\"?[:=]|lang =|language =) ?\"?{code}", one["text"] + one.get("config", ""))
        ]
        assert len(own) >= 3, verdict
        formats = {example["format"] for example in examples}
        assert formats >= ({"markdown", "json"} if posts_only else {"markdown", "json", "html"}), verdict


def test_corrections_to_common_belief_are_kept() -> None:
    assert "Tierarzt" not in str([table for _, table in REQUIREMENTS])  # no wording for vets in the HWG
    assert not any("gambleaware" in str(table.get("require", "")).lower() + table["hint"].lower() for _, table in REQUIREMENTS)
    norway = next(table for pack, table in REQUIREMENTS if pack.id == "no-ad-label")
    assert not re.search(r"§ ?3\b", norway["cite"])  # repealed on 1 October 2023
