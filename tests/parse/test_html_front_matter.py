"""HTML with front matter, as generators of sites have it: fields are fields, not text of the page, and every place still holds."""

from __future__ import annotations

import pytest

from socialint.parse.documents import Reading
from socialint.source import Source
from socialint.testing import assert_rule, lint

FRONT = "---\ntitle: OPEN DAY FOR ALL OF THE TOWN\nproduct: dolovent\nmarkets: [DE]\nlang: de\n---\n"
PAGE = (
    '<!doctype html>\n<html lang="de"><head><title>Tag</title></head><body><h1>Tag der Tür</h1><p>Kommen Sie.</p></body></html>\n'
)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fields_before_a_page_are_its_fields(mark: str, end: str) -> None:
    (doc,) = Reading(Source("a.html", mark + (FRONT + PAGE).replace("\n", end)))
    assert doc.whole_page
    assert doc.context.markets == ("DE",)
    product = doc.field("product")
    assert product is not None
    assert product.data == "dolovent"
    assert [block.text.value for block in doc.prose()] == ["Tag der Tür", "Kommen Sie."]
    heading = doc.prose()[0].text
    assert doc.source.text[slice(*heading.span(0, len(heading)))] == "Tag der Tür"


def test_fields_are_not_judged_as_text() -> None:
    assert_rule("reading-all-caps", FRONT + "<p>⟦COME AND SEE THE NEW ROOMS⟧ today</p>", format="html")


def test_a_page_that_names_a_platform_is_a_post() -> None:
    (doc,) = Reading(Source("a.html", "+++\nplatform = 'linkedin'\n+++\n<p>We are open.</p>"))
    assert (doc.kind, doc.context.platforms) == ("post", ("linkedin",))


def test_front_matter_that_does_not_parse_is_said_at_its_place() -> None:
    (finding,) = lint("---\ntitle: [a\n---\n<p>Hi</p>", format="html")
    assert (finding.rule, finding.line) == ("file-invalid", 2)


def test_an_ignore_in_front_matter_counts() -> None:
    said = "---\nsocialint: {ignore: {alt-missing: the picture is described below}}\n---\n<p><img src=a.png></p>"
    assert [finding.rule for finding in lint(said, format="html")] == []


def test_dashes_that_nothing_closes_are_text() -> None:
    (doc,) = Reading(Source("a.html", "---\n<p>Hi</p>"))
    assert doc.metadata is None
    assert [block.text.value for block in doc.prose()] == ["---", "Hi"]
