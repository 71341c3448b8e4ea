"""Generated from socialint/packs/us/insurance.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 255938793082460614
DATA: dict[str, Any] = \
{'title': 'Advertising of insurance',
 'market': 'US',
 'industry': ('insurance',),
 'source': 'NAIC Model Regulations 40, 570 and 660; from knowledge, and the states differ',
 'url': 'https://content.naic.org/model-laws',
 'reviewed': '2026-11-21',
 'confidence': 'C',
 'requirement': ({'key': 'insurer',
                  'summary': 'Advertisement of insurance does not name the insurer',
                  'cite': 'NAIC Model Regulations 40, 570, 660',
                  'severity': 'warning',
                  'why': "The full name of the insurer stands in the advertisement; some states want its city, a policy's "
                         'number, a licence. Which, is for your counsel. Declare the product with class `insurance`,\n'
                         '`annuity` or `medigap`, and `issuer`.\n',
                  'message': "advertisement of insurance lacks the insurer's full name",
                  'hint': 'add the name of the insurer as in the product register',
                  'when': {'product': {'class': ('insurance', 'annuity', 'medigap'), 'issuer': ('*',)}},
                  'require': {'wordings': ('[product.issuer]',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Life insurance from $9.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Life insurance by River Life."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Life insurance by River Life\n'
                                       'Insurance Company.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance"], '
                                       '"product": "it",\n'
                                       ' "text": "RIVER LIFE INSURANCE COMPANY: we stay."}\n'}),
                  'cues': (('product.class=annuity', 'product.issuer'), ('product.class=insurance', 'product.issuer'),
                           ('product.class=medigap', 'product.issuer'))},
                 {'key': 'solicitation',
                  'summary': 'Page that collects leads for insurance does not say that it is a solicitation',
                  'cite': 'NAIC Model Regulations 40, 570, 660',
                  'severity': 'warning',
                  'why': 'Whoever collects addresses for insurers says that this is a solicitation of insurance. Declare the '
                         'product with class `insurance`, `annuity` or `medigap`, and\n'
                         '`form: lead`.\n',
                  'message': 'page that collects leads for insurance does not say what it is',
                  'hint': 'add: This is a solicitation of insurance.',
                  'when': {'product': {'class': ('insurance', 'annuity', 'medigap')}, 'form': ('lead',)},
                  'require': {'wordings': ('This is a solicitation of insurance.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'form: lead\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Leave your number for a quote.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance"], '
                                       '"form": "lead", "product": "it",\n'
                                       ' "text": "Leave your number for a quote. This is a ⟦solicitation⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: insurance\n'
                                       'form: lead\n'
                                       'product: it\n'
                                       '---\n'
                                       'Leave your number. This is a solicitation of insurance.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "insurance"\nissuer = "River Life Insurance Company"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["insurance"], '
                                       '"product": "it",\n'
                                       ' "text": "Leave your coat at the door."}\n'}),
                  'cues': (('form=lead', 'product.class=annuity'), ('form=lead', 'product.class=insurance'),
                           ('form=lead', 'product.class=medigap'))})}
