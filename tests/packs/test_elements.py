"""What a law asks for without fixing the words: elements, questions for people, and what the product register fills in."""

from __future__ import annotations

from typing import Any

import pytest

from socialint import packs
from socialint.document import Document
from socialint.model import Hit
from socialint.packs.condition import evaluate
from socialint.packs.prose import Prose
from socialint.packs.ready import ready_condition
from socialint.packs.signs import SIGNS
from socialint.packs.wording import Wording
from tests.packs.documents import document, pack, post, prose

RATE = {"loan": {"class": "credit"}}
FREE = {"loan": {"class": "credit", "down_payment": False}}


def hits(requirement: str, doc: Document) -> list[Hit]:
    (law,) = packs.from_text(pack(requirement, market="US"), "house.toml")
    return list(law.check(doc))


ELEMENTS = """
when = { product = { class = ["credit"] } }
[[requirement.require.elements]]
what = "the rate"
found-by = { terms = ["APR"] }
[[requirement.require.elements]]
what = "the down payment"
found-by = { any = [{ terms = ["down payment"] }, { product = { down_payment = [false] } }] }
"""


@pytest.mark.parametrize(
    ("text", "register", "found"),
    [
        ("A loan.", RATE, [("lacks it: the rate", False)]),
        ("A loan with a down payment.", RATE, [("lacks it: the rate", False)]),
        ("A loan, 5% APR.", RATE, [("products.loan.down_payment not declared: must the text say this? the down payment", True)]),
        ("A loan, 5% APR.", FREE, []),
        ("A loan, 5% APR, with a down payment.", RATE, []),
        ("A loan, 5% APR.", {"loan": {"class": "credit", "down_payment": True}}, [("lacks it: the down payment", False)]),
    ],
)
def test_each_element_that_lacks_is_named_and_what_nobody_declared_is_asked(
    text: str, register: dict[str, Any], found: list[tuple[str, bool]]
) -> None:
    assert [(hit.message, hit.review) for hit in hits(ELEMENTS, post(text, register, product="loan", markets=["US"]))] == found


def test_what_a_template_writes_lacks_no_element() -> None:
    text = "---\nplatform: x\nmarkets: US\nproduct: loan\n---\nA loan: {{ terms }}\n"
    assert not hits(ELEMENTS, document(text, "a.md", RATE))


def test_a_question_for_a_person_is_never_more_than_a_note() -> None:
    (hit,) = hits('ask = true\nwhen = { terms = ["vote for"] }', post("Vote for her!", markets=["US"]))
    assert hit.review
    assert not hits('ask = true\nwhen = { terms = ["vote for"] }', post("Vote on Tuesday!", markets=["US"]))


def test_each_part_of_a_thread_must_do_by_itself_where_the_law_wants_it() -> None:
    (doc, *_) = _thread("Helps. Safety facts.", "Helps a lot.")
    once = 'when = { terms = ["helps"] }\nrequire = { wordings = ["Safety facts"] }\n'
    assert not hits(once, doc)
    (hit,) = hits("each-part = true\n" + once, doc)
    assert doc.source.text[slice(*hit.span)] == "Helps"


def _thread(*texts: str) -> list[Document]:
    import json

    from socialint.parse.documents import parse
    from socialint.source import Source

    return parse(
        Source("post.json", json.dumps({"platform": "x", "markets": ["US"], "text": texts[0], "thread": texts[1:]}))
    ).documents


ONE = 'when = { terms = ["snuff"] }\nrequire = { only-one = true, wordings = ["It is addictive.", "It is not safe."] }'


@pytest.mark.parametrize(
    ("text", "found"), [("It is not safe.", 0), ("It is addictive. It is addictive.", 0), ("It is addictive. It is not safe.", 1)]
)
def test_of_warnings_that_rotate_one_stands_there_and_not_all(text: str, found: int) -> None:
    got = hits(ONE, post("Our snuff. " + text, markets=["US"]))
    assert len(got) == found


# -- the register -----------------------------------------------------------------

PILL = {"pill": {"class": "rx", "name": "Dolovent", "established_name": "velunomab", "indication": ["knee pain", "gout"]}}


@pytest.mark.parametrize(
    ("text", "register", "holds"),
    [
        ("For gout.", PILL, True),
        ("For knees.", PILL, False),
        ("For gout.", {"pill": {"class": "rx"}}, None),
    ],
)
def test_terms_may_come_from_the_register(text: str, register: dict[str, Any], holds: bool | None) -> None:
    verdict = evaluate(ready_condition({"terms": ["[product.indication]"]}), Prose(post(text, register, product="pill")))
    assert verdict.holds is holds
    assert verdict.undeclared == (("products.pill.indication",) if holds is None else ())


@pytest.mark.parametrize(
    ("term", "text", "holds"),
    [
        ("[product.name]", "#Dolovent is here", True), ("[product.name]", "#dolovent", True), ("[product.name]", "@dolovent", False),
        ("[product.name]", "Dolovent\u2122", True), ("[product.indication]", "More at #KneePain", True),
        ("[product.indication]", "More at #knee", False), ("[product.issuer]", "#RiverPharma", False),
    ],
)  # fmt: skip
def test_a_product_and_what_it_is_for_are_named_by_a_hashtag_and_who_stands_behind_it_is_not(
    term: str, text: str, holds: bool
) -> None:
    register = {"pill": {**PILL["pill"], "issuer": "River Pharma"}}
    assert evaluate(ready_condition({"terms": [term]}), Prose(post(text, register, product="pill"))).holds is holds


def test_any_value_of_a_field_will_do_where_a_star_stands() -> None:
    assert evaluate({"product": {"name": ["*"]}}, Prose(post("x", PILL, product="pill"))).holds is True
    assert evaluate({"product": {"license": ["*"]}}, Prose(post("x", PILL, product="pill"))).holds is None


BESIDE = 'where = "beside-name"\nrequire = { wordings = ["[product.established_name]"] }'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Dolovent (velunomab) is here. Ask for Dolovent.", ""),
        ("Dolovent is here, at your pharmacy on Elm Street since May. Dolovent (velunomab).", "does not stand with"),
        ("Dolovent is here.", "lacks it"),
    ],
)
def test_a_name_of_the_register_stands_where_the_brand_is_named_first(text: str, message: str) -> None:
    found = hits(BESIDE, post(text, PILL, product="pill", markets=["US"]))
    assert [message in hit.message for hit in found] == ([True] if message else [])


def test_a_link_to_the_address_that_the_register_holds_is_known() -> None:
    register = {"pill": {"isi_url": "https://example.org/safety/"}}
    for text, holds in (("https://example.org/safety/#risks", True), ("https://example.org/", False), ("none", False)):
        assert evaluate({"links": {"product": "isi_url"}}, Prose(post(text, register, product="pill"))).holds is holds
    assert (
        evaluate(
            {"links": {"product": "isi_url"}},
            Prose(post("https://example.org/", {"pill": {"isi_url": "safety"}}, product="pill")),
        ).holds
        is False
    )
    assert evaluate({"links": {"paths": ["isi"]}}, prose("https://example.org/dolovent/isi.html")).holds is True
    assert evaluate({"links": {"paths": ["isi"]}}, prose("https://example.org/crisis")).holds is False


# -- pictures, addresses, numbers -------------------------------------------------


@pytest.mark.parametrize(("alt", "shown"), [("A pint of ale.", True), ("A female nurse", False), ("Female, with ale", True)])
def test_a_word_for_what_a_picture_shows_is_a_whole_word(alt: str, shown: bool) -> None:
    doc = document(f"![{alt}](a.jpg)\n")
    assert evaluate({"pictures": ["ale"]}, Prose(doc)).holds is shown


def test_the_logotype_is_known_by_its_text_alternative() -> None:
    condition = {"pictures": ["Equal Housing Lender"]}
    assert evaluate(condition, Prose(document("![Logo: Equal Housing&nbsp;Lender](ehl.png)\n"))).holds is True
    assert evaluate(condition, Prose(document("![A house](ehl.png) Equal Housing Lender\n"))).holds is False


@pytest.mark.parametrize(
    ("link", "holds"),
    [
        ('<link rel="canonical" href="https://www.example.gov/a">', True),
        ('<link rel="canonical" href="https://example.org/gov">', False),
        ("", None),
    ],
)
def test_a_page_says_itself_where_it_stands(link: str, holds: bool | None) -> None:
    page = document(f"<!doctype html><html><head><title>T</title>{link}</head><body><p>Hello</p></body></html>", "a.html")
    assert evaluate({"address": ["gov"]}, Prose(page)).holds is holds


MEDWATCH = Wording.of("Visit www.fda.gov/medwatch, or call 1-800-FDA-1088.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Visit www.fda.gov/medwatch, or call 1-800-FDA-1088.", True),
        ("Visit www.FDA.gov/medwatch or call 1-800-FDA-1088", True),
        ("Visit www.fda.gov/medwatcher, or call 1-800-FDA-1088.", False),
        ("Visit us, or call 1-800-FDA-1088.", False),
        ("Visit www.fda.gov/medwatch, or call 1-900-FDA-1088.", False),
    ],
)
def test_an_address_in_a_wording_must_be_the_same_address(text: str, found: bool) -> None:
    assert bool(list(MEDWATCH.find(prose(text)))) is found


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("12", True),
        ("4.25", True),
        ("0,5", True),
        ("0.0", False),
        ("three", True),
        ("0", False),
        ("[X]", False),
        ("XX", False),
        ("{N}", False),
        ("many", False),
    ],
)
def test_a_number_that_nobody_filled_in_is_none(number: str, found: bool) -> None:
    wording = Wording.of("Currently we represent [number] organizations")
    assert bool(list(wording.find(prose(f"Currently we represent {number} organizations.")))) is found


# -- signs ------------------------------------------------------------------------

SEEN = {
    "percentage": ["4.2%", "4,20 %", "4.2 per cent", "74 percent", "3 Prozent", "3 prosent"],
    "price": ["$5", "5 \u20ac", "kr 499,-", "NOK 499", "EUR 5", "CHF 20.50", "499,-", "ab 49.\u2013 im Monat", "99 kroner"],
    "instalment": ["$199/month", "only $1,250.50 per month", "payments as low as $99", "$25 a week", "$89 monthly"],
    "down-payment": ["10% down", "$500 down", "a down payment of $2,000", "3.5% down", "20 percent down"],
    "loan-term": ["48 monthly payments", "a 30-year mortgage", "up to 4 years to repay", "0% for 36 months", "30-year fixed"],
    "alcohol-content": [
        "40% ABV",
        "12.5 % alc/vol",
        "40% alcohol by volume",
        "Alc. 5%",
        "ABV: 4.7%",
        "40 percent alcohol by volume",
    ],
    "contact": [
        "call 1-800-555-0199",
        "(555) 555-0123",
        "beer@example.org",
        "riverbrew.example",
        "https://example.org",
        "1-800-GAMBLER",
    ],
    "cashtag": ["$XYZ to the moon", "We like $A."],
    "quotation": ["\u201cThe best adviser that I ever had.\u201d", 'She said: "I slept well again at last."'],
    "open-footnote": ["50% off*", "Free shipping!\u2020 Today.", "$0* now"],
}
#: What the same is called in other words, and in German and Norwegian.
SAID = {
    "instalment": [
        "€99 a month", "99 euros a month", "NOK 499 per month", "monthly instalments of £99", "installments from $25",
        "99 € im Monat", "99\u00a0€ pro Monat", "nur 99,- im Monat", "99,90 Euro monatlich", "ab 89 € mtl.", "99€/Monat",
        "1.250 Euro je Monat", "Monatsrate: 99 €", "eine Monatsrate von nur 99 €", "monatlich ab 99 Euro",
        "monatliche Raten von 99 €", "in Raten zu je 50 €", "25 € pro Woche", "CHF 99 pro Monat", "99 € Monatsrate",
        "kr 499 i måneden", "499 kr/mnd", "499,- pr. måned", "kr 1 250,- per måned", "499 kroner i månaden",
        "månedlig fra kr 499", "terminbeløp: 2 450 kr", "månedsbeløp på 499 kr", "99 kr i uken", "499 kr hver måned",
    ],
    "down-payment": [
        "down payment: $500", "down payment from 10%", "a 10% down payment", "a down-payment of 500 euros",
        "Anzahlung 500 Euro", "Anzahlung: 10 %", "Anzahlung von nur 1.500 €", "mit 20 Prozent Anzahlung", "500 € als Anzahlung",
        "kontantinnskudd kr 50 000", "50 000 kr i forskudd", "35 % egenkapital", "egenkapital på minst 15 prosent",
    ],
    "loan-term": [
        "A loan over 48 months", "a loan of $5,000 over 5 years", "Spread the cost over 12 months", "repaid in 24 months",
        "48 payments of $199", "24 instalments of 50 euros", "loan term: 60 months", "repayment period of up to 5 years",
        "a 60-month personal loan", "Pay it off over 3 years",
        "Kredit, Laufzeit 48 Monate", "Laufzeit: 48 Monate", "eine Laufzeit von bis zu 84 Monaten", "Laufzeit 12 - 84 Monate",
        "Kreditlaufzeit 10 Jahre", "48 Monate Laufzeit", "60-monatige Laufzeit", "in 48 Monatsraten", "36 monatliche Raten",
        "Kredit über 48 Monate", "ein Ratenkredit über 10.000 € über 60 Monate", "finanziert über 36 Monate",
        "rückzahlbar in 24 Monaten", "99 € mtl. für 48 Monate", "10-jähriges Darlehen", "Laufzeit (in Monaten): 48",
        "lån med nedbetalingstid 5 år", "nedbetalingstid på inntil 15 år", "løpetid: 48 mnd", "25 års løpetid", "5 års nedbetaling",
        "Eff. rente 12,4 %, 100 000 o/5 år, kost: 31 000", "65 000 kr over 5 år, kostnad 20 000", "nedbetales over 25 år",
        "lån på 65 000 kr over 5 år", "Forbrukslån over 5 år", "36 avdrag", "48 månedlige innbetalinger", "et 5-årslån",
        "499 kr/mnd i 36 måneder",
    ],
    "alcohol-content": [
        "alcohol content: 5%", "an ABV of 5%",
        "Alkoholgehalt 5 %", "Alkoholgehalt: 5,0 % vol", "Alkoholgehalt von 40 Prozent", "5,2 % Vol.", "5 Vol.-%", "40 Vol%",
        "alk. 5,0% vol", "mit 5 % Alkohol", "5 Volumenprozent",
        "alkohol 4,7 %", "alkoholinnhold på 4,7 prosent", "alkoholstyrke: 4,7 %", "4,7 volumprosent", "4,7 vol%", "4,7 % alk.",
    ],
}  # fmt: skip
UNSEEN = {
    "percentage": ["4 perception", "per cent", "5 prosentvis"],
    "price": ["EURO 2024", "room 499", "from 9-17", "1.-3. August", "2,5-fach", "krone 5", "EUR"],
    "instalment": [
        "$199",
        "199 members a month",
        "paid $20 for a mouth",
        "$20 in May",
        "10 months",
        "99 €",
        "99 Gäste im Monat",
        "99 € im Monat Mai gespendet",
        "99 € für Monatskarten",
        "Wir raten: 50 € sparen",
        "499 kr",
        "499 gjester i måneden",
        "kr 499 i uke 42",
        "499 kr for månedskort",
        "5 ganger i måneden",
        "kr 499 i mai",
    ],
    "down-payment": [
        "$0 down",
        "0% down",
        "0.00% down",
        "visits 10% down on May",
        "down 10%",
        "a down payment of $0",
        "down payment: 3 things to know",
        "0 € Anzahlung",
        "ohne Anzahlung",
        "Anzahlung: 0 %",
        "eine Anzahl von 500 Euro",
        "Anzahlung bis 5. Mai",
        "egenkapital på 500 millioner kroner",
        "egenkapitalavkastning 15 %",
        "0 kr i forskudd",
        "Betal på forskudd innen 5. mai",
    ],
    "loan-term": [
        "30 years of service",
        "48 payments",
        "for 30 minutes",
        "a 5-year-old",
        "Over 12 months of work",
        "grew over 5 years",
        "loaned to us over 5 years ago",
        "a loan over 5 years old",
        "the school term: 12 weeks",
        "a story in 5 instalments",
        "Vertragslaufzeit 24 Monate",
        "Akkulaufzeit 2 Jahre",
        "Restlaufzeit 3 Jahre",
        "Laufzeit 90 Minuten",
        "seit über 12 Monaten",
        "über 10 Jahre Erfahrung",
        "48 Monate Garantie",
        "5 Jahre alt",
        "in 24 Monaten",
        "Kredite seit über 30 Jahren",
        "5 års garanti",
        "over 5 år",
        "siste 5 år",
        "i 36 måneder",
        "et lån over 5 år siden",
        "5 års erfaring med lån",
        "ventetid 5 måneder",
        "leverings\u00adtid 2 måneder",
    ],
    "alcohol-content": [
        "40% off",
        "100% agave",
        "5% growth",
        "alcohol: 20% off",
        "Alkohol 20 % Rabatt",
        "5 % Alkoholsteuer",
        "100 % alkoholfri",
        "alkoholfrei, 20 % mehr Hopfen",
        "20 % auf Alkohol",
        "alkohol: 20 % avslag",
        "Alkohol: 5 Prozent mehr Steuern",
        "5 prosent av alkoholen",
    ],
    "contact": ["call us", "Portland, Oregon", "e.g. this", "2026-11-22"],
    "cashtag": ["$100", "US$", "$5K", "$A.50"],
    "quotation": ['"Hi"', "It's a nice day, isn't it, and so on"],
    "open-footnote": ["50% off*\n*Until Sunday.", "a 5* hotel", "Kolleg*innen", "sh*t", "2 * 3", "**bold**", "(* see below) 5%*"],
}


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in SAID.items() for text in texts])
def test_a_term_of_credit_and_a_drink_are_known_in_three_languages(sign: str, text: str) -> None:
    assert list(SIGNS[sign](prose(text)))


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in SEEN.items() for text in texts])
def test_a_sign_is_seen(sign: str, text: str) -> None:
    assert list(SIGNS[sign](prose(text)))


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in UNSEEN.items() for text in texts])
def test_what_only_looks_like_a_sign_is_none(sign: str, text: str) -> None:
    assert not list(SIGNS[sign](prose(text)))
