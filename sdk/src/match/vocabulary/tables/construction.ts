import type { Table } from '../term.ts';

/** Building, civil engineering, property. */
export const construction: Table = {
  field: 'construction',
  family: 'construction',
  lines: `
# skill
土木工程, 土建 | civil engineering
建筑设计, 建筑方案设计 | architectural design
结构工程, 建筑结构, 建筑结构设计 | structural engineering
建筑施工, 工程施工, 施工技术, 现场施工 | building construction, construction works
施工管理, 施工现场管理, 工程现场管理 | construction management, site management
工程管理, 工程项目管理 | construction project management, engineering management
工程造价, 造价, 工程预算, 预算编制, 工程预决算 | construction cost estimation, quantity surveying, cost estimating
工程量计算, 算量, 工程算量 | quantity take-off, quantity takeoff
招投标, 投标, 标书制作, 投标文件, 招标 | bidding and tendering, tendering
工程监理, 监理 | construction supervision
工程测量, 测量放线, 测绘 | engineering surveying, land surveying, surveying and mapping
建筑信息模型, BIM技术, BIM建模 | building information modeling, =BIM, building information modelling
装饰装修, 室内装修, 装修, 建筑装饰 | interior decoration works, fit-out
室内设计, 家装设计, 工装室内设计 | interior design
景观设计, 园林景观设计, 园林设计 | landscape architecture, landscape design
城市规划, 城乡规划 | urban planning, city planning
给排水, 给水排水 | water supply and drainage, plumbing engineering
管道安装, 管道工程, 水暖安装 | pipe fitting, piping
机电安装, 机电安装工程 | MEP installation, mechanical and electrical installation, =MEP
消防工程, 消防设施, 消防系统 | fire protection engineering, fire protection systems
幕墙, 幕墙设计, 门窗 | curtain wall, façade engineering
钢结构, 钢结构设计 | steel structures, structural steel
混凝土, 混凝土施工 | concrete works, reinforced concrete
钢筋 | rebar work
脚手架, 脚手架搭设 | scaffolding
砌筑, 抹灰, 砌砖 | bricklaying, plastering
瓷砖铺贴, 贴瓷砖 | tiling
木工技术, 木工活 | carpentry, joinery
防水, 防水施工 | waterproofing
地基基础, 基坑, 桩基 | foundation engineering, geotechnical engineering
岩土工程, 工程地质 | rock and soil engineering, engineering geology
隧道工程, 隧道 | tunnelling, tunneling
道路工程, 道路施工, 市政道路, 市政工程 | road construction, highway engineering, municipal engineering
桥梁工程, 桥梁 | bridge engineering
水利工程, 水利水电 | hydraulic engineering, water conservancy
装配式建筑, 预制构件 | prefabricated construction, precast concrete
绿色建筑, 建筑节能 | green building, LEED, building energy efficiency
建筑材料, 材料试验 | building materials
工程资料, 竣工资料, 施工资料 | construction documentation
物业管理, 物业 | property management, facility management, facilities management
园林绿化, 绿化养护, 绿化 | landscaping, grounds maintenance
房地产, 地产 | real estate
道路养护 | road maintenance
# tool
广联达, 广联达算量, 广联达计价 | Glodon
鲁班软件 | Luban BIM
| Revit, Autodesk Revit | <building-information-modeling
| Navisworks | <building-information-modeling
天正建筑, 天正CAD, ~天正 | TArch
| PKPM | <structural-engineering
盈建科 | YJK | <structural-engineering
| ETABS, SAP2000 | <structural-engineering
| Civil 3D
全站仪, 水准仪 | total station
| ArchiCAD
| Lumion, Enscape
| Primavera P6, =Primavera
酷家乐 | Kujiale
| Tekla, Tekla Structures
# role
土建工程师, 土木工程师, 土建技术员 | civil engineer
建筑师, 建筑设计师 | architect
结构设计师, 建筑结构工程师 | structural engineer
施工员, 现场施工员, 施工技术员, 现场工程师, 工地技术员 | site engineer, construction site supervisor, construction technician
工程项目经理, 施工项目经理, 建筑项目经理 | construction manager, construction project manager
造价工程师, 造价员, 预算员, 工程造价员, 土建预算员, 安装预算员, 土建造价员 | quantity surveyor, cost engineer, cost estimator
资料员, 工程资料员 | construction document controller
监理工程师, 监理员, 总监理工程师, 工程监理员 | construction supervision engineer, resident engineer
测量员, 测量工程师, 测绘员, 测量工, 测绘工程师 | surveyor, land surveyor, survey technician
投标专员, 招投标专员, 标书专员, 招标专员, 投标工程师 | bid specialist, tender specialist
BIM工程师, BIM建模师, BIM建模员 | BIM engineer, BIM modeler, BIM coordinator
室内设计师, 家装设计师, 装修设计师 | interior designer
景观设计师, 园林设计师, 园林工程师 | landscape architect, landscape designer
城市规划师, 规划师 | urban planner, city planner
给排水工程师, 给排水设计师 | plumbing design engineer
机电安装工程师, 机电项目经理, 安装工程师 | MEP engineer
消防工程师, 消防设施操作员, 消防员, 消防中控员, 消控员 | fire protection engineer, fire control operator, firefighter
岩土工程师, 地质工程师, 勘察工程师 | geotechnical engineer, geologist
市政工程师, 道路工程师, 桥梁工程师 | municipal engineer, road engineer, bridge engineer
水利工程师 | hydraulic structures engineer, water resources engineer
木工, 木工师傅 | carpenter, joiner
瓦工, 泥瓦工, 砌筑工, 泥工, 抹灰工 | bricklayer, mason, plasterer
钢筋工 | rebar worker, steel fixer
架子工 | scaffolder
混凝土工 | concrete worker
管道工, 水暖工, 管工, 水管工 | plumber, pipefitter, pipe fitter
防水工 | waterproofing worker
幕墙工程师, 幕墙设计师 | curtain wall engineer
装修工, 装饰工, 贴砖工 | decorator, tiler
塔吊司机, 起重机司机, 吊车司机, 行车工, 天车工, 桥式起重机司机 | crane operator, tower crane operator
挖掘机司机, 挖机司机, 装载机司机, 铲车司机 | excavator operator, loader operator, heavy equipment operator
建筑工人, 工地小工, 小工 | construction worker, construction laborer, labourer
起重工, 司索工, 信号工 | rigger, slinger, banksman
绿化工, 园艺工, 花匠, 园林绿化工 | gardener, landscaper, groundskeeper
物业经理, 物业管理员, 物业管家, 物业客服, 物业项目经理, 物业主管 | property manager, facility manager, facilities manager
物业维修工, 工程维修工, 综合维修工, 物业工程维修 | building maintenance worker, handyman, facilities technician
房地产经纪人, 置业顾问, 房产经纪人, 房产销售, 房产中介 | real estate agent, estate agent, property consultant
# certificate
一级建造师, 一建, 二级建造师, 二建, 建造师证, 建造师 | constructor certificate, registered constructor
造价工程师证, 注册造价工程师, 一级造价工程师, 二级造价工程师, 一造 | registered cost engineer
注册监理工程师, 监理工程师证, 监理证 | registered supervision engineer
注册建筑师, 一级注册建筑师 | registered architect
注册结构工程师, 一级注册结构工程师 | registered structural engineer
注册岩土工程师 | registered geotechnical engineer
注册消防工程师, 一级消防工程师, 消防工程师证 | registered fire protection engineer
消防设施操作员证, 建构筑物消防员证, 消防证, 消控证, 中级消防设施操作员 | fire facility operator certificate
施工员证, 施工员资格证 | site engineer certificate
资料员证 | document controller certificate
八大员证, 五大员证 | site personnel certificate
安全员C证, 安全员B证, 安全员证, 三类人员安全证 | construction safety officer certificate
BIM证书, BIM等级证书 | BIM certificate
房地产经纪人资格证, 房地产估价师 | real estate agent certificate
物业管理师证, 物业经理证 | property manager certificate
# trap
钢结构造, 绿化学, 土木工会, 防水台, 软件建筑师, 桥梁作用, 桥梁纽带, data architect, 物业务, 事物业务, 货物业务, 生物业务
`,
};
