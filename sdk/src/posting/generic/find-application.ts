import { oneLine } from '../adapters/read-source.ts';
import { attribute, closest, select, selectFirst, textOf } from '../markup/dom.ts';
import { applicationMail, applicationSentence, applies, controlWords, foreignControl } from './words.ts';

const mostControls = 3000;
const longestLabel = 150;
const form = '[class*="application-form" i],form[name*="application" i],form[action*="apply" i]';

/** How a page takes applications. */
export interface Application {
  /** Where a link of it leads, as written. */
  link?: string | undefined;
  /** It has a form for them in itself. */
  inForm: boolean;
}

/** Parts of a page that are the same on all pages of a site. */
const ofSite = 'nav,header,footer,aside';

/**
 * Finds the button, link, form or sentence by which a page takes applications; undefined without any, and where
 * another control shows that the page sells, discusses or offers something else.
 */
export function findApplication(document: Document, text: string): Application | undefined {
  const inForm = Boolean(
    selectFirst(document, form) && selectFirst(document, 'input[type="email"],input[name*="email" i]'),
  );
  let found: { link?: string | undefined } | undefined;
  for (const control of head(document, 'a,button,input[type="submit"],[role="button"]', mostControls)) {
    const label = textOf(control) || attribute(control, 'value') || '';
    if (label.length > longestLabel || !controlWords.test(label)) continue;
    // Arrows and other ornaments stand beside what a button says.
    const words = oneLine(label).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const takes = applies.test(words);
    if ((!takes && !foreignControl.test(words)) || closest(control, ofSite)) continue;
    if (!takes) return undefined;
    found ??= { link: attribute(control, 'href') ?? undefined };
  }
  if (found) return { ...found, inForm };
  const takesMail = head(document, 'a[href^="mailto:"]', mostControls).some(
    (link) => applicationMail.test(attribute(link, 'href') ?? '') && !closest(link, ofSite),
  );
  return takesMail || applicationSentence.test(text) ? { inForm } : undefined;
}

const head = (document: Document, selector: string, most: number) =>
  Array.from(select(document, selector)).slice(0, most);
