import type { Table } from '../term.ts';

/** Circuits, chips, embedded systems. */
export const electronics: Table = {
  field: 'electronics',
  family: 'technology',
  lines: `
# skill
电子技术, 电子工程 | electronic engineering, electronics
模拟电路, 模电, 模拟电子技术, 模拟电路设计 | analog circuits, analogue circuits, analog design, analog circuit design
数字电路, 数电, 数字电子技术, 数字逻辑, 数字电路设计 | digital circuits, digital logic, digital design
电路设计, 电路分析, 电路原理 | circuit design, circuit analysis
硬件设计, 硬件开发, 硬件电路设计, 电子硬件 | hardware design, hardware development, hardware engineering
PCB设计, PCB布线, PCB布局, 印制电路板, 电路板设计, PCB画图, 画板 | PCB design, PCB layout, printed circuit board, PCB
高速电路, 高速PCB, 信号完整性 | signal integrity, high-speed PCB design | <pcb-design
电源完整性 | power integrity
射频, 射频电路, 射频技术, 微波, 射频微波 | RF engineering, RF design, radio frequency, microwave engineering
天线, 天线设计 | antenna design
嵌入式, 嵌入式系统, 嵌入式开发, 嵌入式软件, 嵌入式技术 | embedded systems, embedded software, embedded development, embedded programming
固件, 固件开发 | firmware, firmware development | <embedded-systems
驱动开发, 驱动程序, 底层驱动 | device drivers, driver development
嵌入式Linux, Linux驱动, Linux驱动开发 | embedded Linux, Linux drivers | <embedded-systems <linux
实时操作系统 | RTOS, real-time operating system | <embedded-systems
| FreeRTOS, RT-Thread, uC/OS, μC/OS | <rtos
| STM32 | <microcontroller-programming
51单片机, 8051单片机 | 8051 microcontroller, 8051 | <microcontroller-programming
| Arduino
树莓派 | Raspberry Pi
| ESP32 | <microcontroller-programming
ARM处理器, ARM开发 | ARM architecture, ARM Cortex, =ARM
| RISC-V
FPGA开发, FPGA设计 | FPGA, field-programmable gate array, =CPLD
| Verilog, Verilog HDL, SystemVerilog
| VHDL
数字信号处理, 信号处理, DSP开发 | digital signal processing, signal processing, =DSP
集成电路, 集成电路设计, 芯片设计, IC设计 | integrated circuit design, IC design, chip design, ASIC design, =ASIC, =SoC
模拟IC设计, 模拟集成电路 | analog IC design | <integrated-circuit-design
数字IC设计, 数字集成电路 | digital IC design, RTL design | <integrated-circuit-design
版图设计, IC版图 | IC layout, layout design | <integrated-circuit-design
芯片验证, IC验证, 数字验证 | design verification, =UVM, IC verification
| VLSI | <integrated-circuit-design
半导体, 半导体工艺, 半导体制造 | semiconductors, semiconductor manufacturing
光刻, 光刻工艺 | photolithography, lithography | <semiconductors
刻蚀, 蚀刻 | etching process, dry etching | <semiconductors
薄膜沉积 | thin film deposition, chemical vapor deposition, =CVD, =PVD | <semiconductors
封装测试, 芯片封装, 半导体封装 | semiconductor packaging, IC packaging | <semiconductors
晶圆 | wafer processing, =wafer | <semiconductors
表面贴装, SMT贴片, SMT工艺, 贴片机, 贴片 | SMT, surface mount technology
电子装配, 电子产品组装 | electronics assembly, PCBA, PCB assembly
电子元器件, 元器件选型, 电子元件 | electronic components, component selection
电子产品测试, 硬件测试, 硬件调试, 电路调试, 板级调试 | hardware testing, hardware debugging, board bring-up
可靠性测试, 可靠性试验, 可靠性, 可靠性设计 | reliability testing, reliability engineering
电子维修, 电路板维修, 芯片级维修 | electronics repair, circuit board repair
光电, 光电子, 光电技术 | optoelectronics, photonics
光学设计, 光学, 光路设计 | optical design, optics, optical engineering
激光技术, 激光器 | laser technology, lasers
显示技术, 液晶显示, 面板工艺 | display technology, OLED, LCD display
物联网, 物联网开发, 物联网技术 | internet of things, =IoT
蓝牙, 蓝牙开发 | Bluetooth, BLE, Bluetooth Low Energy
无线通信, 无线通讯 | wireless communication, wireless communications
通信协议, 通讯协议, 串口通信, 串口 | communication protocols, =UART, =I2C, =SPI, I2C/SPI, RS-485, RS485, RS-232
| MQTT
| USB protocol, USB 3.0
| PCIe, PCI Express
计算机体系结构, 计算机组成原理 | computer architecture
音频技术, 声学, 电声 | acoustics, audio engineering
# tool
| Altium Designer, =Altium, Protel | <pcb-design
| Cadence Allegro, =Allegro, OrCAD, =Cadence, Cadence Virtuoso | <pcb-design
| PADS layout, =PADS, Mentor PADS | <pcb-design
| KiCad | <pcb-design
立创EDA, 嘉立创 | EasyEDA, LCEDA | <pcb-design
EDA工具, EDA软件 | EDA tools, electronic design automation
| Multisim
| Proteus
| LTspice, PSpice, HSPICE, =SPICE
| Keil, Keil MDK
| IAR Embedded Workbench
| Vivado, =Xilinx
| Quartus, =Altera
| HFSS, Ansys HFSS
| Zemax, =CODE V
频谱分析仪, 频谱仪, 网络分析仪 | spectrum analyzer, network analyzer
逻辑分析仪 | logic analyzer
# role
电子工程师, 电子设计工程师, 电子研发工程师 | electronics engineer, electronic engineer
电子技术员, 电子维修员, 电子助理工程师, 电子维修工程师 | electronics technician
硬件工程师, 硬件设计工程师, 硬件研发工程师, 硬件开发工程师, 高级硬件工程师 | hardware engineer, hardware design engineer
嵌入式工程师, 嵌入式软件工程师, 嵌入式开发工程师, 嵌入式软件开发工程师, 嵌入式软件开发, 嵌入式硬件工程师, 嵌入式研发工程师, 嵌入式Linux工程师 | embedded engineer, embedded software engineer, embedded systems engineer
单片机工程师, 单片机开发工程师, 单片机软件工程师 | microcontroller engineer, MCU engineer
固件工程师 | firmware engineer, firmware developer
驱动工程师, 驱动开发工程师, Linux驱动工程师 | driver engineer, driver developer
PCB工程师, PCB设计工程师, PCB Layout工程师, Layout工程师 | PCB engineer, PCB designer, layout engineer
射频工程师, 射频测试工程师, 微波工程师, 天线工程师 | RF engineer, antenna engineer
FPGA工程师, FPGA开发工程师, 逻辑工程师 | FPGA engineer
芯片工程师, IC设计工程师, 集成电路工程师, 数字IC设计工程师, 模拟IC设计工程师, 芯片设计工程师 | IC design engineer, ASIC engineer, chip design engineer, analog design engineer, digital design engineer
IC验证工程师, 芯片验证工程师, 数字验证工程师 | verification engineer, design verification engineer
版图工程师, IC版图工程师 | layout design engineer
半导体工程师, 半导体工艺工程师, 半导体技术员, 半导体设备工程师 | semiconductor engineer, semiconductor technician
硬件测试工程师, 电子测试工程师, 电子测试员 | hardware test engineer
光学工程师, 光学设计工程师, 光电工程师 | optical engineer, photonics engineer
物联网工程师, 物联网开发工程师 | IoT engineer, IoT developer
信号处理工程师, 数字信号处理工程师, DSP工程师 | signal processing engineer, DSP engineer
SMT工程师, SMT技术员, SMT操作员, SMT操作工 | SMT technician, SMT engineer, SMT operator
可靠性工程师 | reliability engineer
声学工程师, 音频工程师, 电声工程师 | acoustic engineer, audio engineer
# trap
微波炉, 动画板, 画板报, at the wafer thin, 光电工业, ARM's length, 贴片面膜
`,
};
