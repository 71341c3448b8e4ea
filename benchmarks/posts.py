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
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import process_time

POSTS, SIZE, RUNS = 1000, 500, 5
#: So that few sentences stand in two posts, each has others in these places, and a number.
SENTENCES = {
    "en": ["The new {thing} opens on {day} at {number}.", "Bring a {thing} if you like.", "We had {number} visitors in {place}.",
           "The {thing} is behind the {thing}.", "Read the report: https://example.org/reports/{number}",
           "Thanks to @{name} and everybody who carried the {thing} to {place}!"],
    "de": ["Unser Laden mit {thing} öffnet am {day} um {number}.", "Bringen Sie gern {thing} mit.", "In {place} kamen {number} Gäste.",
           "Dort steht {thing} hinter {thing}.", "Zum Bericht: https://example.org/berichte/{number}",
           "Danke an @{name} und alle, die {thing} nach {place} geschleppt haben!"],
    "nb": ["Den nye filialen med {thing} åpner {day} klokka {number}.", "Ta gjerne med {thing}.", "I {place} kom det {number} gjester.",
           "Det står {thing} bak {thing}.", "Les rapporten: https://example.org/rapporter/{number}",
           "Takk til @{name} og alle som bar {thing} til {place}!"],
    "es": ["La nueva oficina con {thing} abre el {day} a las {number}.", "Traiga {thing} si quiere.", "En {place} vinieron {number} personas.",
           "Detrás hay {thing} y {thing}.", "El informe: https://example.org/informes/{number}",
           "¡Gracias a @{name} y a todos los que ayudaron con {thing}!"],
}  # fmt: skip
WORDS = {
    "en": {"thing": "ramp chair library playground bench garden kitchen bridge workshop stage tent cupboard", "day": "Monday Tuesday Wednesday Thursday Friday Saturday"},
    "de": {"thing": "Stühle Bänke Körbe Bücher Decken Kuchen Leitern Pflanzen Werkzeug Geschirr Kisten Zelte", "day": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag"},
    "nb": {"thing": "stoler benker kurver bøker tepper kaker stiger planter verktøy kopper esker telt", "day": "mandag tirsdag onsdag torsdag fredag lørdag"},
    "es": {"thing": "sillas bancos cestas libros mantas tartas escaleras plantas tazas cajas mesas carpas", "day": "lunes martes miércoles jueves viernes sábado"},
}  # fmt: skip
COMMON = {
    "place": "Aarau Bergen Celle Dublin Exeter Flensburg Girona Hamar Innsbruck Jena Kristiansund Lugano Moss Narvik Oviedo",
    "name": "sam kari_lie jonas.w mtorres heidi88 leaf_and_loaf oda quellhafen",
}
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
        text = f"{text} {sentence(draw, language)}".strip()
    return json.dumps({**fields, "text": f"{text} {' '.join(draw.sample(TAGS, 2))}"}, ensure_ascii=False)


def sentence(draw: random.Random, language: str) -> str:
    words = {kind: some.split() for kind, some in (COMMON | WORDS[language]).items()}
    words["number"] = [str(draw.randint(7, 400))]
    return re.sub(r"\{(\w+)\}", lambda match: draw.choice(words[match[1]]), draw.choice(SENTENCES[language]))


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
