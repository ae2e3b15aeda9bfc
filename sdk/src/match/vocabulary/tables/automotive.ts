import type { Table } from '../term.ts';

/** Making, testing, selling and repairing vehicles. */
export const automotive: Table = {
  field: 'automotive',
  family: 'manufacturing',
  lines: `
# skill
汽车维修, 汽修, 车辆维修, 汽车检修 | automotive repair, vehicle repair, auto repair
汽车电器, 汽车电子, 汽车电气, 车载电子 | automotive electronics, vehicle electronics
汽车电工技术, 汽车电路 | automotive electrical systems
汽车诊断, 汽车故障诊断, 车辆诊断 | vehicle diagnostics, automotive diagnostics
汽车钣金, 车身修复 | auto body repair, panel beating
汽车喷漆, 汽车喷涂 | automotive painting, vehicle refinishing
汽车美容, 洗车 | car detailing
汽车构造, 汽车工程, 车辆工程, 整车开发 | automotive engineering, vehicle engineering, vehicle development
底盘, 底盘设计, 底盘调校 | chassis design, chassis engineering
悬架, 悬挂系统 | suspension design
制动系统 | braking systems, brake systems
转向系统 | steering systems
变速器, 变速箱 | vehicle transmission, automatic transmission
动力总成 | powertrain
车身设计, 白车身 | body-in-white, vehicle body design
内外饰, 汽车内饰, 内外饰设计 | interior and exterior trim design, automotive trim
新能源汽车, 电动汽车, 新能源车 | electric vehicles, new energy vehicles, =EV, =EVs
三电系统, 电驱动, 电驱系统, 电驱 | electric drive systems, e-drive
动力电池, 动力电池系统, 电池包 | traction battery, battery pack
电池管理系统, BMS开发 | battery management system, =BMS
充电桩, 充电设施, 充电桩安装 | EV charging station, charging pile
自动驾驶, 无人驾驶, 智能驾驶, 智驾 | autonomous driving, self-driving, =ADAS, autonomous vehicles
智能网联, 车联网, 智能座舱 | connected vehicles, V2X, smart cockpit
功能安全 | functional safety, ISO 26262
汽车标定, 整车标定, 发动机标定 | vehicle calibration, engine calibration
整车测试, 整车试验, 路试 | vehicle testing, road testing
| AUTOSAR
诊断协议, 车载诊断 | UDS diagnostics, OBD, OBD-II
汽车质量体系 | IATF 16949, TS16949, IATF16949, ISO/TS 16949
生产件批准程序 | PPAP, production part approval process
产品质量先期策划 | APQP, advanced product quality planning
汽车销售技能, 二手车评估, 二手车鉴定 | used car appraisal, vehicle appraisal
# tool
| CANoe, CANalyzer, Vector CANoe
| CarSim
汽车诊断仪, 解码器 | automotive scan tool
| INCA calibration, ETAS INCA
# role
车辆定损员, 定损员 | vehicle damage appraiser
汽车零部件工程师, 零部件工程师 | auto parts engineer
汽车维修工, 汽修工, 汽车维修技师, 机电技师, 汽车机修, 汽修学徒, 汽车机电维修工, 汽修技师, 汽车修理工, 汽车维修学徒, 新能源维修技师 | automotive technician, auto mechanic, automotive mechanic, car mechanic, vehicle technician
汽车钣金工, 钣金师傅, 钣金技师 | auto body technician, panel beater
汽车喷漆工, 喷漆技师, 汽车油漆工 | automotive painter
汽车电工, 汽车电工技师 | auto electrician
汽车工程师, 整车工程师, 车辆工程师 | automotive engineer, vehicle engineer
底盘工程师 | chassis engineer
动力总成工程师 | powertrain engineer
车身工程师 | body engineer
电池工程师, 电池研发工程师, PACK工程师, BMS工程师, 电芯工程师 | battery engineer, BMS engineer
自动驾驶工程师, 自动驾驶算法工程师 | autonomous driving engineer
标定工程师 | calibration engineer
整车装配工, 汽车装配工, 总装工 | vehicle assembly worker, automotive assembler
汽车服务顾问, 汽车售后顾问, 服务接待 | automotive service advisor, service advisor
汽车销售顾问, 汽车销售, 汽车销售员 | car salesperson, automotive sales consultant
汽车检测员, 机动车检测员, 车辆检测员 | vehicle inspector
配件管理员, 汽车配件管理员 | parts specialist
试车员, 试驾员, 路试工程师 | test driver
汽车美容师, 洗车工 | car detailer
# certificate
汽车维修工证 | automotive technician certificate, ASE certified, ASE certification
二手车鉴定评估师 | used car appraiser certificate
`,
};
