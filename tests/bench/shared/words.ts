/** Words of both languages from which jobs are put together. */
type Pair = readonly [zh: string, en: string];

export const fields: readonly Pair[] = [
  ['机电一体化', 'Mechatronics'],
  ['机械设计', 'Mechanical Design'],
  ['数控加工', 'CNC Machining'],
  ['自动化', 'Automation'],
  ['电气', 'Electrical'],
  ['质量', 'Quality'],
  ['嵌入式软件', 'Embedded Software'],
  ['工业机器人', 'Industrial Robotics'],
  ['焊接工艺', 'Welding Process'],
  ['电机设计', 'Motor Design'],
  ['模具', 'Tooling'],
  ['供应链', 'Supply Chain'],
  ['电池工艺', 'Battery Process'],
  ['叉车装配', 'Forklift Assembly'],
  ['设备维修', 'Equipment Maintenance'],
  ['液压传动', 'Hydraulics'],
  ['暖通空调', 'HVAC'],
  ['物流仓储', 'Warehouse Logistics'],
  ['激光切割', 'Laser Cutting'],
  ['半导体封装', 'Semiconductor Packaging'],
  ['轴承检测', 'Bearing Inspection'],
  ['风电运维', 'Wind Turbine Service'],
  ['船舶轮机', 'Marine Engines'],
  ['电梯安装', 'Lift Installation'],
  ['钟表精修', 'Watchmaking'],
];
export const roles: readonly Pair[] = [
  ['工程师', 'Engineer'],
  ['技术员', 'Technician'],
  ['操作工', 'Operator'],
  ['实习生', 'Intern'],
  ['学徒', 'Apprentice'],
  ['主管', 'Supervisor'],
  ['检验员', 'Inspector'],
  ['销售代表', 'Sales Representative'],
  ['项目经理', 'Project Manager'],
  ['培训师', 'Trainer'],
  ['采购专员', 'Buyer'],
  ['首席专家', 'Principal Expert'],
];
export const grades: readonly Pair[] = [
  ['', ''],
  ['初级', 'Junior '],
  ['高级', 'Senior '],
  ['资深', 'Lead '],
];
/** City, its English name, ISO 3166-2, country. */
export const places: readonly (readonly [string, string, string, string])[] = [
  ['杭州', 'Hangzhou', 'CN-ZJ', 'CN'],
  ['宁波', 'Ningbo', 'CN-ZJ', 'CN'],
  ['温州', 'Wenzhou', 'CN-ZJ', 'CN'],
  ['苏州', 'Suzhou', 'CN-JS', 'CN'],
  ['上海', 'Shanghai', 'CN-SH', 'CN'],
  ['深圳', 'Shenzhen', 'CN-GD', 'CN'],
  ['沈阳', 'Shenyang', 'CN-LN', 'CN'],
  ['武汉', 'Wuhan', 'CN-HB', 'CN'],
  ['成都', 'Chengdu', 'CN-SC', 'CN'],
  ['合肥', 'Hefei', 'CN-AH', 'CN'],
  ['秦皇岛', 'Qinhuangdao', 'CN-HE', 'CN'],
  ['慕尼黑', 'Munich', 'DE-BY', 'DE'],
  ['佳木斯', 'Jiamusi', 'CN-HL', 'CN'],
  ['底特律', 'Detroit', 'US-MI', 'US'],
  ['名古屋', 'Nagoya', 'JP-23', 'JP'],
  ['拉萨', 'Lhasa', 'CN-XZ', 'CN'],
];
export const skills: readonly string[] = [
  ...['PLC', 'AutoCAD', 'SolidWorks', 'C++', 'Python', '电工证', '焊工证', '英语四级', '数控编程', 'MATLAB'],
  ...[
    '六西格玛',
    '钳工',
    '设备点检',
    'C#',
    'SAP',
    '机器视觉',
    'ROS',
    '液压',
    'VHDL',
    '伺服调试',
    'Node.js',
    '德语',
  ],
];
export const industries: readonly string[] = [
  ...['machinery', 'automotive', 'electronics', 'energy', 'logistics', 'robotics', 'semiconductors', 'rail'],
  ...['medical devices', 'shipbuilding', 'aerospace', 'watches'],
];
export const surnames: readonly string[] = [
  ...['临江', '远航', '华新', '天工', '恒力', '东方', '博远', '正泰源', '鼎盛', '九洲', '蓝海', '金石'],
  ...['长风', '云帆', '启明', '泰和', '联创', '中科星', '鸿图', '德润'],
];
export const duties: readonly Pair[] = [
  [
    '负责产线设备的调试、点检和保养，记录并分析停机原因。',
    'Set up, check and maintain the line, and find out why it stops.',
  ],
  [
    '编制工艺文件和作业指导书，配合试制和量产爬坡。',
    'Write process documents and work instructions, and support ramp-up.',
  ],
  [
    '与供应商沟通图纸和公差，跟进样件的检验与改进。',
    'Discuss drawings and tolerances with suppliers, and follow up samples.',
  ],
  [
    '参与客户现场的安装验收，培训操作人员。',
    'Take part in installation at customers, and train their operators.',
  ],
  [
    '按订单安排生产计划，协调物料、人员与班次。',
    'Plan production by orders, and bring material, people and shifts together.',
  ],
  [
    '维护质量体系，组织内审，处理客户投诉。',
    'Look after the quality system, audit it, and answer complaints.',
  ],
];
