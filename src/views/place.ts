import type { Place } from '#domain/addresses.ts';
import type { Lang } from '#schemas/fields.ts';

/** What every view is given. */
export interface ViewProps {
  place: Place;
  lang: Lang;
}

/** The place of a view that shows one kind of screen only. */
export type PlaceOf<Screen extends Place['screen']> = Extract<Place, { screen: Screen }>;
