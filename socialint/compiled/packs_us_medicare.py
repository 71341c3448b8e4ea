"""Generated from socialint/packs/us/medicare.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 853596605117134353
DATA: dict[str, Any] = \
{'title': 'Marketing of Medicare plans',
 'market': 'US',
 'industry': ('insurance', 'healthcare'),
 'source': '42 CFR 422.2267(e)(41), 423.2267(e)(41) and the rule for contract year 2027 (FR doc 2026-06600), read in secondary '
           'sources; the exact sentence for 2027 must still be held against the eCFR',
 'url': 'https://www.ecfr.gov/current/title-42/section-422.2267',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'tpmo',
                  'summary': 'Medicare marketing for 2027 lacks the disclaimer of third-party organisations',
                  'cite': '42 CFR 422.2267(e)(41), 423.2267(e)(41)',
                  'severity': 'warning',
                  'valid-from': '2026-10-01',
                  'why': 'Agents, brokers and lead generators who market Medicare Advantage or Part D put the disclaimer on '
                         'their website and into everything that they publish, with both\n'
                         'numbers filled in; those who offer every plan of the area have a sentence of their own. From contract '
                         'year 2027 (marketing from 1 October 2026) it no longer names the State\n'
                         'Health Insurance Program. The new sentences were read in secondary sources only: hold them against the '
                         'eCFR. Declare the product with class `medicare`,\n'
                         '`issuer_type = "tpmo"`, and `plan_year` where it is not 2027.\n',
                  'message': 'marketing of Medicare plans lacks the disclaimer for contract year 2027',
                  'hint': 'add: We do not offer every plan available in your area. Currently we represent ... (both numbers '
                          'filled in)',
                  'weak': ('State Health Insurance Program', 'insert number of organizations'),
                  'outdated': ('Any information we provide is limited to those plans we do offer in your area',),
                  'question': 'is this marketing of Medicare plans by an agent, broker or lead generator?',
                  'when': {'product': {'class': ('medicare',), 'issuer_type': ('tpmo',)}},
                  'suspect': {'offers': {'en': ('medicare',)}},
                  'require': {'wordings': ('We do not offer every plan available in your area. Currently we represent [number] '
                                           'organizations which offer [number] products in your area. Please contact '
                                           'Medicare.gov or 1-800-MEDICARE to get information on all of your options.',
                                           'Currently we represent [number] organizations which offer [number] products in your '
                                           'area. You can always contact Medicare.gov or 1-800-MEDICARE for help with plan '
                                           'choices.')},
                  'exception': ({'summary': 'Contract years up to 2026: disclosure-us-medicare-tpmo-2026',
                                 'when': {'product': {'plan_year': (2024, 2025, 2026)}}},
                                {'summary': 'Who sells for one organisation alone, and carriers themselves (product field '
                                            'issuer_type: agent-of-one, carrier); Medigap alone is no such product',
                                 'when': {'product': {'issuer_type': ('agent-of-one', 'carrier')}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2027\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Compare Medicare Advantage plans with us.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2027\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "We do not offer every plan available in your area. Currently we represent 8 '
                                       'organizations which offer 42 products in your area. Please contact Medicare.gov, '
                                       '1-800-MEDICARE, or your local ⟦State Health Insurance Program⟧ (SHIP) to get information '
                                       'on all of your options."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medicare"\n'
                                         'issuer_type = "tpmo"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Compare plans.⟧</p><p>We do not offer every plan available in your area. '
                                       'Currently we represent [X] organizations which offer [X] products in your area. Please '
                                       'contact Medicare.gov or 1-800-MEDICARE to get information on all of your '
                                       'options.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "We do not offer every plan available in your area. ⟦Any information we provide '
                                       'is limited to those plans we do offer in your area⟧. Please contact Medicare.gov or '
                                       '1-800-MEDICARE."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2027\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Compare Medicare Advantage plans with us.\n'
                                       '\n'
                                       'We do not offer every plan available in your area.\n'
                                       'Currently we represent 8 organizations which offer 42 products in your area. Please '
                                       'contact Medicare.gov or 1-800-MEDICARE to get information on all of your options.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2027\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Currently we represent three organizations which offer 12 products in your '
                                       'area. You can always contact Medicare.gov or 1-800-MEDICARE for help with plan '
                                       'choices."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medicare"\n'
                                         'issuer_type = "tpmo"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Compare plans.</p><p>We do not offer every plan available in your area. '
                                       'Currently we represent&nbsp;8 organizations which offer 42 products in your area. Please '
                                       'contact Medicare.gov or 1-800-MEDICARE to get information on all of your '
                                       'options.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2026\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "We do not offer every plan available in your area. Currently we represent 8 '
                                       'organizations which offer 42 products in your area. Please contact Medicare.gov, '
                                       '1-800-MEDICARE, or your local State Health Insurance Program (SHIP) to get information '
                                       'on all of your options."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"],\n'
                                       ' "text": "Medicare turned sixty-one this year."}\n'}),
                  'cues': (('0', 'prem*'), ('65', 'turning'), ('advantage', 'medicare'), ('d', 'medicare', 'part'),
                           ('information',), ('mapd',), ('medicare',), ('medicare', 'plan*'),
                           ('product.class=medicare', 'product.issuer_type=tpmo'))},
                 {'key': 'tpmo-2026',
                  'summary': 'Medicare marketing for 2024 to 2026 lacks the disclaimer of third-party organisations',
                  'cite': '42 CFR 422.2267(e)(41), 423.2267(e)(41), as it was for contract years 2024 to 2026',
                  'severity': 'error',
                  'why': 'The disclaimer of contract years 2024 to 2026 names the State Health Insurance Program, and both '
                         'numbers are filled in. Declare the product with class\n'
                         '`medicare`, `issuer_type = "tpmo"` and `plan_year`.\n',
                  'message': 'marketing of Medicare plans lacks the disclaimer for its contract year',
                  'hint': 'add: We do not offer every plan available in your area. Currently we represent ... (both numbers '
                          'filled in)',
                  'when': {'product': {'class': ('medicare',), 'issuer_type': ('tpmo',), 'plan_year': (2024, 2025, 2026)}},
                  'require': {'wordings': ('We do not offer every plan available in your area. Currently we represent [number] '
                                           'organizations which offer [number] products in your area. Please contact '
                                           'Medicare.gov, 1-800-MEDICARE, or your local State Health Insurance Program (SHIP) to '
                                           'get information on all of your options.',
                                           'Currently we represent [number] organizations which offer [number] products in your '
                                           'area. You can always contact Medicare.gov, 1-800-MEDICARE, or your local State '
                                           'Health Insurance Program (SHIP) for help with plan choices.')},
                  'exception': ({'summary': 'Who sells for one organisation alone, and carriers themselves (product field '
                                            'issuer_type: agent-of-one, carrier); Medigap alone is no such product',
                                 'when': {'product': {'issuer_type': ('agent-of-one', 'carrier')}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2026\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Compare Medicare Advantage plans with us.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2026\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "We do not offer every plan available in your area. Currently we represent 8 '
                                       'organizations which offer 42 products in your area. Please contact Medicare.gov or '
                                       '1-800-MEDICARE to get information on all of your options."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medicare"\n'
                                         'issuer_type = "tpmo"\n'
                                         'plan_year = 2026\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Compare plans.⟧</p><p>We do not offer every plan available in your area. '
                                       'Currently we represent 0 organizations which offer 0 products in your area. Please '
                                       'contact Medicare.gov, 1-800-MEDICARE, or your local State Health Insurance Program '
                                       '(SHIP) to get information on all of your options.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2026\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Compare Medicare Advantage plans with us.\n'
                                       '\n'
                                       'We do not offer every plan available in your area. Currently we represent 8 '
                                       'organizations which offer 42 products in your area. Please contact Medicare.gov, '
                                       '1-800-MEDICARE, or your local State Health Insurance Program (SHIP) to get information '
                                       'on all of your options.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "tpmo"\nplan_year = 2026\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Currently we represent 8 organizations which offer 42 products in your area. '
                                       'You can always contact Medicare.gov, 1-800-MEDICARE, or your local State Health '
                                       'Insurance Program (SHIP) for help with plan choices."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medicare"\n'
                                         'issuer_type = "tpmo"\n'
                                         'plan_year = 2026\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Compare plans.</p><p>We do not offer every plan available in your area. '
                                       'Currently we represent 8 organizations which offer 42 products in your area. Please '
                                       'contact Medicare.gov, 1-800-MEDICARE, or your local State Health Insurance Program '
                                       '(SHIP) to get information on all of your options.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=medicare', 'product.issuer_type=tpmo', 'product.plan_year=2024'),
                           ('product.class=medicare', 'product.issuer_type=tpmo', 'product.plan_year=2025'),
                           ('product.class=medicare', 'product.issuer_type=tpmo', 'product.plan_year=2026'))},
                 {'key': 'not-government',
                  'summary': "Marketing of Medicare insurance does not say that it is not the government's",
                  'cite': 'NAIC Model Regulation 660; 42 CFR 422.2262(a)(1)(xviii)-(xix); 42 USC 1320b-10',
                  'url': 'https://www.ecfr.gov/current/title-42/section-422.2262',
                  'severity': 'warning',
                  'why': "Insurance around Medicare must not look like the government's. The sentence stands in public files; a "
                         'clear equivalent will do, and the citations are from\n'
                         'knowledge. Declare the product with class `medicare` or `medigap`.\n',
                  'message': "marketing of Medicare insurance does not say that it is not the government's",
                  'hint': 'add: Not connected with or endorsed by the U.S. government or the federal Medicare program.',
                  'when': {'product': {'class': ('medicare', 'medigap')}},
                  'require': {'wordings': ('Not connected with or endorsed by the U.S. government or the federal Medicare '
                                           'program.',
                                           'not connected with or endorsed by [X] government [X] Medicare',
                                           'not affiliated with or endorsed by [X] government [X] Medicare')},
                  'exception': ({'summary': 'The government itself, and its counselling programs',
                                 'when': {'industries': ('government',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medigap"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Medigap made simple. Call now.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "Medicare plans for Elm County. Not the government."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medicare"\n'
                                         'issuer_type = "carrier"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Medicare made simple.⟧</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medigap"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Medigap made simple. Not connected with or endorsed by the U.S. government or\n'
                                       'the federal Medicare program.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Medicare plans. We are not affiliated with or endorsed by any government '
                                       'agency or Medicare."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["insurance", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "medigap"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Medicare made simple.</p><footer>Not connected with or endorsed by the U.S. '
                                       'government or the federal Medicare program.</footer></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=medicare',), ('product.class=medigap',))},
                 {'key': 'star-rating',
                  'summary': 'Star rating of a Medicare plan stands without its sentence',
                  'cite': '42 CFR 422.2267(e)(30)-(34)',
                  'severity': 'warning',
                  'confidence': 'C',
                  'why': "Who shows a plan's star rating says who gives it, and for which year. The numbers of the paragraphs "
                         'are not verified. Declare the product with class `medicare`.\n',
                  'message': 'star rating of a Medicare plan without its sentence',
                  'hint': 'add: Every year, Medicare evaluates plans based on a 5-star rating system.',
                  'when': {'product': {'class': ('medicare',)},
                           'terms': ('5-star', '4-star', '5 stars', '4 stars', '4.5 stars', 'star rating*', 'five stars',
                                     'four stars')},
                  'require': {'wordings': ('Every year, Medicare evaluates plans based on a 5-star rating system.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Our plan has 5 stars.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "A star rating to be proud of."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Our plan has 5 stars for 2027. Every year, Medicare evaluates plans based on a 5-star '
                                       'rating system.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Our plan has a dentist."}\n'}),
                  'cues': (('4', '5', 'product.class=medicare', 'stars'), ('4', 'product.class=medicare', 'star'),
                           ('4', 'product.class=medicare', 'stars'), ('5', 'product.class=medicare', 'star'),
                           ('5', 'product.class=medicare', 'stars'), ('five', 'product.class=medicare', 'stars'),
                           ('four', 'product.class=medicare', 'stars'), ('product.class=medicare', 'rati*', 'star'))},
                 {'key': 'federal-contract',
                  'summary': 'Marketing of a Medicare plan sponsor lacks the contract statement',
                  'cite': '42 CFR 422.2267(e)(30)-(34)',
                  'severity': 'warning',
                  'confidence': 'C',
                  'why': 'A plan sponsor names the plan, its kind, that it has a Medicare contract, and that enrollment depends '
                         'on its renewal. Banners, billboards, envelopes and radio need none. The numbers of the paragraphs are\n'
                         'not verified. Declare the product with class `medicare` and `issuer_type = "carrier"`.\n',
                  'message': 'marketing of a Medicare plan lacks',
                  'hint': 'add: River Plan is an HMO with a Medicare contract. Enrollment in River Plan depends on contract '
                          'renewal',
                  'when': {'product': {'class': ('medicare',), 'issuer_type': ('carrier',)}},
                  'require': {'elements': ({'what': 'the Medicare contract', 'found-by': {'terms': ('Medicare contract',)}},
                                           {'what': 'that enrollment depends on its renewal',
                                            'found-by': {'all': ({'terms': ('enrollment',)}, {'terms': ('renewal',)})}})},
                  'exception': ({'summary': 'Banners and other small forms (form: banner)', 'when': {'form': ('banner',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Plan: a doctor around the corner.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "River Plan is an HMO with a Medicare contract."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Plan is an HMO with a Medicare contract. Enrollment in River Plan depends on '
                                       'contract renewal.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "medicare"\nissuer_type = "carrier"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance", '
                                       '"healthcare"], "form": "banner", "product": "it",\n'
                                       ' "text": "River Plan."}\n'}),
                  'cues': (('product.class=medicare', 'product.issuer_type=carrier'),)})}
