"""`socialint explain RULE`: the page of a rule, of a pack's requirement or of a pack, or the rules that a selector means."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialint.packs import Pack
    from socialint.report import RuleInfo
    from socialint.rule import Rule


def arguments(parser: argparse.ArgumentParser) -> None:
    """One id."""
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, as findings show it, or of a pack; or a family")
    parser.add_argument("--config", metavar="FILE", help="a configuration whose plug-ins and packs count too")
    parser.add_argument("--packs", action="append", default=[], metavar="FILE", help="a pack of yours, or a folder of packs")


def main(options: argparse.Namespace) -> int:
    """Prints the page."""
    from socialint import packs, rules
    from socialint.commands.catalogue import catalogue, project_here, requirements
    from socialint.errors import SocialintError
    from socialint.render.escape import safe
    from socialint.suggest import did_you_mean

    project = project_here(options.config, options.packs)
    known = catalogue(project)
    by_pack = packs.by_pack(requirements(project))
    info = known.get(rules.ALIASES.get(options.rule, options.rule))
    pack = next((pack for pack in by_pack if pack.id == options.rule.removeprefix("disclosure-")), None)
    if info:
        lines = _rule(info)
    elif pack:
        lines = _pack(pack, by_pack[pack])
    elif its := [info for id, info in known.items() if rules.matches(options.rule, id)]:
        lines = [f"# {options.rule}", "", *_rows(its)]
    else:
        near = did_you_mean(options.rule, [*known, *(pack.id for pack in by_pack)]) or ": `socialint list rules` shows all"
        own = " (of a pack of yours? add --packs FILE)" if _of_a_pack(options.rule) and not options.packs else ""
        raise SocialintError(f'unknown rule "{options.rule[:60]}"{near}{own}')
    sys.stdout.write("".join(f"{safe(line)}\n" for line in lines))
    return 0


def _of_a_pack(word: str) -> bool:
    """True for what looks like the id of a requirement or of a pack for all markets."""
    return word.startswith(("disclosure-", "all-"))


def _rule(info: RuleInfo) -> list[str]:
    facts = f"severity: {info.severity}   since: {info.since}   on by default: {'yes' if info.default else 'no'}"
    lines = [f"# {info.id}", "", info.summary, "", facts, "", *info.description.splitlines()]
    if info.options:
        lines += ["", "## Options", ""]
        lines += [f"- {option.name} = {_toml(option.default)}: {option.help}" for option in info.options]
    return [*lines, "", "## References", "", *(f"- {reference}" for reference in info.refs), "", info.url]


def _pack(pack: Pack, its: list[Rule]) -> list[str]:
    lines = [f"# {pack.id}", "", pack.title, ""]
    lines += [f"- Source: {pack.source}", f"- To read again: {pack.url}"]
    lines += [f"- Markets: {', '.join(pack.markets) or 'all'}; industries: {', '.join(pack.industries) or 'all'}"]
    lines += [f"- Reviewed: {pack.reviewed}, to be reviewed by {pack.review_by}; confidence {pack.confidence}"]
    lines += [f"- File: {pack.path}", "", "## Requirements", ""]
    return [*lines, *_rows(rule.info for rule in its)]


def _rows(its: Iterable[RuleInfo]) -> Iterator[str]:
    """A list of rules: for one that is off, how it is switched on."""
    for info in its:
        kind = "draft, " if info.family == "disclosure" else ""
        yield f"- {info.id}" if info.default else f"- {info.id} ({kind}off until `select` names it)"
        yield f"  {info.severity}: {info.summary}"


def _toml(value: object) -> str:
    import json

    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
