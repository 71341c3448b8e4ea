"""Generated from socialint/packs/us/devices.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 4042546193
DATA: dict[str, Any] = \
{'title': 'Restricted medical devices (Food and Drug Administration)', 'market': 'US', 'industry': ('pharma', 'healthcare'),
 'source': '21 USC 352(r), 21 CFR 801.109; from knowledge', 'url': 'https://www.law.cornell.edu/uscode/text/21/352',
 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'brief-statement', 'summary': 'Advertisement of a restricted device names its benefit and none of its risks',
   'cite': '21 USC 352(r)', 'severity': 'warning',
   'why': 'Advertisements for restricted devices need a brief statement of the intended uses and the relevant warnings, precautions, side effects and\ncontraindications. The rule looks for any word of risk, or a link to a page of them. Declare the product with class `device-restricted`.\n',
   'message': 'names a benefit of a restricted device and no risk',
   'hint': 'add the brief statement: intended uses, warnings, side effects, contraindications',
   'when': {'product': {'class': ('device-restricted',)},
    'terms': ('treats', 'treat', 'treatment of', 'treatment for', 'relieves', 'relieve', 'reduces', 'reduce', 'improves', 'improve',
     'for adults with', 'clinically proven', 'indicated for',),},
   'require': {'elements': ({'what': 'warnings, side effects or contraindications, or a link to them',
      'found-by': {'any': ({'terms': ('side effect*', 'risks', 'serious risk*', 'warning*', 'precaution*', 'contraindicat*', 'safety information')},
        {'links': {'product': 'isi_url', 'paths': ('isi', 'safety', 'risk', 'risks')}},),},},),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "device-restricted"\nname = "Otolux"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: pharma\nproduct: ⟦it⟧\n---\nOtolux improves hearing in a week.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "device-restricted"\nname = "Otolux"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", "healthcare"], "product": ⟦"it"⟧,\n "text": "Otolux: the treatment for ringing ears."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "device-restricted"\nname = "Otolux"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: pharma\nproduct: it\n---\nOtolux improves hearing. Warnings and contraindications: see the leaflet.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "device-restricted"\nname = "Otolux"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", "healthcare"], "product": "it",\n "text": "Otolux improves hearing. https://otolux.example/safety"}\n',},),},),}
