import { css } from 'lit';
import { richStyles } from '../../styles/rich.ts';

const posts = css`
  .posts .item { border-block-start: 1px solid var(--hairline); padding-block: 16px; }
  .list.posts { border-block-end: 1px solid var(--hairline); }
  .post { display: grid; gap: 4px 32px; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .post .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .post .kind, .tag.topic, .quiet { color: var(--muted); }
  .post .title { font-size: 1.125em; line-height: 1.4; }
  .root:not(:lang(zh)) .post .title { text-wrap: balance; }
  .post.removed .title { font-size: var(--small); font-weight: 400; color: var(--closed); }
  .post .words { max-inline-size: 40em; }
  .mentions { margin-block-start: 4px; font-size: var(--small); }
  .mentions li { display: flex; align-items: center; gap: 8px; min-block-size: 28px; }
  .mentions li > .icon { color: var(--muted); }
  .mentions li > i { inline-size: 14em; block-size: .75em; border-radius: 4px; background: var(--hairline); }
  .mention { position: relative; min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .mention .quiet { margin-inline-start: 8px; }
  .mention.closed bdi { color: var(--closed); text-decoration: line-through; }
  .post .media { display: grid; gap: 4px; align-content: start; margin-block-start: 8px; max-inline-size: 40em; }
  .pictures { position: relative; display: grid; gap: 4px; grid-template-columns: repeat(2, minmax(0, 1fr)); border-radius: var(--card-radius); overflow: hidden; }
  .pictures li { position: relative; min-inline-size: 0; min-block-size: 6em; aspect-ratio: 4 / 3; }
  .pictures.of-2 li { aspect-ratio: 1; }
  .pictures.of-3 { grid-template-columns: 2fr 1fr; }
  .pictures.of-3 li { aspect-ratio: 1; }
  .pictures.of-3 li:first-child { grid-row: span 2; aspect-ratio: auto; }
  .picture { position: absolute; inset: 0; display: block; inline-size: 100%; block-size: 100%; object-fit: cover; background: var(--tint); color: var(--muted); font-size: var(--tiny); }
  .pictures.of-1 { grid-template-columns: minmax(0, 1fr); }
  .pictures.of-1 li { aspect-ratio: auto; min-block-size: 0; }
  .pictures.of-1 .picture { position: static; block-size: auto; max-block-size: 26em; }
  .frame { display: block; block-size: 100%; }
  .frame:focus-visible, .rest button:focus-visible { outline: 2px solid #fff; outline-offset: -4px; box-shadow: inset 0 0 0 4px #000; }
  .frame:focus-visible .picture { z-index: -1; }
  .pictures .rest { position: absolute; inset-block-end: 0; inset-inline-end: 0; inline-size: calc(50% - 2px); block-size: calc(50% - 2px); min-block-size: 0; aspect-ratio: auto; }
  .rest button { inline-size: 100%; block-size: 100%; border: 0; background: rgb(0 0 0 / .6); color: #fff; font-size: 1.375em; font-weight: 600; cursor: pointer; }
  .film { position: relative; display: block; inline-size: 100%; min-block-size: 9em; aspect-ratio: 16 / 9; margin: 0; padding: 0; border: 0; border-radius: var(--card-radius); overflow: hidden; background: #171513; color: #fff; cursor: pointer; }
  .film .play { position: absolute; inset: 0; margin: auto; inline-size: 56px; block-size: 56px; display: grid; place-items: center; border-radius: 50%; background: rgb(0 0 0 / .62); }
  .film:hover .play { background: rgb(0 0 0 / .8); }
  .film .play .icon { inline-size: 26px; block-size: 26px; fill: currentColor; }
  .film .length { position: absolute; inset-block-end: 8px; inset-inline-end: 8px; padding: 0 6px; border-radius: 4px; background: rgb(0 0 0 / .72); font-size: var(--tiny); line-height: 1.7; }
  video.film { cursor: auto; }
  .unplayable { display: grid; place-items: center; padding: 16px; text-align: center; font-size: var(--small); cursor: auto; }
  .unplayable .plain-link { color: inherit; }
  .post.skeleton .party::before { inline-size: 40%; }
  .post.skeleton .title::before { inline-size: 70%; }
  @container (min-width: 44em) {
    .post.illustrated { grid-template-columns: minmax(0, 1fr) 20em; grid-template-rows: auto auto auto 1fr; }
    .post.illustrated .media { grid-area: 1 / 2 / 5 / 3; margin: 0; }
  }
  @media (forced-colors: active) { .film, .rest button { border: 1px solid ButtonBorder; } .film .play, .film .length { background: Canvas; color: CanvasText; } }
  @media print { .rest { display: none; } }
`;

export const styles = [richStyles, posts];
