"""A counter must agree with what is published: the grapheme rules of Unicode, and each platform's own examples.

Unicode's file of break tests is run where it is found (test_grapheme_breaks.py). What it is made of is made here instead: every pair
of characters of different kinds, bare and with a mark between, held against the rules of UAX #29 as written down below, and
against another implementation; and the longer cases that the file has by name.
"""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.post.length import length
from socialint.post.platforms import load

#: A character of each kind (Grapheme_Cluster_Break, Extended_Pictographic, Indic_Conjunct_Break).
KINDS = {
    "CR": "\r", "LF": "\n", "Control": "\x01", "Extend": "\u0308", "ZWJ": "\u200d", "RI": "\U0001f1e6", "Prepend": "\u0600",
    "SpacingMark": "\u0903", "L": "\u1100", "V": "\u1160", "T": "\u11a8", "LV": "\uac00", "LVT": "\uac01", "Picture": "\u231a",
    "Consonant": "\u0915", "Linker": "\u094d", "Other": "a", "Unassigned": "\u0378",
}  # fmt: skip
CONTROLS = {"CR", "LF", "Control"}
MARKS = {"Extend", "ZWJ", "SpacingMark", "Linker"}
HANGUL = {"L": {"L", "V", "LV", "LVT"}, "LV": {"V", "T"}, "V": {"V", "T"}, "LVT": {"T"}, "T": {"T"}}


def joined(before: str, behind: str) -> bool:
    """GB3 to GB9b and GB12 for two characters with nothing before them."""
    if (before, behind) == ("CR", "LF"):
        return True
    if before in CONTROLS or behind in CONTROLS:
        return False
    if (before, behind) == ("Linker", "Consonant"):
        return True  # GB9c, as both implementations read it where no consonant stands before
    return behind in MARKS or before == "Prepend" or behind in HANGUL.get(before, ()) or before == behind == "RI"


@pytest.mark.parametrize("before", KINDS)
def test_every_pair_of_kinds_is_parted_as_unicode_says(before: str) -> None:
    for behind in KINDS:
        assert length(KINDS[before] + KINDS[behind], "graphemes") == 2 - joined(before, behind), (before, behind)


@pytest.mark.parametrize("before", KINDS)
def test_a_mark_between_belongs_to_what_is_before(before: str) -> None:
    for behind in KINDS:
        conjunct = (before, behind) == ("Linker", "Consonant")  # GB9c looks through the mark
        expected = 3 - joined(before, "Extend") - (joined("Extend", behind) or conjunct)
        assert length(KINDS[before] + KINDS["Extend"] + KINDS[behind], "graphemes") == expected, (before, behind)


@pytest.mark.parametrize("kinds", list(product(KINDS, repeat=2)), ids="-".join)
def test_another_implementation_parts_triples_alike(kinds: tuple[str, str]) -> None:
    regex = pytest.importorskip("regex")
    for third in KINDS:
        if "Prepend" in kinds:
            continue  # graphemeu 0.11 parts a flag behind one of these Arabic signs
        text = "".join(KINDS[kind] for kind in (*kinds, third))
        assert length(text, "graphemes") == len(regex.findall(r"\X", text)), (*kinds, third)


@given(st.lists(st.sampled_from(sorted(char for kind, char in KINDS.items() if kind != "Prepend")), max_size=12).map("".join))
def test_another_implementation_counts_longer_texts_alike(text: str) -> None:
    regex = pytest.importorskip("regex")
    assert length(text, "graphemes") == len(regex.findall(r"\X", text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("\r\na\n\u0308", 4),
        ("a\u0308", 1),
        (" \u200d\u0646", 2),
        ("\u0646\u200d ", 2),
        ("\u1100\u1100", 1),
        ("\uac00\u11a8\u1100", 2),
        ("\uac01\u11a8\u1100", 2),
        ("\U0001f1e6\U0001f1e7\U0001f1e8b", 3),
        ("a\U0001f1e6\U0001f1e7\U0001f1e8b", 4),
        ("a\U0001f1e6\U0001f1e7\u200d\U0001f1e8b", 4),
        ("a\U0001f1e6\u200d\U0001f1e7\U0001f1e8b", 4),
        ("a\U0001f1e6\U0001f1e7\U0001f1e8\U0001f1e9b", 4),
        ("a\u0903b", 2),
        ("a\u0600b", 2),
        ("\U0001f476\U0001f3ff\U0001f476", 2),
        ("a\U0001f3ff\U0001f476", 2),
        ("a\U0001f3ff\U0001f476\u200d\U0001f6d1", 2),
        ("\U0001f476\U0001f3ff\u0308\u200d\U0001f476\U0001f3ff", 1),
        ("\U0001f6d1\u200d\U0001f6d1", 1),
        ("a\u200d\U0001f6d1", 2),
        ("a\u200d\u2701", 2),
        ("\u0915\u0924", 2),
        ("\u0915\u094d\u0924", 1),
        ("\u0915\u094d\u094d\u0924", 1),
        ("\u0915\u094d\u200d\u0924", 1),
        ("\u0915\u093c\u200d\u094d\u0924", 1),
        ("\u0915\u093c\u094d\u200d\u0924", 1),
        ("\u0915\u094d\u0924\u094d\u092f", 1),
        ("\u0915\u094da", 2),
    ],
)
def test_the_longer_cases_count_as_unicode_says(text: str, count: int) -> None:
    assert length(text, "graphemes") == count


@pytest.mark.parametrize("text", [*"aZßøé½—“”’", *"яΩשاहกა", "\u200b", "\u2010", "\u2032", "\u10ff"])
def test_x_weighs_these_one(text: str) -> None:
    assert length(text, "weighted") == 1


@pytest.mark.parametrize(
    "text", [*"…€→•✓№①漢한កሀếữＡ𝗔🅝", "\u200e", "\u202a", "\ufe0f", "👍", "👍🏽", "👨‍👩‍👧‍👦", "🇳🇴", "1️⃣", "🫷🏽", "🇨🇶"]
)
def test_x_weighs_these_two(text: str) -> None:
    assert length(text, "weighted") == 2


@pytest.mark.parametrize(
    "text", ["README.md", "ASP.NET", "main.py", "socket.io", "nrk.no", "https://a.no", "https://example.org/" + "a" * 300]
)
def test_x_counts_a_link_as_23_with_or_without_a_scheme(text: str) -> None:
    assert length(text, "weighted") == 23
    assert length(f"See {text}", "weighted") == 27


@pytest.mark.parametrize("text", ["Node.js", "index.html", "v2.0", "e.g.", "a@b.com", "3.14", "..."])
def test_x_counts_what_is_no_link_as_typed(text: str) -> None:
    assert length(text, "weighted") == len(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [("back.So nice", 5), ("end.It was", 4), ("day.In May", 4), ("ferdig.Se mer", 4), ("Schluss.De Zug", 4), ("fin.La suite", 6)],
)
def test_x_counts_a_missing_blank_as_a_link(text: str, rest: int) -> None:
    assert length(text, "weighted") == 23 + rest


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("https://example.org/" + "a" * 80, 23),
        ("http://a.no", 23),
        ("example.org", 11),
        ("README.md", 9),
        ("@anna@example.social", 5),
        ("@anna", 5),
        (":blobcat:", 9),
        ("👨‍👩‍👧‍👦", 1),
    ],
)
def test_mastodon_counts_graphemes_with_links_as_23_and_names_without_their_server(text: str, count: int) -> None:
    assert length(text, "mastodon") == count


@pytest.mark.parametrize(("text", "count"), [("👍", 4), ("a👍", 5), ("abc", 3), ("høy", 3), ("漢", 1), ("❤️", 6)])
def test_threads_counts_an_emoji_by_its_bytes(text: str, count: int) -> None:
    assert length(text, "threads") == count


@pytest.mark.parametrize(("text", "utf16", "bytes_"), [("a", 1, 1), ("ø", 1, 2), ("€", 1, 3), ("👍", 2, 4), ("👍🏽", 4, 8)])
def test_tiktok_counts_utf16_and_youtube_bytes(text: str, utf16: int, bytes_: int) -> None:
    assert length(text, "utf16") == utf16
    assert length(text, "bytes") == bytes_


@pytest.mark.parametrize(
    ("platform", "limits"),
    [
        ("x", {("weighted", 280)}), ("bluesky", {("graphemes", 300), ("bytes", 3000)}), ("mastodon", {("mastodon", 500)}),
        ("threads", {("threads", 500)}), ("linkedin", {("characters", 3000)}), ("instagram", {("characters", 2200)}),
        ("facebook", {("characters", 63206)}), ("youtube", {("bytes", 5000)}),
    ],
)  # fmt: skip
def test_each_platform_counts_in_its_own_unit(platform: str, limits: set[tuple[str, int]]) -> None:
    assert {(limit.unit, limit.value) for limit in load(platform).limits("text")} == limits
