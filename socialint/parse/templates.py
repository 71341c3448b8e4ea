"""Template tags, masked with every offset kept.

A tag that writes something becomes as many MASK code points (its text cannot be
known); a tag that only steers (`{% if %}`, `<% end %>`, a comment) becomes
blanks, so that it disturbs no table or list around it. Line ends stay. Of the
tags in `{% %}` those steer that have an end, and some that are known; another
one writes (`{% translate "Close" %}`, `{% url %}`), but for what it puts into a
head, where no text can stand. Between two values of one attribute stands
something, too: `"{% if a %}true{% else %}false{% endif %}"` is neither.
Known: Jinja, Nunjucks, Twig and Liquid (`{{ }} {% %} {# #}`), Hugo and Go
(`{{ }}`, shortcodes `{{< >}} {{% %}}`), Handlebars (`{{# }} {{/ }}`), ERB and EJS
(`<% %> <%= %>`), PHP (`<?php ?> <?= ?>`), gulp-file-include (`@@include()`) and, in MDX files only, `{expressions}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.record import Record

_OPEN = pattern(r"\{\{[<%{]?|\{%|\{#|<%|<\?(?:php\b|=)")
#: Without one of these there is nothing to mask. Two, for a search that knows its first sign is a quick one.
_BRACE, _ANGLE = pattern(r"\{[{%#]"), pattern(r"<[%?]")
_CLOSE = {"{{": "}}", "{{<": ">}}", "{{%": "%}}", "{{{": "}}}", "{%": "%}", "{#": "#}", "<%": "%>", "<?php": "?>", "<?=": "?>"}
_STEERING = pattern(
    r"\{#|<%(?!=|-)|<%-?\s*#|<\?php(?!\s+echo\b)"
    r"|\{\{[-~]?\s*(?:[#/^!]|(?:if|else|end|range|with|block|define|template|partial)\b(?!\s*\||\.))"
)
_NAME = pattern(r"\{%[-+~]?\s*([^\W\d]\w*)")
_END = pattern(r"\{%[-+~]?\s*end_?(\w+)")
#: A tag that keeps what it makes under a name: {% get_menu as menu %}.
_KEEPS = pattern(r"\sas\s+\w+\s*[-+~]?%\}\Z")
#: A place that another template fills.
_EMPTY_BLOCK = pattern(r"\{%[-+~]?\s*block\b[^%]*%\}\s*\{%[-+~]?\s*endblock\b")
#: What is kept under a name stands elsewhere, perhaps in parts: {% set start %}<a href="/">{% endset %}.
_KEPT = pattern(r"\{%[-+~]?\s*(?:set|capture)\s+\w+\s*[-+~]?%\}")
_KEPT_END = pattern(r"\{%[-+~]?\s*end(?:set|capture)\s*[-+~]?%\}")
#: Tags that write nothing, even where their end stands in another part.
_SILENT = frozenset(
    {
        "if", "unless", "for", "case", "else", "elif", "elsif", "elseif", "empty", "when", "default", "block", "macro", "call",
        "with", "filter", "raw", "verbatim", "comment", "plural", "load", "extends", "layout", "import", "from", "use", "set",
        "assign", "capture", "do", "break", "continue", "csrf_token", "liquid", "decrement", "increment",
    }
)  # fmt: skip
_ELSE = pattern(r"(?:\{%|\{\{|<%|<\?php)[-+~]?\s*\}?\s*(?:else|elif|elsif|elseif|when)\b")
_HEAD = pattern(r"(?i)</head\b|<body\b")
_TITLE = pattern(r"(?i)<(/?)title\b")
#: So far back the beginning of an element is looked for.
_NEAR = 500
_LINE = pattern(r"[^\r\n]+")
_INCLUDED = pattern(r"@@include\([^()]*\)?")
_MDX_TAG = pattern(r"\{[^{}\r\n]*(?:\{[^{}\r\n]*\}[^{}\r\n]*)*\}")
_MDX_CODE = pattern(r"^(?:import|export)\s[^\r\n]*", re.MULTILINE)


class Masked(Record):
    """The masked text, as long as the original, and whether anything was masked."""

    text: str
    templated: bool


def mask(text: str, *, mdx: bool = False) -> Masked:
    """Masks the template tags of a text. `mdx`: braces are expressions, `import` and `export` lines are code."""
    included = "@@include(" in text
    if included:
        text = _INCLUDED.sub(lambda tag: _LINE.sub(lambda run: MASK * len(run[0]), tag[0]), text)
    if not (mdx or ("{" in text and _BRACE.search(text)) or ("<" in text and _ANGLE.search(text))):  # nearly always
        return Masked(text, included)
    out: list[str] = []
    at = 0
    dead: set[str] = set()  # marks that nothing closes any more: each is looked for in vain only once
    opened = _OPEN.search(text)
    steers = _steering(text) if "{%" in text else None
    while opened:
        start, behind = opened.span()
        mark = opened[0]
        end = -1 if mark in dead else text.find(_CLOSE[mark], behind)
        if end < 0:
            dead.add(mark)
            opened = _OPEN.search(text, behind)
            continue
        end += len(_CLOSE[mark])
        if mark == "{%" and "kept" not in dead and _KEPT.fullmatch(text, start, end):
            if kept := _KEPT_END.search(text, end):
                end = kept.end()
            else:
                dead.add("kept")
        tag = text[start:end]
        silent = steers(start, tag) if mark == "{%" and steers else _STEERING.match(tag)
        fill = " " if silent and not (_ELSE.match(tag) and _in_value(text, start)) else MASK
        out += (text[at:start], _LINE.sub(lambda run, fill=fill: fill * len(run[0]), tag))  # type: ignore[misc]
        at = end
        opened = _OPEN.search(text, end)
    templated = included or bool(out)
    if out:
        text = "".join([*out, text[at:]])
    if mdx:
        text = _MDX_CODE.sub(lambda match: " " * len(match[0]), text)
        text = _MDX_TAG.sub(lambda match: (" " if match[0].startswith("{/*") else MASK) * len(match[0]), text)
        templated = templated or MASK in text
    return Masked(text, templated)


def _steering(text: str) -> Callable[[int, str], bool]:
    """What says of a tag in `{% %}`, with its start, whether it writes nothing that is text."""
    ends = set(_END.findall(text))
    head = _HEAD.search(text)
    body = head.start() if head else 0

    def steers(start: int, tag: str) -> bool:
        name = _NAME.match(tag)
        if name is not None and name[1] == "block" and _EMPTY_BLOCK.match(text, start):
            return start < body and not _in_title(text, start)
        if name is None or name[1] in _SILENT or name[1] in ends or name[1].startswith("end") or _KEEPS.search(tag):
            return True
        return start < body and not _in_tag(text, start) and not _in_title(text, start)

    return steers


def _in_tag(text: str, start: int) -> bool:
    near = max(0, start - _NEAR)
    return text.rfind("<", near, start) > text.rfind(">", near, start)


def _in_title(text: str, start: int) -> bool:
    titles = _TITLE.findall(text, max(0, start - _NEAR), start)
    return bool(titles) and titles[-1] == ""


def _in_value(text: str, start: int) -> bool:
    """True inside of the quotation marks of an attribute."""
    begun = text[max(0, start - _NEAR) : start].rpartition("<")[2]
    return _in_tag(text, start) and any(begun.count(mark) % 2 for mark in ('"', "'"))


#: `${lang}` `#{lang}` `$!{lang}` `{lang}` `[[lang]]` `%(lang)s` `%LANG%` `__LANG__` `@@lang` `$lang`.
_FILLED_IN = pattern(
    r"[$#]!?\{|\{[^\W\d][\w.:$|()\[\]-]*\}|\[\[|%\(\w+\)s|%[A-Z][A-Z_]*%|__[A-Z][A-Z_]*__|@@\w|^\s*\$!?[^\W\d][\w.]*\s*$"
)
#: Without one of these it is none of them.
_SIGN = pattern(r"[{\[%_$@]")


def filled_in(value: str) -> bool:
    """True for an attribute's value that a template writes, or that looks as if a server or a script put another in its place.

    The second kind is not masked: braces and dollars mean nothing in most texts. It is asked where a value must be a known word.
    """
    return MASK in value or bool(_SIGN.search(value) and _FILLED_IN.search(value))
