"""Links, tags and mentions must be found where they stand, whatever surrounds them."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.post.entities import _PATH, _path, cashtags, entities, hashtags, mentions, reply, urls

PIECES = st.sampled_from(
    ["http://", "https://t.co/", "a", ".", "com", "no", "-", "_", "/", "(", ")", "?", "#", "@", "$", " ", "\n", "é", "日本", "👍", "💡️",
     "xn--", "ＡＢ", "&", "\u200d", "e\u0301", "0", ":", "!"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_entity_stands_where_it_says(text: str) -> None:
    found = entities(text)
    for item in found:
        shown = text[item.start : item.end]
        if item.kind == "url":
            assert shown == item.value
        else:
            assert shown[0] in "#＃@＠$"
            assert shown[1:] == item.value + item.path
    assert all(one.end <= two.start for one, two in pairwise(found)), "entities overlap"


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    for find in (entities, urls, hashtags, mentions, cashtags, reply):
        find(text)


@pytest.mark.parametrize("text", ["README.md", "ASP.NET", "main.py", "socket.io", "back.So nice", "Schluss.De Zug", "nrk.no"])
def test_a_bare_domain_is_a_link_on_x_only(text: str) -> None:
    assert len(urls(text)) == 1
    assert not urls(text, bare=False)


@pytest.mark.parametrize("text", ["Node.js", "index.html", "v2.0", "e.g.", "a@b.com", "3.14", "…", "a..no"])
def test_what_only_looks_like_a_domain_is_no_link(text: str) -> None:
    assert not urls(text)


def test_a_made_up_address_stands_for_a_real_one_behind_its_scheme() -> None:
    """Whoever tries the rules on invented posts, or drafts before the domain is bought, would find half of them silent."""
    text = "https://www.oak.example/a, http://oak.test/b?c=d and .env.example, oak.example, unit.test, https://oak.invented/a"
    assert [link.value for link in urls(text)] == ["https://www.oak.example/a", "http://oak.test/b?c=d"]


def test_a_tag_inside_a_link_is_none() -> None:
    assert [tag.value for tag in hashtags("https://example.org/#part and #Whole")] == ["Whole"]


@pytest.mark.parametrize(
    "piece",
    [
        "a.b",
        "http://",
        "a.co/(",
        "#a",
        "@a",
        "a_",
        "x.com",
        "あ.co",
        "é.",
        "a.co/?.",
        "$a",
        "http://a.com/((",
        "(",
        "a-",
        "xn--a.",
    ],
)
def test_a_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    def cost(times: int) -> float:
        text = piece * times
        start = time.process_time()
        entities(text)
        return time.process_time() - start

    small, large = max(cost(2_000), 0.004), cost(20_000)
    assert large < small * 40, f"{small:.3f} s for 2,000, {large:.3f} s for 20,000"


@given(st.text(st.sampled_from("/aZ9-_.,()[]?#&=~!'@\u00e9\u0416\u2013\u4e00 \n")))
def test_the_quick_way_along_a_path_ends_where_the_grammar_does(text: str) -> None:
    match = re.match(_PATH, f"/{text}")
    assert match is not None and _path(f"/{text}", 0) == match.end()


@given(
    st.lists(st.sampled_from(["a", "t", "example", "com", "co", "0", "x" * 64, "nosuchdomain"]), min_size=1, max_size=4),
    st.sampled_from(["", "/", "/a", "/a/0/", "/" + "a" * 5000]),
)
def test_the_usual_address_is_a_link_where_the_grammar_makes_one(labels: list[str], path: str) -> None:
    address = f"https://{'.'.join(labels)}{path}"
    # Behind a bracket it is read by the grammar.
    assert [link.value for link in urls(address)] == [link.value for link in urls(f"({address}")]


@pytest.mark.parametrize("blank", [" ", "\n", "\u2028", "\u00a0", ". "])
def test_a_link_is_found_behind_any_blank(blank: str) -> None:
    text = f"One.{blank}nrk.no{blank}.no{blank}https://example.org/a{blank}"
    assert [text[link.start : link.end] for link in urls(text)] == ["nrk.no", "https://example.org/a"]
