/** @jsxImportSource react */
import '../src/frameworks/react.ts';

/** A college's page in React. */
export const page = (
  <recruitment-feed
    college="org_1"
    page-size={10}
    detail="dialog"
    className="jobs"
    onrecruitment-feed:select={(event) => event.detail.item.id.toUpperCase()}
    ref={(feed) => void feed?.refresh()}
  >
    <p>Room 204</p>
  </recruitment-feed>
);

/** What a compiler refuses: a word that the attribute does not take. */
// @ts-expect-error: there is no such layout
export const wrong = <recruitment-feed layout="masonry" />;
