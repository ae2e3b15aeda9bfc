import type { Table } from '../term.ts';

/** Majors of electronics and information; the codes are of the vocational catalogue of 2021. */
export const majorsTechnology: Table = {
  field: 'majors-technology',
  family: 'technology',
  lines: `
# major
电子与信息大类 | electronics and information majors | cn:51
电子信息类, 电子信息类专业, 电子类专业, 电子相关专业, 电子类, 电子信息相关专业, 电子专业, 电子等相关专业 | electronic information majors | cn:5101
计算机类, 计算机类专业, 计算机专业, 计算机相关专业, 计算机等相关专业, 计算机或相关专业 | computer majors, computer science or related | cn:5102
通信类, 通信类专业, 通信专业, 通信相关专业 | communication majors | cn:5103
集成电路类 | integrated circuit majors | cn:5104
电子信息工程技术 | electronic information engineering technology | cn:510101
物联网应用技术 | internet of things application technology | cn:510102
应用电子技术 | applied electronic technology | cn:510103
电子产品制造技术 | electronic product manufacturing technology | cn:510104
电子产品检测技术 | electronic product testing technology | cn:510105
移动互联应用技术 | mobile internet application technology | cn:510106
汽车智能技术 | automotive intelligence technology | cn:510107
智能产品开发与应用 | smart product development and application | cn:510108
智能光电技术应用 | intelligent photoelectric technology application | cn:510109
光电显示技术 | photoelectric display technology | cn:510110
计算机应用技术, 计算机应用 | computer application technology, computer applications | cn:510201
计算机网络技术 | computer network technology | cn:510202
软件技术 | software technology | cn:510203
数字媒体技术 | digital media technology | cn:510204
大数据技术 | big data technology | cn:510205
云计算技术应用 | cloud computing technology application | cn:510206
信息安全技术应用 | information security technology application | cn:510207
虚拟现实技术应用 | virtual reality technology application | cn:510208
人工智能技术应用 | artificial intelligence technology application | cn:510209
嵌入式技术应用 | embedded technology application | cn:510210
工业互联网技术 | industrial internet technology | cn:510211
区块链技术应用 | blockchain technology application | cn:510212
移动应用开发 | mobile application development | cn:510213
工业软件开发技术 | industrial software development technology | cn:510214
动漫制作技术 | animation production technology | cn:510215
密码技术应用 | cryptographic technology application | cn:510216
现代通信技术 | modern communication technology | cn:510301
现代移动通信技术 | modern mobile communication technology | cn:510302
通信软件技术 | communication software technology | cn:510303
卫星通信与导航技术 | satellite communication and navigation technology | cn:510304
集成电路技术 | integrated circuit technology | cn:510401
微电子技术 | microelectronics technology | cn:510402
计算机科学与技术, 计算机科学 | computer science, computer science and technology, =BSCS | <computer-majors
软件工程专业 | software engineering degree | <computer-majors
网络工程专业 | network engineering degree | <computer-majors
信息管理与信息系统, 信息管理专业 | information management and information systems, management information systems, information systems | <computer-majors
数据科学与大数据技术 | data science and big data technology | <computer-majors
计算机工程专业 | computer engineering | <computer-majors
信息技术专业 | information technology | <computer-majors
物联网工程 | internet of things engineering | <computer-majors
信息工程 | information engineering | <electronic-information-majors
电子信息工程, 电子信息, 电子信息科学与技术 | electronic information engineering, electronic and information engineering | <electronic-information-majors
电子科学与技术 | electronic science and technology | <electronic-information-majors
微电子科学与工程, 微电子学, 微电子, 微电子专业 | microelectronics | <integrated-circuit-majors
通信工程专业 | communication engineering degree | <communication-majors
光电信息科学与工程, 光电信息, 光学工程 | optoelectronic information science and engineering | <electronic-information-majors
信号与信息处理 | signal and information processing | <communication-majors
电气与计算机工程 | electrical and computer engineering, =ECE, =EECS | <electronic-information-majors
数学专业, 应用数学, 数学与应用数学, 数学类, 数学相关专业 | mathematics, applied mathematics
统计学专业, 应用统计学 | statistics degree, applied statistics
物理学, 应用物理学, 物理专业, 应用物理 | physics, applied physics
理工科, 理工类, 理工科专业, 理工类专业, 工科专业, 工科, 理工专业 | =STEM, STEM degree, science and engineering majors
# trap
工科技
`,
};
