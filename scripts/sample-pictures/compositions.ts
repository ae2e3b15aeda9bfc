/** Flat colours beside those of our pages: warm greys, teal, and amber or green where something is alive. */
const c = {
  paper: '#f7f5f0',
  wash: '#ebe7df',
  line: '#d3cdc1',
  quiet: '#938d82',
  ink: '#33302b',
  teal: '#1f777c',
  mist: '#a9d0d0',
  amber: '#dc9f45',
  green: '#5f9a6c',
  leaf: '#a8c99f',
};

const width = 1280;
const height = 720;

const picture = (background: string, ...shapes: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${background}"/>${shapes.join('')}</svg>`;
const box = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`;
const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const area = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`;
const stroke = (d: string, colour: string, weight: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`;
const row = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');
const wheel = (x: number, y: number, r: number) => disc(x, y, r, c.ink) + disc(x, y, r * 0.45, c.line);
const person = (x: number, y: number, size: number, fill: string) =>
  disc(x, y, size * 0.42, fill) +
  `<path d="M${x - size} ${y + size * 2.4}v-${size * 0.9}a${size} ${size} 0 0 1 ${size * 2} 0v${size * 0.9}z" fill="${fill}"/>`;

const forum = picture(
  c.wash,
  box(160, 90, 960, 330, c.paper, 10),
  box(160, 90, 960, 16, c.teal, 8),
  box(360, 180, 200, 140, c.mist, 6),
  box(720, 180, 200, 140, c.amber, 6),
  row(
    3,
    (i) =>
      box(390, 212 + i * 30, 140 - i * 30, 10, c.teal, 5) +
      box(750, 212 + i * 30, 140 - i * 30, 10, c.paper, 5),
  ),
  stroke('M585 250h110', c.ink, 8),
  disc(640, 250, 20, c.ink),
  box(0, 420, width, 300, c.line),
  row(9, (i) => person(80 + i * 140, 500, 36, i % 3 === 1 ? c.teal : c.quiet)),
  row(10, (i) => person(10 + i * 140, 610, 46, i % 4 === 2 ? c.amber : c.ink)),
);

const forklift = picture(
  c.paper,
  row(4, (i) => box(90 + i * 300, 70, 210, 190, i === 2 ? c.mist : c.wash, 6)),
  box(0, 590, width, 130, c.line),
  box(0, 586, width, 6, c.quiet),
  stroke('M450 500V250h170l60 150', c.ink, 18),
  area('380,560 380,420 470,400 640,400 700,420 720,560', c.teal),
  box(500, 340, 80, 64, c.quiet, 8),
  box(720, 150, 22, 430, c.ink, 4),
  box(754, 150, 14, 430, c.quiet, 4),
  box(760, 556, 240, 14, c.ink, 4),
  box(790, 530, 200, 20, c.amber, 3),
  box(800, 400, 180, 130, c.amber, 6),
  box(800, 456, 180, 12, '#c5882f'),
  wheel(440, 570, 48),
  wheel(660, 570, 48),
);

const robot = picture(
  c.wash,
  box(0, 560, width, 160, c.line),
  box(180, 520, 920, 40, c.quiet, 6),
  box(240, 560, 40, 160, c.quiet),
  box(1000, 560, 40, 160, c.quiet),
  box(120, 80, 280, 200, c.paper, 10),
  stroke('M160 230l60-60 50 30 80-80', c.teal, 10),
  box(430, 470, 180, 50, c.ink, 8),
  stroke('M520 470L600 270', c.teal, 62),
  stroke('M600 270L830 210', c.mist, 46),
  stroke('M830 210L880 340', c.teal, 30),
  disc(520, 460, 44, c.ink),
  disc(600, 270, 42, c.ink),
  disc(830, 210, 32, c.ink),
  stroke('M850 400v-40h60v40', c.ink, 14),
  box(848, 440, 68, 80, c.amber, 6),
  box(948, 440, 68, 80, c.amber, 6),
);

const rig = picture(
  c.paper,
  box(0, 560, width, 160, c.line),
  box(120, 500, 1040, 60, c.quiet, 6),
  box(180, 330, 220, 170, c.teal, 10),
  row(5, (i) => box(205 + i * 38, 350, 14, 130, c.mist, 5)),
  box(400, 396, 440, 40, c.quiet),
  box(520, 356, 70, 120, c.ink, 6),
  box(670, 376, 50, 80, c.amber, 6),
  box(840, 310, 190, 190, c.ink, 10),
  disc(935, 405, 62, c.wash),
  stroke('M935 405l34-34', c.amber, 10),
  box(180, 80, 850, 180, c.wash, 10),
  stroke('M210 220h790', c.line, 4),
  stroke('M210 190c60-70 110 40 170-10s100-60 160-10 110 30 170-20 110 40 150 0 90-30 130-10', c.teal, 8),
);

const field = picture(
  '#dfeaea',
  disc(1010, 170, 74, c.amber),
  area('0,330 260,230 520,320 820,220 1280,330 1280,380 0,380', c.mist),
  box(0, 360, width, 360, c.leaf),
  row(9, (i) =>
    area(`${600 + i * 10},360 ${610 + i * 10},360 ${-300 + i * 240},720 ${-400 + i * 240},720`, c.green),
  ),
  box(430, 400, 330, 90, c.teal, 10),
  box(520, 320, 150, 80, c.mist, 10),
  box(520, 308, 170, 16, c.ink, 6),
  area('760,420 900,380 920,400 780,480', c.quiet),
  row(4, (i) => stroke(`M${800 + i * 32} ${446 - i * 10}v64`, c.ink, 8)),
  wheel(500, 510, 54),
  wheel(690, 510, 54),
);

const laboratory = picture(
  c.ink,
  box(70, 90, 700, 450, '#22201d', 14),
  row(6, (i) => box(70, 150 + i * 65, 700, 2, '#4a463f')),
  row(9, (i) => box(140 + i * 70, 90, 2, 450, '#4a463f')),
  stroke('M90 315C150 130 210 130 265 315S380 500 440 315 555 130 610 315 700 480 750 380', c.mist, 8),
  row(5, (i) => stroke(`M${160 + i * 14} ${215 - i * 8}v-${26 + (i % 3) * 20}`, c.amber, 5)),
  row(5, (i) => stroke(`M${505 + i * 14} ${215 - i * 8}v-${44 - (i % 3) * 12}`, c.amber, 5)),
  box(0, 600, width, 120, '#4a463f'),
  box(880, 560, 300, 40, c.quiet, 6),
  box(1010, 420, 40, 140, c.wash),
  row(4, (i) => box(985, 432 + i * 32, 90, 14, c.line, 7)),
  disc(1030, 350, 72, c.teal),
  box(1020, 90, 20, 70, c.quiet),
  disc(1030, 190, 52, c.mist),
  stroke('M1030 246l-14 14 26 6-14 14', c.amber, 6),
);

/** Each picture of the sample posts, as SVG of 1280 × 720. */
export const compositions = { forum, forklift, robot, rig, field, laboratory };
