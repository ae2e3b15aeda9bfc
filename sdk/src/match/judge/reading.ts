import type { Posting } from '../../posting/posting.ts';
import { type Passage, readPassage } from './text/passage.ts';

/** What of a posting is judged; one of the feed may say for which years of graduation it is. */
export type JudgedPosting = Pick<Posting, 'title'> &
  Partial<Omit<Posting, 'title' | 'source'>> & { graduationYears?: readonly number[] };

/** A posting with its texts read. */
export interface Reading {
  posting: JudgedPosting;
  title: Passage;
  /** The description; empty where there is none. */
  description: Passage;
  education: Passage[];
  /** Majors that are given as such, each as a text would ask for it. */
  majors: Passage[];
  experience: Passage[];
  skills: Passage[];
  benefits: Passage[];
  /** The day on which it was posted or is read, if known. */
  day?: Date;
  /** Whether it is written in Chinese. */
  chinese: boolean;
}

/** Reads the texts of a posting. */
export function readPosting(posting: JudgedPosting, today?: Date): Reading {
  const { title, description = '', education, experience, skills = [], benefits = [] } = posting;
  const posted = posting.postedAt === undefined ? Number.NaN : Date.parse(posting.postedAt);
  const day = Number.isNaN(posted) ? today : new Date(posted);
  return {
    posting,
    title: readPassage('title', title),
    description: readPassage('description', description),
    education: education?.text === undefined ? [] : [readPassage('education', education.text)],
    majors: (education?.majors ?? []).map((major, index) => readPassage('education', asked(major), index)),
    experience: experience?.text === undefined ? [] : [readPassage('experience', experience.text)],
    skills: skills.map((skill, index) => readPassage('skills', skill, index)),
    benefits: benefits.map((benefit, index) => readPassage('benefits', benefit, index)),
    ...(day && { day }),
    chinese: /\p{Script=Han}{4}/u.test(`${title}\n${description.slice(0, 2000)}`),
  };
}

/** A field of study with the word behind it by which texts make it one; what is quoted stands before that. */
function asked(major: string): string {
  return /\p{Script=Han}/u.test(major) ? `${major}专业` : `${major} graduates`;
}
