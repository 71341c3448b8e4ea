"""Generated from socialint/packs/gb/alcohol.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 243879173
DATA: dict[str, Any] = \
{'title': 'Alcohol (CAP Code section 18)', 'market': 'GB', 'industry': ('alcohol',),
 'source': "CAP Code section 18 and the Portman Group's code; from knowledge, not read",
 'url': 'https://www.asa.org.uk/type/non_broadcast/code_section/18.html', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'health-claim', 'summary': 'Alcoholic drink is advertised as healthy', 'cite': 'CAP Code section 18', 'severity': 'note',
   'why': 'Marketing for alcoholic drinks must make no health claims. No sentence is mandated in the United Kingdom: "Please drink responsibly" is\nvoluntary, so none is asked for. Declare the product with class `alcohol`. Models\' ages and the audience a person must check.\n',
   'message': 'such words are a health claim, which alcoholic drinks must not bear', 'hint': 'leave it out',
   'forbid': ('healthy', 'good for you', 'good for your health', 'energising', 'energizing', 'vitality', 'guilt-free'),
   'unless': ('not healthy', 'not good for you'), 'when': {'product': {'class': ('alcohol',)}},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: GB\nindustries: alcohol\nproduct: it\n---\nA cider that is ⟦good for you⟧.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["alcohol"], "product": "it",\n "text": "The ⟦guilt-free⟧ gin."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: GB\nindustries: alcohol\nproduct: it\n---\nA dry cider from the river bank.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["alcohol"],\n "text": "A healthy lunch by the river."}\n',},),},),}
