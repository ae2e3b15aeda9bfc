import type { Place } from '../../contract/place.ts';

/** Cities that postings name alone, with country, or the code of their region where that is certain. */
const source = `
US-NY New York City|NYC|New York|Manhattan|Brooklyn
US-CA San Francisco|SF|San Francisco Bay Area|Bay Area
US-CA Los Angeles|LA
US-DC Washington DC|Washington D.C.
US-WA Seattle
US-IL Chicago
US-MA Boston
US-TX Austin
CA-ON Toronto
CA-QC Montreal|Montréal
GB London
IE Dublin
NL Amsterdam
PL Warsaw|Warszawa
DE Berlin
DE Munich|München
FR Paris
ES Barcelona
ES Madrid
SE Stockholm
SE Malmö
CH Zurich|Zürich
IN Bengaluru|Bangalore
IN Gurugram|Gurgaon
IN Hyderabad
IN Mumbai
IN Pune
MX Mexico City
JP Tokyo|东京
KR Seoul
SG Singapore|新加坡
HK Hong Kong|香港
MO Macau|澳门
TW Taipei|台北
AU Sydney
AU Melbourne
IL Tel Aviv
GE Tbilisi
BR São Paulo|Sao Paulo
`;

const byName = new Map<string, Place>();
for (const line of source.trim().split('\n')) {
  const [code = ''] = line.split(' ');
  const names = line.slice(code.length + 1).split('|');
  const country = code.slice(0, 2);
  const city = { city: names[0] ?? '', ...(code !== country && { region: code }), country };
  for (const name of names) byName.set(name.toLowerCase(), city);
}

/** Finds a city that is known well enough to be named without its country, by name or common abbreviation. */
export function findCity(name: string): Place | undefined {
  return byName.get(name.trim().toLowerCase());
}
