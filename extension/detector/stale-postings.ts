/**
 * Tells postings of an earlier view from those of the present one. After an in-page navigation the markup of
 * the view before often stays in the document, so a posting belongs to the address where it was first seen.
 */
export function createStalenessFilter<T>(): (postings: T[], page: string) => T[] {
  const firstSeenAt = new Map<string, string>();
  return (postings, page) =>
    postings.filter((posting) => {
      const content = JSON.stringify(posting);
      const address = firstSeenAt.get(content) ?? page;
      firstSeenAt.set(content, address);
      return address === page;
    });
}
