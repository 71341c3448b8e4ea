"""What is wrong must be said, and to everybody; a message that may be said elsewhere is left alone."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

FIELD = "<label>Age <input name=age></label>"


@pytest.mark.parametrize(
    "text",
    [
        f"<form>{FIELD} ⟦<p class='help error'>⟧Invalid value</p></form>",
        f"<form>{FIELD} ⟦<p id=age-error>⟧Invalid value for age.</p></form>",
        f"<form lang=de>{FIELD} ⟦<p class=fehler>⟧Ungültige Eingabe!</p></form>",
        f"<form>{FIELD} ⟦<b class=error aria-hidden=true>⟧Enter your age in years.</b></form>",
    ],
)
def test_a_message_that_does_not_help_is_found(text: str) -> None:
    assert assert_rule("page-error-text", text, format="html")


GROUPS = "".join(
    f"<fieldset><legend>{legend}</legend><label>Name <input name={legend}></label></fieldset>" for legend in ("Shipment", "Bill")
)


def test_a_message_must_say_which_of_two_fields_it_means() -> None:
    assert_rule("page-error-text", f"<form>{GROUPS}⟦<p class=error>⟧Please fill in Name.</p></form>", format="html")


@pytest.mark.parametrize(
    "text",
    [
        f"<form>{GROUPS}<p class=error>Please fill in Name of the bill.</p></form>",
        f"<form>{GROUPS}<p class=error>Please fill in the form.</p></form>",
        f"<form><fieldset><legend>Order</legend>{GROUPS}<p class=error>Please fill in Name.</p></fieldset></form>",
        f"<form>{GROUPS}<p class=error id=e>Please fill in Name.</p><input aria-label=Town aria-describedby=e></form>",
        f"<form>{GROUPS}<label>Name <input></label> <p class=error>Please fill in Name.</p></form>",
        f"<form>{FIELD}<p class=error>Please fill in Age.</p></form>",
    ],
)
def test_a_message_that_may_mean_one_field_is_left_alone(text: str) -> None:
    assert_rule("page-error-text", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        f"<form>{FIELD} <p class=error>Invalid value for age, enter it in years</p></form>",
        f"<form>{FIELD} <p class=error>Age must be at least 1.</p> <p>Invalid value</p></form>",
        f"<form>{FIELD} <p class=error hidden>Invalid value</p> <p class=terror>Invalid value</p></form>",
        f"<form>{FIELD} <p class=error>{{{{ error }}}} wrong</p> <p class=error aria-hidden=true>*</p></form>",
        f"<form>{FIELD} <b class=error aria-hidden=true>Your age, please.</b> <i>Your age, please.</i></form>",
        "<form><input aria-describedby=e aria-label=Age> <b class=error aria-hidden=true id=e>Your age, please.</b></form>",
        "<form><input aria-label='Age. Your age, please.'> <b class=error aria-hidden=true>Your age, please.</b></form>",
        f"<form lang=fi>{FIELD} <p class=error>Invalid value</p></form>",
        "<p class=error>Invalid value</p>",
    ],
)
def test_a_message_that_helps_or_is_said_elsewhere_is_left_alone(text: str) -> None:
    assert_rule("page-error-text", text, format="html")
