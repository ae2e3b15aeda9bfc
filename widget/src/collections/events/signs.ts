import { drawing } from '../../icons.ts';

/** The icons of events, drawn like the others. */
export const signs = {
  live: () =>
    drawing(
      'M10 8.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM6.6 13.4a4.8 4.8 0 0 1 0-6.8M13.4 6.6a4.8 4.8 0 0 1 0 6.8M4.3 15.7a8 8 0 0 1 0-11.4M15.7 4.3a8 8 0 0 1 0 11.4',
    ),
  calendar: () => drawing('M3.75 5.25h12.5v11H3.75zM3.75 8.75h12.5M7 3.5v3M13 3.5v3'),
} as const;
