/** Texts of our own pages. */
export const zhCN = {
  name: '招聘号',
  language: '语言',
  otherLanguage: 'English',
  tagline: '企业和院校发布一次，岗位与校企合作就出现在每一所院校的网页上，学生在哪里看到都认得出来。',
  sampleNotice: '这里的内容是示例数据，由本项目编写，不代表任何企业或院校。',
  counts: { organizations: '家企业、院校和协会', jobs: '个在招岗位', cooperations: '项校企合作' },
  tour: {
    college: { title: '院校网页', text: '一行脚本，实时列出岗位与校企合作。', action: '打开示例院校网页' },
    board: {
      title: '学生浏览器',
      text: '在别处看到的岗位，扩展会标出它是否在本校招聘号中，以及用人单位是否与本校合作。',
      action: '打开示例招聘网站',
    },
    api: { title: '开放接口', text: '有类型的 SDK，公开读取不需要密钥。', action: '打开接口文档' },
  },
  embed: { title: '嵌入你的网页', text: '把下面的代码放进页面，替换院校编号即可。' },
  listing: {
    title: (name: string) => `${name}：岗位与校企合作`,
    unavailable: '岗位列表暂时无法显示，请稍后再来。',
    gone: '这里没有这个单位。',
    further: '更多内容',
    next: '下一页',
  },
  extension: {
    title: '安装浏览器扩展',
    steps: [
      '打开 chrome://extensions，启用“开发者模式”。',
      '点击“加载已解压的扩展程序”，选择启动时打印的文件夹。',
    ],
  },
  college: {
    title: '招生就业网',
    navigation: ['学校概况', '专业设置', '校企合作', '就业服务', '联系我们'],
    heading: '就业与校企合作',
    intro: '合作企业的在招岗位与合作动态，随企业发布实时更新。',
    unavailable: '岗位列表暂时无法显示，请到就业指导中心咨询，或稍后再来。',
    service: '就业服务',
    services: [
      '每周三下午：简历与面试一对一辅导',
      '实训楼一层：企业宣讲与现场答疑',
      '签约前请核对岗位、工资与合同期限',
    ],
    none: '这里还没有院校',
    noneAdvice:
      '有了院校，这里就是它的示例网页。想先看看效果，请用 npm start 启动示例数据，或用 npm start -- --import 导入自己的文件。',
    footer: '示例网页，用来展示嵌入效果。',
  },
  board: {
    title: '示例招聘网站',
    intro: '这是一个普通的招聘网站，与招聘号无关。装上扩展后打开任意岗位，看看它认出了什么。',
    back: '全部岗位',
    employer: '用人单位',
    place: '地点',
    pay: '薪资',
    posted: '发布日期',
    original: '原始页面',
    next: '下一页',
    empty: '还没有岗位。',
    gone: '没有这个岗位。',
  },
  reference: {
    title: '接口文档',
    intro: '本站的全部接口，可以在这里直接调用：展开一个，点“执行”。',
    notes: [
      '公开的内容无需密钥即可读取。',
      '写入前点“授权”，粘贴私密密钥（sk_…）；密钥只留在本页，离开即忘。此后执行的操作会真正生效。',
      '同一参数出现多次表示“或”，不同参数之间表示“且”。示例中的编号和版本号都来自本站。',
    ],
    loading: '正在载入接口文档…',
    failed: '接口文档暂时无法载入，请稍后刷新页面。',
    withoutScript: '在线调用需要 JavaScript；上面的 openapi.json 描述了同样的接口。',
  },
};
export type Messages = typeof zhCN;
