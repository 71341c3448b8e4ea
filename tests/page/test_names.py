"""What a screen reader calls an element; a wrong name is a wrong finding or a missed one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.page.view import accessible_name, view
from tests.page.trees import target, tree


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<a id=t href=x>Read <b>on</b></a>", "Read on"),
        ("<a id=t href=x><p>One</p><p>Two</p></a>", "One Two"),
        ("<a id=t href=x><img src=a alt='Our team'></a>", "Our team"),
        ("<a id=t href=x><img src=a alt=''></a>", ""),
        ("<a id=t href=x><img src=a></a>", ""),
        ("<a id=t href=x><svg><title>Home</title><path/></svg></a>", "Home"),
        ("<a id=t href=x><svg aria-label=Home></svg></a>", "Home"),
        ("<a id=t href=x><i class=icon></i></a>", ""),
        ("<a id=t href=x title=Home><i></i></a>", "Home"),
        ("<a id=t href=x aria-label=' '>Home</a>", "Home"),
        ("<a id=t href=x aria-label=Start>Home</a>", "Start"),
        ("<a id=t href=x>Read <span hidden>never</span><span aria-hidden=true>*</span>on</a>", "Read on"),
        ("<a id=t href=x><span style='display: none'>x</span></a>", ""),
        ("<a id=t href=x><script>var a</script></a>", ""),
        ("<p id=l>Long <i>name</i></p><button id=t aria-labelledby=l>x</button>", "Long name"),
        ("<p id=l hidden>Long name</p><button id=t aria-labelledby=l>x</button>", "Long name"),
        ("<button id=t aria-labelledby='t f' aria-label=Delete></button><i id=f>file</i>", "Delete file"),
        ("<button id=t aria-labelledby='none'>Send</button>", "Send"),
        ("<a id=a href=x aria-labelledby=t></a><a id=t href=x aria-labelledby=a></a>", ""),
        ("<label>E-mail <input id=t></label>", "E-mail"),
        ("<label>E-mail <input id=t value=a@b placeholder=p></label>", "E-mail"),
        ("<label for=t>E-mail</label><input id=t>", "E-mail"),
        ("<label for=other>E-mail <input id=t></label>", ""),
        ("<label>Both <input> <input id=t></label>", ""),
        ("<label><input id=t type=radio title=Yes>Yes</label>", "Yes"),
        ("<label><input id=t title=Town></label>", "Town"),
        ("<label>Wait <input id=t placeholder=3> minutes</label>", "Wait minutes"),
        ("<a id=t href=x><input placeholder=Search></a>", "Search"),
        ("<a id=t href=x><input type=checkbox></a>", ""),
        ("<input id=t placeholder=Search>", "Search"),
        ("<input id=t type=submit>", "submit"),
        ("<input id=t type=submit value=''>", ""),
        ("<input id=t type=reset value='' title=Start>", "Start"),
        ("<input id=t type=button>", ""),
        ("<input id=t type=button value=Go>", "Go"),
        ("<input id=t type=image src=a>", ""),
        ("<input id=t type=checkbox title=Agree>", "Agree"),
        ("<select id=t><option>Oslo</select>", ""),
        ("<textarea id=t>Words</textarea>", ""),
        ("<button id=t>×</button>", "×"),
        ("<div id=t role=button>Go</div>", "Go"),
        ("<div id=t>Go</div>", ""),
        ("<fieldset id=t><legend>Where</legend></fieldset>", "Where"),
        ("<table id=t><caption>Hours</caption></table>", "Hours"),
        ("<div hidden><a id=t href=x>Home</a></div>", ""),
        ("<img id=t alt='A  dog'>", "A dog"),
    ],
)
def test_it_is_called(html: str, name: str) -> None:
    assert accessible_name(target(html)) == name


@pytest.mark.parametrize(
    "html",
    [
        "<a id=t href=x>{{ label }}</a>",
        "<a id=t href=x aria-label='{{ label }}'></a>",
        "<a id=t href=x :aria-label=label></a>",
        "<button id=t v-text=label></button>",
        "<a id=t href=x><ion-icon name=home></ion-icon></a>",
        "<button id=t [attr.aria-label]=label></button>",
        "<a id=t href=x><slot></slot></a>",
        "<button id=t aria-labelledby='{{ id }}'></button>",
    ],
)
def test_what_something_else_writes_cannot_be_told(html: str) -> None:
    assert accessible_name(target(html)) is None


@given(st.lists(st.sampled_from(
    ["<a href=x id=a aria-labelledby='b c'>", "<b id=b aria-labelledby=a>", "</b>", "</a>", "<label for=a>", "<label>", "</label>", "<input id=a>",
     "<svg>", "<title>t</title>", "</svg>", "text", "<img alt=x>", "<button id=c aria-labelledby='a b c'>", "</button>", "<i hidden>", "</i>",
     "<select>", "<option>", "<table>", "<caption>"]), max_size=25).map("".join))  # fmt: skip
def test_any_tree_is_named_and_comes_to_an_end(html: str) -> None:
    root = tree(html)
    for element in root.elements():
        view(root).names.of(element)


@pytest.mark.parametrize(
    "html",
    [
        "<span role=button>" * 3000,
        "".join(f'<a href=x id=a{i} aria-labelledby="a{(i + 1) % 3000} a{(i + 7) % 3000}"></a>' for i in range(3000)),
        "<label><input>" * 3000,
        "<label for=x>" + "<i></i>" * 3000 + "</label>" + "<input id=x>" * 3000,
    ],
    ids=["deep", "cycles", "labels", "one label"],
)
def test_a_hostile_tree_is_named_in_a_moment(html: str) -> None:
    root = tree(html)
    start = time.process_time()
    for element in root.elements():
        view(root).names.of(element)
    assert time.process_time() - start < 3
