import { pageMessages } from '../../locales/pages/index.ts';
import { policyMessages } from '../../locales/policy/index.ts';
import { boardPatterns } from '../../sites/boards.ts';
import { allSites, releaseSites, requestSites } from '../../sites/permissions.ts';
import { resumeSite, withoutPause } from '../../sites/site-switch.ts';
import { Icon } from '../../ui/icons.tsx';
import { Switch } from '../../ui/switch.tsx';
import { offeredBoards } from './policy-section.tsx';
import { editProfile, granted, language, managed, profile, refreshSites } from './state.ts';

const has = (patterns: string[]) => patterns.every((pattern) => granted.value.includes(pattern));

/** Asks for pages or gives them back, by what holds at present. Called straight from the click. */
async function toggle(patterns: string[]): Promise<void> {
  await (has(patterns) ? releaseSites(patterns) : requestSites(patterns));
  await refreshSites();
}

interface SitesSectionProps {
  /** The page has said in its own heading what this is about. */
  isIntroduced?: boolean;
}

/** The ladder: on request, on named boards, on all sites; each with its state, each reversible. */
export function SitesSection({ isIntroduced = false }: SitesSectionProps) {
  const { options } = pageMessages(language.value);
  const boards = offeredBoards();
  const isLimited = managed.value.policy.boards !== undefined;
  const all = !isLimited && has([allSites]);
  const on = boards.filter((board) => has(boardPatterns(board))).length;
  const { paused, pausedSites } = profile.value;
  return (
    <section aria-label={options.sites}>
      {!isIntroduced && <h2>{options.sites}</h2>}
      <p class="hint">{options.sitesHint}</p>
      {isLimited && (
        <p class="by-college">
          <Icon name="lock" />
          {policyMessages(language.value).note}
        </p>
      )}
      {paused && (
        <p class="advice" role="status">
          {options.pausedEverywhere}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => void editProfile(withoutPause).then(refreshSites)}
          >
            {options.resume}
          </button>
        </p>
      )}
      <ol class="ladder">
        <li>
          <div class="switch">
            <span>
              <span class="switch-label">{options.onRequest}</span>
              <span class="hint">{options.onRequestHint}</span>
            </span>
            <span class="state">
              <Icon name="check" />
              {options.always}
            </span>
          </div>
        </li>
        {boards.length > 0 && (
          <li>
            <Switch
              label={options.boards}
              hint={
                all
                  ? options.covered
                  : on > 0
                    ? options.boardsOn(on, boards.length)
                    : options.boardsHint(boards.length)
              }
              on={all || on === boards.length}
              disabled={all}
              toggle={() => void toggle(boards.flatMap(boardPatterns))}
            />
            <ul class="boards">
              {boards.map((board) => (
                <li key={board.name.en}>
                  <label class="chip">
                    <input
                      type="checkbox"
                      checked={all || has(boardPatterns(board))}
                      disabled={all}
                      onChange={() => void toggle(boardPatterns(board))}
                    />
                    <span>{board.name[language.value]}</span>
                  </label>
                </li>
              ))}
            </ul>
          </li>
        )}
        {!isLimited && (
          <li>
            <Switch
              label={options.allSites}
              hint={options.allSitesHint}
              on={all}
              toggle={() => void toggle([allSites])}
            />
          </li>
        )}
      </ol>
      {pausedSites.length > 0 && (
        <>
          <h3>{options.paused}</h3>
          <ul class="paused">
            {pausedSites.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => void resumeSite(host).then(refreshSites)}
                >
                  {options.resume}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
