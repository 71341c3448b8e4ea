"""Generated from socialint/packs/no/contest.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3809549350
DATA: dict[str, Any] = \
{'title': 'Contests', 'market': 'NO', 'industry': 'all',
 'source': 'markedsføringsloven § 18, ehandelsloven § 9, pengespilloven; from knowledge, not read',
 'url': 'https://forbrukertilsynet.no', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'conditions', 'summary': 'Contest without its conditions', 'cite': 'markedsføringsloven § 18; ehandelsloven § 9',
   'severity': 'note',
   'why': 'The conditions of a contest must be clear and easy to reach: until when, who may take part, how the winner is drawn, the prize, who runs it.\nFound are posts that call for taking part and hold no word for the conditions. A draw among those who paid is a lottery, for a\nperson to judge. What the platforms ask is `post-contest`.\n',
   'message': 'contest lacks its conditions (vilkår)', 'hint': 'add the vilkår or a link that is named so', 'where': 'linked-page',
   'when': {'kind': ('post',),
    'all': ({'terms': ('konkurranse', 'giveaway', 'trekker vinner', 'vi trekker', 'trekning', '#konkurranse', '#giveaway')},
     {'terms': ('kommenter', 'vinn', 'delta', 'tagg', 'bli med', 'for å være med', 'lik og del')},),},
   'require': {'wordings': ('vilkår', 'vilkårene', 'regler', 'reglene', 'konkurransevilkår', 'konkurranseregler', 'betingelser', 'betingelsene'),},
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\n---\n⟦Konkurranse⟧! Kommenter med din favorittbok og vinn to billetter.\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"],\n "text": "⟦Vi trekker⟧ en heldig vinner på søndag. Bli med!"}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\n---\nKonkurranse! Kommenter og vinn to billetter. [Vilkår](https://example.org/vilkar)\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"],\n "text": "Laget vant konkurransen i Elm."}\n',},),},),}
