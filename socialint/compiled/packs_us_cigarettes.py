"""Generated from socialint/packs/us/cigarettes.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1159884941975615989
DATA: dict[str, Any] = \
{'title': "Cigarettes (Surgeon General's warnings)",
 'market': 'US',
 'industry': ('tobacco',),
 'source': '15 USC 1333, the text of 1984, read in the Statutes at Large; in use while 21 CFR 1141 is not enforced',
 'url': 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section1333',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'surgeon-general',
                  'summary': "Advertisement for cigarettes lacks the Surgeon General's warning",
                  'cite': '15 USC 1333',
                  'severity': 'error',
                  'why': 'Every advertisement of a maker or importer carries one of four warnings, in a conspicuous rectangle, '
                         'with the capitals as printed; which one\n'
                         'is the turn of a quarterly plan. One of them, not two run together. Broadcast advertisements are '
                         'banned outright (15 USC 1335). Declare the product with\n'
                         'class `tobacco` and type `cigarette`.\n',
                  'message': 'advertisement for cigarettes lacks a warning of 15 USC 1333',
                  'hint': 'add the one of the four warnings whose turn it is',
                  'question': 'is this an advertisement for cigarettes?',
                  'when': {'product': {'class': ('tobacco',), 'type': ('cigarette',)}},
                  'suspect': {'all': ({'terms': ('cigarette', 'cigarettes')},
                                      {'terms': ('a pack', 'per pack', 'packs', 'coupon*', 'offer', 'offers', 'new', 'try', 'buy',
                                                 'smooth*', 'taste', 'available')},
                                      {'not': {'terms': ('quit', 'quitting', 'stop smoking', 'e-cigarette*', 'litter', 'butts',
                                                         'law', 'court', 'tax', 'age check*')}})},
                  'require': {'exact-case': True,
                              'only-one': True,
                              'wordings': ("SURGEON GENERAL'S WARNING: Smoking Causes Lung Cancer, Heart Disease, Emphysema, And "
                                           'May Complicate Pregnancy.',
                                           "SURGEON GENERAL'S WARNING: Quitting Smoking Now Greatly Reduces Serious Risks to "
                                           'Your Health.',
                                           "SURGEON GENERAL'S WARNING: Smoking By Pregnant Women May Result in Fetal Injury, "
                                           'Premature Birth, And Low Birth Weight.',
                                           "SURGEON GENERAL'S WARNING: Cigarette Smoke Contains Carbon Monoxide.")},
                  'exception': ({'summary': 'Retailers, where the advertisement is not in their control (product field '
                                            'issuer_type)',
                                 'when': {'product': {'issuer_type': ('retailer',)}}},
                                {'summary': 'Health campaigns: no product is advertised'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Lights, now in blue.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "River Lights.\\n\\n⟦SURGEON GENERAL\'S WARNING: Cigarette smoke contains '
                                       'carbon monoxide⟧."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "River Lights.\\n\\nSURGEON GENERAL\'S WARNING: Cigarette Smoke Contains Carbon '
                                       "Monoxide.\\n\\n⟦SURGEON GENERAL'S WARNING: Quitting Smoking Now Greatly Reduces Serious "
                                       'Risks to Your Health⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Lights, now in blue.\n'
                                       '\n'
                                       'SURGEON GENERAL’S WARNING: Smoking Causes Lung Cancer, Heart Disease, Emphysema, And May '
                                       'Complicate Pregnancy.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "River Lights.\\n\\nSURGEON GENERAL\'S WARNING: Cigarette Smoke Contains Carbon '
                                       'Monoxide."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\nissuer_type = "retailer"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "River Lights at the corner shop."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       '---\n'
                                       'Two dollars off ⟦cigarettes⟧ with this coupon.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       '---\n'
                                       'A new law sets the age for cigarettes at 21: we check every card.\n'}),
                  'cues': (('cigarette',), ('cigarettes',), ('product.class=tobacco', 'product.type=cigarette'))},
                 {'key': 'warnings-2020',
                  'summary': 'Advertisement for cigarettes lacks a warning of the rule of 2020',
                  'cite': '21 CFR 1141.10 (85 FR 15638)',
                  'url': 'https://www.ecfr.gov/current/title-21/section-1141.10',
                  'severity': 'warning',
                  'confidence': 'C',
                  'why': 'Eleven warnings with pictures in colour were to take the place of the four. They are before the '
                         'courts, and whether they are enforced was not\n'
                         'established: switch this on when your counsel says that they are, and the older ones off.\n',
                  'message': 'advertisement for cigarettes lacks a warning of 21 CFR 1141.10',
                  'hint': 'add the warning whose turn it is, with its picture',
                  'when': {'product': {'class': ('tobacco',), 'type': ('cigarette',)}},
                  'require': {'only-one': True,
                              'wordings': ('WARNING: Tobacco smoke can harm your children.',
                                           'WARNING: Tobacco smoke causes fatal lung disease in nonsmokers.',
                                           'WARNING: Smoking causes type 2 diabetes, which raises blood sugar.',
                                           'WARNING: Smoking reduces blood flow to the limbs, which can require amputation.',
                                           'WARNING: Smoking causes cataracts, which can lead to blindness.',
                                           'WARNING: Smoking causes bladder cancer, which can lead to bloody urine.',
                                           'WARNING: Smoking reduces blood flow, which can cause erectile dysfunction.',
                                           'WARNING: Smoking causes head and neck cancer.',
                                           'WARNING: Smoking can cause heart disease and strokes by clogging arteries.',
                                           'WARNING: Smoking during pregnancy stunts fetal growth.',
                                           'WARNING: Smoking causes COPD, a lung disease that can be fatal.')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Lights, now in blue.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Lights.\\n\\nSURGEON GENERAL\'S WARNING: Cigarette Smoke Contains Carbon '
                                       'Monoxide."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Lights, now in blue.\n'
                                       '\n'
                                       'WARNING: Smoking causes head and neck cancer.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "cigarette"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "River Lights.\\n\\nWARNING: Tobacco smoke can harm your children."}\n'}),
                  'cues': (('product.class=tobacco', 'product.type=cigarette'),)})}
