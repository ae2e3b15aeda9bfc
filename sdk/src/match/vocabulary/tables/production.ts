import type { Table } from '../term.ts';

/** Running a factory. */
export const production: Table = {
  field: 'production',
  family: 'manufacturing',
  lines: `
# skill
制造工程 | manufacturing engineering, advanced manufacturing
生产管理, 车间管理, 生产现场管理, 车间生产管理 | production management, workshop management
生产计划, 生产排程, 计划排产, 排产, 主生产计划 | production planning, production scheduling, master production schedule
物料控制, 物料计划, 生产与物料控制, 物料需求计划 | material control, material requirements planning, =PMC, =MRP, materials planning
精益生产, 精益 | lean manufacturing, lean production, =Lean
六西格玛 | Six Sigma, Lean Six Sigma, 6 Sigma
现场改善, 持续改善, 持续改进 | continuous improvement, =Kaizen
5S管理, 6S管理, 7S管理, 现场5S | 5S methodology, 5S, =6S
工业工程, 标准工时, 工时测定, 动作分析 | industrial engineering, time study, motion study
价值流图 | value stream mapping
产线平衡, 线平衡 | line balancing
产能分析, 产能规划 | capacity planning
班组管理, 班组建设 | team supervision, shift supervision
流水线作业, 流水线, 产线作业, 生产线 | assembly line work, production line
设备操作, 机器操作, 机台操作 | machine operation, equipment operation
标准作业指导书, 作业指导书 | standard operating procedures, =SOP, work instructions, SOPs
新产品导入, 产品导入, 试产 | new product introduction, =NPI
批量生产, 量产 | mass production, volume production
成本控制, 降本增效, 成本管控 | cost control, cost reduction
包装, 产品包装 | packaging
厂房规划, 工厂规划, 车间布局 | plant layout, facility planning
# role
普工, 操作工, 生产操作工, 作业员, 生产工人, 一线操作工, 生产员工, 产线操作员, 生产普工, 车间工人, 流水线工人, 操作员, 生产工, 车间操作工, 学徒工, 生产作业员, 车间普工, 熟练工 | production worker, production operator, factory worker, manufacturing operator, process operator
生产技术员, 产线技术员, 制造技术员 | production technician, manufacturing technician
生产工程师, 制造工程师, 生产技术工程师 | production engineer, manufacturing engineer
生产主管, 生产组长, 车间主任, 生产班长, 班组长, 车间主管, 生产领班, 车间班长, 拉长 | production supervisor, line leader, shift supervisor, foreman, production team leader
生产经理, 生产总监, 厂长, 生产厂长, 生产副总, 制造经理, 制造总监, 工厂经理 | production manager, plant manager, manufacturing manager, factory manager, operations director
生产计划员, 计划员, 生产计划专员, 物控, 物控员, PMC专员, PMC主管, 生产计划主管, 计划专员, PMC计划员, 物料计划员 | production planner, material planner, PMC planner, master scheduler, production scheduler
工业工程师, IE工程师, 精益工程师, 精益生产工程师, 精益专员, IE技术员 | industrial engineer, lean engineer, continuous improvement engineer, process improvement engineer
NPI工程师, 新产品导入工程师 | NPI engineer, new product introduction engineer
生产文员, 车间文员, 生产助理, 生产管理员 | production clerk, production assistant
包装工, 打包工, 打包员, 包装员 | packer, packaging operator
包装工程师, 包装设计师 | packaging engineer, packaging designer
生产储备干部, 储备干部, 管培生, 管理培训生, 储干, 生产管培生 | management trainee, graduate trainee, trainee manager, rotational program
搬运工, 装卸工, 装卸员, 搬运 | loader, material handler, freight handler
杂工, 辅助工, 勤杂工 | general labourer, general laborer, helper
# trap
包装修, 包装饰, 精益求精, 厂长期, 拉长度, 搬运费
`,
};
