import { parsePay, parsePlace } from '@recruitment-feed/sdk/posting';
import type { Draft, DraftJob } from '../adapter.ts';
import { educationOf } from '../fields/education.ts';
import { employmentTypesOf, employmentTypesOfTitle } from '../fields/employment-types.ts';
import { experienceOf } from '../fields/experience.ts';
import { endOf, instantOf } from '../fields/instant.ts';
import { isChinese, languageOf } from '../fields/language.ts';
import { present } from '../fields/present.ts';
import { textOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { htmlToRichText } from '../html-to-rich-text.ts';
import { plainTextToRichText } from '../plain-text-to-rich-text.ts';
import type { TableField } from './column-map.ts';
import { isBenefit, splitCell } from './split-cell.ts';

/** Gives one row's cells by what they say. */
type Cell = (field: TableField) => string | undefined;

/** @throws SkippedRecord */
export function readRow(cell: Cell): Pick<Draft, 'employer' | 'job'> {
  const title = titleOf(cell('title'));
  const name = textOf(cell('employer'));
  return { ...(name !== undefined && { employer: { name } }), job: jobOf(cell, title, name ?? '') };
}

function jobOf(cell: Cell, title: string, employer: string): DraftJob {
  const place = textOf(cell('location'));
  const payText = textOf(cell('pay'));
  const pay = payText === undefined ? undefined : parsePay(payText);
  const education = educationOf(textOf(cell('education')));
  const majors = splitCell(cell('majors'));
  const stated = employmentTypesOf(textOf(cell('type')));
  // Chinese tables tell Chinese time and do not say so.
  const zone = isChinese(title + employer) ? '+08:00' : 'Z';
  return {
    title,
    ...present({
      description: descriptionOf(cell('description')),
      language: languageOf(title),
      url: webAddressOf(cell('url')),
      applyUrl: webAddressOf(cell('apply')),
      locations: place === undefined ? [] : parsePlace(place),
      pay: pay === undefined ? [] : [pay],
      education: majors.length > 0 ? { ...education, majors } : education,
      experience: experienceOf(textOf(cell('experience'))),
      employmentTypes: stated.length > 0 ? stated : employmentTypesOfTitle(title),
      department: textOf(cell('department')),
      industries: industriesOf(cell('industry')),
      ...tagsOf(cell),
      openings: openingsOf(cell('openings')),
      graduationYears: yearsOf(cell('year')),
      postedAt: instantOf(cell('posted'), zone),
      closesAt: endOf(cell('closes'), zone),
      extensions: payText !== undefined && pay === undefined ? { csv: { pay: payText } } : undefined,
    }),
  };
}

function descriptionOf(text: string | undefined) {
  if (text === undefined || text.trim() === '') return undefined;
  return /<(p|br|div|ul|li|h\d)\b[^>]*>/i.test(text) ? htmlToRichText(text) : plainTextToRichText(text);
}

/** Names of industries have enumerations of their own inside: 计算机服务（系统、数据服务、维修）. */
function industriesOf(text: string | undefined): string[] {
  return (text ?? '').split(/[/,，;；|]/).flatMap((industry) => textOf(industry) ?? []);
}

/** Leaves out of the tags what other columns say already. */
function tagsOf(cell: Cell): { skills: string[]; benefits: string[] } {
  const said = new Set([cell('education')?.trim(), cell('experience')?.trim()]);
  const tags = splitCell(cell('skills')).filter((tag) => !said.has(tag));
  const benefits = [...splitCell(cell('benefits')), ...tags.filter(isBenefit)];
  return { skills: tags.filter((tag) => !isBenefit(tag)), benefits: [...new Set(benefits)] };
}

function openingsOf(text: string | undefined): number | undefined {
  const count = Number(/\d+/.exec(text ?? '')?.[0]);
  return count > 0 && count < 100_000 ? count : undefined;
}

/** Reads `2027`, `2026/2027` and `27届`. */
function yearsOf(text: string | undefined): number[] {
  const years = [...(text ?? '').matchAll(/\b(20\d\d)|(?<!\d)(\d\d)(?=届)/g)].map(([, full, short]) =>
    Number(full ?? `20${short}`),
  );
  return [...new Set(years)];
}
