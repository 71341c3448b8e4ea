"""A placeholder keeps forms quiet and tells nobody anything; a short description does."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "![⟦image⟧](a.png) ![⟦Bilde 2⟧](b.png)"),
        ("markdown", "![⟦📷⟧](a.png) ![⟦...⟧](b.png)"),
        ("markdown", "---\nplatform: linkedin\nlang: en\n---\n![⟦Untitled design⟧](a.png)\n"),
        ("html", '<img src=a alt="⟦TODO⟧"><img src=a alt=" ⟦[Alt text]⟧ ">'),
        ("html", '<img src=a alt="⟦May be an image of 3 people and text⟧">'),
        ("html", '<img src=a alt="⟦A person on a bike. Description automatically generated⟧">'),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦Ohne Titel⟧"}]}'),
        (
            "json",
            '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦Kan v\\u00e6re et bilde av 1 person⟧"}]}',
        ),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦sin título⟧"}]}'),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦IMAGE DE⟧"}]}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("alt-placeholder", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "![Photo of the week: fog over the fjord](a.png) ![Image of a cat](b.png) ![42](c.png) ![X](d.png)"),
        ("markdown", "![{{ alt }}](a.png) ![](b.png)"),
        (
            "html",
            '<img src=a alt=""><img class=emoji src=1f4f7.svg alt="📷"><img src=smilies/wink.gif alt=";)"><img src=a alt="Bilder aus Oslo">',
        ),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "Photographers at work"}]}'),
    ],
)
def test_a_description_is_left_alone(format: str, text: str) -> None:
    assert_rule("alt-placeholder", text, format=format)
