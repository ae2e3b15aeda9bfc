import type { Table } from '../term.ts';

/** Energy, rail, aviation, shipping. */
export const energyAndTransport: Table = {
  field: 'energy-and-transport',
  family: 'transport',
  lines: `
# skill
火力发电, 发电, 发电厂运行, 电厂运行 | power generation, thermal power plant operation
水力发电, 水电站 | hydropower
核电, 核能, 核电站 | nuclear power
光伏, 光伏发电, 太阳能, 光伏电站 | photovoltaics, solar energy, solar power, =PV
风电, 风力发电, 风电场 | wind power, wind energy, wind turbine
储能, 储能系统 | energy storage, energy storage systems
氢能, 燃料电池 | hydrogen energy, fuel cell, fuel cells
锂电池, 锂离子电池, 锂电, 电芯 | lithium-ion battery, lithium battery, battery cells
新能源, 可再生能源 | new energy, renewable energy
节能, 能源管理, 节能改造 | energy conservation, energy management, energy efficiency
电网, 智能电网, 微电网 | power grid, smart grid, microgrid
燃气, 天然气, 燃气输配 | natural gas, gas distribution
油气储运, 油气 | oil and gas storage and transportation, oil and gas
石油工程, 钻井, 采油 | petroleum engineering, well drilling
供热, 供暖, 热力 | district heating, heat supply
铁路, 铁道, 铁路运输 | railway transport, railways
轨道交通, 城市轨道交通, 地铁 | rail transit, urban rail, metro operations
铁路信号, 轨道信号, 信号系统 | railway signalling, railway signaling
接触网, 牵引供电 | overhead catenary, traction power supply
动车组, 机车车辆, 机车 | rolling stock, locomotives
航空维修, 飞机维修, 飞机机务 | aircraft maintenance, aviation maintenance
航空制造, 航空航天, 航空 | aerospace manufacturing, aerospace, aviation
民航服务, 航空服务, 地勤 | civil aviation services, airport ground handling
空气动力学 | aerodynamics
飞行控制, 飞控 | flight control
航空发动机 | aircraft engine, jet engine
无人机, 无人机操作, 无人机飞行, 无人机航拍 | drones, =UAV, =UAVs, drone operation
无人机装调, 无人机维修 | drone assembly and repair
船舶设计, 造船, 船舶建造 | ship design, shipbuilding
轮机, 船舶轮机, 船舶机电 | marine engineering
航海, 船舶驾驶 | ship navigation, seamanship
港口, 港口机械, 港口管理, 码头 | port operations, port machinery
公路运输, 道路运输 | road transport
智能交通, 交通信号 | intelligent transportation systems
交通规划 | traffic planning, transportation planning
# tool
| PVsyst
| DIgSILENT, PSCAD, PSS/E
| CAESAR II, PDMS piping, AVEVA
# role
光伏工程师, 光伏技术员, 光伏设计师, 光伏安装工, 光伏运维员, 光伏运维工程师, 光伏施工员 | photovoltaic engineer, solar engineer, solar installer, solar technician
风电工程师, 风电运维工, 风电检修员, 风电运维工程师, 风电运维 | wind turbine technician, wind power engineer
储能工程师 | energy storage engineer
电池工艺工程师, 锂电工艺工程师, 电池操作工 | battery process engineer
发电运行员, 集控运行值班员, 电厂运行值班员, 集控值班员, 电站运行工 | power plant operator
核电工程师 | nuclear engineer
水电站值班员 | hydropower station operator
线路工, 外线电工, 输电线路工, 电力线路工 | lineman, power line technician
电力调度员 | grid dispatcher
燃气工程师, 燃气安装工, 燃气管网工, 燃气安检员 | gas engineer, gas fitter
石油工程师, 钻井工程师, 采油工 | petroleum engineer, drilling engineer
能源管理师岗, 能源工程师, 节能工程师 | energy engineer, energy manager
火车司机, 动车组司机, 电力机车司机, 动车司机 | train driver
地铁司机, 列车司机, 电客车司机 | metro driver, subway operator
乘务员, 列车乘务员, 高铁乘务员, 列车员 | train attendant
站务员, 地铁站务员, 客运员, 安检员, 值班站长, 地铁安检员 | station attendant, security screener
信号工铁路, 铁路信号工, 通号工, 信号工程师 | signalling engineer, railway signal technician
线路工铁路, 铁路线路工, 桥隧工, 铁路工务 | track worker, permanent way worker
车辆检修工, 机车检修工, 动车组机械师, 车辆检修员, 机车钳工 | rolling stock maintenance technician
接触网工 | catenary technician
空乘, 空中乘务员, 空姐, 航空乘务员 | flight attendant, cabin crew
地勤人员, 机场地勤, 值机员, 地服 | airport ground staff, check-in agent
飞行员, 飞机驾驶员 | airline pilot, aircraft pilot
机务, 机务维修员, 飞机维修工, 飞机维修工程师, 航空机务, 机务工程师 | aircraft maintenance engineer, aircraft mechanic, aircraft maintenance technician, aviation technician
航空工程师, 飞行器设计师, 航空航天工程师, 气动工程师 | aerospace engineer, aeronautical engineer, aerodynamics engineer
飞控工程师 | flight control engineer
无人机飞手, 无人机驾驶员, 飞手, 无人机操作员, 无人机操控员 | drone pilot, UAV pilot, UAV operator
无人机工程师, 无人机技术员, 无人机装调员, 无人机装调检修工 | drone engineer, drone technician
空管员, 空中交通管制员, 签派员 | air traffic controller, flight dispatcher
船员, 水手, 船舶驾驶员, 海员 | seafarer, sailor, deckhand
船长, 大副, 二副, 三副 | ship captain, chief officer, ship officer
轮机长, 轮机员, 大管轮, 机工 | marine engineer, chief engineer ship, engine room rating
船舶工程师, 船舶设计师, 船体工程师, 轮机工程师 | naval architect, ship designer
船体装配工, 船舶装配工, 船舶钳工, 船舶焊工 | shipfitter, shipyard worker
港口操作员, 码头工人, 门机司机, 桥吊司机 | dock worker, stevedore, port operator
交通工程师, 交通规划师 | traffic engineer, transport planner
# certificate
海员证, 船员证, 船员适任证书, 船员服务簿, 适任证书 | seafarer certificate, STCW, certificate of competency
民用航空器维修执照, 飞机维修执照, 机务维修执照, 航空器维修人员执照, CAAC执照 | aircraft maintenance licence, EASA Part 66, A&P license, CAAC maintenance licence
飞行执照, 商用驾驶员执照 | pilot licence, commercial pilot license
安检员证, 民航安检证 | security screener certificate
能源管理师, 能源管理师证 | energy manager certificate, =CEM
核电操纵员证 | nuclear reactor operator licence
火车驾驶证, 铁路机车车辆驾驶证 | train driver licence
乘务员证 | cabin crew certificate
# trap
触发电, 开发电子, 研发电子, 研发电机, 研发电气, 研发电源, 开发电机, 开发电路, 引发电, 激发电, 风电影, 地铁口, 近地铁, 地铁站, 地铁线, 临地铁, 靠近地铁, 地铁上盖, 地铁沿线, 地铁直达, 地铁旁, 地铁附近, 地铁号线, 邻近地铁, 水手机, 司机务必, 航空公司, 航空港, 机场航空, 高温补贴供暖, 港口岸, 香港口, 进港口, 燃气费, 天然气费, 热力图, 动力热力, 机务必, 手机务, 铁路局, 数码头, 摄像头码头, 航空快递, 航空运输, 铁路口, 供热线, 核能力
`,
};
