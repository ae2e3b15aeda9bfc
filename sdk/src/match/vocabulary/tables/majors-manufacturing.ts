import type { Table } from '../term.ts';

/** Majors of equipment manufacturing; the codes are of the vocational catalogue of 2021. */
export const majorsManufacturing: Table = {
  field: 'majors-manufacturing',
  family: 'manufacturing',
  lines: `
# major
装备制造大类, 装备制造类 | equipment manufacturing majors | cn:46
机械设计制造类, 机械类, 机械类专业, 机械相关专业, 机械专业, 机械等相关专业 | mechanical design and manufacturing majors | cn:4601
机电设备类, 机电类, 机电类专业, 机电专业, 机电相关专业, 机电等相关专业 | electromechanical equipment majors | cn:4602
自动化类, 自动化类专业, 自动化专业, 自动化相关专业, 自动化等相关专业 | automation majors | cn:4603
轨道装备类 | rail equipment majors | cn:4604
船舶与海洋工程装备类 | ship and offshore equipment majors | cn:4605
航空装备类 | aviation equipment majors | cn:4606
汽车制造类, 汽车类, 汽车类专业, 汽车相关专业, 汽车专业 | automobile manufacturing majors | cn:4607
机械设计与制造 | mechanical design and manufacturing major | cn:460101
数字化设计与制造技术 | digital design and manufacturing technology | cn:460102
数控技术, 数控专业, 数控技术专业, 数控相关专业 | CNC technology | cn:460103
机械制造及自动化, 机械制造与自动化, 机械制造自动化, 机械自动化 | mechanical manufacturing and automation | cn:460104
工业设计, 工业设计专业 | industrial design | cn:460105
工业工程技术, 工业工程专业 | industrial engineering technology | cn:460106
材料成型及控制技术, 材料成型及控制工程, 材料成型与控制 | material forming and control technology | cn:460107
现代铸造技术 | modern casting technology | cn:460108
现代锻压技术 | modern forging technology | cn:460109
智能焊接技术, 焊接技术与自动化, 焊接技术与工程, 焊接专业 | intelligent welding technology, welding technology and engineering | cn:460110
工业材料表面处理技术 | industrial surface treatment technology | cn:460111
增材制造技术 | additive manufacturing technology | cn:460112
模具设计与制造, 模具专业 | mould design and manufacturing | cn:460113
特种加工技术 | non-traditional machining technology | cn:460114
智能光电制造技术 | intelligent photoelectric manufacturing technology | cn:460115
电线电缆制造技术 | wire and cable manufacturing technology | cn:460116
内燃机制造与应用技术 | internal combustion engine manufacturing technology | cn:460117
机械装备制造技术 | machinery manufacturing technology | cn:460118
工业产品质量检测技术, 机械产品检测检验技术 | industrial product quality inspection technology | cn:460119
理化测试与质检技术 | physicochemical testing technology | cn:460120
智能制造装备技术 | intelligent manufacturing equipment technology | cn:460201
机电设备技术, 机电设备维修与管理 | electromechanical equipment technology | cn:460202
电机与电器技术 | motor and electrical appliance technology | cn:460203
新能源装备技术 | new energy equipment technology | cn:460204
制冷与空调技术 | refrigeration and air conditioning technology | cn:460205
电梯工程技术 | elevator engineering technology | cn:460206
机电一体化技术, 机电一体化专业, 机电一体化技术专业 | mechatronics technology, mechatronics engineering | cn:460301 <mechatronics
智能机电技术 | intelligent electromechanical technology | cn:460302
智能控制技术 | intelligent control technology | cn:460303
智能机器人技术 | intelligent robot technology | cn:460304
工业机器人技术 | industrial robot technology | cn:460305
电气自动化技术, 电气自动化专业 | electrical automation technology | cn:460306
工业过程自动化技术 | industrial process automation technology | cn:460307
工业自动化仪表技术 | industrial automation instrument technology | cn:460308
液压与气动技术 | hydraulic and pneumatic technology | cn:460309
工业互联网应用 | industrial internet application | cn:460310
计量测试与应用技术 | metrology and testing application technology | cn:460311
铁道机车车辆制造与维护 | railway rolling stock manufacturing and maintenance | cn:460401
高速铁路动车组制造与维护 | high-speed EMU manufacturing and maintenance | cn:460402
城市轨道交通车辆制造与维护 | urban rail vehicle manufacturing and maintenance | cn:460403
船舶工程技术 | ship engineering technology | cn:460501
船舶动力工程技术 | marine power engineering technology | cn:460502
船舶电气工程技术 | marine electrical engineering technology | cn:460503
飞行器数字化制造技术 | aircraft digital manufacturing technology | cn:460601
飞行器数字化装配技术 | aircraft digital assembly technology | cn:460602
飞行器维修技术 | aircraft repair technology | cn:460607
无人机应用技术 | drone application technology | cn:460609
汽车制造与试验技术, 汽车制造与装配技术 | automobile manufacturing and testing technology | cn:460701
新能源汽车技术 | new energy vehicle technology | cn:460702
汽车电子技术 | automotive electronics technology | cn:460703
智能网联汽车技术 | intelligent connected vehicle technology | cn:460704
汽车造型与改装技术 | vehicle styling and modification technology | cn:460705
机械设计制造及其自动化, 机械设计制造及自动化, 机械设计制造与自动化, 机械设计及其自动化, 机械设计及自动化 | mechanical design manufacturing and automation | <mechanical-design-and-manufacturing-majors
机械工程专业, 机械工程及自动化 | mechanical engineering degree, degree in mechanical engineering | <mechanical-design-and-manufacturing-majors
机械电子工程, 机电工程 | mechanical and electronic engineering | <electromechanical-equipment-majors
过程装备与控制工程 | process equipment and control engineering | <mechanical-design-and-manufacturing-majors
电气工程及其自动化, 电气工程及自动化, 电气工程与自动化, 电气专业, 电气类专业, 电气相关专业, 电气类, 电气等相关专业 | electrical engineering and automation, degree in electrical engineering | <automation-majors
测控技术与仪器, 测控专业, 仪器仪表类专业 | measurement and control technology and instruments | <automation-majors
机器人工程 | robotics engineering degree | <automation-majors
智能制造工程 | intelligent manufacturing engineering | <equipment-manufacturing-majors
车辆工程专业 | vehicle engineering degree | <automobile-manufacturing-majors
汽车服务工程 | automotive service engineering | <automobile-manufacturing-majors
材料科学与工程, 材料类专业, 材料专业, 材料学, 材料类, 材料相关专业 | materials science and engineering, materials science
金属材料工程 | metallic materials engineering degree
飞行器设计与工程, 航空航天工程 | aerospace engineering, aeronautical engineering
能源与动力工程, 热能与动力工程, 能源动力类 | energy and power engineering
船舶与海洋工程 | naval architecture and ocean engineering, naval architecture
# trap
机电工程系
`,
};
