/** Districts and quarters that postings name without 区 behind their city. */
const source = `
北京 东城 西城 朝阳 海淀 丰台 石景山 门头沟 房山 通州 顺义 昌平 大兴 怀柔 平谷 密云 延庆 亦庄 中关村 望京 国贸 上地 西二旗
天津 和平 河东 河西 南开 河北 红桥 东丽 西青 津南 北辰 武清 宝坻 滨海 静海 宁河 蓟州
上海 黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东 金山 松江 青浦 奉贤 崇明 张江 漕河泾 陆家嘴 临港 外高桥 金桥
重庆 渝中 江北 南岸 渝北 沙坪坝 九龙坡 大渡口 北碚 巴南 涪陵 万州 永川 江津 合川 璧山 两江
广州 越秀 海珠 荔湾 天河 白云 黄埔 番禺 花都 南沙 从化 增城
深圳 福田 罗湖 南山 盐田 宝安 龙岗 龙华 坪山 光明 前海 蛇口
杭州 上城 拱墅 西湖 滨江 萧山 余杭 临平 钱塘 富阳 临安 下沙
南京 玄武 秦淮 建邺 鼓楼 浦口 栖霞 雨花台 江宁 六合
苏州 姑苏 虎丘 吴中 相城 吴江
成都 锦江 青羊 金牛 武侯 成华 龙泉驿 青白江 新都 温江 双流 郫都 高新 天府
武汉 江岸 江汉 硚口 汉阳 武昌 青山 洪山 东西湖 汉南 蔡甸 江夏 黄陂 光谷
西安 新城 碑林 莲湖 未央 雁塔 灞桥 长安 高新
佛山 禅城 南海 顺德 三水 高明
宁波 海曙 江北 镇海 北仑 鄞州 奉化
青岛 市南 市北 黄岛 崂山 李沧 城阳 即墨
`;

const districts = new Map(
  source
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([city = '', ...names]) => [city, new Set(names)]),
);

const suffixed = /^[^路街]{1,12}(?:区|县|镇|乡|街道|市|旗|新城|开发区|园区)(?:\p{Script=Han}{0,6})$/u;

/** Tells whether what follows a city's or a province's name is a part of it: 深圳南山, but not 南京东路. */
export function isPartOf(city: string | undefined, rest: string): boolean {
  return suffixed.test(rest) || (city !== undefined && (districts.get(city)?.has(rest) ?? false));
}

/** Of these there is one in China. */
const unique = new Set(
  '海淀 石景山 门头沟 顺义 昌平 延庆 亦庄 中关村 津南 徐汇 虹口 杨浦 闵行 嘉定 浦东 松江 奉贤 崇明 张江 漕河泾 陆家嘴 外高桥 渝中 渝北 沙坪坝 九龙坡 大渡口 北碚 海珠 荔湾 番禺 花都 福田 罗湖 宝安 龙岗 坪山 前海 拱墅 萧山 余杭 建邺 雨花台 姑苏 武侯 郫都 龙泉驿 江岸 硚口 东西湖 雁塔 灞桥 禅城 顺德 海曙 北仑 鄞州 崂山'.split(
    ' ',
  ),
);

/** Finds the city of a district that needs none beside it: 海淀区, but not 朝阳区. */
export function cityOfDistrict(name: string): string | undefined {
  const district = name.replace(/(?:新区|区)$/u, '');
  if (!unique.has(district)) return undefined;
  return [...districts].find(([, names]) => names.has(district))?.[0];
}
