import type { ProblemWords } from '../words.ts';

export const images = {
  'image-missing': {
    title: 'Bild fehlt',
    message: 'Die Bilddatei „{found}“ gibt es nicht.',
    fix: '[[Meinten Sie „{nearest}“? ]]Legen Sie die Datei neben den Eintrag; Groß- und Kleinschreibung zählt.',
    why: 'Ohne die Datei bricht der Bau der Website ab oder das Bild fehlt.',
  },
  'image-outside': {
    title: 'Bild außerhalb des Inhalts',
    message: 'Der Bildpfad „{found}“ führt aus dem Ordner des Inhalts hinaus.',
    fix: 'Legen Sie das Bild neben den Eintrag und schreiben Sie ./bild.jpg.',
    why: 'Sonst könnten beliebige Dateien des Rechners veröffentlicht werden.',
  },
  'image-kind': {
    title: 'Bildformat nicht erlaubt',
    message: 'Bilder im Format {found} werden nicht angenommen.',
    fix: 'Speichern Sie das Bild als {allowed}.',
    why: 'SVG kann Programme enthalten; in seltenen Formaten stecken Fehler der Bildprogramme.',
  },
  'image-content': {
    title: 'Kein gültiges Bild',
    message: 'Die Datei heißt {found}, ihr Inhalt ist aber [[{actual} oder ]]etwas anderes.',
    fix: 'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es als JPEG, PNG oder WebP neu.',
    why: 'Dateien, die sich als Bild ausgeben, sind ein bekannter Angriffsweg.',
  },
  'image-damaged': {
    title: 'Bild beschädigt',
    message: 'Das Bild „{found}“ ist beschädigt oder bricht mittendrin ab.',
    fix: 'Nehmen Sie das Original noch einmal, öffnen Sie es in einem Bildprogramm und speichern Sie es neu.',
    why: 'Abgebrochene Übertragungen hinterlassen halbe Bilder: Auf der Website wären sie grau oder fehlten.',
  },
  'image-too-large': {
    title: 'Bilddatei zu groß',
    message: 'Die Bilddatei hat {size} Bytes; erlaubt sind {limit}.',
    fix: 'Verkleinern Sie das Bild auf höchstens 2000 Pixel Breite und speichern Sie es neu.',
    why: 'Große Dateien machen das Repository dauerhaft schwer.',
  },
  'image-dimensions': {
    title: 'Zu viele Pixel',
    message: 'Das Bild misst {width} × {height} Pixel; erlaubt sind je Seite {limit}.',
    fix: 'Verkleinern Sie das Bild auf höchstens 2000 Pixel Breite.',
    why: 'Wenige Kilobyte können zu Gigabytes von Pixeln werden und den Bau der Website abbrechen.',
  },
  'image-location': {
    title: 'Ortsangabe im Bild',
    message: 'Das Bild enthält den Ort der Aufnahme (GPS).',
    fix: 'Entfernen Sie die Metadaten: im Bildprogramm „für das Web exportieren“ oder unter Windows Eigenschaften → Details.',
    why: 'Der Aufnahmeort verrät, wo jemand wohnt oder arbeitet, und bleibt im Repository für immer lesbar.',
  },
} satisfies Record<string, ProblemWords>;
