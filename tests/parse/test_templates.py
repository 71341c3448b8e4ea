"""Template tags are hidden, and everything else stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import MASK
from socialint.parse.documents import parse
from socialint.parse.templates import mask
from socialint.source import Source
from tests.parse.planting import law

parts = st.sampled_from(["{{", "}}", "{%", "%}", "{#", "#}", "<%", "%>", "<?php", "<?=", "?>", "{{<", ">}}", "{{%", "{{{", "}}}", "{", "}", " if ",
                         "x", " ", "\n", "\r\n", "é", "😀", "|", "import a", "export b", "`", "-", "=", "/*"])  # fmt: skip


@given(st.lists(parts, max_size=30).map("".join), st.booleans())
@law
def test_offsets_and_lines_stay(text: str, mdx: bool) -> None:
    masked, templated = mask(text, mdx=mdx)
    assert len(masked) == len(text)
    for one, other in zip(text, masked, strict=True):
        assert other == one or (other in (MASK, " ") and one not in "\r\n")
    if not mdx:
        assert templated or masked == text
        assert mask(masked).text == masked  # what is hidden holds no tag any more


@pytest.mark.parametrize(
    "tag",
    [
        "{{ x }}", "{{x|e}}", "{{- x -}}", "{{ page.title | upcase }}", "{{ .Title }}", "{{{ raw }}}", "{{< figure src=a >}}", "{{% note %}}",
        "<%= x %>", "<%- x %>", "<?= $x ?>", "<?php echo $x; ?>", "{{ if | x }}", "{{ iffy }}", "{{ 'a' }}",
    ],
)  # fmt: skip
def test_what_writes_is_masked(tag: str) -> None:
    assert mask(f"a {tag} b") == (f"a {MASK * len(tag)} b", True)


@pytest.mark.parametrize(
    "tag",
    [
        "{% if x %}", "{%- endif -%}", "{# c #}", "<% if x %>", "<%# c %>", "<%-# c %>", "{{/* c */}}", "{{#if x}}", "{{/if}}", "{{^x}}",
        "{{! c }}", "{{ if .X }}", "{{- range .X -}}", "{{ end }}", "{{else}}", "{{ with .X }}", "<?php if ($x): ?>",
    ],
)  # fmt: skip
def test_what_steers_is_blank(tag: str) -> None:
    assert mask(f"a {tag} b") == (f"a {' ' * len(tag)} b", True)


@pytest.mark.parametrize(
    "text", ["", "a {b} c", "{ {x} }", "100 % }} a", "a {{ b", "<?xml version='1.0'?>", "a {% b", "{", "price < 5 %>"]
)
def test_what_is_no_tag(text: str) -> None:
    assert mask(text) == (text, False)


def test_line_ends_in_a_tag_stay() -> None:
    assert mask("{{ a\r\n  b }}").text == f"{MASK * 4}\r\n{MASK * 6}"


def test_mdx() -> None:
    text = "import X from 'x'\n\n# {title} {a.map(b => { c })}\n\n{/* c */}<X y={z} />\n"
    masked, templated = mask(text, mdx=True)
    assert templated
    assert "import" not in masked
    assert "title" not in masked
    assert "map" not in masked
    assert "z" not in masked
    assert masked.count("\n") == text.count("\n")
    assert mask(text).text == text


@pytest.mark.parametrize("text", ["{{" * 200_000, "{%" * 200_000, "{{ x }}" * 50_000, "{{{" * 100_000, "<?php " * 100_000, "{" * 400_000,
                                  "{{ " + " " * 400_000, "{" * 100_000 + "}" * 100_000, "import \n" * 50_000, "{a" * 100_000])  # fmt: skip
@pytest.mark.parametrize("mdx", [False, True])
def test_hostile_repetition_ends(text: str, mdx: bool) -> None:
    assert len(mask(text, mdx=mdx).text) == len(text)


def test_what_a_template_writes_is_unknown_and_what_it_steers_disturbs_nothing() -> None:
    text = "# {{ title }}\n\n{% for x in y %}\n- ![{{ alt }}]({{ src }})\n{% endfor %}\n\n![a](b.png)\n"
    (document,) = parse(Source("a.md", text)).documents
    assert document.templated
    assert not document.whole_page
    assert [element.tag for element in document.elements("h1", "li", "img")] == ["h1", "li", "img", "img"]
    assert [image.alt.state.value for image in document.images()] == ["unknown", "present"]
    assert document.prose()[0].text.dynamic


def test_masks_do_not_leak_over_attributes() -> None:
    text = '<a href="{{ url }}" {{ attrs }}>x</a><img {% if a %}alt="b"{% endif %} src=c>'
    (document,) = parse(Source("a.html", text)).documents
    link, image = document.root.first("a"), document.root.first("img")
    assert link is not None
    assert image is not None
    assert link.attrs["href"] == MASK * 9
    assert link.dynamic
    assert image.attrs == {"alt": "b", "src": "c"}
