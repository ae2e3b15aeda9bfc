const states = `
US-AL Alabama US-AK Alaska US-AZ Arizona US-AR Arkansas US-CA California US-CO Colorado US-CT Connecticut
US-DE Delaware US-DC District_of_Columbia US-FL Florida US-GA Georgia US-HI Hawaii US-ID Idaho US-IL Illinois
US-IN Indiana US-IA Iowa US-KS Kansas US-KY Kentucky US-LA Louisiana US-ME Maine US-MD Maryland
US-MA Massachusetts US-MI Michigan US-MN Minnesota US-MS Mississippi US-MO Missouri US-MT Montana US-NE Nebraska
US-NV Nevada US-NH New_Hampshire US-NJ New_Jersey US-NM New_Mexico US-NY New_York US-NC North_Carolina
US-ND North_Dakota US-OH Ohio US-OK Oklahoma US-OR Oregon US-PA Pennsylvania US-PR Puerto_Rico US-RI Rhode_Island
US-SC South_Carolina US-SD South_Dakota US-TN Tennessee US-TX Texas US-UT Utah US-VT Vermont US-VA Virginia
US-WA Washington US-WV West_Virginia US-WI Wisconsin US-WY Wyoming
CA-AB Alberta CA-BC British_Columbia CA-MB Manitoba CA-NB New_Brunswick CA-NL Newfoundland_and_Labrador
CA-NS Nova_Scotia CA-NT Northwest_Territories CA-NU Nunavut CA-ON Ontario CA-PE Prince_Edward_Island CA-QC Quebec
CA-SK Saskatchewan CA-YT Yukon CA-QC Québec US-DC D.C.
`;

const byName = new Map<string, string>();
const codes = new Set<string>();
for (const [, code = '', name = ''] of states.matchAll(/(\S+) (\S+)/g)) {
  byName.set(name.replaceAll('_', ' ').toLowerCase(), code);
  codes.add(code);
}

/** Finds a state of the US or a province of Canada, by its name or its postal abbreviation. */
export function findState(name: string): string | undefined {
  const text = name.trim();
  const named = byName.get(text.toLowerCase());
  if (named !== undefined) return named;
  const abbreviation = /^[A-Z][A-Za-z]\.?$/.test(text) ? text.slice(0, 2).toUpperCase() : '';
  return ['US', 'CA'].map((country) => `${country}-${abbreviation}`).find((code) => codes.has(code));
}
