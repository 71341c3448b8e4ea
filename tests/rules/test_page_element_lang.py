"""A quotation in an unknown language is read out in the wrong voice."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<html lang=en><body><p ⟦lang=german⟧>Hallo</p></body></html>"),
        ("html", "<p ⟦lang='  '⟧>Hallo</p>"),
        ("html", "<p ⟦lang=de_DE⟧><b>Hallo</b></p>"),
        ("html", "<div ⟦lang=xx⟧><img src=a alt='Ein Hund'></div>"),
        ("html", "<div ⟦lang=xx⟧><i ⟦lang=yyy⟧>a</i> b</div>"),
        ("markdown", 'Say <i ⟦lang="ger"⟧>Hallo</i>.'),
        ("json", '{"lang": "en", "html": "<i ⟦lang=ger⟧>Hallo</i>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-element-lang", text, format=format)


@pytest.mark.parametrize(
    "text",
    [
        "<p lang=de-AT>Hallo</p>",
        "<p lang=''>Qapla’</p>",
        "<p lang=xx></p><p lang=xx> <img src=a alt=''></p>",
        "<p lang=xx><i lang=de>Hallo</i></p>",
        "<p lang=xx hidden>Hallo</p><p lang=xx><script>var a</script></p>",
        "<p lang='{{ lang }}'>Hallo</p>",
        "<html lang=xx><body>the page itself is another rule's</body></html>",
        "<svg lang=xx><text>Hallo</text></svg>",
    ],
)
def test_what_nobody_hears_wrongly_is_left_alone(text: str) -> None:
    assert_rule("page-element-lang", text, format="html")
