import type { Word } from './token.ts';

const per = '(?:[/每]|/ |an? |per |pro |par |im |al )';

/** Ways to name what the amount is for, in Chinese, English, German and French. */
export const periodWords: readonly Word[] = [
  [`${per}(?:小?时|钟头|hours?|hr\\.?|h|stunde|std\\.?|heure)|hourly|时薪|p\\.h\\.|ph`, { period: 'hour' }],
  [`${per}(?:天|日|工作日|days?|d|tag|jour)|daily|日薪|天薪|tagessatz|pd|p\\.d\\.`, { period: 'day' }],
  [`${per}(?:周|星期|weeks?|wk|w|woche|semaine)|weekly|周薪|pw|p\\.w\\.`, { period: 'week' }],
  [
    `${per}(?:个?月|(?:calendar )?months?|mon|mo|m|monat|mois)|monthly|月薪|每个月|月收入|月工资|monatlich|mensuel|pcm`,
    { period: 'month' },
  ],
  [
    `${per}(?:年|years?|yr\\.?|y|a|annum|jahr|an|año)|yearly|annual(?:ly)?|p\\.? ?a\\.?|p/a|年薪|年收入|年包|jährlich|jahresgehalt|annuel`,
    { period: 'year' },
  ],
  ['[/每]次|one-off|lump sum|一次性', { period: 'once' }],
];
