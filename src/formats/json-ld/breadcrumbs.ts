/** One step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Absolute address. */
  url: string;
}

/** schema.org `BreadcrumbList`. */
export function breadcrumbList(crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  };
}
