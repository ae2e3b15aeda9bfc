interface PagePosting {
  title: string;
  employer: string;
  url?: string;
  description?: string;
  validThrough?: string;
}

const style = `
  body { margin: 0; font: 15px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; color: #222; background: #fff }
  body.dark { color: #ddd; background: #15171a }
  nav { display: flex; gap: 24px; padding: 14px 40px; color: #fff; background: #2b4c7e }
  main { max-width: 860px; margin: 32px auto; padding: 0 24px }
  h1 { font-size: 26px; margin: 0 0 8px; display: block }
  .pay { color: #c5430f; font-weight: 600 }
  .tags span { padding: 2px 8px; margin-right: 8px; background: #8882; border-radius: 4px }
  button { padding: 10px 28px; color: #fff; background: #2b4c7e; border: 0; border-radius: 4px }
`;

/** The markup of a posting as boards write it. */
export function jobPostingMarkup({
  title,
  employer,
  url,
  description = '<p>负责自动化设备的安装、调试与维护。</p>',
  validThrough,
}: PagePosting): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    datePosted: '2026-11-03',
    hiringOrganization: { '@type': 'Organization', name: employer },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: '杭州' } },
    ...(url && { url }),
    ...(validThrough && { validThrough }),
  };
  return `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
}

/** A board's page of one posting, with its markup. */
export function detailPage(posting: PagePosting, { dark = false, head = '' } = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${posting.title}</title>
    ${jobPostingMarkup(posting)}<style>${style}</style>${head}</head>
    <body class="${dark ? 'dark' : ''}"><nav><b>招聘网</b><span>首页</span><span>校园招聘</span><span>消息</span></nav><main>
    <h1>${posting.title}</h1><p class="pay">8000-12000元·14薪</p><p>${posting.employer} · 杭州 · 大专及以上</p>
    <p class="tags"><span>五险一金</span><span>包住</span><span>带薪培训</span></p><p><button>立即投递</button></p>
    <h2>职位描述</h2><p>负责自动化设备的安装、调试与维护，编写调试记录，配合工艺改进。熟悉西门子或三菱 PLC，能看懂电气图纸。</p>
    <h2>任职要求</h2><p>机电一体化、电气自动化等相关专业，2027 届毕业生优先，能适应短期出差。</p></main></body></html>`;
}

/** A board's page that lists several postings. */
export function listPage(postings: PagePosting[]): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>职位列表</title>
    ${postings.map(jobPostingMarkup).join('')}<style>${style}</style></head><body><main><h1>职位列表</h1>
    ${postings.map(({ title, employer }) => `<h2>${title}</h2><p>${employer}</p>`).join('')}</main></body></html>`;
}

/** A page about something else. */
export const newsPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>新闻</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"招聘会开幕"}</script>
  <style>${style}</style></head><body><main><h1>招聘会开幕</h1><p>今日，校园招聘会在体育馆举行。</p></main></body></html>`;
