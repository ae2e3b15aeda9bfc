import { checkPosting } from '../invariants.ts';
import type { ReportProblem } from '../reading-problem.ts';
import type { UnmarkedPosting } from '../unmarked-posting.ts';
import { parseWebAddress } from '../web-address.ts';
import { findEmployer } from './find-employer.ts';
import { recognize } from './recognize.ts';
import { applies } from './words.ts';

const payLabel =
  /^(?:薪资|薪酬|月薪|工资|salary|compensation|pay)(?:待遇|范围|水平| range)?\s*[:：]\s*(.{2,60})$/i;

const placeLabel = /^(?:工作地[点址]|工作城市|(?:work |job )?location)\s*[:：]\s*(.{2,60})$/i;

const closingLabel =
  /^(?:(?:报名|投递|网申|申请|招聘)?截[止至](?:日期|时间)?|(?:application )?deadline|closing date|apply by)\s*[:：]\s*(.{6,40})$/i;

/** Reads the posting that a page of an unknown site is about; the employer only where the page leaves no doubt. */
export function readGeneric(document: Document, page: string, report: ReportProblem): UnmarkedPosting[] {
  const recognized = recognize(document, page);
  if (!recognized) return [];
  const { title, application, url, lines, sections } = recognized;
  const found: UnmarkedPosting = {
    source: 'generic',
    title,
    employer: findEmployer(document, { url, title, lines }),
    url: url?.href,
    applyUrl: elsewhere(application.link, page),
    pay: labelled(lines, payLabel),
    place: labelled(lines, placeLabel),
    closes: labelled(lines, closingLabel),
    description: describe(lines, title, sections),
  };
  const expected = { siteNames: url ? [url.hostname] : [], pageSite: '', usualLength: 5000 };
  const checked = checkPosting(found, expected, report);
  return checked ? [checked] : [];
}

/** The address of a link that leads away from the page. */
function elsewhere(link: string | undefined, page: string): string | undefined {
  const address = parseWebAddress(link ?? '', page)?.href;
  const [here] = page.split('#');
  return address?.split('#')[0] === here ? undefined : address;
}

/** What stands behind the first label of a kind. */
function labelled(lines: readonly string[], label: RegExp): string | undefined {
  return lines.map((line) => label.exec(line)?.[1]).find(Boolean);
}

/** The lines from the title above the sections, or from the first section, to where one may apply. */
function describe(lines: readonly string[], title: string, sections: readonly number[]): string | undefined {
  if (sections.length === 0) return undefined;
  const first = Math.min(...sections);
  const last = Math.max(...sections);
  const end = lines.findIndex(
    (line, at) => at > last && (applies.test(line) || /^(?:©|copyright|版权所有)/i.test(line)),
  );
  const begin = lines.lastIndexOf(title, first) + 1;
  return lines.slice(begin || first, end < 0 ? undefined : end).join('\n');
}
