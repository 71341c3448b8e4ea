"""What goes wrong outside the content: wrong configuration, wrong packs. A message each, never a traceback."""

from __future__ import annotations


class SocialintError(Exception):
    """The root of every error that the command shows as one line and ends with exit code 2."""


class ConfigError(SocialintError):
    """A configuration that cannot be used.

    `path` as shown to the user; `line` and `column` from 1 in code points, 0
    where the fault has no place in the file.
    """

    def __init__(self, path: str, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(path, message, line, column)
        self.path = path
        self.message = message
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}"


class PackError(ConfigError):
    """A pack (a TOML file of requirements) that cannot be used."""


def place_of(error: BaseException) -> str:
    """Where in the code an error was raised (`file.py:12`), without the content that raised it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_code.co_filename.replace(chr(92), '/').rpartition('/')[2]}:{trace.tb_lineno}"
