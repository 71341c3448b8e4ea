"""Generated from socialint/packs/de/ddg.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1197635888756896374
DATA: dict[str, Any] = \
{'title': 'Digital services (Digitale-Dienste-Gesetz)',
 'market': 'DE',
 'industry': 'all',
 'source': 'Digitale-Dienste-Gesetz (DDG) §§ 5 and 6, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/ddg/__5.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'imprint',
                  'summary': 'Page of a business has no link or text named Impressum',
                  'cite': 'DDG § 5(1)',
                  'severity': 'warning',
                  'why': 'Whoever offers digital services as a business must keep name, address, e-mail and further particulars '
                         'easy to find and always within reach;\n'
                         'two clicks are near enough. Looked for is the word Impressum, or Kontakt, on whole pages, those that '
                         'no layout completes: links\n'
                         'in the foot of the page count. Only pages in German are looked at, since the act is about providers in '
                         'Germany and not about visitors. What stands behind the link (register\n'
                         'and tax number, supervisory authority, who may represent the company) a person must check. Purely '
                         'private pages owe nothing.\n',
                  'message': 'page for Germany has no link or text named Impressum',
                  'hint': 'link the page with name, address and e-mail as Impressum',
                  'when': {'kind': ('whole-page',), 'language': ('de',)},
                  'require': {'wordings': ('Impressum', 'Kontakt', 'Imprint')},
                  'exception': ({'summary': 'A link that is named so, or whose address is',
                                 'when': {'any': ({'link-labels': ('Impressum', 'Kontakt', 'Imprint')},
                                                  {'links': {'paths': ('impressum', 'imprint')}})}},
                                {'summary': 'Purely private pages: set them aside with an ignore and its reason'}),
                  'example': ({'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Fahrräder vom Fluss⟧</h1>\n'
                                       '<p>Wir bauen sie seit 1998.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>Werkstatt</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Werkstatt⟧</h1>\n'
                                       '<p>Komm vorbei, dienstags bis samstags.</p>\n'
                                       '</main>\n'
                                       '<footer><a href="/datenschutz">Datenschutz</a></footer>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Fahrräder vom Fluss⟧</h1>\n'
                                       '<img src="impressum.png" alt="Impressum">\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Fahrräder vom Fluss</h1>\n'
                                       '<p>Wir bauen sie seit 1998.</p>\n'
                                       '</main>\n'
                                       '<footer><a href="/datenschutz">Datenschutz</a> <a '
                                       'href="/impressum">Impressum</a></footer>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Bicycles from the river</h1>\n'
                                       '</main>\n'
                                       '<footer><a href="/privacy">Privacy</a></footer>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       '# Fahrräder vom Fluss\n'
                                       '\n'
                                       'Die Vorlage der Website schreibt den Fuß der Seite.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Fahrräder vom Fluss: dienstags bis samstags.\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Fahrräder vom Fluss</h1></main>\n'
                                       '<footer><a href="/agb">AGB</a><a href="/impressum">Impressum</a><a '
                                       'href="/datenschutz">Datenschutz</a></footer>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Fahrräder vom Fluss</h1></main>\n'
                                       '<footer><a href="/impressum-2026/">Wer wir sind</a></footer>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('kind=whole-page', 'language=de'),)},
                 {'key': 'former-act',
                  'summary': 'Page names the former Telemediengesetz for its imprint',
                  'cite': 'DDG § 5, which has taken the place of TMG § 5 since 14 May 2024',
                  'severity': 'warning',
                  'why': 'The Telemediengesetz was replaced by the Digitale-Dienste-Gesetz on 14 May 2024; many imprints still '
                         'name the old one. No law asks\n'
                         'for naming any. Only phrases that stand above an imprint are found, so a text about the old law is '
                         'left alone.\n',
                  'message': 'the Telemediengesetz was replaced by the DDG',
                  'hint': 'write Angaben gemäß § 5 DDG, or no law at all',
                  'outdated': ('Angaben gemäß § 5 TMG', 'Angaben nach § 5 TMG', 'Angaben gem. § 5 TMG', 'Impressum gemäß § 5 TMG',
                               'Impressum nach § 5 TMG', 'Anbieterkennzeichnung gemäß § 5 TMG',
                               'Anbieterkennzeichnung nach § 5 TMG', 'Diensteanbieter nach § 5 TMG',
                               'Diensteanbieter gemäß § 5 TMG', 'Angaben gemäß § 5 Telemediengesetz',
                               'Angaben nach § 5 Telemediengesetz'),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       '# Impressum\n'
                                       '\n'
                                       '⟦Angaben gemäß § 5 TMG⟧: River GmbH, Uferstraße 1, 29221 Celle\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Impressum</h1>\n'
                                       '<p>⟦Angaben nach §&nbsp;5 Telemediengesetz⟧</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"],\n'
                                       ' "text": "Unser ⟦Impressum nach § 5 TMG⟧ steht auf der Website."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       '# Impressum\n'
                                       '\n'
                                       'Angaben gemäß § 5 DDG: River GmbH, Uferstraße 1, 29221 Celle\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Impressum</h1>\n'
                                       '<p>River GmbH, Uferstraße 1, 29221 Celle</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"],\n'
                                       ' "text": "Früher stand die Pflicht in § 5 TMG, seit 2024 steht sie im DDG."}\n'}),
                  'cues': (('anbieterkennzeichnung',), ('angaben',), ('diensteanbieter',), ('impressum',),
                           ('telemediengesetz',))},
                 {'key': 'prize-draw',
                  'summary': 'Prize draw without its conditions',
                  'cite': 'DDG § 6(1) no. 4',
                  'url': 'https://www.gesetze-im-internet.de/ddg/__6.html',
                  'severity': 'warning',
                  'why': 'Prize draws must be recognisable as such, and the conditions of taking part easy to reach, clear and '
                         'unambiguous. Found are posts that\n'
                         'call for taking part in a prize draw and neither hold the word for the conditions nor link to a page '
                         'with it. Reports about\n'
                         'lotteries and winners are left alone. Whether the conditions are clear, and whether discounts and '
                         'gifts (no. 3) come with theirs,\n'
                         'a person must check; what the platforms ask is `post-contest`.\n',
                  'message': 'prize draw lacks its conditions (Teilnahmebedingungen)',
                  'hint': 'add the Teilnahmebedingungen, or a link that is named so',
                  'where': 'linked-page',
                  'when': {'kind': ('post',),
                           'all': ({'terms': ('Gewinnspiel', 'Gewinnspiels', 'Verlosung', 'verlosen wir', 'wir verlosen',
                                              'ich verlose', 'Preisausschreiben', '#gewinnspiel', '#verlosung')},
                                   {'terms': ('jetzt mitmachen', 'einfach mitmachen', 'macht mit', 'mach mit', 'jetzt teilnehmen',
                                              'einfach teilnehmen', 'nehmt teil', 'nimm teil', 'kommentiert mit',
                                              'kommentiert unter', 'kommentiert hier', 'kommentiert euer', 'kommentiert eure',
                                              'kommentiert euren', 'kommentiere', 'zu gewinnen gibt', 'und gewinnt',
                                              'und gewinne', 'markiert', 'Teilnahmeschluss', 'viel Glück', "so geht's")})},
                  'require': {'wordings': ('Teilnahmebedingungen', 'Teilnahme-Bedingungen', 'Bedingungen der Teilnahme',
                                           'Teilnahmeregeln', 'Gewinnspielbedingungen', 'Gewinnspielregeln', 'Bedingungen',
                                           'Regeln', 'Spielregeln')},
                  'exception': ({'summary': 'Reports about winners and lotteries of others',
                                 'when': {'terms': ('hat gewonnen', 'haben gewonnen', 'herzlichen Glückwunsch',
                                                    'Gewinnspiel beendet', 'gewann bei', 'Betrug*', 'gefälscht*', 'Phishing',
                                                    'Fake-Gewinnspiel*')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       '⟦Gewinnspiel⟧! Kommentiert mit eurem Lieblingsbuch und gewinnt zwei Karten.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"],\n'
                                       ' "text": "Heute ⟦verlosen wir⟧ drei Fahrräder. Macht mit bis Sonntag!"}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: mastodon\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Zur Eröffnung gibt es eine ⟦Verlosung⟧: einfach teilnehmen, viel Glück!\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Gewinnspiel! Kommentiert mit eurem Lieblingsbuch und gewinnt zwei Karten. '
                                       '[Teilnahmebedingungen](https://example.org/regeln)\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"],\n'
                                       ' "text": "Heute verlosen wir drei Fahrräder. Teilnahmebedingungen: Teilnahmeschluss ist '
                                       'Sonntag, es entscheidet das Los."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"],\n'
                                       ' "text": "Unser Gewinnspiel ist vorbei, herzlichen Glückwunsch an Mara aus Celle!"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: mastodon\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       '---\n'
                                       'Er kommentiert das Gewinnspiel der Stadtwerke: daran teilnehmen konnten nur Kunden, und '
                                       'die Gewinne blieben liegen.\n'}),
                  'cues': (('gewinnspiel', 'kind=post'), ('gewinnspiels', 'kind=post'), ('ich', 'kind=post', 'verlose'),
                           ('kind=post', 'preisausschreiben'), ('kind=post', 'verlosen', 'wir'), ('kind=post', 'verlosung'))})}
