import { parseHTML } from 'linkedom';

/** A page as a document that belongs to no window. */
export function openPage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
