"""Generated from socialint/packs/us/advisers.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 838965794345514027
DATA: dict[str, Any] = \
{'title': 'Investment advisers (SEC marketing rule)',
 'market': 'US',
 'industry': ('finance',),
 'source': '17 CFR 275.206(4)-1, fragments read in the Federal Register and in secondary sources; SEC staff FAQ of 19 March 2025',
 'url': 'https://www.ecfr.gov/current/title-17/section-275.206(4)-1',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'testimonial',
                  'summary': 'Testimonial for an adviser does not say whose it is and what was paid',
                  'cite': '17 CFR 275.206(4)-1(b)(1)',
                  'severity': 'error',
                  'why': 'A testimonial or endorsement says within itself, as prominently: whether a current client gave it, '
                         'whether anything was paid for it, and in short which conflicts of interest follow. More\n'
                         "may stand behind a link. Reviews on other people's sites that the adviser neither asked for nor took "
                         'up need nothing. Declare the product with `issuer_type = "adviser"`.\n',
                  'message': 'testimonial for an adviser lacks',
                  'hint': "say in it whether it is a current client's, whether they were paid, and the conflict of interest",
                  'when': {'product': {'issuer_type': ('adviser',)},
                           'any': ({'signs': ('quotation',),
                                    'terms': (', client', ', a client', ', one of our clients', 'client since', 'client for',
                                              'happy client*', 'satisfied client*', 'my adviser', 'my advisor')},
                                   {'terms': ('testimonial', 'testimonials', 'what our clients say', 'our clients say',
                                              'my adviser', 'my advisor', '5-star review*', 'five-star review*')})},
                  'require': {'elements': ({'what': 'whether a current client gave it',
                                            'found-by': {'terms': ('current client', 'current clients', 'not a client',
                                                                   'not a current client', 'no client', 'former client',
                                                                   'a client of ours', 'is a client', 'are clients')}},
                                           {'what': 'whether it was paid',
                                            'found-by': {'terms': ('compensation', 'compensated', 'uncompensated', 'was paid',
                                                                   'were paid', 'is paid', 'not paid', 'unpaid', 'paid for')}},
                                           {'what': 'the conflict of interest',
                                            'found-by': {'terms': ('conflict of interest', 'conflicts of interest', 'conflict',
                                                                   'conflicts', 'an incentive')}})},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       '“They planned my retirement and I sleep well again.” Ada, client\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "What our clients say: “They planned my retirement and I sleep well again.” '
                                       'From a current client, who was not paid."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Our testimonial of the week: “They planned my retirement and I sleep well '
                                       'again.”"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '“They planned my retirement and I sleep well again.” Ada, a current client, who was not '
                                       'compensated and has no conflict of interest.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Testimonials. “They planned my retirement and I sleep well again.” Bo is no '
                                       'client; we paid for the words, which is a conflict of interest. Bo was paid $100."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "“We ask every client how they sleep,” says our head of research."}\n'}),
                  'cues': (('product.issuer_type=adviser',),)},
                 {'key': 'net-performance',
                  'summary': 'Performance of an adviser is not shown net of fees',
                  'cite': '17 CFR 275.206(4)-1(d)',
                  'severity': 'warning',
                  'why': 'Gross performance comes with net performance, at least as prominent, over the same time. The rule '
                         'looks for the word net where a figure of performance stands; how the\n'
                         'figures were made a person must judge. Declare the product with `issuer_type = "adviser"`.\n',
                  'message': 'performance of an adviser',
                  'hint': 'show the net performance beside it, as prominently',
                  'when': {'product': {'issuer_type': ('adviser',)},
                           'signs': ('percentage',),
                           'terms': {'any': ('returned', 'return of', 'returns of', 'performance', 'annualized', 'alpha', 'IRR',
                                             'outperformed', 'YTD', 'track record'),
                                     'none': ('GDP', 'inflation', 'S&P*', 'Nasdaq', 'Dow Jones', 'unemployment')}},
                  'require': {'elements': ({'what': 'not said to be net of fees',
                                            'found-by': {'terms': ('net', 'net-of-fees', 'after fees')}},)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Our portfolios returned 9% last year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "An IRR of 14 percent: our track record."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Our portfolios returned 9% gross, 8% net of fees, last year.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "The S&P 500 returned 9% last year."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "We keep 20% in cash."}\n'}),
                  'cues': (('alpha', 'product.issuer_type=adviser', 'signs=percentage'),
                           ('annualized', 'product.issuer_type=adviser', 'signs=percentage'),
                           ('irr', 'product.issuer_type=adviser', 'signs=percentage'),
                           ('of', 'product.issuer_type=adviser', 'return', 'signs=percentage'),
                           ('of', 'product.issuer_type=adviser', 'returns', 'signs=percentage'),
                           ('outperformed', 'product.issuer_type=adviser', 'signs=percentage'),
                           ('performance', 'product.issuer_type=adviser', 'signs=percentage'),
                           ('product.issuer_type=adviser', 'record', 'signs=percentage', 'track'),
                           ('product.issuer_type=adviser', 'returned', 'signs=percentage'),
                           ('product.issuer_type=adviser', 'signs=percentage', 'ytd'))},
                 {'key': 'periods',
                  'summary': 'Performance of an adviser lacks the 1-, 5- and 10-year figures',
                  'cite': '17 CFR 275.206(4)-1(d)',
                  'severity': 'warning',
                  'why': 'Performance is shown over 1, 5 and 10 years, or since inception, as prominently as any other period, '
                         "up to the last calendar year's end at least. Private funds need not: declare\n"
                         '`private_fund = true`; for everything else `private_fund = false` and `issuer_type = "adviser"`.\n',
                  'message': 'performance of an adviser lacks',
                  'hint': 'add the figures over 1, 5 and 10 years, or since inception',
                  'when': {'product': {'issuer_type': ('adviser',), 'private_fund': (False,)},
                           'signs': ('percentage',),
                           'terms': {'any': ('returned', 'return of', 'returns of', 'annualized', 'outperformed', 'YTD',
                                             'track record'),
                                     'none': ('GDP', 'inflation', 'S&P*', 'Nasdaq', 'Dow Jones', 'unemployment')}},
                  'require': {'elements': ({'what': '1-, 5- and 10-year figures',
                                            'found-by': {'any': ({'terms': ('since inception',)},
                                                                 {'all': ({'terms': ('1 year', '1-year', 'one year', 'one-year',
                                                                                     '1-', '1')},
                                                                          {'terms': ('5 years', '5-year', 'five years',
                                                                                     'five-year', '5-', '5')},
                                                                          {'terms': ('10 years', '10-year', 'ten years',
                                                                                     'ten-year', '10')})})}},)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\nprivate_fund = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Our portfolios returned 9% net last year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\nprivate_fund = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "YTD: 9% net."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\nprivate_fund = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Our portfolios returned 9% (1 year), 7% (5 years) and 6% (10 years), net.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\nprivate_fund = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Our portfolios returned 9% net last year."}\n'}),
                  'cues': (('annualized', 'product.issuer_type=adviser', 'product.private_fund=false', 'signs=percentage'),
                           ('of', 'product.issuer_type=adviser', 'product.private_fund=false', 'return', 'signs=percentage'),
                           ('of', 'product.issuer_type=adviser', 'product.private_fund=false', 'returns', 'signs=percentage'),
                           ('outperformed', 'product.issuer_type=adviser', 'product.private_fund=false', 'signs=percentage'),
                           ('product.issuer_type=adviser', 'product.private_fund=false', 'record', 'signs=percentage', 'track'),
                           ('product.issuer_type=adviser', 'product.private_fund=false', 'returned', 'signs=percentage'),
                           ('product.issuer_type=adviser', 'product.private_fund=false', 'signs=percentage', 'ytd'))},
                 {'key': 'hypothetical',
                  'summary': 'Hypothetical performance of an adviser is for a person to check',
                  'cite': '17 CFR 275.206(4)-1(d)',
                  'severity': 'note',
                  'why': 'Backtests, models, targets and projections may be shown only under policies that make sure that they '
                         'fit those who see them. In a post to everybody they hardly can. Whether they do\n'
                         'here no program sees. Declare the product with `issuer_type = "adviser"`.\n',
                  'message': "hypothetical performance is hardly for everybody's eyes",
                  'hint': 'check that your policies allow it for this audience, or leave it out',
                  'ask': True,
                  'when': {'terms': ('hypothetical performance', 'hypothetical return*', 'backtest', 'backtests', 'backtested',
                                     'back-tested', 'model performance', 'target return*', 'targeted return*',
                                     'projected return*'),
                           'product': {'issuer_type': ('adviser',)}},
                  'exception': ({'summary': 'Readers who are professionals or staff',
                                 'when': {'audience': ('professional', 'staff')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Our ⟦backtest⟧ since 1990 looks well.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A ⟦target return⟧ for patient people."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Our report since 1990.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "advice"\nissuer_type = "adviser"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"audience": "professional", "product": "it",\n'
                                       ' "text": "Our backtest since 1990."}\n'}),
                  'cues': (('back', 'product.issuer_type=adviser', 'tested'), ('backtest', 'product.issuer_type=adviser'),
                           ('backtested', 'product.issuer_type=adviser'), ('backtests', 'product.issuer_type=adviser'),
                           ('hypothetical', 'performance', 'product.issuer_type=adviser'),
                           ('hypothetical', 'product.issuer_type=adviser', 'retu*'),
                           ('model', 'performance', 'product.issuer_type=adviser'),
                           ('product.issuer_type=adviser', 'projected', 'retu*'),
                           ('product.issuer_type=adviser', 'retu*', 'target'),
                           ('product.issuer_type=adviser', 'retu*', 'targeted'))})}
