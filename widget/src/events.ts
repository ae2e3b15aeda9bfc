import type { CollectionName, FeedItem } from './collections/collection.ts';

/** What the element tells its page; all bubble and cross shadow roots. */
export interface RecruitmentFeedEvents {
  /** The first page of a list has come. */
  'recruitment-feed:loaded': { show: CollectionName; count: number };
  /** A reader chose an item; `preventDefault()` keeps the browser from following its link. */
  'recruitment-feed:select': { show: CollectionName; item: FeedItem };
  /**
   * A job's detail view opens, or closes, where there is no item.
   * `preventDefault()` leaves the page's history to the page.
   */
  'recruitment-feed:navigate': { id: string | null };
  /** A read failed, with an error of the SDK's, or a drawing did, with whatever was thrown. */
  'recruitment-feed:error': { show: CollectionName; error: unknown };
  /** What is shown could not be refreshed since then. */
  'recruitment-feed:stale': { show: CollectionName; since: Date };
}

type EventMap = { [Name in keyof RecruitmentFeedEvents]: CustomEvent<RecruitmentFeedEvents[Name]> };

declare global {
  interface HTMLElementEventMap extends EventMap {}
}

/** Dispatches one of the element's events; returns false when the page has prevented its default. */
export function tell<Name extends keyof RecruitmentFeedEvents>(
  element: HTMLElement,
  name: Name,
  detail: RecruitmentFeedEvents[Name],
): boolean {
  const cancelable = /select|navigate/.test(name);
  return element.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));
}
