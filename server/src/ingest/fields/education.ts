import type { educationLevels, Job } from '@recruitment-feed/sdk/contract';

type Level = (typeof educationLevels)[number];

/** From the lowest up: of several that are named, the lowest is the one required. */
const words: [RegExp, Level][] = [
  [/学历不限|^不限|无要求|no (degree|requirement)/i, 'none'],
  [/高中|high school|secondary/i, 'secondary'],
  [/中专|中技|中职|技校|职高|vocational/i, 'vocational'],
  [/大专|专科|高职|associate/i, 'associate'],
  [/本科|学士|bachelor|\bB\.?(A|S|Sc|Eng)\b/i, 'bachelor'],
  [/硕士|研究生|master|\bM\.?(S|Sc|Eng|BA)\b/i, 'master'],
  [/博士|doctor|\bPh\.?\s?D\b/i, 'doctorate'],
];

/** Reads a requirement of education; what is not understood stays as words. */
export function educationOf(text: string | undefined): Job['education'] {
  if (text === undefined) return undefined;
  const level = words.find(([pattern]) => pattern.test(text))?.[1];
  return { ...(level && { level }), text };
}
