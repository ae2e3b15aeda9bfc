import type { Table } from '../term.ts';

/** Graphics, pictures, media. */
export const design: Table = {
  field: 'design',
  family: 'services',
  lines: `
# skill
平面设计, 图形设计, 平面制作 | graphic design
视觉设计, 视觉创意 | visual design
界面设计, UI设计, 用户界面设计 | UI design, user interface design
交互设计, 交互原型 | interaction design
用户体验, 用户体验设计, UX设计 | UX design, user experience, =UX, UI/UX, UX/UI
用户研究 | user research, usability testing
原型设计, 产品原型 | wireframing, interface prototyping
排版, 排版设计, 版式设计 | typesetting, typography
包装盒设计, 包装设计 | packaging design
海报设计, 画册设计, 宣传物料设计 | poster design, brochure design
标志设计, 品牌视觉 | logo design, visual identity
插画, 手绘, 插画绘制, 原画 | illustration, concept art
工业产品设计, 外观设计, 产品外观设计 | industrial product styling
修图, 图片处理, 图片精修 | photo retouching, image editing
摄影, 拍摄, 产品拍摄 | photography
摄像, 视频拍摄 | videography, video shooting
视频剪辑, 视频制作, 后期制作, 视频编辑, 影视后期, 剪辑 | video editing, video production, post-production
动画制作, 动画设计, 动漫设计 | animation
三维动画, 3D动画 | 3D animation
特效制作, 影视特效 | visual effects, =VFX
游戏美术, 游戏设计, 游戏策划 | game art, game design
电商设计, 美工设计, 详情页设计, 店铺装修 | e-commerce design
网页设计 | web design
服装设计, 时装设计 | fashion design, apparel design
珠宝设计, 首饰设计 | jewellery design, jewelry design
家具设计 | furniture design
展览设计, 展示设计, 展厅设计 | exhibition design
色彩搭配 | color theory, colour matching
印刷, 印前, 印刷工艺 | printing, prepress
新闻采编, 新闻写作, 采编, 采访 | news reporting, news writing
编辑校对, 校对 | editing and proofreading, proofreading
播音主持 | broadcasting and hosting
脚本创作 | directing, scriptwriting
配音, 录音 | voice-over, audio recording
# tool
| Adobe Photoshop, Photoshop
| Adobe Illustrator, ~=Illustrator
| CorelDRAW
| Adobe InDesign, InDesign
| Adobe Premiere, Premiere Pro, =Premiere | <video-editing
| After Effects, Adobe After Effects | <visual-effects
剪映 | CapCut, Jianying | <video-editing
| Final Cut Pro, DaVinci Resolve | <video-editing
| Figma, ~=Sketch | <ui-design
| Axure, Axure RP | <wireframing
墨刀, 蓝湖 | Modao | <wireframing
| Autodesk 3ds Max, 3ds Max, 3DMAX | <3d-modeling
| Autodesk Maya, ~=Maya | <3d-animation
| Cinema 4D, C4D | <3d-animation
| Blender 3D, =Blender | <3d-modeling
| ZBrush, Substance Painter
| V-Ray, =KeyShot
| Adobe Creative Suite, Adobe Creative Cloud
| Canva
# role
平面设计师, 美术设计师, 平面设计专员, 广告设计师, 视觉设计师, 图文设计师 | graphic designer, visual designer
UI设计师, UI设计工程师, 界面设计师, UI/UX设计师 | UI designer, UI/UX designer
交互设计师, 用户体验设计师, UX设计师, UE设计师 | UX designer, interaction designer, product designer, user experience designer
美工, 淘宝美工, 电商美工, 网店美工, 电商设计师 | e-commerce designer
插画师, 原画师, 游戏原画师 | illustrator artist, concept artist
工业设计师, 外观设计师, 产品设计师, ID设计师, 产品外观设计师 | industrial designer
动画师, 动画设计师, 动效设计师, 3D动画师, 三维动画师 | animator, motion designer, 3D animator
三维设计师, 3D设计师, 建模师, 3D建模师 | 3D artist, 3D modeler
特效师, 特效设计师 | VFX artist
游戏策划师, 游戏美术设计师, 关卡设计师 | game designer, game artist
视频剪辑师, 剪辑师, 后期剪辑, 视频后期, 短视频剪辑, 影视后期制作, 后期制作师, 视频剪辑员 | video editor
摄影师, 摄像师, 短视频摄影, 拍摄剪辑 | photographer, videographer, cameraman
修图师, 后期修图 | photo retoucher
服装设计师, 时装设计师, 设计助理服装 | fashion designer
珠宝设计师, 首饰设计师 | jewellery designer
家具设计师, 橱柜设计师, 全屋定制设计师, 定制家具设计师, 软装设计师 | furniture designer, cabinet designer
展览设计师, 展厅设计师, 展示设计师 | exhibition designer
效果图设计师, 效果图制作 | rendering artist
编导, 短视频编导, 导演助理, 编剧 | screenwriter, content director, video director
记者, 新闻记者, 采编记者 | journalist, reporter
编辑, 文字编辑, 网络编辑, 图书编辑, 责任编辑 | editor, content editor
主持人, 播音员 | presenter, announcer
配音演员, 配音员, 录音师 | voice actor, sound engineer
印刷工, 印刷机长, 印刷操作工, 制版员 | printing operator, prepress technician
广告制作工, 广告安装工 | sign maker
# certificate
记者证 | press card
出版专业资格证 | publishing qualification
# trap
编辑器, 编辑部, 可编辑, 编辑距离, 编辑文档, 拍摄像, editor-in-chief, 摄像头, 摄像机
`,
};
