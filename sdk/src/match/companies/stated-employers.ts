/** Names that a text gives to whoever hires, exactly as written. */
export interface StatedEmployers {
  /** After a label such as 招聘单位： */
  labelled: string[];
  /** Beside hiring words: 某某诚聘, "join Acme". */
  hiring: string[];
  /** For whom somebody else recruits: 代招：某某, "on behalf of Acme". */
  clients: string[];
}

const han = String.raw`[\p{Script=Han}\w()（）·&.+-]{2,40}?`;
/** Starts where a run of such characters starts: 南方杭叉招聘 and 南方、杭叉招聘 do not give 杭叉. */
const start = String.raw`(?<![\p{Script=Han}\w()（）·&.+、/-])`;
const season = String.raw`(?:20\d\d|\d\d届|届|年|秋季|春季|暑期|校园|社会|公开|面向|急|现|\s)*`;
const word = String.raw`[\p{Lu}\d][\p{L}\p{N}&.'’+-]*`;
const latin = `${word}(?:[ ](?:(?:of|and|&|de)[ ])?${word}){0,6}`;
const space = `[ ]{1,3}`;
/** After a name that goes on, as "Siemens customers" does, there is another name or none. */
const end = String.raw`(?=\s*(?:$|[.,;:!?()|\n–—])| (?:as|in|to|on|today|now|where|this)\b)`;
/** 招聘经验 and the like ask for somebody who recruits. */
const verb =
  '(?:招聘|诚聘|诚招|急招|急聘|直招|招募|校招|社招|招工|招贤)(?!经验|工作|流程|渠道|需求|专员|经理|顾问|系统|网|会)';

/** Where breaks of lines were lost, the next label ends a name. */
const next =
  '(?:$|[\\n,，。;；|]|公司(?:地址|主页|简介|规模|性质|网址|电话)|联系|地址|电话|网址|邮箱|职位|岗位|薪资|工作(?:地点|时间|地址|内容))';
const labelled = [
  new RegExp(
    `(?:公司名称|招聘单位|招聘企业|招聘公司|用人单位|企业名称|单位名称)\\s?[:：]\\s?([^\\n,，。;；|:：]{2,60}?)(?=\\s*${next})`,
    'gu',
  ),
  /\b(?:[Cc]ompany(?: [Nn]ame)?|[Ee]mployer|[Hh]iring [Oo]rgani[sz]ation)\s?:\s?([^\n,;|]{2,60})/gu,
];
/** Where a line or a sentence begins, behind a bullet at most: "our graduates join Acme" asks nobody to. */
const opens = (words: string) =>
  String.raw`\b${words}(?<=(?:^|[\n.!?:。！？])[^\p{L}\p{N}\n,;]{0,4}${words})`;
/** Behind a call for people, and nothing on what they do for others or have done. */
const invited = String.raw`\bto join(?<=\b(?:looking for|seeks?|seeking|hiring|recruiting|invit(?:es?|ing)|(?:want|like|love|welcome) you)\b(?:(?!\b(?:who|whom|that|which|to)\b)[^.!?\n]){0,120}? to join)`;
/** The first of several names is not the one that hires. */
const alone = String.raw`(?!,[ ]\p{Lu}[^.!?\n]{0,60}[ ](?:and|or|&)[ ])`;
const hiring = [
  new RegExp(`${start}(?:欢迎加入|加入)?(${han})${season}${verb}`, 'gu'),
  new RegExp(`(?:${opens('(?:Join|Come(?: and)? join)')}|${invited})${space}(${latin})${alone}${end}`, 'gu'),
  new RegExp(`${opens('(?:Careers|Jobs) at')}${space}(${latin})(?=\\s*(?:[\n|–—]|$))`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}.&-] ?)(${latin})${space}is${space}(?:now |currently )?(?:hiring|recruiting|seeking|looking for)\\b`,
    'gu',
  ),
];
const clients = [
  new RegExp(`(?:代招|代聘|代为招聘)\\s?[:：]?\\s?(${han})(?=[^\\p{Script=Han}\\w()（）·&.+-]|$)`, 'gu'),
  new RegExp(`${start}[代为](${han})${season}(?:招聘|招工|招募)`, 'gu'),
  new RegExp(`受(${han})(?:的)?委托`, 'gu'),
  new RegExp(`\\b(?:[Oo]n behalf of|[Oo]ur client,?)(?: our client,?)?${space}(${latin})${end}`, 'gu'),
];
const atEmployer = new RegExp(`(?:\\bat${space}|@[ ]?)(${latin})(?=\\s*$|,|\\s+[(|–—-])`, 'gu');
const registered =
  /(?<![\p{Script=Han}\w])[\p{Script=Han}\w()（）]{2,40}公司(?:[\p{Script=Han}]{2,8}分公司)?(?![\p{Script=Han}\w])/gu;

/** Reads who hires from a title and a text, at most its first 20,000 characters, in one pass for each wording. */
export function readStatedEmployers(title: string, description: string): StatedEmployers {
  const head = title.slice(0, 500);
  const body = description.slice(0, 20_000).replace(/<[^<>]*>/g, '\n');
  const text = `${head}\n${body}`;
  return {
    labelled: [...all(labelled, text), ...all([registered], head)],
    hiring: [...all(hiring, text), ...all([atEmployer], head)],
    clients: all(clients, text),
  };
}

function all(patterns: readonly RegExp[], text: string): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([whole, name]) => (name ?? whole).trim().replace(/[.·]$/, '')),
  );
}
