"""What audits of forms and of pasted text report first must be told, and nothing that only looks like it."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<p>⟦•⟧ a<br>• b<br>• c</p>"),
        ("html", "<div>⟦&#8226;⟧ a <p>• b</p><p>• c</p></div>"),
        ("html", "<p>Bring:</p> <p>⟦•⟧ a</p> <p>• b</p> <p>• c</p> <p>Thank you.</p>"),
        ("markdown", "Bring:\n\n⟦•⟧\ta\n•\tb\n•\tc\n"),
    ],
)
def test_a_list_of_signs_is_found_once(format: str, text: str) -> None:
    assert_rule("page-fake-list", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<p>• a<br>• b</p> <p>Home • About • Contact • Imprint</p>"),
        ("html", "<p>• a</p> <p>and</p> <p>• b</p> <p>• c</p>"),
        ("html", "<ul><li>• a</li><li>• b</li><li>• c</li></ul> <nav>• a • b • c</nav>"),
        ("html", "<p>● open</p> <p>● busy</p> <p>● closed</p> <p>– a<br>– b<br>– c</p> <p>•a •b •c</p>"),
        ("markdown", "- • a\n- • b\n- • c\n\n```\n• a\n• b\n• c\n```\n"),
        ("json", '{"platform": "linkedin", "text": "• a\\n• b\\n• c"}'),
    ],
)
def test_what_only_has_such_signs_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-fake-list", text, format=format)


@pytest.mark.parametrize(
    ("field", "token"),
    [
        ('<input type="email" aria-label="Kontakt">', "email"),
        ('<label>Vorname* <input name="a"></label>', "given-name"),
        ('<label>Etternavn: <input type="text"></label>', "family-name"),
        ('<input placeholder="Date of birth">', "bday"),
        ('<label>Postnummer <input autocomplete="postal-code"></label>', ""),
        ("<label>Name <input></label>", ""),
        ("<label>Email of your friend <input></label>", ""),
        ('<label>E-mail <input type="email" disabled></label> <input type="email" hidden> <input type="tel" readonly>', ""),
        ('<label>E-mail <input type="checkbox"></label>', ""),
    ],
)
def test_the_hint_names_the_word_of_the_standard(field: str, token: str) -> None:
    found = lint(f"<form>{field}</form>", format="html", select=("page-input-purpose",))
    assert [finding.hint for finding in found] == ([f'write autocomplete="{token}", if it is the reader\'s own'] if token else [])


@pytest.mark.parametrize(
    "field",
    [
        "⟦<input placeholder='Your city'>⟧",
        "⟦<textarea placeholder='Message'>⟧</textarea>",
        "<label>City <input placeholder='Bergen'></label><label for=c>City</label><input id=c placeholder=Oslo>",
        "<input placeholder=Oslo aria-label=City><input placeholder=Oslo title=City><input placeholder=' '>",
        "<input name=search_q placeholder=Oslo><input placeholder='Søk i saker'><div role=search><input placeholder=Oslo></div>",
        "<input placeholder=Oslo disabled><input type=checkbox placeholder=Oslo><x-field><input placeholder=Oslo></x-field>",
        "<input placeholder='{{ label }}'>",
    ],
)
def test_a_placeholder_alone_is_no_label(field: str) -> None:
    assert_rule("page-placeholder-label", f"<form>{field}</form>", format="html")


@pytest.mark.parametrize(
    ("heading", "script", "review"),
    [('<h3 class="modal-title"></h3>', "<script></script>", True), ('<h3 class="modal-title"></h3>', "", False),
     ("<h3></h3>", "<script></script>", False)],
)  # fmt: skip
def test_the_title_of_a_dialog_may_come_from_a_script(heading: str, script: str, review: bool) -> None:
    page = f"<!doctype html><html lang=en><title>a</title>{heading}{script}</html>"
    assert [finding.review for finding in lint(page, format="html", select=("page-heading-name",))] == [review]


def test_words_that_a_picture_takes_the_place_of_are_not_shown() -> None:
    assert_rule("page-label-in-name", '<a href=x class="cta img-sprite" aria-label=Remove><span>Delete</span></a>', format="html")
