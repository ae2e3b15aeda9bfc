import { pageMessages } from '../../locales/pages/index.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { PostingItem } from './posting-item.tsx';
import { checkPage, language, marks, page, site } from './state.ts';

/** The postings of the page, or why there are none to show. */
export function PageSection() {
  const { popup } = pageMessages(language.value);
  const view = page.value;
  switch (view.kind) {
    case 'waiting':
      return <div class="page-section" />;
    case 'checking':
      return <Notice icon="search" title={popup.checking} />;
    case 'unreadable':
      return <Notice icon="lock" title={popup.unreadable} />;
    case 'not-checked':
      return (
        <Notice icon="off" title={popup.offHere(site.value?.hostname ?? '')} hint={popup.offHereHint}>
          <button type="button" class="primary" onClick={() => void checkPage()}>
            <Icon name="search" />
            {popup.check}
          </button>
        </Notice>
      );
    case 'postings': {
      const { postings } = view;
      if (postings.length === 0) return <Notice icon="unknown" title={popup.none} hint={popup.noneHint} />;
      const known = postings.filter(({ verdict }) => verdict !== undefined).length;
      return (
        <section class="page-section" aria-labelledby="postings">
          <div class="section-title">
            <h2 id="postings">{popup.heading}</h2>
            <span class="hint">{popup.count(known, postings.length)}</span>
          </div>
          <ul class="postings">
            {postings.map((posting, at) => (
              <PostingItem key={at} posting={posting} mark={marks.value[at]} language={language.value} />
            ))}
          </ul>
        </section>
      );
    }
  }
}

interface NoticeProps {
  icon: IconName;
  title: string;
  hint?: string;
  children?: preact.ComponentChildren;
}

function Notice({ icon, title, hint, children }: NoticeProps) {
  return (
    <section class="page-section notice" aria-live="polite">
      <Icon name={icon} />
      <h2>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
