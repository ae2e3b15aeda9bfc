import { RecruitmentFeedElement } from './recruitment-feed-element.ts';
import { version } from './version.ts';

const name = 'recruitment-feed';
const defined = customElements.get(name);
if (!defined) {
  customElements.define(name, RecruitmentFeedElement);
} else if (Reflect.get(defined, 'version') !== version) {
  console.warn(
    `<${name}>: version ${String(Reflect.get(defined, 'version'))} is on this page already and stays; ${version} is not used.`,
  );
}

export { RecruitmentFeedElement };

declare global {
  interface HTMLElementTagNameMap {
    'recruitment-feed': RecruitmentFeedElement;
  }
}
