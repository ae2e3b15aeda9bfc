import { expect, test } from 'vitest';
import { belongsTo } from './host.ts';

test.each([
  ['acme.example', 'acme.example'],
  ['www.acme.example', 'acme.example'],
  ['acme.example', 'www.acme.example'],
  ['careers.google.com', 'google.com'],
  ['jobs.careers.microsoft.com', 'microsoft.com'],
  ['jobs.us.acme.example', 'acme.example'],
  ['join.qq.com', 'qq.com'],
  ['campus.163.com', '163.com'],
  ['zhaopin.sgcc.com.cn', 'sgcc.com.cn'],
  ['hr.zju.edu.cn', 'zju.edu.cn'],
  ['blog.acme.example', 'blog.acme.example'],
])('on %s the owner of %s speaks for itself', (host, domain) => {
  expect(belongsTo(host, domain)).toBe(true);
});

test.each([
  ['docs.qq.com', 'qq.com'],
  ['mp.weixin.qq.com', 'qq.com'],
  ['docs.google.com', 'google.com'],
  ['sites.google.com', 'google.com'],
  ['blog.163.com', '163.com'],
  ['hongyuan.jobs.platform.example', 'platform.example'],
  ['hongyuan-jobs.platform.example', 'platform.example'],
  ['notacme.example', 'acme.example'],
  ['careers.acme.example.org', 'acme.example'],
  ['job.zju.edu.cn', 'zju.edu.cn'],
  ['careers.ox.ac.uk', 'ox.ac.uk'],
  ['www.com', 'com'],
  ['', ''],
])('on %s the owner of %s need not be who writes', (host, domain) => {
  expect(belongsTo(host, domain)).toBe(false);
});
