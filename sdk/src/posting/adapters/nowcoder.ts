import type { Adapter } from './adapter.ts';

/**
 * 牛客, as tools of 2026 read its pages of one posting; the employer stands before the
 * recruiter's `·HR`, and nowhere under a name of its own. No list has been seen.
 */
export const nowcoder: Adapter = {
  name: 'nowcoder',
  domains: ['nowcoder.com'],
  siteNames: ['牛客', '牛客网', '牛客招聘'],
  paysInYuan: true,
  usualLength: 1200,
  pages: ['/jobs/detail/'],
  posting: [
    {
      title: ['.job-detail-wrap .info h1.title'],
      employer: [{ select: '.job-detail-wrap .tw-whitespace-pre-wrap', between: ['', '·HR'] }],
      pay: '.job-detail-wrap .info .salary',
      place: ['.job-detail-wrap .extra .el-tooltip'],
      description: '.job-detail-infos',
    },
  ],
};
