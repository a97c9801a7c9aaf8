/** What only somebody who writes a file needs to know: patterns of days, quotes, folders, YAML's words, codes. */
export const FILE_SYNTAX =
  /JJJJ|YYYY|Anführungszeichen|\bquotes?\b|Vokabular|vocabulary|YAML|Front Matter|\w\/(?:$|[\s,;.])|\.\/|\.(?:ya?ml|mdx?)\b|Großbuchstaben|capital letters|`?\b(?:true|false)`? (?:or|oder)\b|\bDatei unter\b|\bname of (?:its|the) file\b|: de oder en|: de or en/i;
