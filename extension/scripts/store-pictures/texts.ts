import type { StudentProfile } from '../../profile/student-profile.ts';

export type StoreLanguage = 'zh-CN' | 'en';
export type PictureName = 'list' | 'posting' | 'panel' | 'sites' | 'privacy';

/** What each picture shows, in a line. */
export const captions: Record<PictureName, Record<StoreLanguage, string>> = {
  list: {
    'zh-CN': '在任何招聘网站上，认出本校招聘号里的岗位',
    en: "On any job board, see what your college's feed knows",
  },
  posting: {
    'zh-CN': '为什么适合，企业与你校怎样合作',
    en: 'Why it fits, and how the employer works with your college',
  },
  panel: { 'zh-CN': '网页旁边，就是本校招聘号', en: "Your college's feed, beside the page" },
  sites: {
    'zh-CN': '在哪里标出，何时提醒，都由你决定',
    en: 'You decide where badges appear, and when to be reminded',
  },
  privacy: { 'zh-CN': '你看了什么，没有人知道', en: 'Nobody learns what you browse' },
};

/** What the student of the pictures is, and the words by which her pages are found. */
export const texts: Record<
  StoreLanguage,
  {
    name: string;
    promise: string;
    college: string;
    fetch: string;
    saved: string;
    save: RegExp;
    sites: string;
    privacy: string;
    requests: string;
    asOf: RegExp;
    profile: Partial<StudentProfile>;
  }
> = {
  'zh-CN': {
    ...{ name: '招聘号助手', promise: '适合你吗？在本校招聘号里吗？' },
    ...{ college: '萧山技师学院', saved: '已保存。', save: /^收藏: / },
    fetch: '立即获取',
    ...{
      sites: '在哪些网站标出',
      privacy: '哪些内容会离开这台电脑',
      requests: '查看发出的每一个请求',
      asOf: /截至/,
    },
    profile: {
      ...{ majors: ['机电一体化技术'], degree: 'associate', graduationYear: 2027, places: ['杭州'] },
      ...{ skills: ['PLC', 'AutoCAD', '电气维修'], certificates: [{ name: '低压电工证' }] },
    },
  },
  en: {
    ...{ name: 'Recruitment Feed Companion', promise: "Does it fit you? Is it in your college's feed?" },
    ...{ college: 'Xiaoshan Technician College', saved: 'Saved.', save: /^Save: / },
    fetch: 'Fetch now',
    ...{
      sites: 'Where badges appear',
      privacy: 'What leaves this computer',
      requests: 'Show every request made',
      asOf: /as of/,
    },
    profile: {
      ...{ majors: ['Mechatronics'], degree: 'associate', graduationYear: 2027, places: ['Hangzhou'] },
      ...{ skills: ['PLC', 'AutoCAD', 'Python'], languages: [{ name: 'English', level: 'working' }] },
    },
  },
};
