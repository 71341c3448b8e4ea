"""Generated from socialint/packs/gb/medicines.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 859021502283508458
DATA: dict[str, Any] = \
{'title': 'Medicines (Human Medicines Regulations)',
 'market': 'GB',
 'industry': ('pharma', 'healthcare'),
 'source': "Human Medicines Regulations 2012 regs 279 to 298, MHRA Blue Guide, PAGB Code; from knowledge, only the Blue Guide's "
           'table of contents read',
 'url': 'https://www.gov.uk/government/publications/blue-guide-advertising-and-promoting-medicines',
 'reviewed': '2026-11-21',
 'confidence': 'C',
 'requirement': ({'key': 'leaflet',
                  'summary': 'Advertisement for a medicine does not invite people to read the leaflet or label',
                  'cite': 'Human Medicines Regulations 2012 reg. 291',
                  'severity': 'warning',
                  'why': 'Advertising a medicine to the public must carry a clear invitation to read the leaflet or the label. '
                         '"Always read the label" is the customary\n'
                         'sentence, which no law fixes. Declare the product with class `otc`.\n',
                  'message': 'advertisement for a medicine does not invite people to read the leaflet or label',
                  'hint': 'add: Always read the label.',
                  'when': {'product': {'class': ('otc', 'pharmacy')}},
                  'require': {'wordings': ('Always read the label', 'Always read the leaflet', 'read the label',
                                           'read the leaflet', 'read the instructions')},
                  'exception': ({'summary': 'Advertising to professionals: audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},
                                {'summary': 'Reminder advertising, declared as form: reminder', 'when': {'form': ('reminder',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Dolovent eases headaches.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "A cold? Dolovent."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent eases headaches. Always read the label.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["pharma"], '
                                       '"product": "it", "form": "reminder",\n'
                                       ' "text": "Dolovent."}\n'}),
                  'cues': (('product.class=otc',), ('product.class=pharmacy',))},
                 {'key': 'prescription-only',
                  'summary': 'Prescription-only medicine is advertised to the public',
                  'cite': 'Human Medicines Regulations 2012 reg. 284',
                  'severity': 'error',
                  'why': 'Prescription-only medicines must not be advertised to the public. Found where the product has class '
                         '`rx` and the declared audience is\n'
                         '`public`; vaccination campaigns that ministers approved are allowed.\n',
                  'message': 'a prescription-only medicine must not be advertised to the public',
                  'hint': 'move it to a channel for professionals and declare the audience',
                  'question': 'is the public addressed?',
                  'ban': True,
                  'when': {'product': {'class': ('rx',)}, 'audience': ('public',)},
                  'suspect': {'product': {'class': ('rx',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       'audience: public\n'
                                       '---\n'
                                       'Ask for Cardiol.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Cardiol, now as drops."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       'audience: public\n'
                                       '---\n'
                                       'Cardiol lowers blood pressure.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'New data on Cardiol.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "public",\n'
                                       ' "text": "Dolovent eases headaches."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: pharma\n'
                                       '---\n'
                                       'Our plant in Leeds turns fifty.\n'}),
                  'cues': (('audience=public', 'product.class=rx'), ('product.class=rx',))})}
