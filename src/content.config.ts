import { defineCollection } from 'astro:content';
import { kindNames, kinds, type Kind } from '#schemas/kinds.ts';
import { entriesOf } from '#build/loader.ts';

/** One collection for each kind but the settings, of which there is one file. */
export const collections = Object.fromEntries(
  kindNames
    .filter((kind) => kind !== 'settings')
    .map((kind) => [kind, defineCollection({ loader: entriesOf(kind), schema: kinds[kind].schema })]),
) as Record<Exclude<Kind, 'settings'>, ReturnType<typeof defineCollection>>;
