"""What is there for assistive technology, what is never shown, and what waits to be opened."""

from __future__ import annotations

import pytest

from socialint.page.hidden import folded
from socialint.page.view import accessible_name, view
from tests.page.trees import target, tree


@pytest.mark.parametrize(
    ("html", "gone"),
    [
        ("<input id=t type=HIDDEN>", True),
        ("<input id=t type=text>", False),
        ("<svg><title id=t>x</title></svg>", True),
        ("<svg><defs><g id=t></g></defs></svg>", True),
        ("<svg><filter><feMerge><feMergeNode id=t /></feMerge></filter></svg>", True),
        ("<svg><linearGradient id=t></linearGradient></svg>", True),
        ("<svg><g id=t></g></svg>", False),
        ("<svg><source id=t></source></svg>", False),
        ("<desc id=t></desc>", False),
    ],
)
def test_what_is_never_rendered_is_hidden(html: str, gone: bool) -> None:
    element = target(html)
    *_, root = element.ancestors()
    assert view(root).hidden(element) is gone


@pytest.mark.parametrize(
    ("html", "waits"),
    [
        ("<details><summary>s</summary><p id=t>x</details>", True),
        ("<details><summary>s<b id=t>x</b></summary>y</details>", False),
        ("<details><summary>s</summary><summary id=t>x</summary></details>", True),
        ("<details open><summary>s</summary><p id=t>x</details>", False),
        ("<details><summary>s</summary><details open><p id=t>x</details></details>", True),
        ("<p id=t>x", False),
    ],
)
def test_what_a_closed_details_holds_waits_to_be_opened(html: str, waits: bool) -> None:
    element = target(html)
    *_, root = element.ancestors()
    assert folded(element) is waits
    assert not view(root).hidden(element)  # the rules look at it: somebody will open it


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<h2 id=t>More <details><summary>here</summary>and there</details></h2>", "More here"),
        ("<h2 id=t>More <details open><summary>here</summary>and there</details></h2>", "More here and there"),
        ("<table><tr id=t><td>a<td>b<tr><td>c<td>d</table>", ""),  # nobody can go to a row, so nobody is told its name
        ("<table><tr id=t tabindex=0><td>a<td>b<tr><td>c<td>d</table>", "a b"),
        ("<svg id=t><title>Map</title></svg>", "Map"),
        ("<svg><title id=a>Map</title></svg><button id=t aria-labelledby=a></button>", "Map"),
    ],
)
def test_it_is_called(html: str, name: str) -> None:
    assert accessible_name(target(html)) == name


def test_of_two_fields_with_one_id_the_first_has_the_label() -> None:
    first, second = tree("<label for=a>Name</label><input id=a><input id=a>").elements("input")
    assert (accessible_name(first), accessible_name(second)) == ("Name", "")


def test_an_id_that_a_template_writes_is_another_one_each_time() -> None:
    fields = tree("<label for={{ id }}>Name</label><input id={{ id }}><input id={{ id }}>").elements("input")
    assert [accessible_name(field) for field in fields] == ["Name", "Name"]
