"""A German page in an English voice cannot be understood; a right page must not be blamed."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

GERMAN = "Wir sind am Montag nicht für Sie da. Die Bücherei ist von Dienstag bis Freitag geöffnet, und der Eingang ist im Hof."
ENGLISH = "We are not open on Monday, but you can bring back your books at any time: there is a box by the door."


@pytest.mark.parametrize(
    "text",
    [
        f"<html ⟦lang=en-GB⟧><title>Hof</title><body><p>{GERMAN}</p></body></html>",
        f"<html ⟦lang=de⟧><body><p>{ENGLISH}</p><p lang=de>{GERMAN}</p></body></html>",
        f"<p ⟦lang=fr⟧>{ENGLISH}</p>",
        f"<div ⟦lang=en⟧><p>{GERMAN}</p><pre>the code is not the text of the page and has no language that we know</pre></div>",
        "<html ⟦lang=fr⟧><body><img src=a.png alt='We are closed today'></body></html>",
        "<html ⟦lang=nl⟧><title>Gelukkig</title><body>The Dutch word “gelukkig” has no equal in our English.</body></html>",
        "<html ⟦lang=zh⟧><body><p>We are not open today. You can bring back your books.</p></body></html>",
    ],
)
def test_it_is_found_where_it_is_declared(text: str) -> None:
    assert assert_rule("page-text-language", text, format="html")


def test_paragraphs_that_nobody_marked_are_one_note_for_each_language() -> None:
    page = f"<html lang=de><p>{GERMAN}</p><p>⟦{ENGLISH}⟧</p><p>{GERMAN}</p><p>{ENGLISH}</p><p lang=en>{ENGLISH}</p></html>"
    (finding,) = assert_rule("page-text-language", page, format="html")
    assert finding.review
    assert finding.message == 'paragraph under lang "de" looks like English, and 1 more'
    (finding,) = assert_rule("page-text-language", f"<html ⟦lang=de⟧><p>{ENGLISH}</p><p>{ENGLISH}</p></html>", format="html")
    assert not finding.review


@pytest.mark.parametrize(
    "text",
    [
        f"<html lang=de><title>Hof</title><body><p>{GERMAN}</p></body></html>",
        f"<html lang=en><body><p lang=de>{GERMAN}</p></body></html>",
        f"<html lang=en><body><p>{GERMAN} {ENGLISH}</p></body></html>",
        f"<html lang=et><body><p>{GERMAN}</p></body></html>",
        f"<html lang=en><body><p hidden>{GERMAN}</p><pre>{GERMAN}</pre></body></html>",
        f"<html lang='{{{{ lang }}}}'><body><p>{GERMAN}</p></body></html>",
        f"<body><p>{GERMAN}</p></body>",
        "<html lang=en><body>Guten Tag, der Herr</body></html>",
        "<html lang=en><body><a lang=fr>Français</a> <a lang=de>Deutsch</a> <a lang=ru>Русский</a></body></html>",
        "<html lang=de><body><img alt='{{ we are closed today }}'> <img hidden alt='We are closed today'></body></html>",
    ],
)
def test_a_right_a_mixed_or_a_short_text_is_left_alone(text: str) -> None:
    assert_rule("page-text-language", text, format="html")
