"""The marks ⟦ ⟧ stand where the findings must be; no marks, no findings."""

from socialint.testing import assert_rule

ON = 'plugins = ["quellhav"]\n'


def test_a_quotation_without_a_source_is_found() -> None:
    assert_rule("style-quote-source", "⟦<blockquote>Water finds its way.</blockquote>⟧", format="html", config=ON)


def test_it_is_found_in_markdown_inside_json_too() -> None:
    assert_rule(
        "style-quote-source", r'{"markdown": "He said:\n\n⟦> Water \ud83d\udca7 finds its way.⟧"}', format="json", config=ON
    )


def test_a_source_in_an_element_or_in_the_last_line_is_enough() -> None:
    assert_rule(
        "style-quote-source", "<blockquote>Water finds its way. <cite>Ida Strand</cite></blockquote>", format="html", config=ON
    )
    assert_rule("style-quote-source", "> Water finds its way.\n> — Ida Strand\n", config=ON)


def test_the_dash_can_be_another_sign() -> None:
    tilde = ON + '[rules.style-quote-source]\ndashes = "~"\n'
    assert_rule("style-quote-source", "> Water finds its way.\n> ~ Ida Strand\n", config=tilde)
