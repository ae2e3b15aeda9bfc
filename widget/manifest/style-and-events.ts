import type { RecruitmentFeedEvents } from '../src/events.ts';

/** What a page is told, and when; `detail` as in TypeScript. */
export const events: Readonly<Record<keyof RecruitmentFeedEvents, { detail: string; when: string }>> = {
  'recruitment-feed:loaded': { detail: '{ show, count }', when: 'the first page of a list has come' },
  'recruitment-feed:select': {
    detail: '{ show, item }',
    when: 'a visitor chose an item; `preventDefault()` keeps the browser from following its link, and the details closed',
  },
  'recruitment-feed:navigate': {
    detail: '{ id }',
    when: "a job's details opened, or closed (`null`); `preventDefault()` leaves the history to the page",
  },
  'recruitment-feed:error': { detail: '{ show, error }', when: 'a read or a drawing failed' },
  'recruitment-feed:stale': { detail: '{ show, since }', when: 'what is shown could not be refreshed' },
};

/** Custom properties that a page may set, by what they are for. */
export const customProperties: readonly { names: readonly `--rf-${string}`[]; what: string }[] = [
  { names: ['--rf-accent', '--rf-on-accent'], what: 'what can be acted on, and text on it' },
  { names: ['--rf-muted'], what: 'text of second rank' },
  { names: ['--rf-border', '--rf-hairline'], what: 'edges of controls, lines between items' },
  { names: ['--rf-tint'], what: 'under chips, dates and pictures to come, and where a pointer rests' },
  { names: ['--rf-raised', '--rf-ink'], what: 'menus and dialogs, and text on them' },
  {
    names: ['--rf-open', '--rf-soon', '--rf-closed', '--rf-cooperation', '--rf-warning'],
    what: 'new; closing soon, postponed or changed; closed; cooperation; warning or live',
  },
  { names: ['--rf-font-size'], what: "base size; the page's own where it is not set" },
  { names: ['--rf-radius', '--rf-card-radius'], what: 'corners of controls and of cards' },
];

/** Names under which a page reaches elements inside, by where they are. */
export const parts = {
  everywhere: [
    ...[
      'root',
      'tabs',
      'tab',
      'filters',
      'control',
      'menu',
      'chip',
      'count',
      'list',
      'card',
      'title',
      'link',
    ],
    ...['employer', 'facts', 'action', 'stage', 'tag', 'verified', 'button', 'empty', 'warning'],
  ],
  tags: ['tag-partner', 'tag-fresh', 'tag-changed', 'tag-sample', 'tag-topic', 'tag-state'],
  posts: ['publisher', 'pictures', 'picture', 'video', 'mentions', 'date'],
  details: ['detail', 'description', 'close'],
} as const;
