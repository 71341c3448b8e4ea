"""Globs of a configuration."""

from __future__ import annotations


def matches_glob(path: str, glob: str) -> bool:
    """True where a glob names a path: `**` any folders, `*` and `?` within a name, a trailing slash or a bare folder all below.

    A slash before it, as in a .gitignore, changes nothing: every glob counts from the same folder.

    Matching takes time linear in the path for each `*` (no regular expression of the user's is run).
    """
    glob = glob.removeprefix("./").lstrip("/")
    if glob.endswith("/"):
        glob += "**"
    parts = glob.split("/")
    names = path.split("/")
    return _match(parts, names) or _match([*parts, "**"], names)


def _match(parts: list[str], names: list[str]) -> bool:
    # Rows of a table instead of recursion: `reach[i]` says that the parts so far match `names[:i]`.
    from fnmatch import fnmatchcase

    reach = [True] + [False] * len(names)
    for part in parts:
        if part == "**":
            for i in range(len(names)):
                reach[i + 1] = reach[i + 1] or reach[i]
        else:
            reach = [False] + [reach[i] and fnmatchcase(name, part) for i, name in enumerate(names)]
    return reach[-1]
