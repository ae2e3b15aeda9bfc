import { describe, expect, test } from 'vitest';
import { announcement } from '../announcement.ts';
import { jobs } from '../collections/jobs/jobs.ts';
import { words as jobWords } from '../collections/jobs/words.ts';
import { opened } from '../feed/listing-state.ts';
import { formatDay } from '../format/dates.ts';
import { jobTime } from '../format/job-facts.ts';
import { countOf } from '../format/numbers.ts';
import { formatPay } from '../format/pay.ts';
import { fetchRegionNames, regionName } from '../format/region-names.ts';
import { chooseLocale, type Locale } from '../language.ts';
import { aJob, now } from '../testing/objects.ts';
import { createOwnWords } from './own-words.ts';

/** What a reader gets of some catalogues, and of what the page is told. */
function speaking(catalogues: unknown, ...wishes: string[]) {
  const faults: string[] = [];
  const choose = createOwnWords([catalogues], (key, fault) => faults.push(`${key}: ${fault}`));
  const locale: Locale = choose(wishes) ?? chooseLocale(wishes);
  return { locale, faults, choose };
}
const german = {
  lang: 'de',
  common: { retry: 'Erneut versuchen', payFrom: 'ab {amount}', payPeriods: { month: 'im Monat' } },
  jobs: {
    all: { one: '{count} Stelle', other: '{count} Stellen' },
    arrived: { one: '{count} neue Stelle', other: '{count} neue Stellen' },
  },
  notices: { jobs: { becameClosed: 'Die Stelle „{title}“ ist nicht mehr offen' } },
  regions: { ZJ: 'Zhejiang (Provinz)' },
};

describe('the language', () => {
  test.each<[wishes: string[], catalogues: string[], tag: string, own: string | undefined]>([
    [['de'], ['de'], 'de', 'de'],
    [['de-AT'], ['de'], 'de-AT', 'de'],
    [['de'], ['de-CH'], 'de-CH', 'de-CH'],
    [['fr', 'de'], ['de'], 'de', 'de'],
    [['en', 'de'], ['de'], 'en', undefined],
    [['fr', 'es'], ['de'], 'en', undefined],
    [['zh-CN'], ['zh-Hant'], 'zh-CN', undefined],
    [['zh-TW'], ['zh-Hant'], 'zh-Hant', 'zh-Hant'],
    [['zh-TW'], ['zh-CN', 'zh-TW'], 'zh-TW', 'zh-TW'],
    [['en-GB'], ['en'], 'en-GB', 'en'],
    [['sr-Latn'], ['sr'], 'en', undefined],
    [['', 'no such tag!', 'ug'], ['ug', 'bo'], 'ug', 'ug'],
  ])('of a reader of %j on a page with words in %j is written as %s', (wishes, langs, tag, own) => {
    const { locale } = speaking(
      langs.map((lang) => ({ lang, common: { retry: lang } })),
      ...wishes,
    );
    expect(locale.tag).toBe(tag);
    expect(locale.own ? locale.messages.retry : undefined).toBe(own);
  });

  test('that a catalogue leaves words out of is helped by the one the reader would have had', () => {
    expect(speaking(german, 'de', 'zh-CN').locale.messages.more).toBe('显示更多');
    expect(speaking(german, 'de', 'en').locale.messages.more).toBe('Show more');
  });

  test('is made once for a wish, so that nothing is drawn anew without a cause', () => {
    const { choose } = speaking(german);
    expect(choose(['de'])).toBe(choose(['de']));
    const locale = choose(['de', 'en']);
    expect(locale && jobWords(locale)).toBe(locale && jobWords(locale));
  });
});

describe('words', () => {
  const { locale, faults } = speaking(german, 'de', 'zh-CN');

  test('have the form of their number', () => {
    const said = [1, 2, 1200].map((number) => jobWords(locale).all(countOf(number, locale.tag)));
    expect(said).toEqual(['1 Stelle', '2 Stellen', '1.200 Stellen']);
    const arabic = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل {count}', other: 'كثير {count}' };
    const { locale: ar } = speaking({ lang: 'ar-EG', jobs: { all: arabic } }, 'ar-EG');
    const forms = [0, 1, 2, 3, 100].map((number) => jobWords(ar).all(countOf(number, 'en')));
    expect(forms).toEqual(['صفر', 'واحد', 'اثنان', 'قليل 3', 'كثير 100']);
  });

  test('are announced', () => {
    const before = opened({ data: [aJob({ id: 'job_1' })], nextCursor: null }, now);
    const after = { ...before, items: [aJob({ id: 'job_1', status: 'closed' })] };
    const about = {
      ...{ ...jobs, words: jobs.words(locale), locale, now, titleOf: () => 'Mechatroniker' },
      ...{ narrowed: false, appearance: {} },
    };
    expect(announcement(after, before, about)).toBe('Die Stelle „Mechatroniker“ ist nicht mehr offen');
  });

  test('stand with days, numbers, pay and places of the same language', async () => {
    await fetchRegionNames();
    expect(formatDay(new Date('2025-10-03T08:00:00Z'), now, locale)).toBe('3. Okt. 2025');
    expect(formatPay({ min: 450_000, currency: 'CNY', period: 'month' }, locale)).toEqual({
      amount: 'ab CNY 4.500',
      terms: 'im Monat',
    });
    expect(regionName('CN-ZJ', locale)).toBe('Zhejiang (Provinz)');
    expect(regionName('US-CA', locale)).toBe('Vereinigte Staaten CA');
    expect(jobTime(aJob({ id: 'job_1', postedAt: '2026-11-22T08:00:00Z' }), now, locale).text).toBe(
      'Gestern',
    );
  });

  test('that are right tell the page of nothing', () => expect(faults).toEqual([]));

  test('that a translator has not come to yet are the built-in ones', () => {
    const { locale, faults } = speaking({ lang: 'de', common: { retry: '', payPeriods: {} } }, 'de', 'en');
    expect(locale.messages.retry).toBe('Try again');
    expect(faults).toEqual([]);
  });

  test('keep what looks like a gap in what they tell', () => {
    const { locale } = speaking({ lang: 'de', common: { applyTo: '{title}: bewerben {title}' } }, 'de');
    expect(locale.messages.applyTo('$& {title} <b>')).toBe('$& {title} <b>: bewerben $& {title} <b>');
  });
});

describe('what is not right', () => {
  const common = (words: unknown) => ({ lang: 'de', common: words });
  test.each<[unknown, string]>([
    [common({ nonsense: 'x' }), 'common.nonsense: there is no such key'],
    [common({ retry: 7 }), 'common.retry: it has to be a text'],
    [common({ retry: null }), 'common.retry: it has to be a text'],
    [common({ retry: { other: 'x' } }), 'common.retry: it has to be a text'],
    [common({ retry: ['x'] }), 'common.retry: it has to be a text'],
    [common({ applyTo: 'zu {titel}' }), 'common.applyTo: it knows no {titel}'],
    [
      common({ applyTo: { one: 'x' } }),
      'common.applyTo: its forms can be zero, one, two, few, many, other, and there has to be "other"',
    ],
    [
      common({ applyTo: { other: 'x', several: 'y' } }),
      'common.applyTo: its forms can be zero, one, two, few, many, other, and there has to be "other"',
    ],
    [common({ applyTo: { other: 7 } }), 'common.applyTo: it has to be a text'],
    [common({ payPeriods: 'x' }), 'common.payPeriods: it has to be an object'],
    [common({ payPeriods: { month: 7 } }), 'common.payPeriods.month: it has to be a text'],
    [common('x'), 'common: it has to be an object'],
    [common(JSON.parse('{"__proto__": {"retry": "x"}}')), 'common.__proto__: there is no such key'],
    [common({ constructor: 'x' }), 'common.constructor: there is no such key'],
    [
      common({ payPeriods: JSON.parse('{"__proto__": "x", "toString": "y"}') }),
      'common.payPeriods.__proto__: there is no such key',
    ],
    [JSON.parse('{"lang": "de", "__proto__": {"common": {}}}'), '__proto__: there is no such part'],
    [{ lang: 'de', toString: {} }, 'toString: there is no such part'],
    [{ common: {} }, 'lang: a catalogue is an object that names its language, as "de"'],
    [{ lang: 'no such tag!' }, 'lang: a catalogue is an object that names its language, as "de"'],
    ['de', 'lang: a catalogue is an object that names its language, as "de"'],
    [[[null]], 'lang: a catalogue is an object that names its language, as "de"'],
  ])('in %j is told by its key, and the built-in words stay', (catalogue, fault) => {
    const { locale, faults } = speaking(catalogue, 'de', 'en');
    expect(faults).toContain(fault);
    const { payPeriods, retry, applyTo } = locale.messages;
    expect([retry, applyTo('x'), payPeriods.month]).toEqual(['Try again', 'Apply: x', 'a month']);
    expect(Object.getPrototypeOf(locale.messages)).toBe(Object.prototype);
    expect(Reflect.get({}, 'retry')).toBeUndefined();
  });

  test('does not spoil what is', () => {
    const { locale } = speaking(common({ nonsense: 1, applyTo: '{', retry: 'Nochmal' }), 'de', 'en');
    expect([locale.messages.retry, locale.messages.applyTo('x')]).toEqual(['Nochmal', '{']);
  });
});
