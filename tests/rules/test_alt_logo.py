"""Who stands behind a page must be said to everybody, once."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


def page(body: str) -> str:
    return f"<!doctype html><html lang=en><title>Our partners</title><body><p>They help us.</p>{body}</body></html>"


@pytest.mark.parametrize(
    "picture",
    [
        "<img src=/img/acme-logo.png alt=''>",
        "<img src=logo_acme.svg?v=2 alt=Acme aria-hidden=true>",
        "<img src=w3c-logo@2x.png role=none>",
    ],
)
def test_a_logo_of_somebody_who_is_not_named_is_found(picture: str) -> None:
    assert assert_rule("alt-logo", page(f"⟦{picture}⟧"), format="html")


@pytest.mark.parametrize(
    "body",
    [
        "<img src=acme-logo.png alt=Acme>",
        "<img src=acme-logo.png>",
        "<img src=acme-logo.png alt=''> Acme",
        "<a href=https://acme.example/ aria-label=Home><img src=acme-logo.png alt=''></a>",
        "<img src=w3c-logo.png alt=''> <p>World Wide 3 Company</p>",
        "<img src=logo.png alt=''><img src=logo-white.svg alt=''><img src=header-logo.png alt=''><img src=logo2.png alt=''><img src=partner3-logo.png alt=''>",
        "<img src=acme-north-logo.png alt=''>",
        "<img hidden src=acme-logo.png alt=''>",
        "<img src='{{ partner }}-logo.png' alt=''>",
        "<img src=acme.png alt=''>",
    ],
)
def test_what_is_said_elsewhere_or_by_nobody_is_left_alone(body: str) -> None:
    assert_rule("alt-logo", page(body), format="html")


def test_a_part_of_a_page_may_stand_beside_the_name() -> None:
    assert_rule("alt-logo", "<p><img src=acme-logo.png alt=''></p>", format="html")
    assert_rule("alt-logo", "![](acme-logo.png)", format="markdown")
