"""Generated from socialint/rules/page/title_text.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1008724690
DATA: dict[str, Any] = \
{'checked': '2026-11-22', 'source': 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F25',
 'titles': {'en': ['untitled', 'untitled document', 'untitled page', 'untitled-1', 'no title', 'title', 'page title', 'your title',
   'your title here', 'title here', 'document', 'new document', 'new page', 'page', 'web page', 'webpage', 'website', 'my website',
   'my site', 'my page', 'homepage', 'home page', 'main page', 'lorem ipsum', 'insert title here', 'enter title here',
   'enter the title of your html document here', 'test', 'test page', 'hello world', 'blank page',],
  'de': ['unbenannt', 'unbenanntes dokument', 'ohne titel', 'titel', 'seitentitel', 'dokument', 'neue seite', 'startseite', 'webseite',
   'meine webseite', 'testseite', 'titel hier einfügen',],
  'nb': ['uten tittel', 'uten navn', 'tittel', 'sidetittel', 'dokument', 'ny side', 'hjemmeside', 'nettside', 'min nettside', 'testside',],
  'es': ['sin título', 'documento sin título', 'título', 'página nueva', 'nueva página', 'página web', 'mi página', 'documento',
   'página de prueba',],
  'fr': ['sans titre', 'document sans titre', 'titre', 'titre de la page', 'nouvelle page', 'page web', 'mon site', 'page de test'],
  'toolkits': ['react app', 'vite app', 'vite + react', 'vite + react + ts', 'vite + vue', 'vite + vue + ts', 'vite + svelte',
   'vite + svelte + ts', 'vite + ts', 'vite + preact', 'create next app', 'nuxt app', 'nuxt 3 app', 'angular app', 'svelte app',
   'sveltekit app', 'ionic app', 'gatsby app', 'remix app', 'new remix app', 'parcel app', 'webpack app',],},}
