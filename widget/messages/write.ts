import { writeFileSync } from 'node:fs';
import { catalogueOf, languages } from './templates.ts';

for (const language of languages) {
  const text = `${JSON.stringify(catalogueOf(language), undefined, 2)}\n`;
  writeFileSync(new URL(`${language}.json`, import.meta.url), text);
}
