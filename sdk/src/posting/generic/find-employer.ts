import { oneLine } from '../adapters/read-source.ts';
import { foldName } from '../fold-name.ts';
import { attribute, select, selectFirst, textOf } from '../markup/dom.ts';
import { titleOf } from './find-title.ts';
import { notOfOne } from './words.ts';

const longest = 60;
const mostMarks = 40;

/** Sites of many employers; what they call themselves is nobody's name on a posting. */
const board =
  /jobs?\b|\bjob|career|recruit|hiring|talent|staffing|linkedin|indeed|\bseek\b|glassdoor|monster|stepstone|xing|handshake|wellfound|workday|greenhouse|lever\b|ashby|personio|招聘|人才|求职|就业|直聘|猎聘|智联|无忧|拉勾|牛客|实习僧|template|theme|webflow|wordpress/i;
const legalForm =
  /(?:有限公司|集团|股份|公司|银行|医院|学校|学院|大学|研究[院所]|事务所|厂)$|\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|co|lp|l\.p|s\.a|bv|pty)\.?$/i;
const label =
  /^(?:公司名称|企业名称|招聘单位|用人单位|招聘企业|招聘公司|单位名称|(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?)\s*[:：]\s*(.{2,60})$/i;
const copyright =
  /(?:©|\(c\)|copyright|版权所有|copyright\s*©)[\s©:：]*(?:by\s)?(?:\d{4}(?:\s*[-–~至]\s*(?:\d{4}|present))?年?[\s,，]*)?([^|©\d][^|©]{1,80})/i;
const named =
  '[class*="company-name" i],[class*="companyname" i],[class*="employer" i],[class*="advertiser" i],[data-automation*="advertiser"],[class*="org-name" i]';
const logos = 'header img[alt],[class*="logo" i],[class*="brand" i]';

/**
 * Finds whose posting a page is, and only where the page leaves no doubt: a label says so; or the name of the site
 * stands twice, in the page's title, its description for other sites, its logo, its host, its copyright or its text;
 * or it has a legal form. A name that is a board's, and a page that names another site as its own, give none.
 */
export function findEmployer(
  document: Document,
  { url, title, lines }: { url: URL | undefined; title: string; lines: readonly string[] },
): string | undefined {
  const labelled = unique([
    ...lines.map((line) => label.exec(line)?.[1]),
    ...Array.from(select(document, named))
      .slice(0, mostMarks)
      .map((element) => oneLine(textOf(element))),
  ]);
  if (labelled.length > 0) return labelled.length === 1 ? labelled[0] : undefined;
  if (isCopy(document, url)) return undefined;

  const site = meta(document, 'meta[property="og:site_name"],meta[name="application-name"]');
  const parts = titleOf(document)
    .replace(title, '|')
    .split(/\s[-–—|·•:/@]\s|[|_—－·]|\s?[-–—]\s|\sat\s/);
  const offer = /(?:jobs|careers?|karriere|stellen)\s(?:at|bei|with|@)\s(.+)$/i.exec(titleOf(document))?.[1];
  const owner = lines
    .slice(-60)
    .flatMap(
      (line) =>
        copyright.exec(line)?.[1]?.split(/[,.，。]?\s*(?:all rights|版权|保留|[\u4e00-\u9fa5]ICP)/i)[0] ?? [],
    );
  const candidates = unique([offer, site, ...parts, ...owner]);
  const marks = Array.from(select(document, logos))
    .slice(0, mostMarks)
    .map((element) => attribute(element, 'alt') || textOf(element));
  const hosts = (url?.hostname ?? '').split('.').slice(0, -1);
  const hostNames = hosts.filter((part) => !/^(?:www|jobs?|careers?|hr|apply)$/.test(part));
  const evidence = [
    ...[offer, offer, site, ...parts, ...owner, ...marks, ...hostNames],
    ...lines.map((line) =>
      /^about (.{2,40})$|^(?:at )?(.{2,40}?)(?: is an?\b|, (?:we|you)\b|是一家|成立于|创立于)/i
        .exec(line)
        ?.slice(1)
        .find(Boolean),
    ),
  ]
    .flatMap((text) => clean(text) ?? [])
    .map(foldName);
  return candidates.find((name) => {
    const folded = foldName(name);
    const said = evidence.filter(
      (other) => other === folded || (folded.length > 3 && other.startsWith(folded)),
    );
    return said.length > 1 || legalForm.test(name);
  });

  /** Names that can be an employer's, each once. */
  function unique(texts: readonly (string | undefined)[]): string[] {
    const names = texts.flatMap((text) => clean(text) ?? []);
    return names.filter(
      (name, at) =>
        foldName(name) !== foldName(title) &&
        foldName(name) !== foldName(url?.hostname ?? '') &&
        names.findIndex((other) => foldName(other) === foldName(name)) === at,
    );
  }
}

/** Takes what sites write around their names off; undefined for what can be no employer's. */
function clean(text = ''): string | undefined {
  const name = oneLine(text)
    .replace(/^(?:jobs|careers?|working|work) (?:at|bei|with|@) |^加入/i, '')
    .replace(/(?:\s(?:careers?|jobs|karriere|hiring|logo)|(?:人才)?招聘(?:网|官网)?|官网|官方网站)$/i, '')
    .replace(/^[\s,|·:：-]+|[\s,|·:：-]+$/g, '');
  const isName = name.length > 1 && name.length <= longest && !notOfOne.test(name) && !board.test(name);
  return isName && foldName(name) !== '' ? name : undefined;
}

/** Tells whether a page says that its own place is on another site. */
function isCopy(document: Document, url: URL | undefined): boolean {
  const link = selectFirst(document, 'link[rel="canonical"]');
  const own = (link && attribute(link, 'href')) || meta(document, 'meta[property="og:url"]');
  const host = /^https?:\/\/([^/:?#]+)/i.exec(own ?? '')?.[1]?.toLowerCase();
  const site = (name = '') => name.split('.').slice(-2).join('.');
  return host !== undefined && site(host) !== site(url?.hostname);
}

function meta(document: Document, selector: string): string | undefined {
  const element = selectFirst(document, selector);
  return (element && attribute(element, 'content')) || undefined;
}
