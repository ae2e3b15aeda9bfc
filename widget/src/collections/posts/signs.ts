import { drawing } from '../../icons.ts';

/** The icons of posts, drawn like the others. */
export const signs = {
  play: () => drawing('M7 4.6v10.8l8.6-5.4z'),
  topic: () => drawing('M3.75 4.25h12.5v9H9.5l-3.75 3v-3h-2z'),
  job: () => drawing('M3.25 6.75h13.5v8.5H3.25zM7.5 6.75v-2h5v2M3.25 10.5h13.5'),
} as const;
