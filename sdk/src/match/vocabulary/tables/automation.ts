import type { Table } from '../term.ts';

/** Control, robots, machine vision. */
export const automation: Table = {
  field: 'automation',
  family: 'manufacturing',
  lines: `
# skill
自动化, 工业自动化, 自动化控制, 自动控制, 自动化技术 | industrial automation, ~=Automation, automatic control
PLC编程, 可编程控制器, 可编程控制器编程, PLC程序, PLC控制, 可编程逻辑控制器 | PLC programming, PLC, programmable logic controller | <industrial-automation
西门子PLC, 西门子PLC编程, 西门子S7 | Siemens PLC, Siemens S7, S7-1200, S7-1500, S7-300, S7-200 | <plc-programming
三菱PLC, 三菱PLC编程 | Mitsubishi PLC | <plc-programming
欧姆龙PLC, 欧姆龙PLC编程 | Omron PLC | <plc-programming
汇川PLC, 信捷PLC, 台达PLC | Inovance PLC, Delta PLC | <plc-programming
| Allen-Bradley PLC, Allen Bradley, ControlLogix, CompactLogix | <plc-programming
梯形图, 梯形图编程 | ladder logic, ladder diagram | <plc-programming
人机界面, 触摸屏编程, 触摸屏组态, 触摸屏程序, HMI编程 | HMI programming, HMI, human machine interface
组态软件, 组态王, 组态, 上位机组态 | SCADA, supervisory control and data acquisition
分散控制系统, 集散控制系统, DCS系统 | distributed control system, =DCS
运动控制, 多轴控制, 运动控制卡 | motion control
过程控制 | process control
PID控制, PID调节, PID算法 | PID control, PID tuning
机器视觉, 视觉检测, 工业视觉, 视觉系统 | machine vision, vision inspection
工业机器人, 机器人操作, 机器人应用 | industrial robots, industrial robotics
机器人编程, 机器人示教, 机器人调试, 工业机器人编程, 离线编程 | robot programming, robot teaching | <industrial-robots
协作机器人 | collaborative robots, cobot | <industrial-robots
机器人技术, 机器人学, 智能机器人 | robotics
移动机器人, AGV小车 | automated guided vehicles, =AGV, =AMR, autonomous mobile robots
传感器, 传感器技术, 传感技术 | sensors, sensor technology
仪器仪表, 自动化仪表, 仪表, 仪表维护 | instrumentation, instruments
检测技术, 自动检测 | measurement technology
现场总线, 工业总线 | fieldbus
工业以太网 | industrial ethernet
| Modbus | <fieldbus
| PROFINET, PROFIBUS | <fieldbus
| EtherCAT | <fieldbus
CAN总线, CAN通信 | CAN bus, CANopen | <fieldbus
OPC通讯, OPC协议 | OPC UA
上位机, 上位机开发, 上位机软件, 上位机编程 | host computer software
自动化设备, 自动化产线, 自动化生产线, 自动线 | automated production line, automation equipment
智能制造 | smart manufacturing, intelligent manufacturing, Industry 4.0
工业互联网 | industrial internet of things, industrial internet, =IIoT
制造执行系统, MES系统 | manufacturing execution system, =MES
数字孪生 | digital twin
单片机, 单片机编程, 单片机开发 | microcontroller programming, microcontroller, =MCU, =MCUs
机电一体化, 机电一体化系统 | mechatronics
电液控制, 电液伺服 | electro-hydraulic control
系统集成 | systems integration, system integration
控制理论, 自动控制原理, 控制算法 | control theory, control algorithms, control systems
虚拟调试 | virtual commissioning
# tool
博图 | TIA Portal, Totally Integrated Automation | <siemens-plc
| STEP 7, WinCC | <siemens-plc
| CODESYS | <plc-programming
| LabVIEW
| MATLAB, MATLAB/Simulink
| Simulink
| Ignition SCADA, Wonderware | <scada
发那科机器人, 法那科机器人 | FANUC robot, Fanuc | <industrial-robots
ABB机器人 | ABB robot, RobotStudio | <industrial-robots
库卡机器人 | KUKA robot, =KUKA | <industrial-robots
安川机器人 | Yaskawa robot, Yaskawa | <industrial-robots
| Halcon, HALCON machine vision | <machine-vision
| VisionPro, Cognex | <machine-vision
| Studio 5000, RSLogix | <allen-bradley-plc
| dSPACE
# role
自动化工程师, 自动化技术员, 自动化控制工程师, 自动化设计工程师, 自动化设备工程师 | automation engineer, automation technician
控制工程师, 自控工程师, 控制系统工程师, 控制算法工程师 | control engineer, controls engineer, control systems engineer
PLC工程师, PLC编程工程师, PLC程序员 | PLC engineer, PLC programmer
机器人工程师, 工业机器人工程师, 机器人应用工程师 | robotics engineer, robot engineer
机器人调试员, 机器人调试工程师, 机器人操作员, 机器人示教员, 工业机器人系统操作员, 工业机器人系统运维员 | robot operator, robot technician, robotics technician
机电工程师, 机电一体化工程师 | mechatronics engineer, electromechanical engineer
机电技术员, 机电技工, 机电维修, 机电工, 机电维修员 | electromechanical technician, mechatronics technician
仪表工, 仪表工程师, 仪表技术员, 仪表维修工 | instrument technician, instrumentation engineer, instrument fitter
视觉工程师, 机器视觉工程师, 视觉算法工程师 | machine vision engineer
上位机工程师, 上位机软件工程师, 上位机开发工程师 | host software engineer
系统集成工程师 | systems integration engineer, systems integrator
运动控制工程师 | motion control engineer
DCS工程师 | DCS engineer
# trap
自动化办公, 办公自动化, 自动化运维, 自动化营销, 自动化部署, marketing automation, 仪表盘, 仪表堂堂, plc公司
`,
};
