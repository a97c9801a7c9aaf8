import { addDays } from '#domain/dates.ts';
import type { Hub, ListingKind } from '#domain/hub.ts';
import { kinds } from '#schemas/kinds.ts';

/** GitHub's page for a new file, filled with the fields that every listing needs. */
export function newFileUrl(hub: Hub, kind: ListingKind): string {
  const { owner, name, branch, folder } = hub.settings.repository;
  const fields = new URLSearchParams({
    filename: `${kinds[kind].folder}/my-entry.md`,
    value: starterOf(hub, kind),
  });
  return `https://github.com/${owner}/${name}/new/${branch}${folder === '.' ? '' : `/${folder}`}?${fields}`;
}

function starterOf(hub: Hub, kind: ListingKind): string {
  const category = hub.terms('categories')[0]?.id ?? '';
  const unit = hub.terms('units')[0]?.id ?? '';
  const region = hub.terms('regions')[0];
  return `---
title:
summary:
category: ${category}
organisation:
purpose: crisis
quantity:
  amount: 100
  unit: ${unit}
terms: on-request
location:
  country: ${region?.country ?? 'DE'}
  region: ${region?.id ?? ''}
  postalCode: ''
  city:
availability: available
publishedOn: ${hub.today}
validThrough: ${addDays(hub.today, hub.settings.validity[kind])}
verification:
  status: unchecked
contact:
  via: desk
---

`;
}
