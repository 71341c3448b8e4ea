"""Generated from socialint/rules/post/link_text.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2378104107
DATA: dict[str, Any] = \
{'checked': '2026-11-21', 'source': 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F84',
 'words': {'en': ['click here', 'click', 'click this', 'click this link', 'click me', 'click now', 'here', 'right here', 'this', 'this link',
   'this page', 'link', 'the link', 'link here', 'follow this link', 'go', 'go here', 'more', 'read more', 'read more here',
   'read on', 'continue', 'continue reading', 'keep reading', 'see more', 'see here', 'see this', 'show more', 'view more',
   'more info', 'more information', 'more details', 'details', 'info', 'find out more', 'find out more here', 'learn more',
   'learn more here', 'get more info', 'check it out', 'tap here', 'press here', 'start here', 'visit', 'visit here', 'website',
   'open', 'page', 'article', 'post', 'full story', 'full article', 'read the full story', 'read the article', 'discover more',
   'explore more', 'read full story', 'read article', 'view article',],
  'de': ['hier', 'hier klicken', 'klicken sie hier', 'klick hier', 'klicke hier', 'bitte hier klicken', 'genau hier', 'dieser link',
   'diesem link', 'link', 'zum link', 'mehr', 'mehr lesen', 'weiterlesen', 'weiter lesen', 'hier weiterlesen', 'lesen sie mehr',
   'lies mehr', 'mehr dazu', 'mehr erfahren', 'mehr infos', 'mehr informationen', 'weitere infos', 'weitere informationen',
   'mehr anzeigen', 'details', 'infos', 'info', 'jetzt lesen', 'weiter', 'zur seite', 'zum artikel', 'zum beitrag', 'webseite',
   'website', 'siehe hier', 'mehr entdecken', 'jetzt entdecken', 'hier entdecken', 'jetzt mehr erfahren', 'erfahre mehr',
   'erfahren sie mehr',],
  'nb': ['her', 'klikk her', 'trykk her', 'klikk', 'denne lenken', 'denne linken', 'lenke', 'lenken', 'link', 'linken', 'mer', 'les mer',
   'les mer her', 'les videre', 'fortsett å lese', 'se mer', 'se her', 'vis mer', 'mer info', 'mer informasjon', 'flere detaljer',
   'detaljer', 'info', 'finn ut mer', 'lær mer', 'gå hit', 'denne siden', 'nettside', 'nettsiden', 'les hele saken', 'les saken',
   'les artikkelen',],
  'nn': ['her', 'klikk her', 'trykk her', 'denne lenkja', 'denne lenka', 'lenkje', 'lenke', 'meir', 'les meir', 'les meir her',
   'les vidare', 'sjå meir', 'sjå her', 'vis meir', 'meir info', 'meir informasjon', 'fleire detaljar', 'detaljar', 'finn ut meir',
   'lær meir', 'gå hit', 'denne sida', 'nettside', 'les heile saka', 'les saka', 'oppdag meir', 'utforsk meir', 'les meir no',
   'meir om dette',],
  'es': ['aquí', 'haz clic aquí', 'haga clic aquí', 'clic aquí', 'clica aquí', 'pincha aquí', 'pinche aquí', 'pulsa aquí', 'pulse aquí',
   'este enlace', 'enlace', 'link', 'más', 'leer más', 'lee más', 'sigue leyendo', 'seguir leyendo', 'ver más', 'ver aquí',
   'más info', 'más información', 'saber más', 'más detalles', 'detalles', 'continuar', 'ir', 'esta página', 'descubre más',
   'descubrir más',],
  'fr': ['ici', 'cliquez ici', 'cliquer ici', 'clique ici', 'appuyez ici', 'ce lien', 'lien', 'lien ici', 'plus', 'lire plus',
   'lire la suite', 'lisez la suite', 'la suite', 'voir plus', 'voir ici', 'en savoir plus', "plus d'infos", "plus d'informations",
   'plus de détails', 'détails', 'continuer', 'découvrir', 'cette page', 'suite', 'découvrir plus', 'en découvrir plus',],},}
