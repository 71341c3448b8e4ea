"""The baseline: findings that were there before, known by what they are and not by where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from socialint.errors import ConfigError
from socialint.report import Finding

try:
    from _blake2 import blake2b  # where `hashlib` has it from: that loads the whole of OpenSSL beside it
except ImportError:
    from hashlib import blake2b

NAME = "socialint-baseline.json"


def fingerprint(rule: str, relative: str, matched: str, nth: int) -> str:
    """What a finding is: its rule, its file, the text it is about and which of several equal ones.

    Lines do not count, so edits elsewhere change nothing. Private data is never
    hashed: the caller passes "" for it.
    """
    parts = "\0".join((rule, relative, " ".join(matched.split()), str(nth)))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def write(path: Path, findings: Iterable[Finding]) -> int:
    """Writes a baseline of these findings, sorted so that a diff shows what changed; returns how many."""
    import json

    entries = sorted(({"rule": f.rule, "path": f.path, "fingerprint": f.fingerprint} for f in findings),
                     key=lambda entry: (entry["path"], entry["rule"], entry["fingerprint"]))  # fmt: skip
    path.write_text(json.dumps({"version": 1, "findings": entries}, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return len(entries)


def load(path: Path) -> Counter[str]:
    """How often each fingerprint is known. Raises ConfigError where the file cannot be used."""
    import json

    try:
        data = json.loads(path.read_text("utf-8"))
        return Counter(str(entry["fingerprint"]) for entry in data["findings"])
    except OSError as error:
        raise ConfigError(str(path), f"the baseline cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ConfigError(str(path), "this is no baseline", 1, 1) from None
