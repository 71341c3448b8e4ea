"""A rule about posts that cries wolf is switched off: what looks like a fault and is none stays quiet, what is one is found."""

from __future__ import annotations

import json
import time

import pytest

from socialint.testing import assert_rule, lint

#: Of each rule, texts that are fine. Ten at least: the traps of each.
QUIET: dict[str, list[str]] = {
    "post-emoji-count": [
        "Plain", "One 🎉", "Two 🎉 🎶", "Three 🎉🎶🍰", "1️⃣ a 2️⃣ b 3️⃣ c 4️⃣ d 5️⃣ e", "© ® ™ ↔ ℹ © ®", "👩🏽‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈", "🇳🇴🇸🇪🇩🇰",
        "★★★★★", "→ → → → →", "✔ ✔ ✔ ✔", "½ ² ③ ④ ⑤", "🎉🎉🎉🎉🎉🎉",
    ],
    "post-emoji-bullet": [
        "- a\n- b", "🎉 Only one line", "🎉 one\n- two", "1️⃣ one\n2️⃣ two", "🇳🇴 Norway\n🇸🇪 Sweden", "one 🎉\ntwo 🎉", "🎉\n🎉", "🎉 a\nb\n🎉 c",
        "™ a\n™ b", "© 2025\n© 2026", "✓ a\n✓ b", "• a\n• b", "",
    ],
    "post-emoji-inside": [
        "We did it 🎉", "We did it. 🎉 thank you", "We did it! 🎉 thanks", "Norway 🇳🇴 beat Sweden", "Step 1️⃣ is easy", "Acme™ is great", "We did it 🎉 Thank you",
        "🎉 we did it", "Yes, 🎉 we did", "We did it 🎉\nthank you", "so tired 😴 see you tomorrow", "the ramp is at the back ♿ come as you are", "We open\n📷 by Jane", "(we 🎉)", "a ↔ b", "日本🎉日本", "a → b", "cost 5 🎉 now",
    ],
    "post-emoticon": [
        "at 8:30", "ratio 3:1)", "(see a:)", "list a) b) c:", "for children <3 years", "p <3 and x>0", "https://example.org/:)", "key:p value", "Note: D is next",
        "if (x) :return", "10:D5", "C:\\path", "a := b", "x=(1)", "nb: (se under)", "😀 fine", "std::vector", "e.g.: (one)",
    ],
    "post-ascii-art": [
        "one\ntwo\nthree", "| a | b |\n|---|---|\n| 1 | 2 |", "-----\n=====\n*****", "🟩🟩⬛⬛🟩\n🟩🟩🟩⬛🟩\n🟩🟩🟩🟩🟩", "12:30-14:00\n14:30-15:00\n16:00-17:00",
        "EUR 5.-\nEUR 6.-\nEUR 7.-", "(+47) 22\n(+46) 33\n(+45) 44", "- a\n- b\n- c", "#a #b #c\n#d #e #f\n#g #h #i", "@a @b\n@c @d\n@e @f", "...\n...\n...",
        "\"Yes.\"\n\"No!\"\n\"Why?\"", "❤️🧡💛💚\n💙💜🖤🤍\n❤️🧡💛💚", "> a\n> b\n> c", "^_^ hello there\n(ok)\nbye",
    ],
    "post-repeated-signs": [
        "Wait...", "Wait… what?!", "Really?!", "-----------", "=====\n=====", "a | b\n---|---", "100000000", "Schifffahrt", "zzzz", "XXXX", "MMMM", "#hmmmmmm", "@aaaaah",
        "https://example.org/aaaaab//////b", "YYYYMMDD", "★★★★★", "🎉🎉🎉🎉🎉🎉🎉", "VIIII", "### Heading", "##########", "**bold**", "$$$", "cooool1",
    ],
    "post-look-alikes": [
        "Plain paypal", "5 μm", "Δt", "NFκB", "TNFα", "α-helix", "Москва", "Αθήνα", "SMSка", "VIPов", "PRщик", "ITшник", "iPhoneом", "Ω", "ΑΒΓ", "Москва and Oslo",
        "café", "Việt", "straße", "naïve",
    ],
    "post-stacked-marks": [
        "Plain", "Tiếng Việt", "e\u0302\u0301", "שָׁלוֹם", "=\u0338", "a ≠ b", "हिन्दी", "العَرَبِيَّة", "1️⃣2️⃣3️⃣", "o\u0308", "ก็ที่", "s\u0332 alone", "n\u0303o n\u0303o", "x\u0305 is the mean",
    ],
    "reading-alternating-caps": [
        "iPhone", "eBay", "LaTeX and BibTeX", "YouTube", "PhD", "NaCl", "PhD, NaCl, MgO", "camelCaseName", "McDonald", "GmbH", "KaTeX's layout", "#aBcDeFgH", "@aBcDeFgH",
        "https://example.org/aBcDeFgH", "aB1cD2eF3", "PhDs", "mRNA", "LiFePO", "WiFi", "OhNo", "I a I a I a", "DoD, WoW, eBay",
    ],
    "post-layout-blanks": [
        "a\n\nb", "a\n\n\nb", "a  b", "a   b", "12\u00a0000\u00a0kr", "Ouvert\u00a0: oui\u00a0!", "👩‍👩‍👧", "ภาษา\u200bไทย", "\u200eabc\u200f", "a\n    b", "a\n.\nb", "a\n.\n.\nb",
        "- a\n- b\n- c\n- d", "a\u00adb", "",
    ],
    "post-accidental-link": [
        "They are back. So nice", "nrk.no", "Booking.com is", "ASP.NET is", "socket.io works", "Node.js is", "v2.0 is", "e.g. this", "i.e. In May", "a@b.no It", "U.S. In May",
        "https://back.So/ nice", "example.org", "Nrk.No", "St.Hans er", "kl.10 er", "@anna.So nice", "my-own.md is my site", "9.May is",
    ],
    "post-foreign-handle": [
        "@anna", "@anna.", "@anna. So", "@anna.So good", "@anna...", "mail@example.org", "mail@example.co.uk", "anna.bsky.social", "https://a.no/@anna@b.social",
        "@anna's", "@anna,@per", "@ anna.bsky.social", "@anna.no",
    ],
    "post-shortened-link": [
        "https://example.org/a", "https://youtu.be/abc", "https://t.co/abc", "https://lnkd.in/abc", "https://wa.me/47", "https://bit.ly.example.org/a", "https://example.org/bit.ly/a",
        "bit.ly is a service", "https://fb.me/abc", "https://notbit.ly/a", "https://amzn.to/a", "mail@bit.ly", "https://bit.ly",
    ],
    "post-long-link": [
        "https://example.org", "https://example.org/a/b", "https://example.org/" + "a" * 79, "a" * 300, "nrk.no", "no link. " * 30, "https://a.no " * 20, "mail@example.org",
        "www.example.org/" + "b" * 60, "#" + "a" * 200,
    ],
    "post-language": [
        "Hi", "Good morning, all of you who are waiting for the bus.", "Takk!", "Our talk «Vi har gode nyheter til alle» is on Monday at noon.", "Oslo Bergen Trondheim Stavanger Kristiansand",
        "#ViHarGodeNyheter #TilAlleSomVenter på oss", "https://example.org/vi/har/gode/nyheter/til/alle", "1234567890 1234567890 1234", "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "Ana Maria de la Cruz",
        "The word takk means thanks in Norwegian, and vær så god is you are welcome.", "Takk for alt! Thank you for everything that you did for us.",
    ],
    "post-contest": [
        "We won an award for the best library.", "A win-win for all of us.", "The contest ended yesterday; the jury was happy.", "Our team will win the match. Enter now!", "The competition between banks is hard.",
        "Comment below with your favourite book.", "We follow the rules of competition law.", "They released a report on giveaways.",
        "Giveaway! Comment to win. Rules: https://example.org/rules", "Giveaway! Comment to win. The terms are in our bio.",
        "A raffle was held last year, and nobody knows why.", "Tag a friend who loves bread.", "Prices are up. Win some, lose some.",
    ],
}  # fmt: skip

#: Of each rule, texts with marks.
FOUND: dict[str, list[str]] = {
    "post-emoji-count": ["🎉a🎶b🍰c⟦🎲⟧", "🎉🎉🎉 a 🎶 b 🎉 c ⟦🎉⟧🎉"],
    "post-emoji-bullet": ["⟦✅⟧ a\n✅ b", "Hi\n  ⟦🎉⟧ a\n\n🎶 b\nbye", "⟦👉🏽⟧ a\n👉🏽 b\nc\n⟦👉🏽⟧ d\n👉🏽 e"],
    "post-emoji-inside": ["I ⟦❤️⟧ you", "lo⟦❤️⟧ve", "We will ⟦🎉🎉⟧ tonight", "come to our ⟦🎉⟧ party"],
    "post-emoticon": ["Hi ⟦:)⟧", "⟦:-(⟧ oh", "well ⟦;-)⟧. Yes", "ok ⟦¯\\_(ツ)_/¯⟧", "no ⟦>_<⟧ yes", "ha ⟦:D⟧!"],
    "post-ascii-art": ["a\n⟦(\\__/)\n(='.'=)\n(\")_(\")⟧", "⟦/\\_/\\\n( o.o )\n > ^ < ~⟧"],
    "post-repeated-signs": ["Free⟦!!!⟧", "What⟦?!?!⟧", "⟦▬▬▬▬▬▬⟧ a", "⟦sooooo⟧ good", "Wait⟦......⟧ yes"],
    "post-look-alikes": ["your ⟦pаypal⟧", "⟦Аpple⟧ pie", "⟦Мoсква⟧", "⟦Приcтав⟧"],
    "post-stacked-marks": ["now ⟦5\u03360\u0336⟧ kr", "⟦h\u0301\u0302\u0303\u0304⟧i", "⟦a\u0332b\u0332⟧"],
    "reading-alternating-caps": ["⟦wHaT aN iDeA⟧", "oh ⟦SpOnTaNeOuS⟧!", "⟦gReAt iDeA⟧"],
    "post-layout-blanks": ["a⟦\n.\n.\n.\n⟧b", "a⟦\n\n\n\n⟧b", "a⟦      ⟧b", "a⟦\u2800⟧b", "a⟦\u200b\u200b⟧b"],
    "post-accidental-link": ["They are ⟦back.So⟧ nice", "⟦day.In⟧ May", "bin am ⟦Schluss.De⟧ Zug", "see ⟦README.md⟧"],
    "post-foreign-handle": ["by ⟦@anna.bsky.social⟧", "by ⟦@per@mastodon.social⟧!"],
    "post-shortened-link": ["⟦https://bit.ly/3xY⟧ a", "⟦bit.ly/3xY⟧", "⟦http://www.tinyurl.com/a⟧"],
    "post-language": [],
    "post-contest": [],
    "post-long-link": [],
}


def post(text: str, **fields: object) -> str:
    return json.dumps({"platform": "x", "lang": "en", **fields, "text": text}, ensure_ascii=False)


@pytest.mark.parametrize("rule", QUIET)
def test_what_only_looks_like_a_fault_is_left_alone(rule: str) -> None:
    assert len(QUIET[rule]) >= 10
    platform = "facebook" if rule in ("post-long-link", "post-contest") else "x"
    for text in QUIET[rule]:
        assert_rule(rule, post(text, platform=platform), format="json")


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in FOUND.items() for text in texts])
def test_what_is_one_is_found_where_it_stands(rule: str, text: str) -> None:
    assert_rule(rule, post(text), format="json")


@pytest.mark.parametrize("platform", ["mastodon", "bluesky", "linkedin", "blog"])
def test_only_x_makes_links_of_what_has_no_scheme(platform: str) -> None:
    assert_rule("post-accidental-link", post("They are back.So nice. README.md", platform=platform), format="json")
    assert_rule("post-foreign-handle", post("by @anna.bsky.social", platform=platform), format="json")


def test_blanks_of_markdown_and_html_are_folded_anyway() -> None:
    assert_rule("post-layout-blanks", "---\nplatform: x\nlang: en\n---\na      b\n\n\n\n\n\nc\n")
    assert_rule("post-layout-blanks", '{"platform": "x", "html": "<p>a      b</p>"}', format="json")


def test_a_house_sets_its_own_numbers() -> None:
    assert_rule("post-emoji-count", post("🎉🎶⟦🍰⟧"), format="json", config="[rules.post-emoji-count]\nmax = 2")
    assert_rule("post-shortened-link", post("https://bit.ly/a ⟦https://go.a.no/b⟧"), format="json",
                config='[rules.post-shortened-link]\nallow = ["bit.ly"]\nmore = ["go.a.no"]')  # fmt: skip
    assert_rule("post-emoji-bullet", post("⟦✅⟧ a\nb"), format="json", config="[rules.post-emoji-bullet]\nlines = 0")
    assert_rule("post-layout-blanks", post("a⟦\n\n\n⟧b"), format="json", config="[rules.post-layout-blanks]\nlines = 2")


LONG = "https://example.org/" + "a" * 90


def test_a_long_address_is_noted_where_it_is_shown_in_full() -> None:
    for platform in ("facebook", "linkedin", "instagram", "threads"):
        assert_rule("post-long-link", post(f"See ⟦{LONG}⟧", platform=platform), format="json")
    for platform in ("x", "mastodon"):
        assert_rule("post-long-link", post(f"See {LONG}", platform=platform), format="json")


@pytest.mark.parametrize(
    "platform",
    ["instagram", "tiktok", "pinterest", "x", "mastodon", "linkedin", "blog", "bluesky", "threads", "youtube", "facebook"],
)
def test_a_link_is_dead_only_where_the_platform_makes_none_of_it(platform: str) -> None:
    marked = "⟦https://example.org/a⟧" if platform in ("instagram", "tiktok") else "https://example.org/a"
    if platform != "pinterest":  # which the vocabulary of posts does not know yet
        assert_rule("post-dead-link", post(f"See {marked} or example.org", platform=platform), format="json")


def test_links_and_mentions_beyond_a_platforms_number_are_errors() -> None:
    six = " ".join(f"https://a.no/{number}" for number in range(5)) + " ⟦https://a.no/5⟧"
    (finding,) = assert_rule("post-link-limit", post(six, platform="threads"), format="json")
    assert finding.severity == "error"
    assert_rule("post-link-limit", post(six.replace("⟦", "").replace("⟧", ""), platform="x"), format="json")
    many = " ".join(f"@a{number}" for number in range(20))
    assert_rule("post-link-limit", post(f"{many} @a1", platform="instagram"), format="json")
    assert_rule("post-link-limit", post(f"{many} ⟦@b⟧", platform="instagram"), format="json")


def test_advice_that_not_all_share_is_off_until_selected() -> None:
    text = post("https://example.org/a.pdf https://example.org/b")
    assert not {"post-link-count", "post-media-prefix"} & {finding.rule for finding in lint(text, format="json")}


@pytest.mark.parametrize(
    "text",
    ["[PDF] https://example.org/a.pdf", "(video) https://example.org/a.mp4", "[Bild] https://a.no/b.jpg", "https://example.org/a", "https://example.org/pdf",
     "example.pdf", "https://example.org/a.html", "https://example.org/?a.pdf", "https://example.org/#a.pdf", "[Lyd] https://a.no/b.mp3"],
)  # fmt: skip
def test_a_link_to_a_page_or_a_marked_one_needs_no_prefix(text: str) -> None:
    assert_rule("post-media-prefix", post(text), format="json", config='[rules.post-media-prefix]\nseverity = "note"')


def test_signs_that_a_platform_refuses_are_found_in_the_title_too() -> None:
    assert_rule("post-refused-sign", '{"platform": "youtube", "title": "a ⟦>⟧ b", "text": "c ⟦<⟧ d"}', format="json")
    assert_rule("post-refused-sign", '{"platform": "linkedin", "title": "a > b", "text": "c < d"}', format="json")
    assert_rule("post-refused-sign", '{"platform": "x", "text": "a > b ⟦\\ufeff⟧"}', format="json")


HOSTILE = ["!!! ", "\n", " ", "a.So ", "@a.b.c", "#a", "(\\_", "a\u0336", "aB", "=-", "🎉 a ", "🎉\n", "https://bit.ly/a ", "giveaway rules win ", "\u3164 ", "пa", ":-)", "\n.\n",
           "sooooo", "«»", "sign up. ", "@a@b.c "]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_huge_post_of_one_trick_takes_time_in_step_with_its_size(piece: str) -> None:
    rules = tuple(
        name for name in (*QUIET, "post-dead-link", "post-link-limit", "post-behind-more", "post-media-prefix", "post-link-count")
    )

    def cost(times: int) -> float:
        text = (
            post(piece * times, platform="facebook")
            .replace('"facebook"', '["facebook", "x"]', 1)
            .replace("platform", "platforms", 1)
        )
        start = time.process_time()
        lint(text, format="json", select=rules)
        return time.process_time() - start

    small = max(cost(500), 0.02)
    assert cost(4_000) < 32 * small  # eight times the size; sixty-four times the cost would be its square
