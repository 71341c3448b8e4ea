"""Licences are kept to: author, licence and link are named."""

from __future__ import annotations

import json

import pytest

from socialint.model import Severity
from socialint.rules.credit._licences import parse_licence
from socialint.testing import assert_rule

RULE = "credit-license"
FULL = "Kari Nordmann, CC BY 4.0, https://example.org/fjord"


def _post(text: str = "Fog.", **media: str) -> str:
    fields = {"platform": "x", "text": text, "media": [{"src": "a.jpg", "alt": "A fjord", **media}]}
    return json.dumps(fields, ensure_ascii=False)


@pytest.mark.parametrize(
    ("media", "lacks"),
    [
        ({"license": "\u27e6CC-BY-4.0\u27e7"}, "the author, the licence, a link to the source"),
        ({"license": "CC BY 4.0", "credit": "\u27e6Kari Nordmann\u27e7"}, "the licence and a link to the source"),
        ({"license": "CC BY 4.0", "credit": "\u27e6CC BY 4.0, https://example.org\u27e7"}, "the author"),
        ({"license": "CC BY-SA 4.0", "caption": "\u27e6Fjord. Photo: Kari, https://example.org\u27e7"}, "the licence"),
        ({"license": "\u27e6https://creativecommons.org/licenses/by-nd/4.0/\u27e7", "caption": "A fjord."}, "the author"),
    ],
)
def test_missing_parts_are_named(media: dict[str, str], lacks: str) -> None:
    (found,) = assert_rule(RULE, _post(**media), format="json")
    assert lacks in found.message
    assert found.severity is Severity.warning


def test_whether_the_medium_could_carry_a_link_is_for_a_person_to_say() -> None:
    (found,) = assert_rule(RULE, _post(license="CC BY 4.0", credit="\u27e6Kari Nordmann / CC BY 4.0\u27e7"), format="json")
    assert found.review
    assert found.severity is Severity.note


@pytest.mark.parametrize(
    "media",
    [
        {"license": "CC BY 4.0", "credit": FULL},
        {"license": "CC BY 4.0", "caption": f"Fjord by {FULL}"},
        {"license": "CC0"},
        {"license": "public domain"},
        {"license": "https://creativecommons.org/publicdomain/zero/1.0/"},
        {"license": "contract 17/2024"},
        {"license": "All rights reserved"},
        {"license": "CC BY 4.0", "source": "own"},
        {},
    ],
)
def test_what_is_kept_to_or_asks_for_nothing_is_let_alone(media: dict[str, str]) -> None:
    assert_rule(RULE, _post(**media), format="json")


def test_the_credit_may_stand_in_the_text_or_link_there() -> None:
    assert_rule(RULE, _post(f"Fog.\nPhoto: {FULL}", license="CC BY 4.0"), format="json")
    head = "---\ntitle: Fog\nmedia:\n  - src: a.jpg\n    alt: A\n    license: CC-BY-4.0\n---\n"
    assert_rule(RULE, head + "Photo: Kari Nordmann, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n")
    assert_rule(RULE, head.replace("CC-BY-4.0", "\u27e6CC-BY-4.0\u27e7") + "See [our site](https://example.org/).\n")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("CC-BY-4.0", "CC BY 4.0"),
        ("cc by-sa 3.0 de", "CC BY-SA 3.0"),
        ("CC BY-NC-ND 4.0 International", "CC BY-NC-ND 4.0"),
        ("Creative Commons Attribution-ShareAlike 4.0", "CC BY-SA 4.0"),
        ("Creative Commons Attribution-NonCommercial-NoDerivatives", "CC BY-NC-ND"),
        ("https://creativecommons.org/licenses/by/2.0/deed.en", "CC BY 2.0"),
        ("CCBY", "CC BY"),
        ("CC-BY", "CC BY"),
    ],
)
def test_a_licence_is_read_in_every_way_people_write_it(written: str, name: str) -> None:
    licence = parse_licence(written)
    assert licence
    assert (licence.name, licence.known, licence.asks_credit) == (name, True, True)


@pytest.mark.parametrize("written", ["CC-BY-5.0", "CC-NC", "CC BY-NZ 4.0", "CC-BY-ND-SA-4.0", "CC"])
def test_a_licence_that_does_not_exist_is_found(written: str) -> None:
    (found,) = assert_rule(RULE, _post(license=f"\u27e6{written}\u27e7"), format="json")
    assert "is no Creative Commons licence" in found.message
    assert_rule(RULE, f"---\nplatform: x\nmedia:\n  - src: a.jpg\n    license: \u27e6{written}\u27e7\n---\nFog.\n")


@pytest.mark.parametrize("written", ["Getty contract", "MIT", "OGL-UK-3.0", "NLOD 2.0", "ccc", "", "cc'd to legal"])
def test_other_licences_are_none_of_its_business(written: str) -> None:
    assert_rule(RULE, _post(license=written), format="json")
