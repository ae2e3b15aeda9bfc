import type { Table } from '../term.ts';

/** Mechanical design, machine building and upkeep. */
export const mechanical: Table = {
  field: 'mechanical',
  family: 'manufacturing',
  lines: `
# skill
系统工程 | systems engineering
机械设计, 机构设计, 结构设计与机械 | mechanical design | <mechanical-engineering
机械工程, 机械类技术 | mechanical engineering
非标设计, 非标机械设计, 非标自动化设计, 非标设备设计 | custom machine design, special purpose machine design | <mechanical-design
结构设计, 产品结构设计 | structural product design, structure design | <mechanical-design
机械制图, 工程制图, 机械识图, 看图纸, 识图, 图纸识读, 机械图纸 | engineering drawing, technical drawing, mechanical drawing, blueprint reading
三维建模, 3D建模, 三维设计, 3D设计 | 3D modeling, 3D modelling, solid modeling
公差配合, 公差分析, 形位公差, 几何公差 | tolerance analysis, GD&T, geometric dimensioning and tolerancing
尺寸链计算, 尺寸链分析 | dimensional chain analysis, tolerance stack-up
有限元分析, 有限元仿真, 结构仿真, CAE分析 | finite element analysis, =FEA, CAE analysis | <engineering-simulation
工程仿真, 仿真分析 | engineering simulation, CAE
流体仿真, 计算流体力学, CFD仿真 | computational fluid dynamics, CFD
热设计, 热仿真, 散热设计 | thermal design, thermal simulation, thermal analysis
材料力学 | mechanics of materials, strength of materials
理论力学 | theoretical mechanics
机械原理 | machine theory, theory of machines
流体力学 | fluid mechanics, fluid dynamics
工程热力学, 热力学 | thermodynamics
传热学 | heat transfer
机械传动, 传动设计, 传动系统 | mechanical transmission, power transmission
齿轮设计, 齿轮传动 | gear design
轴承选型, 轴承设计 | bearing selection
液压系统, 液压传动, 液压技术, 液压 | hydraulics, hydraulic system
气动系统, 气动技术, 气压传动, 气动 | pneumatics, pneumatic system
密封设计, 密封技术 | seal design
机械装配, 设备装配, 机械组装, 整机装配 | mechanical assembly, machine assembly
设备安装调试, 设备调试, 设备安装, 安装调试 | equipment commissioning, equipment installation, installation and commissioning
设备维修, 机械维修, 设备检修, 机修 | equipment repair, mechanical repair, machine repair | <equipment-maintenance
设备维护, 设备保养, 设备维保, 设备点检 | equipment maintenance, machine maintenance
设备管理 | equipment management, asset maintenance
预防性维护, 预防性维修, 预防性保养 | preventive maintenance, preventative maintenance | <equipment-maintenance
预测性维护 | predictive maintenance, condition monitoring | <equipment-maintenance
全员生产维护, TPM管理 | total productive maintenance, =TPM | <equipment-maintenance
故障诊断, 故障排除, 故障排查, 故障分析, 故障处理 | troubleshooting, fault diagnosis, failure diagnosis
振动分析, 振动测试, 模态分析 | vibration analysis, modal analysis
疲劳分析, 疲劳测试 | fatigue analysis, fatigue testing
机构运动学, 运动学分析, 动力学仿真 | kinematics, dynamics simulation, multibody dynamics
产品设计, 产品开发设计 | product design
产品生命周期管理 | product lifecycle management, =PLM
可制造性设计 | design for manufacturing, design for manufacturability, =DFM, =DFMA
样机试制, 样机制作, 新品试制 | prototyping, prototype building
逆向工程, 逆向设计, 抄数 | reverse engineering
工装夹具设计, 夹具设计, 工装设计, 治具设计, 治具, 工装夹具, 检具设计 | jig and fixture design, fixture design, tooling design
钣金设计, 钣金结构 | sheet metal design | <mechanical-design
塑胶结构设计, 塑料件设计, 注塑件设计 | plastic part design | <mechanical-design
压力容器设计, 压力容器 | pressure vessel design, pressure vessels
起重机械, 起重设备 | lifting equipment, hoisting machinery
工程机械, 挖掘机维修 | construction machinery, heavy equipment
农业机械, 农机, 农机维修 | agricultural machinery, farm machinery
包装机械 | packaging machinery
食品机械 | food machinery
纺织机械 | textile machinery
泵阀, 水泵, 泵与阀门, 阀门 | pumps and valves, valve design
空气压缩机, 空压机, 压缩机 | air compressor, compressors
减速机, 减速器 | gear reducer, gearbox
内燃机, 柴油机, 发动机技术 | internal combustion engine, diesel engine
汽轮机 | steam turbine
燃气轮机 | gas turbine
锅炉, 锅炉运行 | boiler operation
输送设备, 输送机, 输送线, 输送带 | conveyor systems, conveyor
物料搬运设备 | material handling equipment
润滑, 设备润滑 | lubrication, machine lubrication
机械振动噪声, 噪声振动 | NVH, noise vibration and harshness
# tool
AutoCAD制图, CAD制图, CAD绘图, CAD软件, 二维制图 | AutoCAD, CAD, computer aided design, Auto CAD | <engineering-drawing
中望CAD | ZWCAD | <autocad
| SolidWorks, Solid Works | <3d-modeling
| Siemens NX, UG NX, Unigraphics, ~UG, =NX | <3d-modeling
| Pro/ENGINEER, Pro/E, ProE, PTC Creo, Creo | <3d-modeling
| CATIA | <3d-modeling
| Autodesk Inventor, ~=Inventor | <3d-modeling
| Solid Edge, SolidEdge | <3d-modeling
| Fusion 360 | <3d-modeling
~犀牛 | Rhino 3D, Rhinoceros, =Rhino | <3d-modeling
| ANSYS, ANSYS Workbench | <finite-element-analysis
| Abaqus | <finite-element-analysis
| HyperMesh, HyperWorks | <finite-element-analysis
| COMSOL, COMSOL Multiphysics | <engineering-simulation
| Nastran, MSC Nastran | <finite-element-analysis
| ADAMS multibody, MSC Adams, =ADAMS | <engineering-simulation
| LS-DYNA | <finite-element-analysis
| STAR-CCM+ | <computational-fluid-dynamics
| Ansys Fluent, ~=Fluent | <computational-fluid-dynamics
| Geomagic | <reverse-engineering
| Teamcenter, Windchill | <product-lifecycle-management
草图大师 | SketchUp
# role
机械工程师, 机械设计工程师, 机械设计师 | mechanical engineer, mechanical design engineer, mechanical designer
结构工程师, 结构设计工程师, 产品结构工程师 | product structure engineer
机械技术员, 机械设计助理, 机械助理工程师 | mechanical technician, mechanical engineering technician
机械制图员, 绘图员, 制图员, CAD绘图员 | drafter, draftsman, CAD technician, CAD designer
非标机械工程师, 非标自动化工程师 | special machine engineer | <mechanical-engineer
设备工程师, 设备技术员 | equipment engineer, equipment technician
设备维修工, 机修工, 维修技工, 维修工, 设备维修员, 设备维护员, 维修钳工, 机修钳工, 设备维修工程师, 设备维护工程师 | maintenance technician, maintenance mechanic, millwright, maintenance worker, maintenance engineer
装配工, 装配技工, 机械装配工, 组装工 | assembler, assembly worker, assembly technician
装配钳工, 钳工, 高级钳工, 模具装配工 | bench fitter, fitter, mechanical fitter
设备调试员, 调试工程师, 调试技术员, 设备调试工程师, 现场调试工程师 | commissioning engineer, commissioning technician
售后服务工程师, 售后工程师, 售后技术支持, 设备售后工程师 | field service engineer, field service technician, after-sales engineer, service engineer
仿真工程师, CAE工程师, 有限元工程师 | CAE engineer, simulation engineer, FEA engineer
热设计工程师 | thermal engineer
液压工程师, 液压设计工程师, 液压技术员 | hydraulic engineer, hydraulics technician
研发工程师, 产品研发工程师, 开发工程师 | research and development engineer, R&D engineer
产品工程师 | product engineer
项目工程师 | project engineer
应用工程师 | application engineer, applications engineer
司炉工, 锅炉工 | boiler operator, stationary engineer
# trap
CAD $, CAD$, $CAD, CAD per, CAD annually, CAD/year, CAD a year, CAD/hour
`,
};
