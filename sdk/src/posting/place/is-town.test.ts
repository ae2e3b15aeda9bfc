import { describe, expect, test } from 'vitest';
import { parsePlace } from './parse-place.ts';

const read = (text: string) =>
  parsePlace(text)
    .map(({ city, region, country }) => [city, region, country].map((part) => part ?? '_').join(' '))
    .join('; ');

describe('words in the place of a town', () => {
  test.each([
    ['Multiple locations, US', '_ _ US'],
    ['Various locations in the UK', '_ _ GB'],
    ['Several cities, Germany', '_ _ DE'],
    ['Nationwide, USA', '_ _ US'],
    ['Any city, USA', '_ _ US'],
    ['Any city, China', '_ _ CN'],
    ['Flexible, US', '_ _ US'],
    ['Virtual, UK', '_ _ GB'],
    ['Field based, UK', '_ _ GB'],
    ['TBC, UK', '_ _ GB'],
    ['Headquarters, China', '_ _ CN'],
    ['North of England', '_ _ GB'],
    ['must be located in Germany', '_ _ DE'],
    ['Work in Canada', '_ _ CA'],
    ['Across Canada', '_ _ CA'],
    ['EU, US', '_ _ US'],
    ['TX, CA', '_ _ _'],
  ])('are no town: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Based in Leeds, UK', 'Leeds _ GB'],
    ['in Santa Clara, CA', 'Santa Clara US-CA US'],
    ['Near Shanghai, China', 'Shanghai CN-SH CN'],
    ['near London, UK', 'London _ GB'],
    ['Central London, UK', 'London _ GB'],
    ['Downtown Shanghai', 'Shanghai CN-SH CN'],
    ['Dallas, TX Headquarters', 'Dallas US-TX US'],
    ['In-Person, Boston, MA', 'Boston US-MA US'],
  ])('may stand before a town: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Central Falls, RI', 'Central Falls US-RI US'],
    ['Inner Mongolia, China', '_ CN-NM CN'],
    ['Newcastle upon Tyne, UK', 'Newcastle upon Tyne _ GB'],
    ['Stoke on Trent, UK', 'Stoke on Trent _ GB'],
    ['Rio de Janeiro, Brazil', 'Rio de Janeiro _ BR'],
    ['São José dos Campos, Brazil', 'São José dos Campos _ BR'],
    ['den Haag, Netherlands', 'den Haag _ NL'],
    ['Neustadt in Holstein, Germany', 'Neustadt in Holstein _ DE'],
    ['Salt Lake city, UT', 'Salt Lake city US-UT US'],
    ['Home Hill, Australia', 'Home Hill _ AU'],
    ['springfield, IL', 'springfield US-IL US'],
    ['san mateo, usa', 'san mateo _ US'],
    ['LA, CA', 'Los Angeles US-CA US'],
    ['CA, ON', '_ CA-ON CA'],
    ['IN - Bangalore', 'Bengaluru _ IN'],
  ])('are a town or its country: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('words that a hyphen joins', () => {
  test.each(['In-person', 'IN-PERSON', 'In-store', 'In-house', 'In-home', 'In-person only'])(
    '%s names no place',
    (text) => {
      expect(parsePlace(text)).toEqual([]);
    },
  );

  test.each([
    ...['Co-op', 'Co-working', 'Co-Op - Software', 'Hi-tech park', 'Al-Rayyan', 'De-facto office'],
    ...['Or-similar', 'Ok-Tedi', 'La-Z-Boy', 'Ma-On-Shan', 'Texas-born', 'Wi-Fi'],
  ])('%s begins with no state', (text) => {
    expect(read(text)).toBe('_ _ _');
  });

  test.each([
    ['US-IL-Niles', 'Niles US-IL US'],
    ['US-TX', '_ US-TX US'],
    ['United States-Alabama-Huntsville', 'Huntsville US-AL US'],
    ['Texas-Austin', 'Austin US-TX US'],
    ['DE-Berlin', 'Berlin _ DE'],
    ['germany-berlin', 'Berlin _ DE'],
    ['US-based', '_ _ US'],
    ['UK-wide', '_ _ GB'],
    ['Al-Khobar, Saudi Arabia', 'Al-Khobar _ SA'],
    ['Winston-Salem, NC', 'Winston-Salem US-NC US'],
  ])('%s begins with a country or a state, or ends with one', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
