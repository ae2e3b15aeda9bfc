import { oneLine } from '../adapters/read-source.ts';
import { attribute, closest, select, selectFirst, textOf } from '../markup/dom.ts';
import { applicationMail, applicationSentence, applies, foreignControl } from './words.ts';

const mostControls = 3000;
const longestLabel = 60;
const form =
  '[class*="application-form" i],[class*="job-application" i],[id*="application-form" i],form[name*="application" i],form[action*="apply" i]';

/** How a page takes applications. */
export interface Application {
  /** Where a link of it leads, as written. */
  link?: string | undefined;
  /** It has a form for them in itself. */
  inForm: boolean;
}

/** Parts of a page that are the same on all pages of a site. */
const ofSite = 'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"]';

/**
 * Finds the button, link, form or sentence by which a page takes applications; undefined without any, and where
 * another control shows that the page sells, discusses or offers something else.
 */
export function findApplication(document: Document, text: string): Application | undefined {
  const inForm = Boolean(
    selectFirst(document, form) && selectFirst(document, 'input[type="email"],input[name*="email" i]'),
  );
  const controls = Array.from(select(document, 'a,button,input[type="submit"],[role="button"]'));
  let found: { link?: string | undefined } | undefined;
  let mail = false;
  for (const control of controls.slice(0, mostControls)) {
    const label = oneLine(textOf(control) || attribute(control, 'value') || '');
    // Arrows and other ornaments stand beside what a button says.
    const words = label.length <= longestLabel ? label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') : '';
    const link = attribute(control, 'href') ?? undefined;
    const takes = applies.test(words);
    const isMail = link !== undefined && applicationMail.test(link);
    if (!takes && !isMail && !foreignControl.test(words)) continue;
    if (closest(control, ofSite)) continue;
    if (takes) found ??= { link };
    else if (isMail) mail = true;
    else return undefined;
  }
  if (found) return { ...found, inForm };
  return mail || applicationSentence.test(text) ? { inForm } : undefined;
}
