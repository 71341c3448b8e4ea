"""Generated from socialint/rules/post/behind_more.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 922357358
DATA: dict[str, Any] = \
{'checked': '2026-11-22', 'source': 'put together for this project',
 'calls': {'en': ['sign up', 'register now', 'register here', 'register by', 'register at', 'apply now', 'apply by', 'apply here', 'book now',
   'book your', 'book a', 'order now', 'order your', 'buy now', 'get your ticket', 'get your tickets', 'call us', 'write to us',
   'email us', 'contact us', 'get in touch', 'donate now', 'vote now', 'vote for', 'download the', 'download our', 'join us',
   'subscribe', 'learn more', 'find out more', 'read more', 'link in bio', 'link in our bio', 'link in our profile',
   'link in profile', 'rsvp',],
  'de': ['melden sie sich', 'melde dich', 'meldet euch', 'jetzt anmelden', 'anmelden unter', 'anmeldung unter', 'jetzt bewerben',
   'bewirb dich', 'bewerben sie sich', 'bewerbt euch', 'jetzt buchen', 'buchen sie', 'jetzt bestellen', 'bestellen sie',
   'jetzt kaufen', 'rufen sie', 'ruf uns an', 'schreiben sie uns', 'schreib uns', 'schreibt uns', 'kontaktieren sie',
   'jetzt spenden', 'spenden sie', 'jetzt abstimmen', 'stimmen sie ab', 'jetzt herunterladen', 'mehr erfahren', 'mehr dazu',
   'mehr infos', 'mehr informationen', 'weitere informationen', 'link in der bio', 'link in bio', 'link im profil',],
  'nb': ['meld deg på', 'meld dere på', 'påmelding på', 'påmelding her', 'søk nå', 'søk innen', 'søk her', 'bestill nå', 'bestill time',
   'bestill her', 'bestill din', 'kjøp nå', 'kjøp billett', 'kjøp billetter', 'ring oss', 'skriv til oss', 'kontakt oss',
   'ta kontakt', 'gi en gave', 'stem nå', 'stem på', 'last ned', 'les mer', 'finn ut mer', 'mer informasjon', 'mer info',
   'lenke i bio', 'link i bio', 'lenke i profilen', 'lenken i profilen', 'linken i profilen',],},}
