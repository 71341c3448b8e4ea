"""Others' work is named; nobody is asked to credit their own."""

from __future__ import annotations

import json

import pytest

from socialint.rules.credit._lines import credit_lines, names_somebody
from socialint.testing import assert_rule

RULE = "credit-missing"


def _post(text: str = "Good morning.", **media: str) -> str:
    return json.dumps(
        {"platform": "x", "text": text, "media": [{"src": "a.jpg", "alt": "A harbour", **media}]}, ensure_ascii=False
    )


@pytest.mark.parametrize(
    "media",
    [
        {"source": "\u27e6Bergens Tidende\u27e7"},
        {"source": "\u27e6https://commons.wikimedia.org/wiki/File:A.jpg\u27e7"},
        {"source": "\u27e6example.com/pictures/a.jpg\u27e7"},
        {"permission": "\u27e6mail of 3 May\u27e7"},
        {"license": "\u27e6editorial use only\u27e7"},
        {"src": "\u27e6img/GettyImages-118273645.jpg\u27e7"},
        {"src": "\u27e6AdobeStock_118273645.jpeg\u27e7"},
        {"src": "\u27e6media/iStock-118273645.jpg\u27e7"},
        {"source": "Bergens Tidende", "credit": "\u27e6via Pinterest\u27e7"},
        {"source": "Bergens Tidende", "caption": "Harbour. \u27e6Photo: Google Images\u27e7"},
        {"credit": "\u27e6unknown\u27e7"},
    ],
)
def test_others_work_without_a_name_is_found(media: dict[str, str]) -> None:
    assert_rule(RULE, _post(**media), format="json")


@pytest.mark.parametrize(
    "media",
    [
        {},
        {"source": "own"},
        {"source": "eget bilde"},
        {"source": "Midjourney"},
        {"source": "archive/2024/harbour.tif"},
        {"source": "https://unsplash.com/photos/abc"},
        {"source": "https://example.org", "license": "CC0"},
        {"source": "https://example.org", "license": "CC-BY-4.0"},
        {"source": "Bergens Tidende", "credit": "Kari Nordmann"},
        {"source": "Bergens Tidende", "caption": "Harbour. Foto: Kari Nordmann / NTB"},
        {"src": "GettyImages-118273645.jpg", "license": "royalty-free"},
        {"src": "shutterstock.jpg"},
    ],
)
def test_own_free_and_credited_work_is_let_alone(media: dict[str, str]) -> None:
    assert_rule(RULE, _post(**media), format="json")


@pytest.mark.parametrize(
    "credit",
    ["Photo: Jane Doe", "Photo by Jane Doe", "\u00a9 Jane Doe", "\u00a9 2026 Jane Doe", "Foto: Jane Doe / dpa", "Bild: Jane Doe", "Credit: Jane Doe/AP",
     "\U0001f4f7 Jane Doe", "\U0001f4f8 @jane.doe", "Image courtesy of Jane Doe", "Illustrasjon: Jane Doe", "Foto av Jane Doe"],
)  # fmt: skip
def test_every_way_to_write_a_credit_counts(credit: str) -> None:
    assert_rule(RULE, _post(f"Good morning.\n{credit}", source="Jane's shop"), format="json")
    assert_rule(
        RULE,
        f'<figure><img src="GettyImages-1182.jpg" alt="A"><figcaption>Harbour. {credit}</figcaption></figure>',
        format="html",
    )


def test_pages_and_front_matter() -> None:
    assert_rule(RULE, '<img src="\u27e6GettyImages-118273645.jpg\u27e7" alt="A">', format="html")
    assert_rule(RULE, "![A harbour](\u27e6shutterstock_118273645.jpg\u27e7)\n\n\u00a9 2026 The Clinic\n")
    assert_rule(RULE, "---\nplatform: x\nmedia:\n  - src: a.jpg\n    alt: A\n    source: \u27e6NTB\u27e7\n---\nGod morgen.\n")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("\u27e6#repost\u27e7 What a day!", True),
        ("\u27e6Repost\u27e7: what a day!", True),
        ("#repost from @jane: what a day!", False),
        ("Please repost this!", False),
        ("Repost this to win.", False),
    ],
)
def test_a_repost_names_its_author(text: str, found: bool) -> None:
    assert len(assert_rule(RULE, json.dumps({"platform": "x", "text": text}, ensure_ascii=False), format="json")) == found
    assert len(assert_rule(RULE, f"---\nplatform: instagram\n---\n{text}\n")) == found


@pytest.mark.parametrize(
    "text", ["A photo by the pool", "Ein Foto von der K\u00fcste", "in the picture: ", "Creditsuisse", "photo"]
)
def test_prose_is_no_credit(text: str) -> None:
    assert not list(credit_lines(text))


def test_a_place_is_nobody() -> None:
    assert not any(
        map(names_somebody, ("via Pinterest", "Source: Google", "Internet", "unknown", "www.google.com", "N/A", "\u2014"))
    )
    assert all(map(names_somebody, ("Kari", "Reuters", "@x", "Kari via Pinterest", "\u5f20\u4e09")))


def test_a_place_in_the_text_is_no_credit_for_the_picture() -> None:
    assert_rule(RULE, _post("Good morning.\n\u27e6\U0001f4f7 via Pinterest\u27e7", src="b.jpg"), format="json")
    assert_rule(RULE, "---\nplatform: x\nmedia: [{src: a.jpg, alt: A}]\n---\nMorning.\n\n\u27e6Foto: Internet\u27e7\n")
    assert_rule(RULE, '{"platform": "x", "text": "Photo: Internet"}', format="json")


def test_what_a_template_writes_is_let_alone() -> None:
    text = "---\nplatform: x\nmedia:\n  - src: a.jpg\n    alt: A\n    source: NTB\n---\nGod morgen. {{ credits }}\n"
    assert_rule(RULE, text)
