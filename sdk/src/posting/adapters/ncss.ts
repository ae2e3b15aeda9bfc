import type { Adapter } from './adapter.ts';

/**
 * 国家大学生就业服务平台 (24365). Of its pages only few classes are known, as an extension of 2022 read them; title
 * and employer are taken where elements are called so, and the rest is left to the invariants.
 */
export const ncss: Adapter = {
  name: 'ncss',
  domains: ['ncss.cn', 'ncss.org.cn'],
  siteNames: ['国家大学生就业服务平台', '新职业网', '国家24365大学生就业服务平台'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/detail.html'],
  posting: [
    {
      title: ['.job-name'],
      employer: ['.corp-name', '.company-name'],
      place: ['.site-tag'],
      description: '.mainContent',
    },
  ],
};
