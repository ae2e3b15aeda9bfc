import type { EmployedPosting } from '@recruitment-feed/sdk/match';

/** A posting, and who employs by the rule of its file: a company's id, or nobody. */
export interface LabelledPosting {
  posting: EmployedPosting;
  expected: string | undefined;
  reason: string;
}

/**
 * Reads postings that are written one a line: `company: slot | title | description | address — why`. What is empty
 * is left out; `-` for the company is nobody of the list; a slot may give the legal name or the site behind a `+`.
 */
export function readPostings(text: string): LabelledPosting[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, expected, fields = '', reason] = /^([\w-]+): (.*) — (.+)$/u.exec(line) ?? [];
      const [slot, title, description, url, ...rest] = fields.split(/\s*\|\s*/);
      if (!expected || !reason || url === undefined || rest.length > 0)
        throw new Error(`Not a posting: ${line}`);
      return {
        posting: {
          ...employer(slot ?? ''),
          ...(title && { title }),
          ...(description && { description }),
          ...(url && { url }),
        },
        expected: expected === '-' ? undefined : expected,
        reason,
      };
    });
}

function employer(slot: string): Pick<EmployedPosting, 'employer'> {
  const [name = '', more = ''] = slot.split(' + ');
  if (name === '') return {};
  const further = /^https?:/.test(more) ? { url: more } : { legalName: more };
  return { employer: { name, ...(more && further) } };
}
