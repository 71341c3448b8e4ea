"""A page in an unknown language is read out in the wrong voice."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<!doctype html>\n⟦<html>⟧<head><title>a</title></head></html>"),
        ("html", '<html ⟦lang=""⟧><head></head></html>'),
        ("html", "<html ⟦lang='english'⟧><body>a</body></html>"),
        ("html", "<html class=a ⟦lang=en_US⟧><body>a</body></html>"),
        ("html", "<!doctype html>\n⟦<title>⟧a</title><p>b"),
        ("json", '{"html": "⟦<html>⟧<head><title>a</title></head></html>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-lang", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<html lang=de-AT><body>a</body></html>"),
        ("html", "<p>a</p>"),
        ("html", "<html lang='{{ lang }}'><body>a</body></html>"),
        ("html", "{% if a %}<html>{% endif %}<body>a</body></html>"),
        ("svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>a</title></svg>"),
        ("markdown", "# A page"),
        ("json", '{"html": "<p>a</p>"}'),
    ],
)
def test_a_known_language_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-lang", text, format=format)


@pytest.mark.parametrize(
    ("attributes", "text", "hint"),
    [
        ("", "Wir sind am Montag nicht für Sie da, der Eingang ist im Hof und die Bücherei ist zu.", 'lang="de", if'),
        ("", "We are not open on Monday, but you can bring back your books at any time of the day.", 'lang="en", if'),
        ("", "Vi har ikke åpent på mandag, men du kan levere bøkene dine når du vil, også om natten.", 'lang="nb", if'),
        ("", "Acme 2000", 'such as lang="en"'),
        (' xml:lang="fr"', "Acme 2000", 'lang="fr"'),
    ],
)
def test_the_hint_names_the_language_of_the_page(attributes: str, text: str, hint: str) -> None:
    (finding,) = lint(f"<html{attributes}><body><p>{text}</p></body></html>", format="html", select=("page-lang",))
    assert hint in finding.hint
