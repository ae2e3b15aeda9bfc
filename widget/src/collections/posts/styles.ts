import { css } from 'lit';
import { richStyles } from '../../styles/rich.ts';

const posts = css`
  .posts .item { border-block-start: 1px solid var(--hairline); padding-block: 16px; }
  .posts .item:last-child { border-block-end: 1px solid var(--hairline); }
  .post { display: grid; gap: 4px 32px; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .post .party { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: var(--small); }
  .post .kind, .tag.topic, .quiet { color: var(--muted); }
  .post .title { font-size: 1.125em; line-height: 1.4; text-wrap: balance; }
  .post.removed .title { font-size: var(--small); font-weight: 400; color: var(--closed); }
  .post .words { max-inline-size: 40em; }
  .mentions { margin-block-start: 8px; font-size: var(--small); }
  .mentions li { display: flex; align-items: center; gap: 8px; min-block-size: 28px; }
  .mentions li > .icon { color: var(--muted); }
  .mentions li > i { inline-size: 14em; block-size: .75em; border-radius: 4px; background: var(--hairline); }
  .mention { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .mention .quiet { margin-inline-start: 8px; }
  .mention.closed bdi { color: var(--closed); text-decoration: line-through; }
  .post .media { display: grid; gap: 4px; align-content: start; margin-block-start: 8px; max-inline-size: 40em; }
  .pictures { display: grid; gap: 4px; grid-template-columns: repeat(2, minmax(0, 1fr)); border-radius: var(--card-radius); overflow: hidden; }
  .pictures li { position: relative; min-inline-size: 0; }
  .pictures .frame { display: block; block-size: 100%; }
  .pictures .frame:focus-visible { outline-offset: -4px; outline-color: #fff; box-shadow: inset 0 0 0 4px #000; }
  .picture { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; background: var(--tint); color: var(--muted); font-size: var(--tiny); }
  .pictures.of-1 { grid-template-columns: minmax(0, 1fr); }
  .pictures.of-1 .picture { block-size: auto; max-block-size: 26em; }
  .pictures:not(.of-1) li { block-size: 9em; aspect-ratio: 4 / 3; }
  @supports (aspect-ratio: 1) { .pictures:not(.of-1) li { block-size: auto; } }
  .pictures.of-2 li { aspect-ratio: 1; }
  .pictures.of-3 li:first-child { grid-row: span 2; aspect-ratio: auto; }
  .pictures.of-3 li:not(:first-child) { aspect-ratio: 1; }
  .pictures li .picture { position: absolute; inset: 0; }
  .pictures.of-1 .picture { position: static; }
  .pictures .rest { position: absolute; }
  .pictures { position: relative; }
  .pictures .rest { inset-block-end: 0; inset-inline-end: 0; inline-size: calc(50% - 2px); block-size: calc(50% - 2px) !important; aspect-ratio: auto !important; }
  .rest button { inline-size: 100%; block-size: 100%; border: 0; background: rgb(0 0 0 / .58); color: #fff; font-size: 1.375em; font-weight: 600; cursor: pointer; }
  .rest button:focus-visible { outline-color: #fff; outline-offset: -4px; }
  .film { position: relative; display: block; inline-size: 100%; min-block-size: 9em; aspect-ratio: 16 / 9; margin: 0; padding: 0; border: 0; border-radius: var(--card-radius); overflow: hidden; background: #171513; color: #fff; cursor: pointer; }
  .film .picture { position: absolute; inset: 0; }
  .film .play { position: absolute; inset: 0; margin: auto; inline-size: 56px; block-size: 56px; display: grid; place-items: center; border-radius: 50%; background: rgb(0 0 0 / .62); }
  .film:hover .play { background: rgb(0 0 0 / .8); }
  .film .play .icon { inline-size: 26px; block-size: 26px; fill: currentColor; }
  .film .length { position: absolute; inset-block-end: 8px; inset-inline-end: 8px; padding: 0 6px; border-radius: 4px; background: rgb(0 0 0 / .72); font-size: var(--tiny); line-height: 1.7; }
  video.film { cursor: auto; }
  .unplayable { display: grid; place-items: center; padding: 16px; text-align: center; font-size: var(--small); cursor: auto; }
  .unplayable .plain-link { color: inherit; }
  .post.skeleton .party i { inline-size: 40%; }
  .post.skeleton .title i { inline-size: 70%; }
  @container (min-width: 700px) {
    .post.illustrated { grid-template-columns: minmax(0, 1fr) 320px; grid-template-rows: auto auto 1fr; }
    .post.illustrated .media { grid-area: 1 / 2 / 4 / 3; margin: 0; }
  }
  @media (forced-colors: active) { .film, .rest button { border: 1px solid ButtonBorder; } .film .play, .film .length { background: Canvas; color: CanvasText; } }
  @media print { .unfold, .rest { display: none !important; } .clip { display: block !important; } }
`;

export const styles = [richStyles, posts];
