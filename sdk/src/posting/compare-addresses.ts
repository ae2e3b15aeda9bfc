/** What tells two postings of a site apart in their addresses: numbers of five digits and more, UUIDs, hashes. */
const ids = /\d{5,}|[\da-f]{8}-[\da-f-]{27}|\b(?=[a-f]*\d)[\da-f]{12,}\b/gi;
/** Parameters that say where a visitor came from and in which visit, whatever numbers they hold. */
const ofVisits = /^utm|clid|ref|src|sess|sid$/i;
/** In UTF-16 units, of both. */
const longest = 4000;

/**
 * Compares the address that markup states with the page's: by their paths, or where these are the same, by the values of
 * parameters that the page has otherwise; ways in which one came to it are left out.
 * @returns whether it is another posting's: false where the addresses agree or have an id in common; true where both are
 * of one form and hold ids; null where they differ otherwise. Undefined where they are of two sites, and where the front
 * page is stated, which many name instead of the posting's.
 */
export function isOfAnother(here: URL, there: URL): boolean | null | undefined {
  if (here.host !== there.host || (here.href + there.href).length > longest) return undefined;
  let [ours, theirs] = [pathOf(here), pathOf(there)];
  if (ours === theirs) {
    ours = theirs = '';
    for (const [name, value] of there.searchParams) {
      const own = here.searchParams.get(name);
      if (own !== value && !ofVisits.test(name)) {
        ours += `${own} `;
        theirs += `${value} `;
      }
    }
  }
  const known = ours.match(ids) ?? [];
  if (ours === theirs || known.some((id) => theirs.includes(id))) return false;
  if (known[0] && theirs.match(ids) && formOf(ours) === formOf(theirs)) return true;
  return theirs ? null : undefined;
}

const pathOf = ({ pathname, hash }: URL) =>
  (pathname + (/^#!?\//.test(hash) ? hash : '')).replace(/\/+$/, '').toLowerCase();

/** The first folder and how many there are: all that postings of one site share when titles stand in their addresses. */
const formOf = (path: string) => `${path.split('/')[1]} ${path.split('/').length}`;
