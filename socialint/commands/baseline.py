"""`socialint baseline`: writes down today's findings, so that only new ones are reported."""

from __future__ import annotations

import argparse
import sys


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to check, and where to write."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders (default: the working directory)")
    parser.add_argument("--output", metavar="FILE", default="socialint-baseline.json", help="default: %(default)s")
    parser.add_argument("--config", metavar="FILE", help="this configuration and no other")


def main(options: argparse.Namespace) -> int:
    """Checks without any baseline and writes the findings' fingerprints: no text, no private data."""
    from pathlib import Path

    from socialint import baseline
    from socialint.errors import SocialintError
    from socialint.render.escape import safe
    from socialint.run import Request, run

    config = Path(options.config).absolute() if options.config else None
    outcome = run(Request(paths=tuple(options.paths or ["."]), config=config, use_baselines=False))
    if outcome.missing:
        raise SocialintError(f"{outcome.missing[0]}: there is no such file or folder")
    try:
        number = baseline.write(Path(options.output), outcome.report.findings)
    except OSError as error:
        raise SocialintError(f"{options.output}: cannot be written: {(error.strerror or '').lower()}") from None
    sys.stdout.write(f"wrote {safe(options.output)}: {number} finding{'s' * (number != 1)}\n")
    sys.stdout.write(f'next: put `baseline = "{safe(options.output)}"` into socialint.toml, or run with --baseline\n')
    return 0
