"""A secret must be found wherever it stands, and must not be told again by the one who found it."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule, lint

SECRETS = {
    "privacy-email": "anna.berglund@fjordklinikk.no",
    "privacy-phone": "+47 912 34 567",
    "privacy-card": "4539 1488 0343 6467",
    "privacy-iban": "DE68 2105 0170 0012 3456 78",
    "privacy-national-id": "010160 50012",
}
RULES = pytest.mark.parametrize(("rule", "secret"), SECRETS.items(), ids=SECRETS)


@RULES
def test_every_place_that_is_published_is_searched(rule: str, secret: str) -> None:
    media = f"media:\n- src: a.png\n  alt: Shows ⟦{secret}⟧\n  caption: ⟦{secret}⟧\n"
    assert_rule(rule, f"---\nplatform: x\ntitle: About ⟦{secret}⟧\n{media}---\nHere: ⟦{secret}⟧\n")
    assert_rule(rule, f"Text ⟦{secret}⟧ and `⟦{secret}⟧` and ![a card with ⟦{secret}⟧](a.png)\n")
    head = f'<head><title>⟦{secret}⟧</title><meta name="description" content="⟦{secret}⟧"></head>'
    assert_rule(rule, f"<html>{head}<body><p>Is ⟦{secret}⟧</p></body></html>", format="html")
    assert_rule(rule, f'{{"platform": "x", "text": "Caf\\u00e9 \\ud83c\\udf89 ⟦{secret}⟧"}}', format="json")
    assert_rule(rule, json.dumps({"title": "A page", "html": f"<p>Is ⟦{secret}⟧</p>"}, ensure_ascii=False), format="json")


@RULES
def test_the_value_is_told_to_nobody(rule: str, secret: str) -> None:
    for text in (f"Here: {secret}", f'<a href="mailto:{secret}">a</a><a href="tel:{secret}">b</a>'):
        for finding in lint(text, select=(rule,)):
            said = f"{finding.message} {finding.hint} {finding.related}".replace(" ", "")
            parts = [part for part in secret.replace("@", " ").replace(".", " ").split() if len(part) > 2]
            assert not any(part in said for part in parts)


@RULES
def test_comments_and_declarations_are_let_alone(rule: str, secret: str) -> None:
    assert_rule(rule, f"---\nplatform: x\nauthor: {secret}\napproved_by: {secret}\n---\nHello\n")
    assert_rule(rule, f"Hello\n\n<!-- {secret} -->\n\nthere\n")


@RULES
def test_what_a_template_writes_is_unknown(rule: str, secret: str) -> None:
    assert_rule(
        rule,
        f"<p>{{{{ mail }}}}@fjordklinikk.no {{{{ x }}}}{secret[1:]}</p>"
        if "@" not in secret
        else "<p>{{ mail }}@fjordklinikk.no</p>",
        format="html",
    )


@RULES
def test_an_ignore_with_a_reason_counts(rule: str, secret: str) -> None:
    assert not [f for f in lint(f"Is {secret} <!-- socialint: ignore[{rule}] she agreed -->\n") if f.rule == rule]


@pytest.mark.parametrize("rule", ["privacy-phone", "privacy-iban"])
@pytest.mark.parametrize(("before", "severity"), [("Phone: ", "note"), ("Contact Us: ", "note"), ("Anna Berglund: ", "warning")])
def test_a_number_on_a_page_is_its_houses_own_unless_somebody_is_named(rule: str, before: str, severity: str) -> None:
    page = f"<p>Anna Berglund</p><p>{before}{SECRETS[rule]}</p>"
    assert [f.severity for f in lint(page, format="html", select=(rule,))] == [severity]


@pytest.mark.parametrize("words", ["(e.g. ", "z. B. ", "Przykład: ", "Formato (es. "])
def test_what_is_said_to_be_an_example_may_be_made_up(words: str) -> None:
    for rule, secret in (("privacy-email", "anna.berglund@fjordklinikk.no"), ("privacy-phone", "+47 912 34 567")):
        assert [f.severity for f in lint(f"---\nplatform: x\n---\n{words}{secret}", select=(rule,))] == ["note"]
    assert_rule("privacy-email", f"{words}nome.cognome@unito.it, jan.kowalski@domena.pl")


def test_severities_follow_the_harm() -> None:
    post = "---\nplatform: x\n---\nHere: "
    worst = {rule: lint(post + secret, select=(rule,))[0].severity for rule, secret in SECRETS.items()}
    assert worst == {
        "privacy-email": "warning", "privacy-phone": "warning", "privacy-card": "error", "privacy-iban": "warning",
        "privacy-national-id": "error",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("anna.berglund@fjordklinikk.no", "e-mail address of a person"),
        ("m.darvik@gmail.com", "e-mail address of a person"),
        ("pr.hansen@fjordklinikk.no", ""),  # public relations come first in it
        ("anna.hansen2@fjordklinikk.no", "e-mail address of a person"),
        ("Anna Berglund <anna@fjordklinikk.no>", "e-mail address of a person"),
        ("Anna K. Berglund: aberglund@fjordklinikk.no", "e-mail address that may be a person's"),
        ("Dr. Anna Berglund: aberglund@fjordklinikk.no", "e-mail address of a person"),
        ("anna@fjordklinikk.no", "e-mail address that may be a person's"),
        ("oslo-vest@fjordklinikk.no", "e-mail address that may be a person's"),
        ("oslo.kommune@fjordklinikk.no", ""),
        ("kassier@feuerwehrverein.ch", ""),
        ("letters@tidende.no", ""),
        ("max@muster.de", ""),
    ],
)
def test_only_a_first_and_last_name_are_surely_a_persons(address: str, said: str) -> None:
    assert "".join(finding.message for finding in lint(f"{address}\n", select=("privacy-email",))) == said


def test_link_text_and_target_are_one_finding() -> None:
    assert_rule("privacy-email", '<a href="mailto:anna@fjordklinikk.no?subject=Hi">⟦anna@fjordklinikk.no⟧</a>', format="html")
    assert_rule("privacy-phone", '<p lang="nb">Ring <a href="tel:+4791234567">⟦912 34 567⟧</a></p>', format="html")
    assert_rule("privacy-phone", "[Ring ⟦+47 912 34 567⟧](tel:+4791234567)\n")


def test_target_without_its_value_in_the_text_is_found() -> None:
    assert_rule("privacy-email", '<a ⟦href="mailto:anna%40fjordklinikk.no"⟧>Write</a>', format="html")
    assert_rule("privacy-phone", '<a ⟦href="tel:+4791234567"⟧>Call</a> <a href="tel:+4722071000">us</a>', format="html")


def test_own_addresses_numbers_and_accounts_can_be_allowed() -> None:
    config = """
[rules.privacy-email]
allow = ["@fjordklinikk.no"]
[rules.privacy-phone]
allow = ["912 34 567"]
[rules.privacy-iban]
allow = ["de68210501700012345678"]
"""
    text = "Write to Anna.Berglund@mail.fjordklinikk.no, call +47 91 23 45 67, give to DE68 2105 0170 0012 3456 78"
    assert not lint(text, config=config, select=("privacy",))
    assert len(lint(text, select=("privacy",))) == 3
    assert_rule("privacy-email", "⟦anna@notfjordklinikk.no⟧", config=config)


def test_fixed_lines_are_let_alone_unless_asked_for() -> None:
    assert_rule("privacy-phone", "Call +47 22 07 10 00")
    assert_rule("privacy-phone", "Call ⟦+47 22 07 10 00⟧", config="[rules.privacy-phone]\nlandlines = true")


def test_american_number_is_a_matter_to_look_at() -> None:
    (finding,) = lint("---\nplatform: x\nmarkets: [US]\n---\nCall (212) 867-5309", select=("privacy",))
    assert finding.review
    assert finding.severity == "note"


@pytest.mark.parametrize(
    "text",
    ["Spendenkonto: DE68 2105 0170 0012 3456 78", "Gi en gave til NO83 3000 1234 567", "Donate now: DE68210501700012345678"],
)
def test_account_for_gifts_is_a_matter_to_look_at(text: str) -> None:
    (finding,) = lint(text, select=("privacy",))
    assert finding.review
    assert finding.rule == "privacy-iban"


@pytest.mark.parametrize("market", ["NO", "no"])
def test_market_tells_how_numbers_are_written(market: str) -> None:
    assert_rule("privacy-phone", f"---\nplatform: x\nmarkets: [{market}]\n---\nAsk Anna: ⟦912 34 567⟧\n")
    assert_rule("privacy-phone", "---\nplatform: x\nmarkets: [SE]\n---\nAsk Anna: 912 34 567\n")


def test_language_of_a_passage_tells_how_numbers_are_written() -> None:
    assert_rule("privacy-phone", '<html lang="en"><p lang="de">Ruf an: ⟦0170 1234567⟧</p></html>', format="html")


def test_a_plain_post_loads_no_library_and_no_data() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from socialint.testing import lint; lint('---\\nplatform: x\\nlang: en\\n---\\nHello 2026 you all', "
        "select=('privacy', 'reading')); print([m for m in ('stdnum', 'phonenumbers', 'textstat', 'nltk', "
        "'socialint.reading.languages') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
