import type { Post, PostFilter, postTopics } from '@recruitment-feed/sdk/contract';
import { translated } from '../../format/translated.ts';
import { labelOf } from '../../messages/index.ts';
import type { Collection, CollectionHost } from '../collection.ts';
import { isPost } from './is-post.ts';
import { createPostMemory } from './memory.ts';
import { postCard, postSkeleton } from './post-card.ts';
import { isRemoved, removed } from './removed.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

type Topic = (typeof postTopics)[number];

function isTopic(value: string): value is Topic {
  return Object.keys(words.en.topics).includes(value);
}

/** Posts of a college and of those it works with, or of one account. */
export function postsOf(host: CollectionHost): Collection<Post> {
  const memory = createPostMemory(host);
  return {
    name: 'posts',
    path: '/v1/posts',
    isItem: isPost,
    words,
    styles,
    facets: [
      {
        parameter: 'topic',
        valuesOf: ({ topic }) => topic,
        accepts: isTopic,
        label: (value, locale) => labelOf(words(locale).topics, value),
      },
    ],
    filter({ college, organization }, { q, values }): PostFilter {
      const topic = values.topic?.filter(isTopic) ?? [];
      return {
        ...(college && { college }),
        ...(organization && { organizationId: [organization] }),
        ...(q && { q }),
        ...(topic.length > 0 && { topic }),
      };
    },
    isSettled: isRemoved,
    gone: removed,
    titleOf: (post, { tag }) => translated(post, 'title', tag)?.text ?? post.title,
    card: (post, context) => postCard(post, context, memory),
    skeleton: postSkeleton,
  };
}
