"""Generated from socialint/packs/us/children.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3950884423
DATA: dict[str, Any] = \
{'title': "Children's privacy (COPPA)", 'market': 'US', 'industry': 'all',
 'source': '16 CFR 312, as amended in 2025; from knowledge', 'url': 'https://www.ecfr.gov/current/title-16/part-312',
 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'collection', 'summary': 'Text asks children for something of theirs: for a person to check', 'cite': '16 CFR 312',
   'severity': 'note',
   'why': "Whoever collects names, pictures or voices from children under 13 needs their parents' consent and a clear link to a notice. Texts for parents about children are another matter.\n",
   'message': 'asks children for something of theirs',
   'hint': 'check that a parent consents, and that the notice for children is linked', 'ask': True,
   'when': {'terms': ('kids, send us', 'kids: send us', 'children, send us', 'kids, post your', 'kids, show us', 'boys and girls, send',
     "ask your parents' phone", 'kids, dm us',),},
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\n---\n⟦Kids, send us⟧ a photo of your room!\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n "text": "⟦Kids, show us⟧ your drawings."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\n---\nParents: how to talk with kids about pictures.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n "text": "Kids sent us a hundred drawings last year."}\n',},),},),}
