import type { Image, Media, Post, Video } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../feed/outline.ts';
import { formatRecentDay } from '../../format/dates.ts';
import { translated } from '../../format/translated.ts';
import { translatedBlocks } from '../../format/translated-blocks.ts';
import { labelOf } from '../../messages/index.ts';
import { clip } from '../../views/clip.ts';
import { organizationName } from '../../views/organization.ts';
import { richText } from '../../views/rich-text.ts';
import { feedText, newsTags, tag } from '../../views/text.ts';
import type { CardContext } from '../collection.ts';
import { film } from './film.ts';
import type { PostMemory } from './memory.ts';
import { mentions } from './mentions.ts';
import { pictures } from './pictures.ts';
import { isRemoved } from './removed.ts';
import { signs } from './signs.ts';
import { words } from './words.ts';

function account(post: Post, context: CardContext) {
  const { locale, now } = context;
  const topic = labelOf(words(locale).topics, post.topic);
  return html`<p class="party" part="publisher">
    ${organizationName(post.organization, locale)}
    ${tag('topic', signs.topic(), topic)}
    <time class="kind" datetime=${post.publishedAt}>${formatRecentDay(new Date(post.publishedAt), now, locale)}</time>
    ${newsTags(post.sample, context)}
  </p>`;
}

function body(post: Post, title: string, { locale }: CardContext, memory: PostMemory) {
  const { blocks, language } = translatedBlocks(post, 'body', locale.tag);
  if (blocks.length === 0) return nothing;
  const text = words(locale);
  const isOpen = memory.isOpen(post.id);
  return clip(richText(blocks, language), {
    id: `text-${post.id}`,
    isOpen,
    toggle: () => memory.toggle(post.id),
    words: isOpen
      ? { text: text.fold, name: text.foldOf(title) }
      : { text: text.unfold, name: text.unfoldOf(title) },
  });
}

const isImage = (each: Media): each is Image => isObject(each) && each.type === 'image';
const isVideo = (each: Media): each is Video => isObject(each) && each.type === 'video';

function media(post: Post, title: string, { locale }: CardContext, memory: PostMemory) {
  const all = Array.isArray(post.media) ? post.media : [];
  const text = words(locale);
  const { server } = memory;
  const key = `${post.id} pictures`;
  const films = all.filter(isVideo).map((each, index) => {
    const name = `${post.id} film ${index}`;
    const changed = (state: Parameters<PostMemory['setFilmState']>[1]) => memory.setFilmState(name, state);
    return film(each, {
      title,
      server,
      words: text,
      tag: locale.tag,
      state: memory.filmState(name),
      changed,
    });
  });
  const shown = pictures(all.filter(isImage), {
    server,
    words: text,
    tag: locale.tag,
    showsAll: memory.isOpen(key),
    showAll: () => memory.toggle(key),
  });
  if (films.length === 0 && shown === nothing) return nothing;
  return html`<div class="media">${films}${shown}</div>`;
}

/** A post: who says it, about what and when; its text, its pictures and films, and the jobs it speaks of. */
export function postCard(post: Post, context: CardContext, memory: PostMemory): TemplateResult {
  const { locale } = context;
  if (isRemoved(post)) {
    return html`<div class="post removed"><h3 class="title" part="title" id=${post.id}>${words(locale).removed}</h3></div>`;
  }
  const title = translated(post, 'title', locale.tag) ?? { text: post.title };
  const pane = media(post, title.text, context, memory);
  return html`<div class="post ${pane === nothing ? '' : 'illustrated'}">
    ${account(post, context)}
    <h3 class="title" part="title" id=${post.id}>${feedText(title)}</h3>
    <div class="words">${body(post, title.text, context, memory)}</div>
    ${pane} ${mentions(post, context, memory)}
  </div>`;
}

/** The shape of a post that is still to come. */
export function postSkeleton(): TemplateResult {
  return html`<div class="post skeleton" aria-hidden="true">
    <i class="party"></i>
    <i class="title"></i>
    <div class="words"><i></i><i></i><i></i></div>
  </div>`;
}
