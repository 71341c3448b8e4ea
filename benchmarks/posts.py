"""What a thousand posts cost in every post rule, beside `json.loads` over them.

    python benchmarks/posts.py [--profile]

The posts are JSON of about 500 bytes each in one folder, in four languages, most without a fault, with a picture each. Every rule
that looks at posts is on, those that are off by default, too (`select = ["all"]`), with their usual options; a market, without
which no law is asked for, is not named (`benchmarks/packs.py` does). Measured is the CPU time of one run over them, less that of
a run over one post (the start), in a process of its own; `json.loads` is measured over the same bytes. To reach: at most 200
times.
"""

from __future__ import annotations

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import process_time

POSTS, SIZE, RUNS = 1000, 500, 5
SENTENCES = {
    "en": ["The new branch opens on Saturday at ten.", "Bring a chair if you like.", "We had 140 visitors in May.", "The ramp is at the back.",
           "Read the report: https://example.org/reports/2026", "Thanks to @sam and everybody who carried boxes!"],
    "de": ["Die neue Filiale öffnet am Samstag um zehn.", "Bringen Sie gern einen Stuhl mit.", "Im Mai kamen 140 Gäste.",
           "Die Rampe ist hinter dem Haus.", "Zum Bericht: https://example.org/berichte/2026", "Danke an @sam und alle, die geschleppt haben!"],
    "nb": ["Den nye filialen åpner lørdag klokka ti.", "Ta gjerne med en stol.", "I mai kom det 140 gjester.", "Rampen er på baksiden.",
           "Les rapporten: https://example.org/rapporter/2026", "Takk til @sam og alle som bar esker!"],
    "es": ["La nueva oficina abre el sábado a las diez.", "Traiga una silla si quiere.", "En mayo vinieron 140 personas.",
           "La rampa está detrás.", "El informe: https://example.org/informes/2026", "¡Gracias a @sam y a todos los que ayudaron!"],
}  # fmt: skip
TAGS = ["#OpenDay", "#NewBranch", "#members", "#bakery", "#TeamWork", "🎉", "🙂"]
PLATFORMS = ["x", "mastodon", "bluesky", "linkedin", "instagram", "threads", "facebook"]


def post(draw: random.Random, number: int) -> str:
    language = draw.choice(list(SENTENCES))
    fields = {
        "platform": draw.choice(PLATFORMS), "lang": language, "account": "@quellhav", "author": "Ida Strand", "approved_by": "Tom Adler",
        "date": "2026-11-28", "media": [{"src": f"images/{number}.png", "alt": f"Crates of apples, number {number}, on a long table"}],
    }  # fmt: skip
    text = ""
    while len(json.dumps({**fields, "text": text}, ensure_ascii=False).encode()) < SIZE - 40:
        text = f"{text} {draw.choice(SENTENCES[language])}".strip()
    return json.dumps({**fields, "text": f"{text} {' '.join(draw.sample(TAGS, 2))}"}, ensure_ascii=False)


def cpu(*command: str) -> float:
    """Seconds of CPU of a command and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    draw = random.Random(4)
    texts = [post(draw, number) for number in range(POSTS)]
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "socialint.toml").write_text('select = ["all"]\n')
        for folder, some in (("one", texts[:1]), ("all", texts)):
            (root / folder).mkdir()
            for number, text in enumerate(some):
                (root / folder / f"{number}.json").write_text(text, "utf-8")
        os.chdir(root)
        if "--profile" in sys.argv:
            import cProfile
            import pstats

            from socialint.run import Request, run

            run(Request(("one",)))
            with cProfile.Profile() as profile:
                run(Request(("all",)))
            pstats.Stats(profile).sort_stats("tottime").print_stats(25)
            pstats.Stats(profile).sort_stats("cumtime").print_stats(
                "rules|packs|parse|run.py|config|ignores|read.py|discover", 40
            )
            return
        lint = ("-m", "socialint", "check", "--format", "json")
        # One after the other and the least of each: others use the machine, too.
        starts, wholes, loads = [], [], []
        for _ in range(RUNS):
            starts.append(cpu(*lint, "one"))
            wholes.append(cpu(*lint, "all"))
            begun = process_time()
            for _ in range(20):
                for text in texts:
                    json.loads(text)
            loads.append((process_time() - begun) / 20)
    start, each, load = min(starts), (min(wholes) - min(starts)) / POSTS, min(loads) / POSTS
    size = sum(len(text.encode()) for text in texts) / POSTS
    print(f"{POSTS} posts of {size:.0f} bytes: {each * 1000:.2f} ms each on top of a start of {start * 1000:.0f} ms,")
    print(f"json.loads {load * 1e6:.2f} µs each: {each / load:.0f} times")


if __name__ == "__main__":
    main()
