import { RecruitmentFeedElement } from './recruitment-feed-element.ts';

const name = 'recruitment-feed';
const defined = customElements.get(name);
if (!defined) {
  customElements.define(name, RecruitmentFeedElement);
} else {
  const [first, second] = [Reflect.get(defined, 'version'), RecruitmentFeedElement.version];
  if (first !== second)
    console.warn(`<${name}>: version ${first} is on this page already and stays; ${second} is not used.`);
}

export { RecruitmentFeedElement };

declare global {
  interface HTMLElementTagNameMap {
    'recruitment-feed': RecruitmentFeedElement;
  }
}
