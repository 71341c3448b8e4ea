"""What its maker gave away for no commercial use does not end up in an advertisement."""

from __future__ import annotations

import json
from typing import Any

import pytest

from socialint.model import Severity
from socialint.testing import assert_rule

RULE = "credit-commercial-use"


def _post(licence: str, **fields: Any) -> str:
    media = [{"src": "a.jpg", "alt": "A fjord", "license": licence, "credit": "Kari Nordmann"}]
    return json.dumps({"platform": "x", "text": "Fog.", "media": media, **fields}, ensure_ascii=False)


@pytest.mark.parametrize(("paid", "review"), [(True, False), ("gifted", False), ("affiliate", False), ("own-brand", True)])
@pytest.mark.parametrize("licence", ["CC BY-NC 4.0", "cc-by-nc-sa-3.0", "Editorial use only"])
def test_not_for_commerce_means_not_in_paid_posts(paid: Any, review: bool, licence: str) -> None:
    (found,) = assert_rule(RULE, _post(f"\u27e6{licence}\u27e7", paid=paid), format="json")
    assert found.review is review
    assert found.severity is (Severity.note if review else Severity.error)


@pytest.mark.parametrize("fields", [{}, {"paid": False}, {"paid": "employee"}])
def test_nothing_is_said_where_nothing_is_paid(fields: dict[str, Any]) -> None:
    assert_rule(RULE, _post("CC BY-NC 4.0", **fields), format="json")


@pytest.mark.parametrize("licence", ["CC BY 4.0", "CC0", "bought", "", "CC BY-NC-{{ version }}"])
def test_other_licences_are_let_alone(licence: str) -> None:
    assert_rule(RULE, _post(licence, paid=True), format="json")


def test_front_matter() -> None:
    media = "media:\n  - src: a.jpg\n    alt: A fjord\n    license: ⟦CC BY-NC 4.0⟧\n"
    assert_rule(RULE, f"---\nplatform: x\npaid: true\n{media}---\nFog.\n")
