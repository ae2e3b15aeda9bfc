import type { Table } from '../term.ts';

/** Licences of the trades. */
export const tradeCertificates: Table = {
  field: 'trade-certificates',
  family: 'manufacturing',
  lines: `
# certificate
电工证, 低压电工证, 电工操作证, 电工上岗证, 电工作业证, 低压电工作业证, 低压电工操作证, 电工特种作业证, 电工资格证, 低压电工作业, 维修电工证, 低压证, 电工本 | electrician certificate, low voltage electrician certificate, electrician licence, electrician license
高压电工证, 高压电工作业证, 高压电工操作证, 高压证, 高压电工作业, 进网作业许可证, 电工进网作业许可证, 进网证 | high voltage electrician certificate | <electrician-certificate
注册电气工程师, 注册电气工程师证 | registered electrical engineer
数控操作证, 数控车工证, 数控铣工证, 数控操作工证, 数控中级证 | CNC operator certificate
钳工证, 装配钳工证 | bench fitter certificate
车工证, 铣工证 | machinist certificate
制图员证, CAD证书, CAD绘图员证书, 制图员证书 | CAD certificate, drafter certificate
可编程控制系统设计师, PLC证书, 可编程序控制系统设计师 | PLC certificate
工业机器人操作证, 工业机器人操作与运维证书, 工业机器人应用编程证书, 工业机器人证书 | industrial robot operation certificate
锅炉证, 司炉证, 司炉工证, 锅炉操作证, 锅炉工证 | boiler operator certificate
压力容器证, 压力容器操作证 | pressure vessel operator certificate
行车证起重, 起重机械作业证, 行车操作证, 起重机操作证, 天车证, 起重证, 桁车证, 行吊证, Q2证 | crane operator certificate, crane operator licence, crane license
电梯证, 电梯作业证, 电梯维修证, 电梯安全管理员证, T证电梯 | elevator operator certificate
制冷证, 制冷作业证, 制冷与空调作业证, 制冷工证, 空调与制冷作业证, 制冷操作证 | refrigeration operator certificate
挖掘机证, 挖机证, 铲车证, 装载机证 | excavator operator certificate
汽车修理工证, 汽车维修证, 汽车维修技师证, 机动车维修技术人员证 | vehicle repair certificate
危化品证, 危险化学品安全作业证, 危化品操作证, 危险化学品操作证 | hazardous chemicals operator certificate
安全管理员证, 安全生产管理员证, 安全管理人员证, 安全生产知识和管理能力考核 | safety management certificate
无人机驾驶证, 无人机执照, 无人机驾驶员执照, CAAC无人机执照 | drone pilot licence, drone license, UAV pilot licence, Part 107
登高架设证, 架子工证 | scaffolder certificate
注册机械工程师 | registered mechanical engineer, professional engineer licence, =PE License, Professional Engineer
| EIT certification, Engineer in Training, FE exam
| CSWA, CSWP, Certified SolidWorks Professional
| OSHA 10, OSHA 30, OSHA certification
| EPA 608 certification, EPA 608
`,
};
