"""Generated from socialint/rules/alt/logo.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 694904808
DATA: dict[str, Any] = \
{'checked': '2026-11-22',
 'words': 'logo logos logotype logomark brand site main my our the company client partner header footer nav navbar page home front app\nweb image images img icon icons favicon picture pic photo graphic banner badge mark wordmark text name title sign symbol\nemblem white black dark light grey gray red green blue orange yellow purple pink color colour colored mono inverse inverted\nreverse transparent alpha bg background small large big medium mini micro tiny wide tall full half short long square round\ncircle horizontal vertical stacked left right top bottom center mobile desktop tablet retina print email mail social share\nnew old final copy temp test demo example sample default placeholder dummy original alt alternate variant version ver rgb\ncmyk hd svg png jpg gif webp min opt optimized crop cropped resized thumb thumbnail login splash loading loader animated hero\nintro about sponsor sponsors partners clients customer customers theme admin dashboard auth signin signup register sidebar\nmenu start landing invoice letter slogan tagline group team org organization organisation project product shop store blog\nnews kunde kunden firma firmen verein kunder firmaet cliente clientes empresa societe entreprise klein gross liten stor\nhead award awards assoc association like likes follow brands marque marques marke marken marca marcas merke merker seal\n',}
