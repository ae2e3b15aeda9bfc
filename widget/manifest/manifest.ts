import { attributeTable } from '../src/server/attribute-table.ts';
import { version } from '../src/version.ts';
import { attributes } from './attributes.ts';
import { customProperties, events, parts } from './style-and-events.ts';

/** A property that reflects an attribute: `page-size` is `pageSize`. */
const propertyOf = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const typeOf = ({ kind, values }: (typeof attributeTable)[number]) => ({
  text:
    kind === 'choice'
      ? values.map(({ value }) => `'${value}'`).join(' | ')
      : kind === 'number'
        ? 'number'
        : 'string',
});

const described = Object.entries(attributes).flatMap(([name, { en }]) => {
  const table = attributeTable.find((each) => each.name === name);
  const { fallback } = table ?? {};
  return table
    ? {
        ...{ name, description: en.meaning, type: typeOf(table) },
        ...(fallback !== undefined && { default: `'${fallback}'` }),
      }
    : [];
});

const methods = [
  { name: 'refresh', description: 'Asks the feed now what has changed.', parameters: [] },
  {
    name: 'openDetail',
    description: 'Opens the details of a job in this element, whether or not it is listed.',
    parameters: [{ name: 'id', type: { text: 'string' } }],
  },
  { name: 'closeDetail', description: 'Closes the details that are open.', parameters: [] },
];

/** What editors and tools read of the element, https://github.com/webcomponents/custom-elements-manifest */
export const manifest = {
  schemaVersion: '2.1.0',
  readme: 'README.md',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/recruitment-feed-element.js',
      declarations: [
        {
          ...{
            kind: 'class',
            name: 'RecruitmentFeedElement',
            tagName: 'recruitment-feed',
            customElement: true,
          },
          description: 'Live jobs, cooperations, posts and events of a college or an organization.',
          superclass: { name: 'LitElement', package: 'lit' },
          attributes: described.map((attribute) =>
            attribute.name === 'lang' ? attribute : { ...attribute, fieldName: propertyOf(attribute.name) },
          ),
          members: [
            ...described
              .filter(({ name }) => name !== 'lang')
              .map(({ name, description }) => ({
                ...{ kind: 'field', name: propertyOf(name), attribute: name, description },
                type: { text: name === 'page-size' ? 'string | number | null' : 'string | null' },
              })),
            {
              ...{
                kind: 'field',
                name: 'messages',
                type: { text: 'Catalogue | readonly Catalogue[] | null' },
              },
              description: "The page's own words: a catalogue, or one for each of several languages.",
            },
            ...methods.map(({ name, ...method }) => ({
              ...{ kind: 'method', name, ...method },
              return: { type: { text: name === 'closeDetail' ? 'void' : 'Promise<void>' } },
            })),
            {
              ...{ kind: 'field', name: 'version', static: true, readonly: true, type: { text: 'string' } },
              default: `'${version}'`,
            },
          ],
          events: Object.entries(events).map(([name, { detail, when }]) => ({
            ...{ name, description: when, type: { text: `CustomEvent<RecruitmentFeedEvents['${name}']>` } },
            summary: `detail: ${detail}`,
          })),
          slots: [
            {
              name: '',
              description: 'What stands here while the feed cannot be reached, and where scripts do not run.',
            },
          ],
          cssProperties: customProperties.flatMap(({ names, what }) =>
            names.map((name) => ({ name, description: what })),
          ),
          cssParts: Object.values(parts)
            .flat()
            .map((name) => ({ name })),
        },
      ],
      exports: [
        {
          ...{ kind: 'js', name: 'RecruitmentFeedElement' },
          declaration: { name: 'RecruitmentFeedElement', module: 'dist/recruitment-feed-element.js' },
        },
      ],
    },
    {
      kind: 'javascript-module',
      path: 'dist/recruitment-feed.define.js',
      exports: [
        {
          ...{ kind: 'custom-element-definition', name: 'recruitment-feed' },
          declaration: { name: 'RecruitmentFeedElement', module: 'dist/recruitment-feed-element.js' },
        },
      ],
    },
  ],
};
