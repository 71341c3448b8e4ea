"""A mandated wording is found however it is set, and not found once a word of it is another."""

from __future__ import annotations

import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import packs
from socialint.document import Document
from socialint.packs.load import PackCheck
from socialint.packs.near import near
from socialint.packs.prose import Prose
from socialint.packs.wording import Wording, by_word, find_labels, find_part, find_terms, stands_alone
from tests.packs.documents import document, post, prose

WORDINGS = sorted(
    {
        wording
        for rule in packs.all_rules()
        if isinstance(rule.check, PackCheck)
        for wording in (*rule.check.requirement.wordings, *rule.check.requirement.outdated)
        if wording.pieces
    }
)
GAPS = {
    "text": [" ", "  ", "\u00a0", "\u202f", "\n", " \n", "\u00a0 ", "\u200b "],
    "markdown": [" ", "  ", "\u00a0", "&nbsp;", "\n", "\u2009", " *", "&#32;"],
    "html": [" ", "\n\t", "&nbsp;", "&#160;", " <br> ", "&#x202f;", " <b> </b>"],
}


@st.composite
def variants(draw: st.DrawFn, replace: bool = False) -> tuple[Wording, Document]:
    """A wording as somebody may set it in one of the formats; with `replace`, one of its words is another."""
    wording = draw(st.sampled_from(WORDINGS))
    words = wording.text.replace("[number]", "12").rstrip(".").split()
    if replace:
        at = draw(st.sampled_from([i for i, word in enumerate(words) if "[" not in word]))  # a slot takes any word
        words[at] = draw(st.sampled_from(["Zorn", "wort", "99", words[at] + "x", "x" + words[at], words[at][:-1] + "q"]))
    layout = draw(st.sampled_from(["text", "markdown", "html"]))
    parts = [_dressed(draw, word.replace("[X]", "often").replace("[share]", "74"), layout) for word in words]
    text = parts[0]
    for part in parts[1:]:
        gap = draw(st.sampled_from(GAPS[layout]))
        text += f" *{part}*" if gap == " *" else gap + part
    text += draw(st.sampled_from(["", ".", "!"]))
    lead = draw(st.sampled_from(["", "Before it. ", "(", "\u201e"]))
    if layout == "text":
        return wording, document(json.dumps({"platform": "x", "text": lead + text}), "a.json")
    if layout == "html":
        return wording, document(f"<p>{html.escape(lead)}{text}</p>", "a.html")
    return wording, document(f"---\nplatform: x\n---\nFirst.\n\n{lead}{text}\n", "a.md")


def _dressed(draw: st.DrawFn, word: str, layout: str) -> str:
    if word.startswith("www."):
        return word  # an address is not hyphenated
    soft = draw(st.integers(0, len(word)))
    if draw(st.booleans()) and 0 < soft < len(word):
        hyphen = draw(st.sampled_from(["\u00ad"] if layout == "text" else ["\u00ad", "&shy;"]))
        return word[:soft] + hyphen + word[soft:]
    if layout != "text" and draw(st.booleans()):
        return "".join(f"&#{ord(char)};" if ord(char) > 127 else char for char in word)
    if layout == "html" and draw(st.booleans()):
        return f"<em>{word}</em>"
    return draw(st.sampled_from([word, word.upper(), word.lower()]))


@given(variants())
def test_every_way_to_set_a_wording_is_found(variant: tuple[Wording, Document]) -> None:
    wording, doc = variant
    (found,) = wording.find(Prose(doc))
    span = Prose(doc).place(found.start, found.end)
    assert doc.source.text[span.start] not in " \n"
    assert span.end - span.start >= len(wording.pieces[0].replace("ss", "ß"))  # one sign of the text, two of the normal form


@given(variants(replace=True))
def test_a_wording_with_another_word_is_not_found(variant: tuple[Wording, Document]) -> None:
    wording, doc = variant
    assert not list(wording.find(Prose(doc)))


@pytest.mark.parametrize("mark", ["\u00b9", "<sup>1</sup>", '<sup><a href="#one">12</a></sup>'])
def test_the_number_of_a_footnote_is_no_part_of_the_word_before_it(mark: str) -> None:
    page = document(f"<!doctype html><title>River Bank</title><p>Member FDIC{mark}, since 1901</p>", "page.html")
    (found,) = Wording.of("Member FDIC").find(Prose(page))
    assert Prose(page).written(found.start, found.end) == "Member FDIC"
    assert list(Wording.of("Member FDIC, since 1901").find(Prose(page)))


@pytest.mark.parametrize("mark", ["\u2122", "\u2120", "\u00ae", " \u00ae", "\u2122\u00b9", "&trade;", "<sup>\u2122</sup>"])
def test_the_sign_of_a_trade_mark_is_no_part_of_the_word_before_it(mark: str) -> None:
    page = Prose(document(f"<!doctype html><title>River Bank</title><p>A Dolovent{mark} Plus pill</p>", "page.html"))
    assert [page.written(one.start, one.end) for one in find_terms(page, by_word(("Dolovent",)))] == ["Dolovent"]
    assert list(Wording.of("a Dolovent Plus pill").find(page)) and list(Wording.of("Dolovent\u2122 Plus").find(page))


def test_a_wording_does_not_run_over_paragraphs_quotations_and_addresses() -> None:
    wording = Wording.of("Member FDIC")
    assert not list(wording.find(prose("Member\n\nFDIC")))
    assert not list(wording.find(prose("Member https://example.org FDIC")))
    assert not list(wording.find(Prose(document("---\nplatform: x\n---\n> Member FDIC\n"))))
    assert not list(wording.find(Prose(document("---\nplatform: x\n---\n![Member FDIC](a.png) `Member FDIC`\n"))))
    assert list(wording.find(prose("Member\nFDIC")))


@pytest.mark.parametrize(
    ("wording", "text", "found"),
    [
        ("paid partnership with [X]", "Paid partnership with Acme", True),
        ("paid partnership with [X]", "A paid partnership with", False),
        ("[X] sent me this for free", "Acme sent me this for free.", True),
        ("[X] sent me this for free", "sent me this for free", False),
        ("thanks to [X] for the free product", "Thanks to Acme Water for the free product!", True),
        ("thanks to [X] for the free product", "Thanks to Acme.\n\nMore for the free product", False),
        ("[brand] partner", "As an Acme partner I drink", True),
        ("[brand] partner", "@acme partner", True),
        ("[brand] partner", "My partner ran", False),
        ("[brand] partner", "our business partner", False),
        ("[brand] partner", "partner", False),
    ],
)
def test_slots_stand_for_what_must_be_named(wording: str, text: str, found: bool) -> None:
    assert any(True for _ in Wording.of(wording).find(prose(text))) is found


def test_a_brand_of_the_register_is_the_only_brand() -> None:
    register = {"bottle": {"class": "other", "brand": "Acme Water"}}
    wording = Wording.of("[brand] partner")
    assert list(wording.find(Prose(post("Acme Water partner", register, product="bottle"))))
    assert not list(wording.find(Prose(post("Great partner", register, product="bottle"))))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        *(
            (name, True)
            for name in ("Acme Tools", "Acme Tools GmbH & Co. KG", "Frobnitz Bank", "Frobnitz Bank AG", "(Frobnitz Bank A.G.)")
        ),
        *(
            (name, False)
            for name in ("Deutsche AG", "Frobnitz Insurance", "Competitor Tools", "Acme", "Acme Toolshed", "xAcme Tools")
        ),
    ],
)
def test_a_firm_that_shares_one_word_with_the_brand_is_another(text: str, named: bool) -> None:
    """ "Deutsche AG pays us" told of Frobnitz Bank AG: one word of a name was enough."""
    register = {"drill": {"class": "other", "name": "Acme Tools", "issuer": "Frobnitz Bank AG"}}
    for wording in ("[brand] pays us", "this is paid by [brand]", "paid by [brand] for me"):
        said = Prose(post(wording.replace("[brand]", text), register, product="drill"))
        assert any(True for _ in Wording.of(wording).find(said)) is named, wording


def test_a_name_of_several_words_fills_in_a_brand_wherever_the_slot_stands() -> None:
    """Only its last word did, so "Acme Water" was no brand within a sentence."""
    register = {"bottle": {"class": "other", "brand": "Acme Water"}}
    for wording in ("Bottles by [brand] are free", "Bottles are by [brand]"):
        filled = wording.replace("[brand]", "{}")
        assert list(Wording.of(wording).find(Prose(post(filled.format("Acme Water"), register, product="bottle"))))
        assert not list(Wording.of(wording).find(Prose(post(filled.format("Other Water"), register, product="bottle"))))
        assert not list(Wording.of(wording).find(Prose(post(filled.format("Water"), register, product="bottle"))))


@pytest.mark.parametrize(
    ("text", "is_label"),
    [
        ("Werbung", True), ("Werbung: x", True), ("WERBUNG | x", True), ("(Werbung) x", True), ("[Werbung] x", True), ("Werbung\nich", True),
        ("Werbung f\u00fcr Acme", True), ("Unbezahlte Werbung, da", True), ("#Werbung ich", True), ("\u2728 Werbung \u2728", True), ("Anzeige/Werbung", True),
        ("Werbung wirkt", False), ("Werbung 2026", False), ("Werbungen", False), ("Online-Werbung", False), ("Werbung-frei", False), ("Werbung? Nein", False),
        ("#WerbungIstToll", False), ("@werbung", False), ("post@werbung.de", False), ("werbung.de", False), ("https://a.de/werbung", False),
    ],
)  # fmt: skip
def test_a_label_is_a_word_by_itself_and_not_a_word_of_a_sentence(text: str, is_label: bool) -> None:
    labels = [Wording.of("Werbung"), Wording.of("#Werbung")]
    assert any(True for _ in find_labels(prose(text), labels, frozenset({"f\u00fcr"}))) is is_label


@pytest.mark.parametrize(
    ("text", "is_label"),
    [
        ("Gifted | a lamp", True), ("\u2728 Gifted \u2728 a lamp", True), ("Gifted: a lamp", True), ("Gifted \u2013 a lamp", True), ("Gifted - a lamp", True),
        ("Gifted\na lamp", True), ("Gifted. A lamp.", True), ("(gifted) A lamp", True), ("A lamp [gifted] to read by", True), ("A lamp.\n\nGifted", True),
        ("A lamp.\n.\n.\n*gifted*\n.", True), ("A lamp! Gifted", True), ("A lamp \U0001f4a1 gifted #lamp #light", True), ("A lamp | gifted.", True),
        ("Gifted by Lamp & Co | a lamp", True), ("A lamp.\n\nGifted by the Lampery\n", True), ("(gifted by @lamp.co) A lamp", True),
        ("Gifted by the city in May, this lamp shines", False), ("Gifted by friends of the museum who like a lamp", False),
        ("Gifted / PR | a lamp", True), ("(gifted / press trip) A lamp", True), ("Gifted", True),
        ("Gifted children need a lamp", False), ("Gifted lamp: I like it", False), ("A lamp that was gifted", False), ("A lamp, gifted", False),
        ("We read. Gifted children do.", False), ("Non-gifted | a lamp", False), ("A lamp\nGifted: a book", True), ("A lamp. Gifted. A book.", True), ("#gifted", False), ("@gifted", False),
        ("Gifted-and-talented", False), ("Gifted? No", False), ("(not gifted) A lamp", False), ("https://a.example/gifted", False),
    ],
)  # fmt: skip
def test_a_label_of_several_senses_counts_only_where_nothing_but_labels_stand(text: str, is_label: bool) -> None:
    read = prose(text)
    assert any(stands_alone(read, found) for found in find_terms(read, by_word(("gifted", "gifted by [X]")))) is is_label


def test_a_near_miss_at_the_start_of_a_paragraph_is_told_from_what_stands_before_it() -> None:
    wording = Wording.of("L'abus d'alcool est dangereux pour la santé")
    found = near(prose("Before it.\n\nZorn d'alcool est dangereux pour la santé"), wording)
    assert found and found.how == '"Zorn" stands where it must say "L\'abus"'


HELP = Wording.of("For help with your money, go to moneyhelper.org.uk")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        *((more, '"{}" is no part of it') for more in (".evil.com", "-loans.com", "@evil.com", ":80@evil.com")),
        (".evil.com/help", '"moneyhelper.org.uk{}" stands where it must say "moneyhelper.org.uk"'),
    ],
)
def test_the_address_of_somebody_else_that_begins_like_the_mandated_one_does_not_pass(more: str, said: str) -> None:
    text = prose(f"For help with your money, go to moneyhelper.org.uk{more}")
    found = near(text, HELP)
    assert not list(HELP.find(text)) and found and found.how == said.format(more)


@pytest.mark.parametrize(
    "sign", ["", ".", "/", "/.", ")", "\u201d", "\u201d.", '"', ">", "**", "]", " - free", ", free", "\nCall"]
)
@pytest.mark.parametrize("lead", ["", "www.", "https://www."])
def test_a_mandated_address_may_stand_at_the_end_of_brackets_or_quotation_marks(lead: str, sign: str) -> None:
    assert list(HELP.find(prose(f"(For help with your money, go to {lead}moneyhelper.org.uk{sign}")))


def test_a_mandated_host_is_whole_at_its_beginning_too() -> None:
    wording = Wording.of("moneyhelper.org.uk has help")
    assert not list(wording.find(prose("evil-moneyhelper.org.uk has help")))
    assert list(wording.find(prose("(moneyhelper.org.uk has help)")))


def test_an_address_that_stands_there_is_not_said_to_be_missing() -> None:
    found = near(prose("For help with your money, go to https://www.moneyhelper.org.uk/en"), HELP)
    assert found and found.how == '"https://www.moneyhelper.org.uk/en" stands where it must say "moneyhelper.org.uk"'


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("% pro Jahr", "Sie bekommen 6 Prozent pro Jahr.", "Prozent pro Jahr"),
        ("% interest", "Borrow at 9.9 per cent interest.", "per cent interest"),
        ("% rente", "Lån til 5 prosent rente.", "prosent rente"),
        ("gained [number]%", "The fund gained nine percent.", "gained nine percent"),
        ("0-%-Finanzierung*", "Unsere 0-Prozent-Finanzierungen.", "0-Prozent-Finanzierungen"),
        ("% p.a.", "Prognose: 6\u202fProzent p.\u00a0a.", "Prozent p. a."),
        ("%ige Rendite*", "Eine 6-prozentige Rendite.", "prozentige Rendite"),
        ("% of", "What percent of people know? A few per cent of them.", ""),
        ("% of", "5% of them", "% of"),
    ],
)
def test_a_percentage_that_is_spelled_out_is_one(term: str, text: str, found: str) -> None:
    page = prose(text)
    assert [page.written(one.start, one.end) for one in find_terms(page, by_word((term,)))] == ([found] if found else [])


def test_terms_are_whole_words_and_a_hashtag_is_another_term() -> None:
    text = prose("Gifted #gifted, ungifted; Rabattcodes und @gifted, 20% off (PR)")
    found = [
        (text.written(term.start, term.end), term.what)
        for term in find_terms(text, by_word(("gifted", "#gifted", "rabattcode*", "% off", "PR")))
    ]
    assert found == [
        ("Gifted", "gifted"),
        ("#gifted", "#gifted"),
        ("Rabattcodes", "rabattcode*"),
        ("% off", "% off"),
        ("PR", "PR"),
    ]


@given(variants(replace=True))
def test_a_wording_with_another_word_is_a_near_miss(variant: tuple[Wording, Document]) -> None:
    wording, doc = variant
    if len(wording.text.split()) >= 6:
        assert near(Prose(doc), wording)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Loans cost much. Read the terms before you sign.", '"much" stands where it must say "money"'),
        ("Loans cost money. Please read the terms before you sign.", '"Please" is no part of it'),
        ("Loans cost money. Read terms before you sign.", '"the" is missing'),
        ("Loans cost money. Read the terms", 'it is cut off, "before you sign" is missing'),
        ("Loan costs money, read the terms before you sign. Now!", '"Loan costs" stands where it must say "Loans cost"'),
        (
            "Loans cost money; read the terms before you sign.",
            '"money; read" stands where it must say "money. Read"',
        ),
        (
            "We lend and we save and credit costs money. Read the terms before you sign.",
            '"credit costs" stands where it must say "Loans cost"',
        ),
        # In a text that goes on: what stands in the next sentence is no part of it, nor what stands in the one before.
        ("Loans cost money. Read the terms. Then come in and sign.", 'it is cut off, "before you sign" is missing'),
        ("Loans cost money. Read the terms before we sign. Before you go, sign in.", '"we" stands where it must say "you"'),
        (
            "Our loans are here. Loan costs money. Read the terms before you sign.",
            '"Loan costs" stands where it must say "Loans cost"',
        ),
        # In another order, with other endings, spaced out.
        ("Money cost loans. Read the terms before you sign.", '"Money cost loans" stands where it must say "Loans cost money"'),
        (
            "Loans cost money. Before you sign read the terms.",
            '"Before you sign read the terms" stands where it must say "Read the terms before you sign"',
        ),
        ("Loans cost money. Reading terms before signing.", '"Reading" stands where it must say "Read the"'),
        ("L o a n s cost money. Read the terms before you sign.", '"L o a n s" stands where it must say "Loans"'),
        ("Loans are our trade. Read more about the terms of the prize draw.", ""),
    ],
)
def test_a_near_miss_shows_the_difference(text: str, how: str) -> None:
    found = near(prose(text), Wording.of("Loans cost money. Read the terms before you sign."))
    assert (found.how if found else "") == how


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Achtung! Kostet Kreditaufnahme Geld.", '"Kostet Kreditaufnahme" stands where it must say "Kreditaufnahme kostet"'),
        ("Achtung! Kreditaufnahmen kosten Geld.", '"Kreditaufnahmen kosten" stands where it must say "Kreditaufnahme kostet"'),
        ("A C H T U N G! Kreditaufnahme kostet Geld.", '"A C H T U N G" stands where it must say "Achtung"'),
        ("Vorsicht! Kreditaufnahme kostet Bares.", '"Vorsicht" stands where it must say "Achtung"'),
        ("Achtung! Parken kostet viel.", ""),
        ("Unsere Kreditaufnahme ist einfach.", ""),
    ],
)
def test_a_short_wording_has_near_misses_too(text: str, how: str) -> None:
    found = near(prose(f"Unser Haus ist offen. {text} Kommen Sie herein."), Wording.of("Achtung! Kreditaufnahme kostet Geld."))
    assert (found.how if found else "") == how


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (
            "Loans are complex. 74 % of borrowers lose money in our shop.",
            '"private" is missing',
        ),
        ("Loans are complex. 74 % of private borrowers lose money", 'it is cut off, "in our shop" is missing'),
        ("Loans are simple. 74 % of private borrowers lose money in our shop.", '"simple" stands where it must say "complex"'),
        ("Loans are complex. Most private borrowers lose money in our shop.", '"Most" stands where it must say "[number] % of"'),
        ("Loans are complex. XX % of private borrowers lose money in our shop.", '"XX" does not fill in "[number]"'),
        ("Loans are complex. [number] % of private borrowers lose money in our shop.", '"number" does not fill in "[number]"'),
        ("Loans are complex. They have many sides.", ""),
    ],
)
def test_a_near_miss_of_a_wording_with_a_slot_shows_the_difference_beside_the_slot(text: str, how: str) -> None:
    """The warnings on contracts for difference have one: a changed word in them was told as if nothing stood there."""
    wording = Wording.of("Loans are complex. [number] % of private borrowers lose money in our shop.")
    assert not list(wording.find(prose(text)))
    found = near(prose(text), wording)
    assert (found.how if found else "") == how


def test_of_two_slots_the_one_that_nobody_filled_is_shown() -> None:
    wording = Wording.of("We represent [number] insurers which offer [number] products in your area.")
    for bad in ("XX", "many", "[number]", "0"):
        text = f"We represent four insurers which offer {bad} products in your area."
        found = near(prose(text), wording)
        assert found and found.how == f'"{bad.strip("[]")}" does not fill in "[number]"'
    for good in ("4", "twenty", "twenty-one", "nineteen", "1,200"):
        assert list(wording.find(prose(f"We represent 12 insurers which offer {good} products in your area."))), good


@pytest.mark.parametrize(("text", "found"), [("5 to 6", True), ("65 000", True), ("3 badges and 5", False), ("2 GWh. 40", False)])
def test_a_number_is_not_filled_in_by_another_further_on(text: str, found: bool) -> None:
    assert any(True for _ in Wording.of("earn [number]%").find(prose(f"Earn {text} %."))) is found


def test_a_sum_at_the_end_of_its_sentence_is_one() -> None:
    """It was none before: the full stop of "Case result: $750,000." was taken for a part of the number."""
    wording = Wording.of("case result: $[number]")
    for good in ("$750,000", "$750,000.", "$4.2, and more", "$12!", "$12)"):
        assert list(wording.find(prose(f"Case result: {good}"))), good
    for bad in ("$0.", "$XX.", "$."):
        assert not list(wording.find(prose(f"Case result: {bad}"))), bad


def test_no_more_than_everybody_loses_money() -> None:
    """A share of 174 % is a slip that the law's figure must not have; an APR may well be one."""
    wording = Wording.of("[share] % of private borrowers lose money")
    for good in ("74", "74.5", "74,5", "100", "100,0", "0.5"):
        assert list(wording.find(prose(f"{good} % of private borrowers lose money"))), good
    for bad in ("174", "100.5", "1000", "1.000", "1,286", "0"):
        assert not list(wording.find(prose(f"{bad} % of private borrowers lose money"))), bad


def test_a_slot_for_one_word_takes_an_adjective_and_no_sentence() -> None:
    wording = Wording.of("supports [word] sleep")
    for good in ("supports deep sleep", "Supports well-earned sleep.", "it supports your sleep"):
        assert list(wording.find(prose(good))), good
    for bad in (
        "supports sleep",
        "supports clean energy and sleep",
        "supports us. Sleep",
        "supports 100 sleep",
        "supports [word] sleep",
    ):
        assert not list(wording.find(prose(bad))), bad
    assert list(Wording.of("good for [word]").find(prose("good for joints, and more")))


@pytest.mark.parametrize("figure", ["100.1", "1,000", "1,000,000", "0.0", "174"])
def test_a_figure_that_does_not_fill_a_slot_is_shown_whole(figure: str) -> None:
    """ "000" was said not to fill in the share where the text has "1,000 %"."""
    for text in ("[share] % of retail accounts lose money here", "retail accounts lose money here in a share of [share]"):
        found = near(prose(text.replace("[share]", figure)), Wording.of(text))
        assert found and found.how == f'"{figure}" does not fill in "[share]"', text


def test_a_slot_in_front_of_a_sign_is_filled_by_what_touches_it() -> None:
    wording = Wording.of("[X] % of borrowers lose money")
    for filled in ("74 % of borrowers lose money", "74% of borrowers lose money", "Here 74\u00a0% of borrowers lose money."):
        assert list(wording.find(prose(filled))), filled
    for other in ("[X] % of borrowers lose money", "% of borrowers lose money"):
        assert not list(wording.find(prose(other))), other


def test_an_address_of_several_words_that_became_one_word_is_shown_as_it_stands() -> None:
    wording = Wording.of("Late repayment can cause you serious money problems. For help, go to money.example.uk")
    found = near(prose("Late repayment can cause you serious money problems. For help, go to us"), wording)
    assert found
    assert found.how == '"us" stands where it must say "money.example.uk"'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Unser Windkraftfonds und der Fonds-Plan", ["windkraftfonds", "fonds"]),
        ("Fondsrendite, #Ökofonds, Wind-Fonds", ["fondsrendite", "ökofonds", "fonds"]),
        ("Fondue am Fundament", []),
    ],
)
def test_a_compound_that_nobody_listed_is_found(text: str, found: list[str]) -> None:
    """German makes a new word of any two: a list of them is never whole."""
    where = prose(text)
    assert [where.normal.value[one.start : one.end] for one in find_part(where, "*fonds*")] == found
    assert [where.normal.value[one.start : one.end] for one in find_part(where, "*fonds")] == [
        word for word in found if word.endswith("fonds")
    ]
    assert [one for one in find_part(where, "fonds*") if one.start and where.normal.value[one.start - 1].isalnum()] == []


def test_many_beginnings_take_no_longer_than_few() -> None:
    assert len(list(find_part(prose("fonds" * 20_000), "*fonds"))) == 1
    assert len(list(find_part(prose("fonds" * 20_000), "*fonds*"))) == 1


@pytest.mark.parametrize(
    ("address", "stands"),
    [
        ("help.example", True), ("www.help.example", True), ("https://help.example", True), ("https://www.help.example/", True),
        ("http://www.help.example", True), ("www.other.example", False), ("www.help.example/loans", False), ("", False),
    ],
)  # fmt: skip
def test_a_host_may_be_written_as_an_address(address: str, stands: bool) -> None:
    """The text stood there, with "www.", and the finding said that it was missing."""
    wording = Wording.of("For help, go to help.example")
    for text in (
        f"Late again? For help, go to {address}",
        f"For help, go to {address}. Or call us.",
        f"For help, go to {address}\nNow",
    ):
        where = prose(text)
        assert [where.written(*one[:2]).rstrip(".") for one in wording.find(where)] == [f"For help, go to {address}"] * stands


def test_an_ending_that_overlaps_itself_is_found() -> None:
    """The search went on behind the first, which is none: nothing was forbidden in "Banana"."""
    for part, word in (("*ana", "Banana"), ("*titi", "Tititi"), ("ana*", "banana anabanana")):
        where = prose(f"A {word} here")
        assert [where.normal.value[one.start : one.end] for one in find_part(where, part)] == [word.lower().split()[-1]]


@pytest.mark.parametrize(
    ("filling", "filled"),
    [
        ("a cough", True),
        ("a cough [dry]", True),
        ("xxl coughs", True),
        ("...", False),
        ("\u2026", False),
        ("[...]", False),
        ("[area of use]", False),
        ("XX", False),
        ("XX %", False),
        ("____", False),
    ],
)
def test_a_slot_that_nobody_filled_in_is_no_mandated_sentence(filling: str, filled: bool) -> None:
    """Or the sentence goes out as the template has it."""
    assert (
        any(
            True for _ in Wording.of("For use with [X] only by long use").find(prose(f"For use with {filling} only by long use."))
        )
        is filled
    )
    assert any(True for _ in Wording.of("For long use with [X]").find(prose(f"For long use with {filling}."))) is filled
