import { expect, it } from 'vitest';
import { linkAddressOf } from '#desk/editor/text/link-address.ts';
import { pastedAddress } from '#desk/editor/text/paste/pasted-address.ts';

it.each([
  [' www.beispiel.de ', 'https://www.beispiel.de'],
  ['müller-gmbh.de', 'https://müller-gmbh.de'],
  ['beispiel.de:8080/a', 'https://beispiel.de:8080/a'],
  ['kontakt@beispiel.de', 'mailto:kontakt@beispiel.de'],
  ['+49 7461 98760', 'tel:+49746198760'],
  ['http://alt.example', 'http://alt.example'],
  ['#unten', '#unten'],
  ['./bild.pdf', './bild.pdf'],
  ['Beispiel', undefined],
  ['beispiel de', undefined],
  ['https://', undefined],
  ['javascript:alert(1)', undefined],
  ['//fremd.example', undefined],
  ['file:///C:/x', undefined],
])('Who writes %j means %j', (written, address) => {
  expect(linkAddressOf(written)).toBe(address);
});

it.each([
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=1',
    'https://a.example/',
  ],
  ['https://www.google.com/url?q=https://a.example/b&sa=D', 'https://a.example/b'],
  ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
  ['https://www.google.com/maps?q=x', 'https://www.google.com/maps?q=x'],
  ['MAILTO:a@b.example', 'MAILTO:a@b.example'],
  ['#oben', undefined],
  ['/seite', undefined],
  ['java\tscript:alert(1)', 'forbidden'],
  ['file:///C:/Users/x', 'forbidden'],
])('A copied link to %j leads to %j', (href, address) => {
  expect(pastedAddress(href)).toBe(address);
});
