import type { Random } from '../../../shared/random.ts';
import type { Content } from './content.ts';

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const item = (text: string) => `<li>${asText(text)}</li>`;

/** Words of hiring that stand on pages of every kind: in menus, margins and feet. */
const noise = {
  en: {
    menu: ['Home', 'Products', 'Careers', 'Apply now', 'Contact', 'Jobs', 'About us'],
    margin: [
      '<h3>We are hiring</h3><ul><li><a href="/jobs/1">Software Engineer</a></li><li><a href="/jobs/2">Sales Manager</a></li></ul>',
      '<h3>Newsletter</h3><form><input type="email" name="email"><button>Subscribe</button></form>',
      '<p>Looking for a job? <a href="/apply">Apply here</a></p>',
      '<h3>Open roles</h3><p>Full-time, Hangzhou</p><a href="/careers">Apply online</a>',
    ],
    foot: 'All rights reserved. Careers · Privacy · Send your CV to our team',
  },
  zh: {
    menu: ['首页', '产品中心', '人才招聘', '加入我们', '在线应聘', '联系我们', '关于我们'],
    margin: [
      '<h3>热门职位</h3><ul><li><a href="/job/1">机械工程师</a></li><li><a href="/job/2">销售经理</a></li></ul>',
      '<h3>订阅</h3><form><input type="email" name="email"><button>提交</button></form>',
      '<p>想加入我们？<a href="/zhaopin">投递简历</a></p>',
      '<h3>正在招聘</h3><p>全职 杭州 学历要求：本科</p><a href="/job">立即应聘</a>',
    ],
    foot: '版权所有 人才招聘 招聘热线 0571-88888888 浙ICP备12345678号',
  },
};

/** Writes a page around a content, in one of many ways that sites have. */
export function layOut(content: Content, random: Random): string {
  const { language, site, heading, sections, buttons = [], notes = [] } = content;
  const words = noise[language];
  const tag = random.one(['h2', 'h3', 'h4', 'strong', 'p', 'dt']);
  const section = ([head, ...lines]: readonly string[]) => {
    const top =
      tag === 'strong'
        ? `<p><strong>${asText(head ?? '')}</strong></p>`
        : `<${tag}>${asText(head ?? '')}</${tag}>`;
    const listed = lines.length > 1 && random.next() < 0.7;
    return (
      top +
      (listed
        ? `<ul>${lines.map(item).join('')}</ul>`
        : lines.map((line) => `<p>${asText(line)}</p>`).join(''))
    );
  };
  const button = (text: string) =>
    random.one([
      `<a class="btn" href="/go">${asText(text)}</a>`,
      `<button type="button">${asText(text)}</button>`,
      `<input type="submit" value="${asText(text)}">`,
    ]);
  const body = [
    `<h1>${asText(heading)}</h1>`,
    notes.map((note) => `<span>${asText(note)}</span>`).join(' '),
    ...sections.map(section),
    buttons.map(button).join(''),
  ].join(random.one(['', '\n', '<hr>']));
  const margin = random.next() < 0.6 ? `<aside>${random.one(words.margin)}</aside>` : '';
  const menu = `<nav><ul>${words.menu.map((text) => `<li><a href="/${encodeURIComponent(text)}">${text}</a></li>`).join('')}</ul></nav>`;
  const main = random.one([
    `<main><article>${body}</article></main>${margin}`,
    `<div class="wrap"><div class="content">${body}</div>${margin}</div>`,
    `<table><tr><td>${margin}</td><td>${body}</td></tr></table>`,
    `<section id="app"><div><div>${body}</div></div></section>${margin}`,
  ]);
  const head = random.one([
    `<header><a class="logo" href="/">${site}</a>${menu}</header>`,
    `<div class="top">${menu}</div>`,
    `<header><img alt="${site} logo" class="logo">${menu}<a class="cta" href="/apply">${words.menu[3]}</a></header>`,
  ]);
  const tab = asText(
    content.tab ??
      random.one([`${heading} - ${site}`, `${heading} | ${site}`, heading, `${heading}_${site}`]),
  );
  const meta = random.next() < 0.5 ? `<meta property="og:site_name" content="${site}">` : '';
  return `<!doctype html><html lang="${language}"><head><title>${tab}</title>${meta}</head><body>${head}${main}<footer><p>© 2026 ${site} ${words.foot}</p></footer></body></html>`;
}
