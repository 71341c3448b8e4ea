"""The command line: arguments only. Each verb is one file of `commands/`, imported when it is called."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module

from socialint.__about__ import __version__

TYPE_CHECKING = False  # `typing` itself costs more than the answer to --version
if TYPE_CHECKING:
    import argparse

#: verb -> what it does, in the order of `--help`
VERBS = {
    "check": "check files and folders (the default: `socialint posts/` is enough)",
    "explain": "show the page of a rule or pack",
    "list": "list rules, packs, platforms or formats",
    "init": "write a commented socialint.toml and an example post, or a pack to start from",
    "prove": "run the examples of packs of your own",
    "baseline": "write down today's findings, so that only new ones are reported",
}

_EPILOG = """exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  wrong usage or configuration, or a named path that does not exist or holds nothing
  3  a bug of socialint's
  130  interrupted

What socialint finds, a person must mend; what it does not find, a person must still judge.
"""


def terminal_width(default: int) -> int:
    """The columns of the terminal, as `shutil` tells them, which costs more to import than all the arguments to read."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return int(columns)
    try:
        return os.get_terminal_size().columns or default
    except (OSError, ValueError):  # no terminal
        return default


def parser(verb: str) -> argparse.ArgumentParser:
    """The argument parser of a verb; of the whole command for "". Imports the verb's file only."""
    import argparse

    made = argparse.ArgumentParser(
        prog=f"socialint {verb}".strip(),
        description=VERBS[verb] if verb else "Checks social posts and landing pages before they are published.",
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, width=terminal_width(80) - 2),
        epilog=_EPILOG if verb in ("", "check") else None,
    )
    made.add_argument("-V", "--version", action="version", version=f"socialint {__version__}")
    if verb:
        import_module(f"socialint.commands.{verb}").arguments(made)
    else:
        verbs = made.add_argument_group("commands", "`socialint COMMAND --help` tells more")
        for name, does in VERBS.items():
            verbs.add_argument(name, nargs="?", help=does)
    return made


def main(argv: list[str] | None = None) -> int:
    """Runs a command line and returns its exit code."""
    gc.set_threshold(20_000)  # what a start makes stays: to look through it again and again for rubbish takes a twentieth of it
    atexit.register(gc.freeze)  # nor is it looked through when the process ends: all of it goes
    arguments = sys.argv[1:] if argv is None else argv
    if arguments and arguments[0] in ("-h", "--help"):
        parser("").print_help()
        return 0
    if arguments and arguments[0] in ("-V", "--version"):
        print(f"socialint {__version__}")
        return 0
    verb, rest = (arguments[0], arguments[1:]) if arguments and arguments[0] in VERBS else ("check", arguments)
    if "--hook" in rest:  # pre-commit puts file names behind the options without a "--" between them
        rest = [f"./{word}" if word.startswith("-") and os.path.lexists(word) else word for word in rest]
    try:
        options = parser(verb).parse_args(rest)
        code: int = import_module(f"socialint.commands.{verb}").main(options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader (`head`) has gone: no complaint, and none at interpreter exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:
        from socialint.errors import SocialintError, place_of
        from socialint.render.escape import inert

        if isinstance(error, SocialintError):
            sys.stderr.write(f"socialint: {inert(str(error))}\n")
            return 2
        # A traceback would print what stood in the content.
        what = f"{type(error).__name__} in {place_of(error)}"
        sys.stderr.write(f"socialint: a bug of ours, please report it: {inert(what)}\n")
        return 3
