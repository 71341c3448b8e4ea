"""A picture without a text alternative must not slip through, and decoration must not be called a fault."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "One ⟦![](a.png)⟧"),
        ("markdown", "> - å ⟦![]( <a b.png>)⟧"),
        ("markdown", 'Raw ⟦<img src="a.png">⟧ here'),
        ("markdown", "---\nplatform: x\nlang: en\n---\nHi ⟦![](a.png)⟧\n"),
        ("markdown", "---\nplatform: x\nlang: en\nmedia:\n  - ⟦src: a.png⟧\n---\nHi\n"),
        ("html", "<p>⟦<img src=a.png>⟧</p>"),
        ("html", '<img alt="x" src=a>⟦<img alt="  " src=b>⟧'),
        ("html", "⟦<input type=image src=a.png>⟧"),
        ("html", "⟦<div role=img>⟧</div>"),
        ("html", "⟦<svg role=img>⟧<path/></svg>"),
        ("html", "⟦<img role=none tabindex=0 src=a>⟧"),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [⟦{"src": "a.png"}⟧]}'),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [⟦{"src": "a.gif", "alt": ""}⟧]}'),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.png", "alt": "A"}, ⟦"b.png"⟧]}'),
        ("json", '{"html": "<p>⟦<img src=\\"a.png\\">⟧</p>"}'),
        ("json", '{"platform": "x", "markdown": "Hi ⟦![](a.png)⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("alt-missing", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", 'One ![A dog](a.png) <img src=b.png alt="">'),
        ("markdown", "![{{ alt }}](a.png)"),
        ("markdown", "`![](a.png)`"),
        ("html", '<img src=a alt=""><img src=a alt="A dog"><img src=a aria-label=Dog><img src=a title=Dog>'),
        ("html", "<div hidden><img src=a></div><img src=a aria-hidden=true><img src=a role=presentation>"),
        ("html", '<img src="a" alt="{{ alt }}"><img src=a {{ attrs }}><img :alt=text src=a>'),
        ("html", "<div role=img aria-label=Dog></div><svg role=img><title>Dog</title></svg><svg><path/></svg>"),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.png", "decorative": true}]}'),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.mp4"}]}'),
        ("json", '{"platform": "youtube", "text": "Hi", "media": [{"src": "a.png"}]}'),
        ("json", '{"name": "package", "media": [{"src": "a.png"}]}'),
    ],
)
def test_what_has_one_or_cannot_is_left_alone(format: str, text: str) -> None:
    assert_rule("alt-missing", text, format=format)


@pytest.mark.parametrize("alt", ["2026", '["A barn"]', "true"])
def test_a_text_alternative_that_is_no_text_is_one_fault_and_not_two(alt: str) -> None:
    post = f'{{"platform": "x", "lang": "en", "text": "Hi", "media": [{{"src": "a.png", "alt": {alt}}}]}}'
    assert [finding.rule for finding in lint(post, format="json")] == ["file-schema"]


def test_a_picture_that_a_script_will_choose_is_a_question_to_its_author() -> None:
    (finding,) = assert_rule("alt-missing", "<p>⟦<img data-thumbnail>⟧</p>", format="html")
    assert finding.review
    (finding,) = assert_rule("alt-missing", "<p>⟦<img data-src=team.jpg>⟧</p>", format="html")
    assert not finding.review


@pytest.mark.parametrize(
    ("src", "name"),
    [
        ("https://example.org/a/store.jpg?c0088829d97b91f0", ' "store.jpg"'),
        ("thumb.php?src=/pictures/a.png", ' "thumb.php"'),
        ("data:image/png;base64,aGVsbG8=/x.png", ""),
    ],
)
def test_the_message_names_the_file_and_not_its_query(src: str, name: str) -> None:
    (finding,) = lint(f'<img src="{src}">', format="html", select=("alt-missing",))
    assert finding.message == f"image{name} has no text alternative"
