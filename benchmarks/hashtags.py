"""How often `post-hashtag-case` takes an ordinary word for several.

    python benchmarks/hashtags.py LANGUAGE WORDS

`WORDS` is a file with one word on a line (a Hunspell `.dic` will do: what follows a slash is cut off). Each word stands as a
hashtag in small letters in a post of that language, as people write single words; every finding is a false alarm.
"""

from __future__ import annotations

import sys

from socialint.testing import lint


def main(language: str, path: str) -> None:
    """Prints the number of words, of false alarms, the share, and the first few."""
    with open(path, encoding="utf-8") as file:
        words = [word for word in dict.fromkeys(line.partition("/")[0].strip().lower() for line in file) if word.isalpha()]
    alarms: list[str] = []
    for start in range(0, len(words), 500):
        tags = " ".join(f"#{word}" for word in words[start : start + 500])
        text = f"---\nplatform: blog\nlang: {language}\n---\n{tags}\n"
        found = lint(text, format="markdown", select=("post-hashtag-case",))
        alarms += [text[finding.offset : finding.end_offset] for finding in found if finding.rule == "post-hashtag-case"]
    print(f"{language}: {len(words)} words, {len(alarms)} false alarms, {len(alarms) / max(len(words), 1):.2%}", *alarms[:8])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
