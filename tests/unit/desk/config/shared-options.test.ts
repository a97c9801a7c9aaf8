import { expect, it } from 'vitest';
import { decapConfig } from '#desk/config/config.ts';
import { withOwnOptions, withSharedOptions } from '#desk/config/shared-options.ts';
import { TODAY } from '../../../fixture-hub.ts';
import { configIn, content } from './hub.ts';

it('a configuration comes back whole from its shared form', () => {
  const config = configIn('de');
  const shared: unknown = JSON.parse(JSON.stringify(withSharedOptions(config)));
  expect(withOwnOptions(shared as ReturnType<typeof withSharedOptions>)).toEqual(config);
});

it('10,000 organisations are told once, however many forms they are chosen in', () => {
  const [first] = content.entries.organisation;
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    ...first!,
    id: `organisation-nummer-${at}`,
    data: { ...first!.data, name: `Organisation Nummer ${at} mit Rechtsform GmbH` },
  }));
  const config = decapConfig({
    content: { ...content, entries: { ...content.entries, organisation: many } },
    lang: 'de',
    backend: { name: 'github' },
    siteUrl: 'https://drehscheibe.example/',
    base: '/',
    today: TODAY,
  });
  const [whole, shared] = [config, withSharedOptions(config)].map((value) => JSON.stringify(value).length);
  expect(shared!).toBeLessThan(1_300_000);
  expect(whole!).toBeGreaterThan(4 * shared!);
});
