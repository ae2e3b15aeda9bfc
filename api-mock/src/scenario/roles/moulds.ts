import type { Role } from './role.ts';

export const mouldRoles: readonly Role[] = [
  {
    slug: 'mould-designer',
    department: ['模具中心', 'mould centre'],
    majors: [
      ['模具设计与制造', 'mould design and manufacturing'],
      ['材料成型及控制工程', 'materials forming and control engineering'],
    ],
    skills: ['模具设计', 'Moldflow', 'UG NX', '注塑', '冲压'],
    duties: [
      [
        '负责{product}塑件或冲压件的模具方案和 3D 设计',
        'Design the moulds or dies for plastic and stamped parts of {product}',
      ],
      ['做模流分析，确定浇口、冷却和顶出', 'Run flow analysis and settle gates, cooling and ejection'],
      [
        '出零件图、电极图和物料清单，跟进加工进度',
        'Release part drawings, electrode drawings and parts lists, and follow the machining',
      ],
      [
        '参加试模，针对缩水、飞边和变形提出改模方案',
        'Attend mould trials and settle changes against sink marks, flash and warpage',
      ],
      ['整理标准件库，缩短设计周期', 'Keep the library of standard parts and shorten the design time'],
    ],
    requirements: [
      ['熟练使用 NX 或 Creo 做模具三维', 'Fluent in mould design with NX or Creo'],
      ['了解常用塑料和模具钢的性能', 'Knows the common plastics and tool steels'],
      [
        '能看懂试模报告，知道一处缺陷有几种原因',
        'Reads a trial report and knows that one defect has several causes',
      ],
      ['动手能力强，愿意进车间跟模', 'Practical, and glad to follow a mould through the shop'],
    ],
    offers: [
      {
        title: ['模具设计工程师', 'Mould Design Engineer'],
        entry: 'experienced',
        education: 'associate',
        pay: [10000, 16000],
      },
      {
        title: ['模具设计助理', 'Junior Mould Designer'],
        entry: 'graduate',
        education: 'associate',
        pay: [6000, 9000],
      },

      {
        title: ['模具设计实习生', 'Mould Design Intern'],
        entry: 'intern',
        education: 'associate',
        pay: [120, 150],
      },
    ],
  },
  {
    slug: 'toolmaker',
    department: ['模具车间', 'toolroom'],
    majors: [
      ['模具制造', 'mould making'],
      ['数控技术', 'CNC technology'],
    ],
    skills: ['模具钳工', '配模', '抛光', '电火花', '线切割'],
    duties: [
      ['负责{product}模具的装配、配模和抛光', 'Assemble, fit and polish the moulds for {product}'],
      [
        '操作铣床、磨床、电火花和线切割完成零件精修',
        'Finish parts on mills, grinders, spark-erosion and wire-cutting machines',
      ],
      ['试模时在机旁调整，记录每一次修改', 'Adjust at the machine during trials and note every change'],
      [
        '按保养计划拆洗模具，更换顶针和弹簧',
        'Strip and clean moulds to plan; replace ejector pins and springs',
      ],
      ['修复崩角、拉伤和漏水', 'Repair chipped edges, scoring and leaks'],
    ],
    requirements: [
      ['看得懂模具装配图', 'Able to read mould assembly drawings'],
      ['锉、锯、钻、攻基本功好', 'Good at filing, sawing, drilling and tapping'],
      ['会测平面度和配合间隙', 'Able to measure flatness and fits'],
      ['有耐心，抛光一个面可能要一整天', 'Patient: polishing one face may take a day'],
    ],
    offers: [
      { title: ['模具钳工', 'Toolmaker'], entry: 'experienced', education: 'vocational', pay: [8000, 13000] },
      {
        title: ['模具钳工学徒', 'Toolmaker Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4000, 5500],
      },
      {
        title: ['模具维修工', 'Mould Repair Fitter'],
        entry: 'worker',
        education: 'vocational',
        pay: [6500, 9500],
      },
    ],
  },
];
