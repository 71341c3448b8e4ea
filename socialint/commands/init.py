"""`socialint init`: a commented configuration and an example post, or a pack; never over an existing file."""

from __future__ import annotations

import argparse
import sys

_CONFIG = """# socialint's configuration. Every key is optional; unknown keys are errors.
# `socialint list rules` shows the rules, `socialint explain RULE` the page of one.

# What holds for every post and page here, unless a file says otherwise.
# Packs of the law switch themselves on by market and industry: with none declared, none is guessed.
[context]
language = "en"
# markets = ["DE", "NO"]
# industries = ["pharma"]

# Your own packs: `socialint init --pack packs/house-rules.toml` begins one.
# packs = ["packs/house-rules.toml"]   (this line stands above all brackets)

# Where the pages of an address lie: what posts link is looked for there. Best the folder of built pages.
# [[site]]
# url = "https://www.example.org/"
# root = "public/"

# What holds for some paths only.
# [[override]]
# paths = ["posts/de/**"]
# context = { language = "de", markets = ["DE"] }

# Rules that are switched off, each with its reason.
# [ignore]
# "reading-grade" = "our readers are specialists"

# Options of single rules.
# [rules.policy-account]
# registered = ["@example", "@example@social.example"]

# Limits of platforms that are others for you: a server of your own, an account that is paid for.
# [platforms.mastodon]
# text = 1000

# The product register: what posts may name as `product:`.
# [products.dolofin]
# class = "otc"
# name = "Dolofin"
"""

_POST = """---
# A post. Every field is optional; further ones of your own are left alone.

# Where it goes: `platform: mastodon` will do. Here a platform may have a text, a thread and fields of its own.
platforms:
  mastodon: # gets the text below
  x:
    text: The reading room is open again, with lamps that do not hum.
    thread:
      - Come in on Saturday from ten. The ramp is at the back.

lang: en
account: "@example"
author: Kari Nordmann
approved_by: Ola Nordmann # not the author
date: 2030-05-04
campaign: reading-room

# What nobody can see in a text: a rule or a law may depend on it.
# paid: gifted                  true, false, gifted, affiliate, employee, own-brand
# market: DE                    with `industry:`, switches on what the law there demands
# audience: public              public, hcp, professional, staff

media:
  - src: images/reading-room.jpg # looked for beside this file, then in the folders above
    alt: A reading room with green lamps and six people at a long table.
    credit: "Photo: Kari Nordmann"
    # license: CC-BY-4.0
    # caption: what is shown below the picture
  # - src: talk.mp4
  #   alt: Kari shows the new lamps.
  #   captions: talk.vtt
  #   transcript: talk.md
---

The reading room is open again. Come in on Saturday from ten.

#ReadingRoom
"""


_FILES = (("socialint.toml", _CONFIG), ("posts/example.md", _POST))


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to write."""
    parser.add_argument("folder", nargs="?", default=".", help="the root of the content repository (default: here)")
    parser.add_argument("--pack", metavar="FILE", help="write a pack of your own there instead, such as packs/house-rules.toml")


def main(options: argparse.Namespace) -> int:
    """Writes what is not there yet."""
    from pathlib import Path

    from socialint.errors import SocialintError
    from socialint.render.escape import safe

    root = Path(options.folder)
    if not root.is_dir():
        raise SocialintError(f"{options.folder}: there is no such folder")
    for name, text in ((options.pack, _pack(options.pack)),) if options.pack else _FILES:
        path = root / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with open(path, "x", encoding="utf-8", newline="") as file:
                file.write(text)
            sys.stdout.write(f"wrote {safe(str(path))}\n")
        except FileExistsError:
            sys.stdout.write(f"kept {safe(str(path))}: it is there already\n")
        except OSError as error:
            raise SocialintError(f"{path}: cannot be written: {(error.strerror or '').lower()}") from None
    sys.stdout.write(f"next: socialint {safe(f'prove {root / options.pack}' if options.pack else f'check {options.folder}')}\n")
    return 0


def _pack(name: str) -> str:
    """Raises SocialintError where the name of the file cannot be a part of rule ids."""
    from pathlib import Path

    from socialint.errors import SocialintError
    from socialint.packs import today
    from socialint.packs.own import NAMING, pack_name
    from socialint.packs.template import pack_text

    if not pack_name(name) or not name.endswith(".toml"):
        raise SocialintError(f"{name}: {NAMING}")
    return pack_text(f"socialint prove {name}", Path(name).stem.replace("-", " ").capitalize(), "all", "A", today())
