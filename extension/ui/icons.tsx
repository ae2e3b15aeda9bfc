/** Drawn for this project on a 20 px grid with a 1.5 px stroke. */
const paths = {
  match: 'M10 3l2.1 4.4 4.9.6-3.6 3.3.9 4.8L10 13.7l-4.3 2.4.9-4.8L3 8l4.9-.6z',
  feed: 'M4.25 5.75h8.5v9.5h-8.5zM12.75 8.25h3v5.5a1.5 1.5 0 0 1-1.5 1.5h-1.5M6.75 8.75h3.5M6.75 11.75h3.5',
  check: 'M4.5 10.5l3.6 3.6 7.4-8.2',
  closed: 'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM5.4 5.4l9.2 9.2',
  cooperation:
    'M7.25 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12.75 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  link: 'M8.25 5.25H5v9.75h9.75v-3.25M11 4.75h4.25V9M15 5l-6 6',
  off: 'M10 3.5v6M6.2 5.9a5.75 5.75 0 1 0 7.6 0',
  options: 'M3.5 6.5h6.25M13.5 6.5h3M3.5 13.5h3M10.25 13.5h6.25M11.6 4.65v3.7M8.4 11.65v3.7',
  search: 'M9 3.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5ZM12.9 12.9l3.6 3.6',
  retry: 'M15.75 8.25A6 6 0 1 0 16 11M16 4.5v3.75h-3.75',
  offline: 'M10 3.6l7 12.3H3zM10 8v3.6M10 13.6v.2',
  college: 'M2.75 8L10 4.5 17.25 8 10 11.5zM5.75 9.75v4c2.6 1.9 5.9 1.9 8.5 0v-4',
  verified:
    'M10 2.6l1.9 1.5 2.4-.2.6 2.4 2 1.3-.9 2.4.9 2.4-2 1.3-.6 2.4-2.4-.2-1.9 1.5-1.9-1.5-2.4.2-.6-2.4-2-1.3.9-2.4-.9-2.4 2-1.3.6-2.4 2.4.2zM7.2 10.1l2 2 3.7-4',
  unknown: 'M10 3.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM7 10h6',
  lock: 'M5.25 9.25h9.5v6.5h-9.5zM7.25 9V6.75a2.75 2.75 0 0 1 5.5 0V9',
  save: 'M5.75 3.75h8.5v12.5L10 13.1l-4.25 3.15z',
  applied: 'M3.25 9.6L16.5 3.75l-3.6 12.5-3.3-4.6zM9.6 11.65l6.9-7.9',
  seen: 'M2.5 10C6 4.9 14 4.9 17.5 10 14 15.1 6 15.1 2.5 10ZM10 7.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5Z',
  hide: 'M2.5 10C6 4.9 14 4.9 17.5 10 14 15.1 6 15.1 2.5 10ZM4 16L16 4',
  reminder:
    'M5.25 13.75h9.5c-1-1-1.25-2.25-1.25-4.5a3.5 3.5 0 0 0-7 0c0 2.25-.25 3.5-1.25 4.5ZM10 5.5V3.75M8.5 16h3',
} as const;

export type IconName = keyof typeof paths;

/** An icon that says nothing by itself: a text stands beside it, or its control has a name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
