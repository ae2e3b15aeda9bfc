import type { PostingOutline } from '@recruitment-feed/sdk/posting';

/**
 * Tells postings of an earlier view from those of the present one. After an in-page navigation the markup of
 * the view before often stays in the document, so a posting belongs to the page where it was first seen.
 * @returns whether a posting that is read on a page belongs to it.
 */
export function createStalenessFilter(): (posting: PostingOutline, page: string) => boolean {
  const firstSeenOn = new Map<string, string>();
  return (posting, page) => {
    const content = contentOf(posting);
    const home = firstSeenOn.get(content) ?? page;
    firstSeenOn.set(content, home);
    return home === page;
  };
}

/** Markup without an address takes the page's, which says nothing of its age. */
function contentOf({ url: _url, applyUrl: _applyUrl, ...content }: PostingOutline): string {
  return JSON.stringify(content);
}
