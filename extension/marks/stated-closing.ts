import type { Mark } from './mark.ts';

/** Returns until when a posting is open: as its page or the feed said, or else as the student set it herself. */
export function statedClosing({ closesAt, reminder }: Mark): string | undefined {
  return closesAt ?? reminder?.closesOn;
}
