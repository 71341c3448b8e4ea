"""`socialint explain RULE`: the page of a rule, of a pack's requirement or of a pack, in the terminal."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialint.packs import Pack
    from socialint.report import RuleInfo
    from socialint.rule import Rule


def arguments(parser: argparse.ArgumentParser) -> None:
    """One id."""
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, as findings show it, or of a pack")
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
    else:
        near = did_you_mean(options.rule, [*known, *(pack.id for pack in by_pack)])
        raise SocialintError(f'unknown rule "{options.rule[:60]}"{near}')
    sys.stdout.write("".join(f"{safe(line)}\n" for line in lines))
    return 0


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
    for rule in its:
        draft = "" if rule.info.default else " (draft, off until `select` names it)"
        lines += [f"- {rule.info.id}{draft}", f"  {rule.info.severity}: {rule.info.summary}"]
    return lines


def _toml(value: object) -> str:
    import json

    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
