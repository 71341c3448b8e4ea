"""The packs of the United States: wordings to the letter, sure things on and the rest off, examples of each kind."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from socialint import packs
from socialint.model import Context, Severity
from socialint.packs.register import field_of
from socialint.parse.toml import parse_toml
from socialint.run import Request, run
from socialint.testing import lint

ROOT = Path(packs.__file__).parent.parent
FACTS = ROOT.parent.parent / "shared" / "facts" / "disclosures.md"


def _requirements() -> dict[str, dict[str, Any]]:
    found = {}
    for pack in packs.all_packs():
        if pack.markets == ("US",):
            for table in parse_toml((ROOT / pack.path).read_text("utf-8")).plain()["requirement"]:
                found[f"{pack.id}-{table['key']}"] = {"confidence": pack.confidence, **table}
    return found


REQUIREMENTS = _requirements()

#: requirement -> the block of the facts that it comes from
FROM = {
    "us-advisers-hypothetical": "us-sec-mr-performance",
    "us-advisers-hypothetical-public": "us-sec-mr-performance",
    "us-advisers-net-performance": "us-sec-mr-performance",
    "us-advisers-periods": "us-sec-mr-performance",
    "us-advisers-testimonial": "us-sec-mr-testimonial",
    "us-alcohol-advertiser": "us-alcohol-ad-mandatory-malt",
    "us-alcohol-government-warning": "us-alcohol-government-warning",
    "us-alcohol-malt": "us-alcohol-ad-mandatory-malt",
    "us-alcohol-neutral-spirits": "us-alcohol-ad-mandatory-spirits",
    "us-alcohol-responsibility": "us-alcohol-industry-code",
    "us-alcohol-spirits": "us-alcohol-ad-mandatory-spirits",
    "us-alcohol-wine": "us-alcohol-ad-mandatory-wine",
    "us-attorneys-label": "us-attorney-advertising",
    "us-attorneys-results": "us-attorney-advertising",
    "us-broker-dealers-member-name": "us-finra-2210-content",
    "us-broker-dealers-promises": "us-finra-2210-content",
    "us-broker-dealers-sipc": "us-sipc-member",
    "us-children-collection": "us-coppa-child-directed",
    "us-cigarettes-surgeon-general": "us-cigarette-surgeon-general",
    "us-cigarettes-warnings-2020": "us-cigarette-2020-warnings",
    "us-credit-introductory-rate": "us-regz-open-end-trigger",
    "us-credit-rate": "us-regz-closed-end-trigger",
    "us-credit-rate-increase": "us-regz-closed-end-trigger",
    "us-credit-terms": "us-regz-closed-end-trigger",
    "us-deposits-apy": "us-regdd-apy",
    "us-deposits-apy-terms": "us-regdd-apy",
    "us-deposits-bonus": "us-regdd-apy",
    "us-deposits-free": "us-regdd-apy",
    "us-deposits-profit": "us-regdd-apy",
    "us-devices-brief-statement": "us-device-restricted-brief-statement",
    "us-equal-housing-legend": "us-equal-housing-lender",
    "us-fda-rx-boxed-warning": "us-fda-rx-boxed-warning",
    "us-fda-rx-established-name": "us-fda-rx-established-name",
    "us-fda-rx-fair-balance": "us-fda-rx-fair-balance",
    "us-fda-rx-medwatch": "us-fda-rx-medwatch",
    "us-fda-rx-reminder": "us-fda-rx-reminder",
    "us-fda-rx-reminder-boxed": "us-fda-rx-reminder",
    "us-fda-rx-space-limited": "us-fda-rx-space-limited",
    "us-fda-rx-video": "us-fda-rx-video-major-statement",
    "us-fdic-digital-sign": "us-fdic-digital-sign",
    "us-fdic-digital-sign-due": "us-fdic-digital-sign",
    "us-fdic-member": "us-fdic-member",
    "us-fdic-non-deposit": "us-fdic-member",
    "us-finra-3160-not-insured": "us-finra-3160-not-fdic",
    "us-ftc-endorsement-employee": "us-ftc-endorsement-label",
    "us-ftc-endorsement-label": "us-ftc-endorsement-label",
    "us-ftc-endorsement-placement": "us-ftc-disclosure-placement",
    "us-ftc-endorsement-qualifier": "us-ftc-disclosure-placement",
    "us-ftc-endorsement-stated": "us-ftc-endorsement-label",
    "us-ftc-endorsement-typicality": "us-ftc-testimonial-typicality",
    "us-ftc-endorsement-vague-label": "us-ftc-endorsement-label",
    "us-funds-money-market": "us-sec-482-fund-ad",
    "us-funds-performance": "us-sec-482-fund-ad",
    "us-funds-prospectus": "us-sec-482-fund-ad",
    "us-gambling-helpline": "us-gambling-helpline",
    "us-gambling-risk-free": "us-gambling-helpline",
    "us-government-banner": "us-gov-official-banner",
    "us-government-endorsement": "us-gov-endorsement",
    "us-government-hatch-act": "us-gov-hatch-act",
    "us-insurance-insurer": "us-insurance-insurer-identity",
    "us-insurance-solicitation": "us-insurance-insurer-identity",
    "us-medicare-federal-contract": "us-medicare-federal-contract",
    "us-medicare-not-government": "us-medicare-not-government",
    "us-medicare-star-rating": "us-medicare-federal-contract",
    "us-medicare-tpmo": "us-medicare-tpmo",
    "us-medicare-tpmo-2026": "us-medicare-tpmo",
    "us-ncua-statement": "us-ncua-statement",
    "us-nicotine-made-from-tobacco": "us-tobacco-made-from-tobacco",
    "us-nicotine-warning": "us-tobacco-nicotine-warning",
    "us-past-performance-legend": "us-past-performance-legend",
    "us-real-estate-broker": "us-realestate-broker-id",
    "us-real-estate-fair-housing": "us-hud-equal-housing-opportunity",
    "us-real-estate-opportunity": "us-hud-equal-housing-opportunity",
    "us-smokeless-warning": "us-smokeless-warnings",
    "us-supplements-disclaimer": "us-dshea-disclaimer",
    "us-supplements-page": "us-dshea-disclaimer",
    "us-sweepstakes-terms": "us-sweepstakes",
    "us-synthetic-performer-disclosure": "us-ny-synthetic-performer",
    "us-touting-amount": "us-securities-17b-touting",
}
#: Blocks of which nothing is shipped; docs/packs.md says why.
LEFT_OUT = {
    "us-otc-no-mandated-text", "us-tobacco-cigar-do-not-require", "us-gov-section-508", "us-gov-plain-writing", "us-hipaa-identifiers", "us-hipaa-authorization",
}  # fmt: skip
#: The law leaves the words free, and any clear equivalent is taken, too.
FREE = {"us-past-performance-legend", "us-medicare-not-government", "us-government-banner", "us-ftc-endorsement-label"}


def _facts() -> dict[str, dict[str, Any]]:
    import yaml

    blocks = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", FACTS.read_text("utf-8"), re.DOTALL))
    return {block["id"]: block for block in blocks if block["id"].startswith("us-")}


facts = pytest.mark.skipif(not FACTS.is_file(), reason="the facts sheet stands beside the repository of its authors only")


@facts
def test_every_block_of_the_facts_is_a_requirement_or_left_out_for_a_reason() -> None:
    assert set(FROM) == set(REQUIREMENTS)
    assert set(FROM.values()) | LEFT_OUT == set(_facts())
    assert not set(FROM.values()) & LEFT_OUT


@facts
def test_a_requirement_is_no_surer_than_the_facts() -> None:
    blocks = _facts()
    for id, table in REQUIREMENTS.items():
        assert table["confidence"] >= str(blocks[FROM[id]]["conf"])[0], id


def _plain(text: str) -> str:
    """A wording with its slots alike and no blanks around its dash."""
    return re.sub(r"\[[^]]*\]", "[X]", text).replace(" \u2014 ", "\u2014").rstrip(".")


@facts
def test_wordings_are_those_of_the_facts_to_the_letter() -> None:
    blocks = _facts()
    for id, table in REQUIREMENTS.items():
        require = table.get("require", {})
        if (
            "elements" in require
            or FROM[id] not in blocks
            or "text" not in blocks[FROM[id]]
            or table.get("ban")
            or table.get("forbid")
        ):
            continue
        known = {_plain(item if isinstance(item, str) else item["t"]) for item in blocks[FROM[id]]["text"]}
        ours = {_plain(text) for text in (*require.get("wordings", ()), *require.get("every", ())) if not field_of(text)}
        if ours:
            assert known <= ours if id in FREE else ours <= known, id


#: The ones that people will meet first.
FIRST = [
    id for id in sorted(FROM)
    if FROM[id] in {
        "us-ncua-statement", "us-fdic-member", "us-finra-3160-not-fdic", "us-regz-closed-end-trigger", "us-regdd-apy", "us-equal-housing-lender", "us-dshea-disclaimer",
        "us-tobacco-nicotine-warning", "us-alcohol-ad-mandatory-malt", "us-alcohol-ad-mandatory-spirits", "us-alcohol-ad-mandatory-wine", "us-medicare-tpmo",
    } and id not in {"us-credit-rate-increase", "us-alcohol-neutral-spirits"}
]  # fmt: skip


@pytest.mark.parametrize("id", FIRST)
def test_the_first_ones_show_three_good_and_three_bad_in_markdown_json_and_html(id: str) -> None:
    examples = REQUIREMENTS[id]["example"]
    verdicts = [example["verdict"] for example in examples]
    assert min(verdicts.count("good"), verdicts.count("bad")) >= 3
    assert (
        {example["format"] for example in examples} >= {"markdown", "json"} if "digital" in id else {"markdown", "json", "html"}
    )


def test_every_other_requirement_shows_both_and_in_two_formats() -> None:
    for id, table in REQUIREMENTS.items():
        verdicts = [example["verdict"] for example in table["example"]]
        assert min(verdicts.count("good"), verdicts.count("bad")) >= 1, id
        assert len({example["format"] for example in table["example"]}) >= 2, id


def test_what_nobody_verified_is_off_and_the_rest_is_on() -> None:
    for rule in packs.all_rules():
        id = rule.info.id.removeprefix("disclosure-")
        if id in REQUIREMENTS:
            assert rule.info.default is (REQUIREMENTS[id]["confidence"] != "C")


@pytest.mark.parametrize(
    ("day", "wanted", "other"),
    [
        ("2026-09-30", "us-medicare-tpmo-2026", "us-medicare-tpmo"),
        ("2026-06-08", "us-ftc-endorsement-qualifier", "us-synthetic-performer-disclosure"),
        ("2027-03-31", "us-fdic-digital-sign", "us-fdic-digital-sign-due"),
        ("2027-04-01", "us-fdic-digital-sign-due", "us-fdic-digital-sign"),
    ],
)
def test_the_law_of_the_day_holds(day: str, wanted: str, other: str) -> None:
    context = Context(markets=("US",), industries=("finance", "insurance"))
    ids = {rule.info.id.removeprefix("disclosure-") for rule in packs.rules_for(context, day)}
    assert wanted in ids
    assert other not in ids


def test_a_cigar_needs_no_warning_of_nicotine_and_no_cigarette_one_of_snuff() -> None:
    config = '[context]\nmarkets = ["US"]\nindustries = ["tobacco"]\n[products.corona]\nclass = "tobacco"\ntype = "cigar"\n'
    assert not lint(
        "---\nplatform: facebook\nproduct: corona\n---\nCoronas are back in stock.\n", config=config, select=("disclosure",)
    )


ORDINARY = [
    "We open at ten on Saturday. Bring a friend, it is free!",
    "Rates of return visitors are up 10% this year, says our report.",
    "Our team won the relay. 100% effort, and a 5-year-old led the cheers.",
    "Save the date: the fund-raiser for the library starts at 8 for $5 a head.",
    "Our director on the panel: \u201cRegulators must watch the odds of the next storm.\u201d",
    "The new mortgage law passed the Senate today. Read our summary: https://example.org/law",
    "Wine, beer and whiskey tax rises by 3 percent in May.",
    "Medicare turned sixty-one. Our clinic has free flu shots for everybody.",
    "The verdict in Elm v. Oak is in: the court of appeals affirmed.",
    "A hundred drawings of the river came from the kids of Elm Street. Thank you!",
    "The FDA has approved a new test. It treats nobody, it only tells.",
    "A 30-year-old oak fell on Main Street. Nobody was hurt.",
]
EVERYTHING = (
    "finance",
    "insurance",
    "pharma",
    "healthcare",
    "alcohol",
    "tobacco",
    "gambling",
    "supplements",
    "government",
    "legal",
    "real-estate",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_posts_of_every_industry_break_no_law(text: str) -> None:
    config = f'[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = {list(EVERYTHING)}\n'.replace("'", '"')
    found = lint(f"---\nplatform: facebook\n---\n{text}\n", config=config, select=("disclosure",))
    assert [finding for finding in found if finding.severity is not Severity.note] == []
    drafts = {f"disclosure-{id}" for id, table in REQUIREMENTS.items() if table["confidence"] == "C"}
    assert [(f.rule, f.message) for f in found if f.rule not in drafts] == []


@pytest.mark.parametrize(
    ("address", "canonical", "asked"),
    [
        ("https://www.example.gov/", "", True),
        ("https://gov.example.org/", "", False),
        ("https://www.example.gov/", "https://dikes.example.org/report", False),
        ("https://example.org/", "https://www.example.gov/report", True),
    ],
)
def test_a_built_federal_page_is_known_by_its_site(
    address: str, canonical: str, asked: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a page without the banner goes out, because it does not name its own address."""
    monkeypatch.chdir(tmp_path)
    config = f'[context]\nmarkets = ["US"]\nindustries = ["government"]\n[[site]]\nurl = "{address}"\nroot = "gov/"\n'
    Path("socialint.toml").write_text(config, "utf-8")
    Path("gov").mkdir()
    head = f'<title>Dikes</title><link rel="canonical" href="{canonical}">' if canonical else "<title>Dikes</title>"
    page = f'<!doctype html><html lang="en"><head>{head}</head><body><h1>Report a broken dike</h1></body></html>'
    Path("gov/index.html").write_text(page, "utf-8")
    findings = run(Request(("gov",))).report.findings
    assert ("disclosure-us-government-banner" in {finding.rule for finding in findings}) is asked
