import type { educationLevels } from '@recruitment-feed/sdk/contract';
import type { Bilingual } from './bilingual.ts';

/** Graduates of a named college; how many they are is invented. */
export interface CohortData {
  college: string;
  major: Bilingual;
  /** Its number in the national catalogue. */
  code: string;
  level: (typeof educationLevels)[number];
  count: number;
  text: Bilingual;
  skills: readonly string[];
}

export const cohorts: readonly CohortData[] = [
  {
    college: 'xiaoshan',
    major: ['数控加工', 'CNC Machining'],
    code: '0106',
    level: 'vocational',
    count: 92,
    text: [
      '全部持有车工或铣工高级证书，三月起可到企业实习。',
      'All hold an advanced certificate in turning or milling, and can begin an internship in March.',
    ],
    skills: ['FANUC', 'Mastercam'],
  },
  {
    college: 'xiaoshan',
    major: ['机电一体化技术', 'Mechatronics Technology'],
    code: '0201',
    level: 'vocational',
    count: 86,
    text: ['会装调减速机和小型产线。', 'They assemble and commission gearboxes and small lines.'],
    skills: ['PLC', 'EPLAN'],
  },
  {
    college: 'xiaoshan',
    major: ['焊接加工', 'Welding'],
    code: '0113',
    level: 'vocational',
    count: 41,
    text: ['一半学生练过机器人焊接。', 'Half of them have practised robot welding.'],
    skills: ['MIG', 'TIG'],
  },
  {
    college: 'zjut',
    major: ['机械工程', 'Mechanical Engineering'],
    code: '080201',
    level: 'bachelor',
    count: 180,
    text: [
      '毕业设计多与本地装备企业合作完成。',
      'Most write their thesis together with equipment makers of the region.',
    ],
    skills: ['SolidWorks', 'ANSYS'],
  },
  {
    college: 'zjut',
    major: ['自动化', 'Automation'],
    code: '080801',
    level: 'bachelor',
    count: 124,
    text: ['熟悉运动控制和工业网络。', 'They know motion control and industrial networks.'],
    skills: ['PLC', 'EtherCAT', 'C++'],
  },
  {
    college: 'zjut',
    major: ['控制科学与工程', 'Control Science and Engineering'],
    code: '0811',
    level: 'master',
    count: 58,
    text: ['研究方向有机器视觉和电机驱动。', 'They work on machine vision and motor drives.'],
    skills: ['Python', 'C++'],
  },
  {
    college: 'jiamusi',
    major: ['农业机械化及其自动化', 'Agricultural Mechanisation and Automation'],
    code: '082302',
    level: 'bachelor',
    count: 64,
    text: ['每人在收获季跟机实习六周。', 'Each has spent six weeks with harvesters in the season.'],
    skills: ['SolidWorks'],
  },
  {
    college: 'jiamusi',
    major: ['机械设计制造及其自动化', 'Mechanical Design, Manufacturing and Automation'],
    code: '080202',
    level: 'bachelor',
    count: 118,
    text: ['愿意到浙江就业的占三成。', 'Three in ten would move to Zhejiang.'],
    skills: ['AutoCAD', 'SolidWorks'],
  },
  {
    college: 'yanshan',
    major: ['机械电子工程', 'Mechatronic Engineering'],
    code: '080204',
    level: 'bachelor',
    count: 152,
    text: ['液压和电液控制是强项。', 'Hydraulics and electro-hydraulic control are their strength.'],
    skills: ['AMESim', 'MATLAB'],
  },
  {
    college: 'yanshan',
    major: ['材料成型及控制工程', 'Material Forming and Control Engineering'],
    code: '080203',
    level: 'bachelor',
    count: 97,
    text: ['做过锻压和轧制两类课程设计。', 'They have done projects in forging and in rolling.'],
    skills: ['Deform'],
  },
  {
    college: 'sut',
    major: ['电气工程及其自动化', 'Electrical Engineering and Automation'],
    code: '080601',
    level: 'bachelor',
    count: 166,
    text: ['电机与变压器方向各占一半。', 'Half of them chose motors, the other half transformers.'],
    skills: ['Maxwell', 'MATLAB'],
  },
  {
    college: 'sut',
    major: ['机械工程', 'Mechanical Engineering'],
    code: '0802',
    level: 'master',
    count: 73,
    text: [
      '课题来自机床和重型装备企业。',
      'Their subjects come from makers of machine tools and heavy equipment.',
    ],
    skills: ['ANSYS', 'Python'],
  },
];
