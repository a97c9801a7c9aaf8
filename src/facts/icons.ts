/** Our icons: strokes on a grid of 24, drawn in the manner of Lucide. */
export const icons = {
  offer: 'M12 16V4m-5 5 5-5 5 5M4 20h16',
  request: 'M12 4v12m-5-5 5 5 5-5M4 20h16',
  call: 'M4 10v4l13 5V5zM17 10h3M7 15v4h4v-2.5',
  guidance: 'M3 21h18M6 18v-7m6 7v-7m6 7v-7M3 9l9-6 9 6z',
  news: 'M4 4h13v16H6a2 2 0 0 1-2-2zM17 9h3v9a2 2 0 0 1-2 2M8 9h5M8 13h5',
  organisation: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3',
  hub: 'M12 3v6m0 6v6M3 12h6m6 0h6M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  check: 'm5 12 5 5 9-11',
  clock: 'M12 7v5l3 2M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  closed: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M6 6l12 12',
  warning: 'M12 4 2.5 20h19zM12 10v4m0 3v.01',
  info: 'M12 11v6m0-10v.01M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  external: 'M14 4h6v6m0-6-9 9m7 1v6H4V6h6',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  phone: 'M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  search: 'm20 20-4.5-4.5M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;
