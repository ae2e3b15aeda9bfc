import { readFile } from 'node:fs/promises';
import type { Feed } from '@recruitment-feed/sdk';
import type { compositions } from './compositions.ts';

interface SamplePicture {
  /** Of the post, in Chinese. */
  title: string;
  name: keyof typeof compositions;
  alt: [chinese: string, english: string];
}

const pictures: readonly SamplePicture[] = [
  {
    title: '40 余对校企在杭州签下合作意向',
    name: 'forum',
    alt: [
      '会场台上投影两份相连的合作意向书，台下坐满参会者',
      'Two linked agreements on the stage of a full hall',
    ],
  },
  {
    title: '订单班同学独立装完第一台叉车',
    name: 'forklift',
    alt: ['车间里，一台青色叉车托起一只木箱', 'A teal forklift lifts a crate in a workshop'],
  },
  {
    title: '联合实训室新增一台协作机器人',
    name: 'robot',
    alt: ['实训台上的协作机器人正伸向两只工件', 'A collaborative robot on a bench reaches for two parts'],
  },
  {
    title: '和燕山大学共用的试验台完成一千小时耐久',
    name: 'rig',
    alt: [
      '电机经传动轴连着测力装置，上方是耐久曲线',
      'A motor drives a load by a shaft; above, the curve of the test',
    ],
  },
  {
    title: '分插机构改进方案通过田间试验',
    name: 'field',
    alt: ['插秧机行驶在成行的稻田里，远处有山', 'A transplanter among rows of rice, hills behind it'],
  },
  {
    title: '联合实验室向中小企业开放预约',
    name: 'laboratory',
    alt: [
      '示波器上的局部放电波形，旁边是一对放电球',
      'Partial discharges on an oscilloscope, beside a pair of spheres',
    ],
  },
];

/**
 * Gives posts of the sample data their pictures, as their organizations would: by the routes that take pictures and
 * change posts. A post that is not there stays without. Resolves with the number of posts that have one now.
 */
export async function addSamplePictures(feed: Feed): Promise<number> {
  let given = 0;
  for await (const post of feed.posts.list({ topic: 'achievement' })) {
    const picture = pictures.find(({ title }) => title === post.title);
    if (!picture) continue;
    const bytes = await readFile(new URL(`./${picture.name}.webp`, import.meta.url));
    const details = {
      organizationId: post.organization.id,
      alt: picture.alt.join(' / '),
      type: 'image/webp' as const,
    };
    const { id } = await feed.media.upload(new Uint8Array(bytes), details);
    await feed.posts.update(post.id, { media: [{ type: 'image', id }] }, { ifMatch: post.rev });
    given++;
  }
  return given;
}
