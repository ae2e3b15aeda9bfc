import { expect, test } from 'vitest';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const judged = (major: string, description: string) =>
  judge({ ...nobody, majors: [major] }, { title: '', description })
    .reasons.filter(({ kind }) => kind === 'major')
    .map(({ polarity, quote }) => `${polarity} ${quote}`)
    .join();

test.each([
  ['art', 'Start date: now. We need a chef.'],
  ['law', 'Mow the lawn.'],
  ['IT', 'You must fit in.'],
  ['Music', 'Musical toys salesperson'],
  ['art', 'State of the art technology'],
  ['law', 'Background checks as required by law'],
  ['accounting', 'Our accounting department is next door.'],
  ['design', 'Design pumps.'],
  ['automotive', 'You work with major automotive clients.'],
  ['design', 'You will master the design of pumps.'],
  ['法律', '任职要求：1、大专以上；2、遵守国家法律法规'],
  ['英语', '要求：英语四级'],
  ['英语', '要求：英语专业八级'],
  ['计算机', '熟练操作计算机'],
  ['软件', '熟练使用办公软件'],
  ['护理', '提供皮肤护理服务'],
  ['会计', '客户为各大会计师事务所'],
  ['会计', '公司提供会计专业培训'],
  ['医学', '提供医学专业评估'],
])('the letters of a major are no study of it: %s in %s', (major, text) => {
  expect(judged(major, text)).toBe('');
});

test.each([
  ['机电一体化技术', '公司经营机电一体化产品，要求：营销专业', 'misses 营销'],
  ['机电一体化技术', '从事机电一体化设备销售，市场营销专业', 'misses 市场营销'],
  ['机电一体化技术', '生产电气设备，会计专业', 'misses 会计'],
  ['会计', '法律专业，与会计师事务所沟通', 'misses 法律'],
  ['会计', '需与会计师事务所沟通，法律专业', 'misses 法律'],
  ['会计', '我们为会计行业服务，要求：计算机类专业', 'misses 计算机'],
  ['英语', '要求：英语良好，机械专业', 'misses 机械'],
  ['英语', '要求：英语六级、计算机专业', 'misses 计算机'],
  ['护理', '客户护理与售后，市场营销专业', 'misses 市场营销'],
  ['法律', '遵守法律，法学专业', 'meets 法学'],
  ['管理', '专业要求：机电、自动化等，3年以上团队管理经验', 'misses 机电'],
])('a thing beside a list of majors does not join it: %s in %s', (major, text, reason) => {
  expect(judged(major, text)).toBe(reason);
});

test.each([
  ['会计', '会计专业', '会计'],
  ['会计', '会计、财务管理等相关专业', '会计'],
  ['会计', '会计，金融，法律专业', '会计'],
  ['会计', '机械工程，会计类、法律专业', '会计'],
  ['会计', '招会计毕业生', '会计'],
  ['计算机', '有计算机背景', '计算机'],
  ['哲学', '要求：哲学、历史学等专业', '哲学'],
  ['哲学', '哲学系毕业', '哲学'],
  ['哲学', '所学专业为哲学', '哲学'],
  ['档案学', '专业要求：图书馆学、档案学', '档案学'],
  ['计算机科学与技术', '0810：信息与通讯工程 0812：计算机科学与技术', '计算机科学与技术'],
  ['philosophy', 'Degree in philosophy or history', 'philosophy'],
  ['art history', 'Art history graduates welcome', 'Art history'],
  ['law', 'a law degree', 'law'],
  ['law', "Bachelor's degree in history, law or economics", 'law'],
  ['mechanical engineering', 'BS in mechanical  engineering', 'mechanical  engineering'],
  ['economics', 'Economics major', 'Economics'],
  ['economics', 'major in economics', 'economics'],
  ['computer science', 'Computer science, mathematics, or psychology-related major', 'Computer science'],
  ['graphic design', 'Master of graphic design', 'graphic design'],
])('a major in a context of study is met: %s in %s', (major, text, quote) => {
  expect(judged(major, text)).toBe(`meets ${quote}`);
});

test('a field that names majors or an education is context enough', () => {
  const of = (education: { text?: string; majors?: string[] }) =>
    judge({ ...nobody, majors: ['档案学'] }, { title: '', education }).reasons.map(
      ({ polarity }) => polarity,
    );
  expect(of({ majors: ['档案学'] })).toEqual(['meets']);
  expect(of({ text: '大专 档案学' })).toEqual(['meets']);
});
