import type { JudgedPosting, Profile } from '@recruitment-feed/sdk/match';

export const languages = ['Chinese', 'English'] as const;
export type Language = (typeof languages)[number];

const skills =
  'PLC编程 西门子PLC EPLAN AutoCAD SolidWorks UG 数控车床 机械制图 钳工 氩弧焊 液压传动 变频器 电气控制 单片机 C语言 C++ Python Java Spring MySQL Redis Linux Git Docker Kubernetes React TypeScript FPGA Verilog MATLAB Excel 用友 金蝶 外贸 跨境电商 Photoshop Figma Salesforce TensorFlow Spark Hadoop'.split(
    ' ',
  );

/** A full profile: 50 terms in all. */
export const manyTerms: Profile = {
  ...{ majors: ['机电一体化技术', 'computer science'], degree: 'bachelor', graduationYear: 2026, skills },
  ...{ places: ['杭州', '浙江'], remote: true, monthsOfExperience: 12, employmentTypes: ['FULL_TIME'] },
  languages: [{ name: '英语', level: 'working' }],
  certificates: [{ name: '英语六级', score: 480 }, { name: '电工证' }],
  payFloor: { amount: 600_000, currency: 'CNY', period: 'month' },
  exclusions: { words: ['夜班', 'commission only'], companies: ['优客外包'] },
};

const texts: Record<Language, string> = {
  Chinese: `公司简介：我们是一家为装备制造企业提供自动化产线的公司，总部在杭州，产品用于汽车零部件、家电和新能源电池的装配与检测，客户遍布长三角。
岗位职责：
1. 负责产线设备的安装、调试和日常维护，保证设备按节拍稳定运行，做好点检记录；
2. 与机械、软件同事一起完成新项目的方案评审，参与现场的联机调试，及时反馈问题；
3. 编写设备操作手册和培训资料，为客户的操作人员讲解设备的使用和保养方法；
4. 分析设备故障的原因，提出改进建议，跟进备件的采购与库存。
任职要求：
1. 大专及以上学历，机电一体化、电气自动化等相关专业，2026届毕业生亦可；
2. 熟悉西门子或三菱PLC编程，会使用AutoCAD、EPLAN绘制电气图纸；
3. 持有电工证，有非标自动化设备调试经验者优先；
4. 英语四级，能阅读英文手册；不要求有工作经验，能接受短期出差，责任心强，善于沟通。
福利待遇：五险一金，包吃住，年终奖金，节日福利，每年一次体检和旅游，班车接送，长白班，无夜班。
`,
  English: `About the company
We build automated assembly lines for makers of car parts, household appliances and battery packs. Our engineers work side by side with the people who run the machines, and most of what we know we have learned on the shop floor.
What you will do
Install, commission and maintain equipment on our customers' lines, and keep a record of what was done and why. Take part in design reviews with mechanical and software colleagues, and bring back what the site teaches. Write manuals and training material that operators like to read. Find the causes of stoppages, propose changes and see them through.
Requirements
- Bachelor's degree in mechatronics, electrical engineering or a related field, or equivalent experience
- Working knowledge of Siemens or Mitsubishi PLC programming; AutoCAD or EPLAN for drawings
- Good written and spoken English; no Chinese required
- 0-2 years of experience; class of 2026 welcome
Nice to have
- Python or C++ for small tools, and familiarity with robots
- A driver's licence
Benefits
Health insurance, a yearly bonus, 25 days of paid leave, free lunch, and a bus from the city centre every morning. No night shifts.
`,
};

/** A posting whose description has so many units: a usual one, written again and again where it is to be longer. */
export function postingOf(language: Language, length: number): JudgedPosting {
  const text = texts[language];
  const description = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return {
    title: language === 'Chinese' ? '设备工程师' : 'Equipment Engineer',
    description,
    postedAt: '2026-11-20',
  };
}
