"""Generated from socialint/packs/us/supplements.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3052923578
DATA: dict[str, Any] = \
{'title': 'Dietary supplements (DSHEA)', 'market': 'US', 'industry': ('supplements',),
 'source': '21 USC 343(r)(6)(C), 21 CFR 101.93; the sentences read in secondary copies',
 'url': 'https://www.ecfr.gov/current/title-21/section-101.93', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'disclaimer', 'summary': 'Claim for a dietary supplement lacks the disclaimer',
   'cite': '21 USC 343(r)(6)(C); 21 CFR 101.93(b)-(e)', 'severity': 'warning',
   'why': 'A statement that a supplement supports or maintains a function of the body needs the disclaimer, for one statement or for several. It is a duty\nof labels and of pages that serve as labeling; in a post it is good practice, and may stand on the page that the post links. Declare\nthe product with class `supplement`.\n',
   'message': 'claim for a supplement lacks the disclaimer of 21 CFR 101.93',
   'hint': 'add: These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
   'question': 'is this a claim for a dietary supplement?', 'where': 'linked-page',
   'when': {'product': {'class': ('supplement',)},
    'terms': ('supports', 'support', 'promotes', 'promote', 'maintains', 'maintain', 'helps maintain', 'boosts', 'boost', 'strengthens',
     'strengthen', 'regulates', 'regulate', 'enhances', 'enhance',),},
   'suspect': {'offers': {'en': ('supplement',)}},
   'require': {'wordings': ('These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
     'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: supplements\nproduct: ⟦it⟧\n---\nRiver Root supports your digestion.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["supplements"], "product": "it",\n "text": "River Root supports your digestion.\\n\\nThese statements have not been ⟦approved⟧ by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: supplements\nproduct: it\n---\nRiver Root supports your digestion.\n\n> These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: "US"\nindustries: supplements\nproduct: it\n---\nRiver Root supports your digestion.\n\n**These\nstatements have not been evaluated by the Food and Drug Administration.&nbsp;This product is not intended to diagnose, treat, cure, or prevent any disease.**\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["supplements"], "product": "it",\n "text": "River Root supports your digestion.\\n\\nThese statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "supplement"\n',
     'text': '---\nlang: en\nmarkets: "US"\nindustries: supplements\nproduct: it\n---\n# River Root supports your digestion\n\nRiver Root supports your digestion.\n\nThese statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["supplements"]\nproduct = "it"\n[products.it]\nclass = "supplement"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River Root</title></head>\n<body>\n<main><p>River Root supports your digestion.*</p><p><b>*These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.</b></p></main>\n</body>\n</html>\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["supplements"]\nproduct = "it"\n[products.it]\nclass = "supplement"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River Root</title></head>\n<body>\n<main><p>River Root ⟦supports⟧ your digestion.*</p><p>*Not evaluated by the Food and Drug Administration.</p></main>\n</body>\n</html>\n',},),},),}
