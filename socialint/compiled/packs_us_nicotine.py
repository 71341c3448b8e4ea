"""Generated from socialint/packs/us/nicotine.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1832962294905784259
DATA: dict[str, Any] = \
{'title': 'Nicotine warning (Food and Drug Administration)',
 'market': 'US',
 'industry': ('tobacco',),
 'source': '21 CFR 1143.3(a)(1) and (b); sentence and format read in secondary copies',
 'url': 'https://www.ecfr.gov/current/title-21/section-1143.3',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'summary': 'Advertisement for a nicotine product lacks the warning statement',
                  'cite': '21 CFR 1143.3(a)(1), (b)',
                  'severity': 'error',
                  'why': 'Every advertisement of a manufacturer, distributor or retailer for a covered tobacco product, posts '
                         'and pages included, must carry\n'
                         'the warning, capitalised and punctuated as printed. In a picture it must fill at least 20 % of the '
                         'upper part, in a sans serif of at least 12 points,\n'
                         'black on white or white on black, in a border: that a person must look at.\n'
                         '\n'
                         'Declare the product with class `nicotine`, or class `tobacco` and a type (e-cigarette, e-liquid, '
                         'nicotine-pouch, hookah,\n'
                         'roll-your-own, cigarette-tobacco). Cigars and pipe tobacco need no such warning: 21 CFR 1143.5 was '
                         "vacated (Cigar Ass'n of America v.\n"
                         'FDA, D.C. Cir. 2020). Cigarettes and smokeless tobacco have warnings of their own.\n',
                  'message': 'advertisement for a nicotine product lacks the warning of 21 CFR 1143.3',
                  'hint': 'add: WARNING: This product contains nicotine. Nicotine is an addictive chemical.',
                  'question': 'is this an advertisement for a nicotine product?',
                  'look': {'size': '12pt'},
                  'when': {'any': ({'product': {'class': ('nicotine',)}},
                                   {'product': {'class': ('tobacco',),
                                                'type': ('e-cigarette', 'e-liquid', 'nicotine-pouch', 'hookah', 'roll-your-own',
                                                         'cigarette-tobacco')}})},
                  'suspect': {'offers': {'en': ('e-cigarette', 'nicotine')}},
                  'require': {'wordings': ('WARNING: This product contains nicotine. Nicotine is an addictive chemical.',),
                              'exact-case': True},
                  'exception': ({'summary': 'Cigars and pipe tobacco (21 CFR 1143.5 was vacated)',
                                 'when': {'product': {'type': ('cigar', 'pipe-tobacco')}}},
                                {'summary': 'Nicotine-free products with self-certification, which carry another statement (21 '
                                            'CFR 1143.3(c)): product field nicotine_free',
                                 'when': {'product': {'nicotine_free': (True,)}}},
                                {'summary': 'Texts in another language than English need the warning in that language (21 CFR '
                                            '1143.3(b)), which no pack has',
                                 'when': {'not': {'language': ('en',)}}},
                                {'summary': 'Public-health posts and cessation drugs: no product of these classes is '
                                            'advertised'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.cloud]\nclass = "nicotine"\nname = "Cloud"\n',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: ⟦cloud⟧\n'
                                       '---\n'
                                       'Cloud Mint is back in stock.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.cloud]\nclass = "tobacco"\ntype = "e-liquid"\n',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["tobacco"], "product": '
                                       '"cloud",\n'
                                       ' "text": "⟦Warning: this product contains nicotine. Nicotine is an addictive '
                                       'chemical⟧.\\nCloud Mint is back."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "nicotine"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Cloud Mint</title><style>.legal { font-size: 12px }</style></head>\n'
                                       '<body><main><h1>Cloud Mint</h1><p>In stock.</p><p class="legal">⟦WARNING: This product '
                                       'contains nicotine. Nicotine is an addictive chemical⟧</p></main></body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.cloud]\nclass = "nicotine"\n',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: cloud\n'
                                       '---\n'
                                       'WARNING: This product contains nicotine.\n'
                                       'Nicotine is an addictive chemical.\n'
                                       '\n'
                                       'Cloud Mint is back in stock.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.corona]\nclass = "tobacco"\ntype = "cigar"\n',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: corona\n'
                                       '---\n'
                                       'Our Corona cigars are back in stock.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "nicotine"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Cloud</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>⟦Cloud Mint⟧</h1><p>In stock. It contains nicotine.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\ntype = "nicotine-pouch"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "WARNING: This product contains nicotine. Nicotine is an addictive '
                                       'chemical.\\n\\nCloud Mint is back."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["tobacco"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "nicotine"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Cloud</title></head>\n'
                                       '<body>\n'
                                       '<header><p><strong>WARNING: This product contains nicotine. Nicotine is an addictive '
                                       'chemical.</strong></p></header><main><h1>Cloud Mint</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('cig', 'e'), ('ciga*', 'e'), ('cigs', 'e'), ('disposable', 'vape*'), ('e', 'liqu*'),
                           ('juice', 'vape'), ('nicotine',), ('nicotine', 'pouc*'), ('pods',), ('pouches',),
                           ('product.class=nicotine',), ('product.class=tobacco', 'product.type=cigarette-tobacco'),
                           ('product.class=tobacco', 'product.type=e-cigarette'),
                           ('product.class=tobacco', 'product.type=e-liquid'), ('product.class=tobacco', 'product.type=hookah'),
                           ('product.class=tobacco', 'product.type=nicotine-pouch'),
                           ('product.class=tobacco', 'product.type=roll-your-own'), ('vape',), ('vapes',), ('vaping',))},
                 {'key': 'made-from-tobacco',
                  'summary': 'Advertisement for a tobacco product without nicotine lacks its statement',
                  'cite': '21 CFR 1143.3(c)',
                  'severity': 'error',
                  'confidence': 'C',
                  'why': 'A product made from tobacco that has no nicotine, and whose maker has certified that to the authority, '
                         'carries another statement. Products that are not made from tobacco are not\n'
                         'covered. Declare the product with class `nicotine` or `tobacco` and `nicotine_free = true`.\n',
                  'message': 'advertisement for a tobacco product without nicotine lacks the statement of 21 CFR 1143.3(c)',
                  'hint': 'add: This product is made from tobacco.',
                  'when': {'product': {'class': ('nicotine', 'tobacco'), 'nicotine_free': (True,)}},
                  'require': {'wordings': ('This product is made from tobacco.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\nnicotine_free = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Cloud Zero is here.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "tobacco"\nnicotine_free = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "Cloud Zero. This product is made from ⟦plants⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "tobacco"\nnicotine_free = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: tobacco\n'
                                       'product: it\n'
                                       '---\n'
                                       'Cloud Zero is here. This product is made from tobacco.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "nicotine"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["tobacco"], '
                                       '"product": "it",\n'
                                       ' "text": "Cloud is here."}\n'}),
                  'cues': (('product.class=nicotine', 'product.nicotine_free=true'),
                           ('product.class=tobacco', 'product.nicotine_free=true'))})}
