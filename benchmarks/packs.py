"""What the packs of the law add to a thousand posts: all markets and industries declared, beside none.

    python benchmarks/packs.py [--ads] [--profile]

The posts are those of `posts.py`, or with `--ads` such as nearly all recommend something (of `tests/packs/posts`); every third
names a product of the register. Measured is the CPU time of whole runs over them, in processes of their own, one with packs right
after one without, since others use the machine, too: the middle of the ratios of such pairs. To reach: at most twice.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from posts import POSTS, cpu, post

PAIRS = 9
ADS = Path(__file__).parents[1] / "tests" / "packs" / "posts"
REGISTER = {
    "saver": {"name": "River Savings", "class": "deposit", "issuer_type": "bank"},
    "fund": {"name": "River Growth", "class": "fund", "issuer_type": "adviser"},
    "pill": {"name": "Dolovent", "class": "rx", "established_name": "velunomab"},
    "ale": {"name": "River Ale", "class": "alcohol", "type": "malt", "issuer": "River Brewing"},
    "root": {"name": "River Root", "class": "supplement"},
}
CONTEXT = """[context]
markets = ["US", "DE", "GB", "NO"]
industries = [
    "pharma", "healthcare", "finance", "insurance", "alcohol", "tobacco", "gambling", "supplements", "government", "legal", "real-estate",
]
"""


def told(draw: random.Random) -> list[dict[str, str]]:
    """Language and text of posts that were written to show what an ad looks like, as many of each market."""
    found: list[dict[str, str]] = []
    for market, language in (("us", "en"), ("gb", "en"), ("de", "de"), ("no", "nb")):
        lines = (ADS / f"{market}.txt").read_text("utf-8").splitlines()
        texts = [line.split(" ", 3)[3].replace("\\n", "\n") for line in draw.sample(lines, POSTS // 4)]
        found += ({"lang": language, "text": text} for text in texts)
    return found


def findings(folder: Path, *command: str) -> int:
    """How many a run has."""
    done = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)
    return len(json.loads(done.stdout)["findings"])


def main() -> None:
    draw = random.Random(4)
    texts = []
    ads = told(draw) if "--ads" in sys.argv else []
    for number in range(POSTS):
        fields = json.loads(post(draw, number)) | (ads[number] if ads else {})
        product = {"product": draw.choice(list(REGISTER))} if number % 3 == 0 else {}
        texts.append(json.dumps({**fields, **product}, ensure_ascii=False))
    register = "".join(
        f"[products.{id}]\n" + "".join(f'{key} = "{value}"\n' for key, value in fields.items()) for id, fields in REGISTER.items()
    )
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for side, config in (("none", register), ("packs", CONTEXT + register)):
            for folder, some in (("one", texts[:1]), ("all", texts)):
                (root / side / folder).mkdir(parents=True)
                for number, text in enumerate(some):
                    (root / side / folder / f"{number}.json").write_text(text, "utf-8")
            (root / side / "socialint.toml").write_text(config)
        if "--profile" in sys.argv:
            import cProfile
            import pstats

            from socialint.run import Request, run

            os.chdir(root / "packs")
            run(Request(("one",)))
            with cProfile.Profile() as profile:
                run(Request(("all",)))
            pstats.Stats(profile).sort_stats("tottime").print_stats(25)
            pstats.Stats(profile).sort_stats("cumtime").print_stats("packs", 40)
            return
        lint = ("-m", "socialint", "check", "--format", "json", "all")
        found = [findings(root / side, *lint) for side in ("none", "packs")]
        pairs = []
        for _ in range(PAIRS):
            costs = []
            for side in ("none", "packs"):
                os.chdir(root / side)
                costs.append(cpu(*lint))
            pairs.append(costs)
    none, packs = (statistics.median(costs) for costs in zip(*pairs, strict=True))
    ratios = sorted(packs / none for none, packs in pairs)
    print(f"{POSTS} posts: {none:.2f} s without packs, {packs:.2f} s with them (the middle of {PAIRS} runs)")
    print(f"{found[0]} and {found[1]} findings")
    print(f"{statistics.median(ratios):.2f} times ({ratios[0]:.2f} to {ratios[-1]:.2f})")


if __name__ == "__main__":
    main()
