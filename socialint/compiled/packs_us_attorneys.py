"""Generated from socialint/packs/us/attorneys.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1032208143012407962
DATA: dict[str, Any] = \
{'title': 'Advertising of attorneys',
 'market': 'US',
 'industry': ('legal',),
 'source': '22 NYCRR 1200 Rule 7.1, its scheme read in secondary sources, the sentences in public files; its letters, and '
           'Florida, Texas, Louisiana and Missouri, from knowledge',
 'url': 'https://ww2.nycourts.gov/rules/jointappellate/ny-rules-prof-conduct-1200.pdf',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'results',
                  'summary': 'Law firm tells of a result without the disclaimer',
                  'cite': '22 NYCRR 1200 Rule 7.1(e)(3)',
                  'severity': 'warning',
                  'why': 'Who advertises with what was won, or with a testimonial, says that prior results do not guarantee a '
                         'similar outcome. The rule looks for words in which a firm speaks of its own cases; news of other\n'
                         "people's are no advertisement. New York's rule; other states have their own.\n",
                  'message': 'result of a case without the disclaimer',
                  'hint': 'add: Prior results do not guarantee a similar outcome.',
                  'when': {'any': ({'terms': ('we won', 'we recovered', 'we obtained', 'we secured'),
                                    'any': ({'signs': ('price',)},
                                            {'terms': ('verdict', 'verdicts', 'settlement', 'settlements', 'appeal', 'lawsuit',
                                                       'damages', 'acquittal', 'dismissal')})},
                                   {'terms': ('our client won', 'our clients won', 'our client received', 'our clients received',
                                              'our client recovered', 'won for our client*', 'recovered for our client*',
                                              'recovered for clients', 'our verdicts', 'our settlements', 'our case results',
                                              'verdict for our client', 'settlement for our client*')})},
                  'require': {'wordings': ('Prior results do not guarantee a similar outcome.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: legal\n'
                                       '---\n'
                                       '⟦We won⟧ $2 million after a crash on Elm Street.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["legal"],\n'
                                       ' "text": "$300,000 ⟦recovered for our client⟧. Past results are no promise."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["legal"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Elm Law</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Elm Law</h1><p>⟦Our clients received⟧ $5 million.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: legal\n'
                                       '---\n'
                                       'We won $2 million after a crash on Elm Street. *Prior results do not\n'
                                       'guarantee a similar outcome.*\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["legal"],\n'
                                       ' "text": "The court of appeals upheld the settlement in Elm v. Oak. We won’t say '
                                       'more."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["legal"],\n'
                                       ' "text": "We won the relay, and an award for our pro bono work."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["legal"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Elm Law</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Our settlements, since 1990.</p><p>Prior results do not guarantee a similar '
                                       'outcome</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('case', 'our', 'results'), ('clie*', 'for', 'our', 'recovered'),
                           ('clie*', 'for', 'our', 'settlement'), ('clie*', 'for', 'our', 'won'),
                           ('client', 'for', 'our', 'verdict'), ('client', 'our', 'received'), ('client', 'our', 'recovered'),
                           ('client', 'our', 'won'), ('clients', 'for', 'recovered'), ('clients', 'our', 'received'),
                           ('clients', 'our', 'won'), ('obtained', 'we'), ('our', 'settlements'), ('our', 'verdicts'),
                           ('recovered', 'we'), ('secured', 'we'), ('we', 'won'))},
                 {'key': 'label',
                  'summary': 'Home page of a law firm is not labelled as advertising',
                  'cite': '22 NYCRR 1200 Rule 7.1(f)',
                  'severity': 'warning',
                  'why': 'The words Attorney Advertising stand on the home page (and as the subject of e-mail). Declare `form: '
                         'home` for the page, so that it is known as one.\n',
                  'message': 'home page of a law firm without the label',
                  'hint': 'add: Attorney Advertising',
                  'when': {'form': ('home',), 'kind': ('page',)},
                  'require': {'wordings': ('Attorney Advertising',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: legal\n'
                                       'form: ⟦home⟧\n'
                                       '---\n'
                                       '# Elm Law\n'
                                       '\n'
                                       'Call for a consultation.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: legal\n'
                                       'form: ⟦home⟧\n'
                                       '---\n'
                                       '# Elm Law\n'
                                       '\n'
                                       'Advertising by attorneys.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: legal\n'
                                       'form: home\n'
                                       '---\n'
                                       '# Elm Law\n'
                                       '\n'
                                       'Call for a consultation.\n'
                                       '\n'
                                       'ATTORNEY ADVERTISING\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\nindustries = ["legal"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Elm Law</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Our people</h1></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["legal"], '
                                       '"form": "home",\n'
                                       ' "text": "Call for a consultation."}\n'}),
                  'cues': (('form=home', 'kind=page'),)})}
