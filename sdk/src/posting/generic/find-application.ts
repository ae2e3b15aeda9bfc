import { oneLine } from '../adapters/read-source.ts';
import { attribute, select, selectFirst, textOf } from '../markup/dom.ts';
import { applicationMail, applicationSentence, applies } from './words.ts';

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

/** Finds the button, link, form or sentence by which a page takes applications; undefined without any. */
export function findApplication(document: Document, text: string): Application | undefined {
  const inForm = Boolean(selectFirst(document, form) && selectFirst(document, 'input[type="email"],input[name*="email" i]'));
  const controls = Array.from(select(document, 'a[href],button,input[type="submit"],[role="button"]'));
  let mail = false;
  for (const control of controls.slice(0, mostControls)) {
    const label = oneLine(textOf(control) || attribute(control, 'value') || '');
    const link = attribute(control, 'href') ?? undefined;
    mail ||= link !== undefined && applicationMail.test(link);
    // Arrows and other ornaments stand beside what a button says.
    const words = label.length <= longestLabel ? label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') : '';
    if (applies.test(words)) return { link, inForm };
  }
  return mail || applicationSentence.test(text) ? { inForm } : undefined;
}
