"""`socialint explain RULE`: the page of a rule or of a pack's requirement, in the terminal."""

from __future__ import annotations

import argparse
import sys


def arguments(parser: argparse.ArgumentParser) -> None:
    """One id."""
    parser.add_argument("rule", metavar="RULE", help="the id of a rule, as findings show it")
    parser.add_argument("--config", metavar="FILE", help="a configuration whose plug-ins and packs count too")


def main(options: argparse.Namespace) -> int:
    """Prints the page."""
    from socialint import rules
    from socialint.commands.catalogue import catalogue
    from socialint.errors import SocialintError
    from socialint.render.escape import safe
    from socialint.suggest import did_you_mean

    known = catalogue(options.config)
    info = known.get(rules.ALIASES.get(options.rule, options.rule))
    if info is None:
        raise SocialintError(f'unknown rule "{options.rule[:60]}"{did_you_mean(options.rule, known)}')
    facts = f"severity: {info.severity}   since: {info.since}   on by default: {'yes' if info.default else 'no'}"
    lines = [f"# {info.id}", "", info.summary, "", facts, ""]
    lines += [safe(line) for line in info.description.splitlines()]
    if info.options:
        lines += ["", "## Options", ""]
        lines += [f"- {option.name} = {_toml(option.default)}: {option.help}" for option in info.options]
    lines += ["", "## References", "", *(f"- {reference}" for reference in info.refs), "", info.url, ""]
    sys.stdout.write("\n".join(lines))
    return 0


def _toml(value: object) -> str:
    import json

    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
