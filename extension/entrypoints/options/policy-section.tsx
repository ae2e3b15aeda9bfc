import { policyMessages } from '../../locales/policy/index.ts';
import { reminderMessages } from '../../locales/reminders/index.ts';
import { translated } from '../../locales/translated.ts';
import { boards } from '../../sites/boards.ts';
import { colleges, language, managed } from './state.ts';

/** What her college sets, each value with its own line, and what an administrator has to put right. */
export function PolicySection() {
  const words = policyMessages(language.value);
  const { problems } = managed.value;
  const lines = policyLines();
  if (lines.length === 0 && problems.length === 0) return null;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      {lines.length > 0 && (
        <dl class="policy">
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {problems.length > 0 && (
        <div class="failure">
          <p>{words.problems}</p>
          <ul>
            {problems.map(({ at, code }) => (
              <li key={at}>{words.problem[code](at)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function policyLines(): [name: string, value: string][] {
  const words = policyMessages(language.value);
  const { policy } = managed.value;
  const lines: [string, string][] = [];
  if (policy.feeds) lines.push([words.feeds, policy.feeds.map((feed) => new URL(feed).host).join(', ')]);
  if (policy.college) {
    const college = colleges.value.find(({ id }) => id === policy.college);
    const name = college && (translated(college, 'name', language.value) ?? college.name);
    lines.push([words.college, words.collegeFree(name ?? policy.college)]);
  }
  if (policy.boards) {
    const names = offeredBoards().map(({ name }) => name[language.value]);
    const list = new Intl.ListFormat(language.value, { type: 'unit' }).format(names);
    lines.push([words.boards, names.length === 0 ? words.noBoards : words.boardsOnly(list)]);
  }
  if (policy.language) {
    const name = policy.language === 'en' ? 'English' : '简体中文';
    lines.push([words.language, words.untilYouChoose(name)]);
  }
  if (policy.reminderDays) {
    const days = reminderMessages(language.value).daysBefore(policy.reminderDays);
    lines.push([words.reminderDays, words.untilYouChoose(days)]);
  }
  return lines;
}

/** The boards that the student can switch on. */
export function offeredBoards(): typeof boards {
  const domains = managed.value.policy.boards;
  return domains === undefined
    ? boards
    : boards.filter((board) => board.domains.some((domain) => domains.includes(domain)));
}
