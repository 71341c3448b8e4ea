"""The pack that somebody starts from: it works, and each line says what belongs there."""

from __future__ import annotations

_TEXT = """# A pack: what one rulebook asks, as data. docs/packs.md explains each key.
#   {prove}      runs its examples

title = "{title}"
market = "{market}"  # or two letters, or several: ["DE", "AT"]; it is then silent about posts that declare none
industry = "all"  # or some: ["finance", "insurance"]
source = "the law or rulebook, its section, and where its text was read"
url = "https://www.example.org/rulebook"
reviewed = {today}  # the day when somebody last held this file against the source
# A: the wording was read in the source itself; B: in a secondary source; C: not verified, and never above a note.
confidence = "{confidence}"

# The sentence of the rulebook, word for word: "Whoever writes about the example product adds: Read the example first."
[[requirement]]
key = "example"  # the last part of the rule's id
summary = "Post about the example lacks the mandatory sentence"
cite = "Section 1"
severity = "error"  # error, warning or note
why = \"\"\"
Whom the sentence protects, when it must stand, and what cannot be known from the text.
\"\"\"
message = "post lacks the sentence of section 1"
hint = "add: Read the example first."
where = "anywhere"
require.wordings = ["Read the example first"]

# When it holds: terms in the text, or what a post declares (campaign, product, paid, audience ...).
[requirement.when]
terms = ["example product"]

# At least one bad and one good example. In a bad one, the marks ⟦ ⟧ stand around what is found.
[[requirement.example]]
verdict = "bad"
format = "markdown"
text = '''
---
platform: mastodon{markets}
---
Our ⟦example product⟧ is here.
'''

[[requirement.example]]
verdict = "good"
format = "markdown"
text = '''
---
platform: mastodon{markets}
---
Our example product is here. Read the example first.
'''
"""


def pack_text(prove: str, title: str, market: str, confidence: str, today: str) -> str:
    """A pack for a market ("all" for all) with one requirement and two examples, which the command `prove` runs."""
    markets = "" if market == "all" else f'\nmarkets: "{market}"'
    return _TEXT.format(prove=prove, title=title, market=market, confidence=confidence, today=today, markets=markets)
