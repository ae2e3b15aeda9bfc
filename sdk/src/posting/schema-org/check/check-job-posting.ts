import { findJobPosting } from '../find-job-posting.ts';
import { findIssues } from './find-issues.ts';
import { issues } from './issues.ts';

/** One thing that keeps a JobPosting from being shown, or from being shown well. */
export interface JobPostingIssue {
  /** Stable; what a program goes by. */
  code: keyof typeof issues;
  /** Whether Google shows no posting with it, or a poorer one. */
  severity: 'required' | 'recommended';
  /** The property that is to be added or changed; a dot leads into its value. */
  property: string;
  /** A sentence for people, in Chinese and in English. */
  message: { 'zh-CN': string; en: string };
}

/**
 * Checks a JobPosting for the properties that Google requires and recommends, and for values that it cannot use.
 * See https://developers.google.com/search/docs/appearance/structured-data/job-posting.
 * @param posting a node of JSON-LD, such as `toJobPosting` writes, or a document that holds one.
 * @param now against which the closing date is held; without it nothing counts as expired.
 * @returns what to do, the required first; empty where there is nothing to do.
 */
export function checkJobPosting(posting: unknown, now?: Date): JobPostingIssue[] {
  const found = findIssues(findJobPosting(posting) ?? {}, now).map((code): JobPostingIssue => {
    const { severity, property, en, zh } = issues[code];
    return { code, severity, property, message: { 'zh-CN': zh, en } };
  });
  const of = (severity: JobPostingIssue['severity']) => found.filter((issue) => issue.severity === severity);
  return [...of('required'), ...of('recommended')];
}
