import type { Table } from '../term.ts';

/** Electrical engineering, drives, building services. */
export const electrical: Table = {
  field: 'electrical',
  family: 'manufacturing',
  lines: `
# skill
电气工程 | electrical engineering
电气设计, 电气原理图设计, 电气图纸, 电气制图, 电路图设计 | electrical design, electrical schematics
电气控制, 电气控制系统, 电控, 继电器控制, 继电控制 | electrical control, relay control
电气自动化 | electrical automation
电气安装, 电气布线, 电气接线, 配线, 布线接线 | electrical installation, electrical wiring
电气维修, 电气维护, 电气检修, 电工维修 | electrical maintenance, electrical repair
配电柜装配, 电控柜装配, 配电柜, 电柜接线, 控制柜, 电气柜, 配电盘 | control panel assembly, switchboard assembly, panel wiring
低压电器, 低压配电, 低压电气 | low voltage equipment, low voltage distribution
高压电器, 高低压配电, 高压配电, 高低压电气 | high voltage equipment, high voltage distribution
继电保护 | protective relaying, relay protection
变压器, 变压器设计 | transformers, transformer design
电机, 电动机, 电机控制 | electric motors, motor control
电机设计, 电磁设计, 电机学 | motor design, electromagnetic design
电力电子, 电力电子技术 | power electronics
电源设计, 开关电源, 开关电源设计 | power supply design, switching power supply, switched-mode power supply
逆变器, 变流器 | inverter design, power converters
变频器, 变频调速 | variable frequency drive, =VFD, frequency converter
伺服系统, 伺服控制, 伺服电机, 伺服驱动, 伺服 | servo systems, servo drive, servo motor
步进电机 | stepper motor
电力系统, 电力系统分析 | power systems, power system analysis
输配电, 输电线路, 配电网 | transmission and distribution, power distribution
变电站, 变电运行, 变电检修 | substation operation, substations
供配电 | power supply and distribution
照明设计, 灯光设计, 照明工程 | lighting design
防雷接地, 接地 | earthing and lightning protection
电缆, 线缆, 电线电缆 | cable manufacturing, wire and cable
线束设计, 线束, 线束加工 | wire harness design, wire harness, cable harness
电磁兼容, EMC设计, EMC测试 | electromagnetic compatibility, =EMC, =EMI
楼宇自控, 楼宇自动化, 楼宇智能化, 智能楼宇 | building automation
弱电, 弱电工程, 弱电系统, 综合布线 | extra-low voltage systems, structured cabling
安防监控, 视频监控, 监控安装 | security systems installation, CCTV, video surveillance
电梯维修, 电梯维保, 电梯安装, 电梯调试 | lift maintenance, elevator maintenance, elevator installation
制冷技术, 制冷, 制冷设备, 制冷与空调 | refrigeration
空调维修, 空调安装, 中央空调, 暖通空调维修, 家电维修, 空调制冷 | air conditioning installation, HVAC service, air conditioning repair
暖通空调, 暖通设计, 暖通 | HVAC, heating ventilation and air conditioning
电动工具 | power tools
家用电器, 家电 | household appliances, home appliances
电能计量 | electricity metering
电气试验, 高压试验 | electrical testing, high voltage testing
# tool
| EPLAN, EPLAN Electric P8 | <electrical-design
| AutoCAD Electrical | <electrical-design
天正电气 | TArch Electrical | <electrical-design
| ETAP | <power-systems
示波器 | oscilloscope
万用表 | multimeter
| Revit MEP
# role
电气工程师, 电气设计工程师, 电气设计师 | electrical engineer, electrical design engineer
电气技术员, 电气助理工程师 | electrical technician
电工, 维修电工, 低压电工, 高压电工, 水电工, 电工学徒, 值班电工, 强电工程师, 机电维修工, 安装电工, 电气维修工 | electrician, industrial electrician, maintenance electrician
弱电工程师, 弱电工, 弱电技术员 | low current systems engineer
电气装配工, 配线工, 电器装配工, 接线工 | electrical assembler, panel wirer
电机工程师, 电机设计工程师 | motor engineer
电源工程师, 电源研发工程师, 开关电源工程师 | power supply engineer, power electronics engineer
电控工程师, 电气控制工程师 | electrical controls engineer
电力工程师, 供配电工程师 | power engineer, power systems engineer
电梯工, 电梯维保员, 电梯维修工, 电梯安装工 | elevator mechanic, lift technician
暖通工程师, 暖通设计师, 空调工程师 | HVAC engineer
制冷工, 空调维修工, 空调安装工, 制冷工程师 | refrigeration technician, HVAC technician, HVAC mechanic
变电运行值班员, 配电工, 变配电运行工 | substation operator
线束工程师 | wire harness engineer
家电维修工 | appliance repair technician
照明工程师, 灯光师 | lighting engineer
# trap
家电工人, 装配线, 分配线
`,
};
