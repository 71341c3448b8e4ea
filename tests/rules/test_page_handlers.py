"""What handlers in attributes do to people who use a keyboard, a finger that trembles, or a password manager."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


def severities(rule: str, html: str) -> list[str]:
    return [str(finding.severity) for finding in lint(html, format="html", select=(rule,))]


@pytest.mark.parametrize(
    ("handler", "found"),
    [
        ("this.blur()", ["error"]),
        ("window.open('/x')", ["error"]),
        ("location='/x'", ["error"]),
        ("window.location.href = '/x'", ["error"]),
        ("location.replace('/x')", ["error"]),
        ("this.form.submit()", ["error"]),
        ("if (x) this.form.submit()", ["note"]),
        ("x && location.assign('/x')", ["note"]),
        ("if (this.blur) this.blur()", []),
        ("this.select()", []),
        ("location.hash = 'x'", []),
        ("location = '#x'", []),
        ("say('location = here')", []),
        ("my.location = 1", []),
        ("if (location == '/x') show()", []),
        ("other.blur()", []),
        ("", []),
    ],
)
def test_what_happens_on_focus(handler: str, found: list[str]) -> None:
    assert severities("page-on-focus", f'<a href=/x onfocus="{handler}">x</a>') == found


@pytest.mark.parametrize("element", ["<a onfocus='this.blur()'>x</a>", "<a href=x hidden onfocus='this.blur()'>x</a>",
                                     "<button disabled onfocus='this.blur()'>x</button>"])  # fmt: skip
def test_what_cannot_have_the_focus_cannot_lose_it(element: str) -> None:
    assert_rule("page-on-focus", element, format="html")


def test_a_field_that_moves_on_is_for_a_person() -> None:
    assert_rule("page-on-input", "<select aria-label=x ⟦onchange='this.form.submit()'⟧><option>a</select>", format="html")
    assert_rule("page-on-input", "<label><input type=checkbox ⟦onclick='this.form.submit()'⟧>x</label>", format="html")
    assert_rule("page-on-input", "<input type=submit onclick='this.form.submit()'><input onclick='location=1'>", format="html")
    assert_rule(
        "page-on-input",
        "<select hidden onchange='this.form.submit()'></select><button onclick='location=1'>x</button>",
        format="html",
    )


@pytest.mark.parametrize(
    "html",
    [
        "<input type=password ⟦onpaste='return false;'⟧>",
        "<form ⟦onpaste='event.preventDefault()'⟧><p><input autocomplete='section-a one-time-code'></p></form>",
        "<form onpaste='event.preventDefault()'><input></form>",
        "<input type=password autocomplete=new-password onpaste='return false'>",
        "<input type=password onpaste='if (x) return false'><input type=password onpaste='count()'>",
        "<input type=password hidden onpaste='return false'>",
    ],
)
def test_a_password_can_be_pasted(html: str) -> None:
    assert_rule("page-paste", html, format="html")


def test_what_acts_when_touched() -> None:
    assert severities("page-down-event", "<button ontouchstart=\"location='/x'\">x</button>") == ["error"]
    assert severities("page-down-event", "<button onmousedown=\"if (x) location='/x'\">x</button>") == ["note"]
    assert severities("page-down-event", '<button onmousedown="press(this)" onclick="location=\'/x\'">x</button>') == []
    assert severities("page-down-event", "<button hidden onmousedown=\"location='/x'\">x</button>") == []


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<span onclick=\"location='/x'\">x</span>", ["error"]),
        ("<span onclick=\"location='/x'\">x</span> <a href=./x>x</a>", ["note"]),
        ('<span onclick="location=where">x</span>', ["note"]),
        ('<img alt=x onclick="show()">', ["note"]),
        ('<span tabindex=0 onclick="show()">x</span>', []),
        ('<a href=x><b onclick="show()">x</b></a>', []),
        ('<button><b onclick="show()">x</b></button>', []),
        ('<label><b onclick="show()">x</b><input></label>', []),
        ('<div onclick="show()">x <a href=y>y</a></div>', []),
        ('<div onclick="show()"><my-button></my-button></div>', []),
        ('<div onkeydown="show()"><b onclick="show()">x</b></div>', []),
        ('<div onclick="event.stopPropagation()">x</div> <div onclick="return false">x</div> <div onclick>x</div>', []),
        ('<div hidden onclick="show()">x</div> <body onclick="show()">', []),
        ('<div onclick="{{ go }}" :tabindex=0>x</div>', []),
        ('<details><summary><b onclick="show()">x</b></summary></details>', []),
    ],
)
def test_what_only_a_mouse_can_press(html: str, found: list[str]) -> None:
    assert severities("page-click-only", html) == found
