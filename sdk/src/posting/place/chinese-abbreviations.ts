import { mapKnown } from '../map-known.ts';

const groups = new Map([
  ['北上广深', '北京 上海 广州 深圳'],
  ['北上广', '北京 上海 广州'],
  ['北上深', '北京 上海 深圳'],
  ['江浙沪', '江苏 浙江 上海'],
  ['京津冀', '北京 天津 河北'],
]);
const single: Readonly<Record<string, string>> = {
  ...{
    京: '北京',
    沪: '上海',
    津: '天津',
    渝: '重庆',
    浙: '浙江',
    苏: '江苏',
    粤: '广东',
    鲁: '山东',
    皖: '安徽',
  },
  ...{
    闽: '福建',
    赣: '江西',
    豫: '河南',
    冀: '河北',
    鄂: '湖北',
    湘: '湖南',
    川: '四川',
    蜀: '四川',
    滇: '云南',
  },
  ...{ 黔: '贵州', 桂: '广西', 琼: '海南', 陕: '陕西', 晋: '山西', 辽: '辽宁', 港: '香港' },
};
const clear = /^[京沪津渝浙苏粤鲁皖闽赣豫冀鄂湘滇黔琼川蜀桂陕晋辽港\s、/,]+$/u;

/**
 * Reads a slot that holds abbreviations and nothing else, such as 沪, 京/沪, 江浙沪 or 北上广深; within other
 * words the same characters mean other things.
 */
export function expandAbbreviations(text: string): string[] | undefined {
  const group = groups.get(text);
  if (group) return group.split(' ');
  if (!clear.test(text)) return undefined;
  const names = mapKnown([...text.replace(/[\s、/,]/g, '')], (sign) => single[sign]);
  return names.length > 0 ? names : undefined;
}
