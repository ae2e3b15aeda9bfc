import type { Role } from './role.ts';

export const weldingRoles: readonly Role[] = [
  {
    slug: 'welding-engineer',
    department: ['焊接工艺室', 'welding engineering office'],
    majors: [
      ['焊接技术与工程', 'welding technology and engineering'],
      ['材料成型及控制工程', 'materials forming and control engineering'],
    ],
    skills: ['焊接工艺评定', 'MIG/MAG', '机器人焊接', '无损检测', 'ISO 3834'],
    duties: [
      [
        '编制{product}结构件的焊接工艺规程和工艺评定',
        'Write welding procedures for the structures of {product} and have them qualified',
      ],
      ['优化焊接顺序和工装，控制变形', 'Improve weld sequence and fixtures to keep distortion down'],
      ['负责机器人焊接工作站的参数调试', 'Set the parameters of the robot welding cells'],
      [
        '分析气孔、咬边、未熔合等缺陷并闭环',
        'Analyse porosity, undercut and lack of fusion, and close the loop',
      ],
      ['组织焊工技能培训和年度考核', 'Train the welders and run their yearly tests'],
      ['统计焊丝、保护气消耗，做定额', 'Track wire and shielding gas, and set standards for both'],
    ],
    requirements: [
      ['懂焊接冶金，能解释为什么要预热', 'Understands welding metallurgy, down to why one preheats'],
      [
        '了解 ISO 3834、ISO 15614，有 IWE 证书优先',
        'Familiar with ISO 3834 and ISO 15614; an IWE diploma is preferred',
      ],
      ['会看焊缝符号和探伤报告', 'Reads weld symbols and inspection reports'],
      ['自己能拿焊枪试一道', 'Can pick up a torch and lay a bead'],
    ],
    offers: [
      {
        title: ['焊接工艺工程师', 'Welding Process Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [10000, 16000],
      },
      {
        title: ['焊接工艺员', 'Welding Technologist'],
        entry: 'graduate',
        education: 'associate',
        pay: [6800, 9500],
      },
      {
        title: ['焊接技术实习生', 'Welding Technology Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [130, 170],
      },
    ],
  },
  {
    slug: 'welder',
    department: ['结构车间', 'fabrication workshop'],
    majors: [
      ['焊接技术应用', 'applied welding technology'],
      ['焊接加工', 'welding'],
    ],
    skills: ['二保焊', '氩弧焊', '焊工证', '打磨'],
    duties: [
      ['按图完成{product}结构件的二保焊、氩弧焊', 'MAG and TIG weld the structures of {product} to drawing'],
      ['组对、点固，检查坡口和间隙', 'Fit up and tack; check bevels and gaps'],
      ['打磨飞溅，自检焊脚尺寸和外观', 'Grind off spatter and check throat size and looks yourself'],
      ['操作焊接机器人上下料并修补', 'Load and unload the welding robot and touch up its seams'],
      ['正确使用烟尘净化和劳保用品', 'Use fume extraction and protective gear as they are meant'],
    ],
    requirements: [
      [
        '持焊工特种作业操作证，学徒可先学后考',
        'Welder’s permit; apprentices learn first and take the exam later',
      ],
      ['会平、横、立三个位置', 'Welds flat, horizontal and vertical'],
      ['能看懂焊缝符号', 'Able to read weld symbols'],
      ['身体健康，按规定参加职业健康体检', 'In good health; takes the regular occupational check-ups'],
    ],
    offers: [
      { title: ['电焊工', 'Welder'], entry: 'worker', education: 'secondary', pay: [7000, 11000] },
      {
        title: ['焊工学徒', 'Apprentice Welder'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4300, 5800],
      },
      {
        title: ['机器人焊接操作员', 'Robot Welding Operator'],
        entry: 'worker',
        education: 'vocational',
        pay: [7000, 10000],
      },
      { title: ['焊接技师', 'Master Welder'], entry: 'senior', education: 'vocational', pay: [10000, 15000] },
    ],
  },
];
