/** The photographs of the sample, drawn dot by dot, so that no picture lies in the code. */
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];
/** The colour at a place; both from 0 to 1, from the upper left. */
type Paint = (x: number, y: number) => Colour;

const WIDE = 288;
const HIGH = 216;

const mix = (one: Colour, other: Colour, share: number): Colour =>
  [0, 1, 2].map((at) => {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    return a + (b - a) * Math.min(1, Math.max(0, share));
  }) as unknown as Colour;

/** As good as chance, and the same each time: a camera's grain and the veins of wood. */
const grain = (x: number, y: number): number => {
  const wild = Math.sin(x * 127.1 + y * 311.7) * 43_758.5453;
  return wild - Math.floor(wild);
};

/** How near a place lies to the line between two others. */
function near(x: number, y: number, [ax, ay, bx, by]: readonly [number, number, number, number]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

const CRACKS = [
  [0.44, 0.34, 0.52, 0.47],
  [0.52, 0.47, 0.49, 0.6],
  [0.49, 0.6, 0.58, 0.78],
  [0.52, 0.47, 0.66, 0.53],
  [0.49, 0.6, 0.37, 0.69],
] as const;

/** A glass shade over a table, with a crack that runs through it. */
const crackedShade: Paint = (x, y) => {
  const wall = mix([214, 208, 198], [158, 150, 140], y + (grain(x, y) - 0.5) * 0.12);
  const half = 0.08 + 0.26 * Math.sqrt(Math.max(0, (y - 0.24) / 0.54));
  const inside = y > 0.24 && y < 0.78 && Math.abs(x - 0.5) < half;
  if (!inside) return Math.abs(x - 0.5) < 0.008 && y < 0.24 ? [70, 66, 62] : wall;
  const light = 1 - Math.hypot((x - 0.46) * 1.6, y - 0.5) * 1.5;
  const glass = mix([176, 196, 190], [246, 243, 228], light + (grain(y, x) - 0.5) * 0.08);
  const crack = Math.min(...CRACKS.map((line) => near(x, y, line)));
  return mix([62, 74, 72], glass, (crack - 0.002) / 0.006);
};

/** An oak board with a long pale scratch across its veins. */
const scratchedTable: Paint = (x, y) => {
  const vein = Math.sin((y * 34 + Math.sin(x * 7) * 1.4 + grain(0, Math.floor(y * 60))) * 2);
  const oak = mix([150, 104, 62], [188, 140, 92], 0.5 + vein * 0.28 + (grain(x, y) - 0.5) * 0.2);
  const wave = Math.sin(x * 40) * 0.003;
  const scratch = near(x, y + wave, [0.18, 0.7, 0.83, 0.33]);
  const lit = mix([70, 44, 26], oak, 0.35 + y);
  return mix([236, 214, 178], lit, (scratch - 0.003) / 0.007);
};

export const PICTURES = { "cracked-shade": crackedShade, "scratched-table": scratchedTable };
export type Picture = keyof typeof PICTURES;

/** The picture as a PNG: eight bits of red, green and blue a dot, each row unfiltered. */
export function drawn(picture: Picture): Buffer {
  const paint = PICTURES[picture];
  const rows = Buffer.alloc(HIGH * (1 + WIDE * 3));
  for (let y = 0; y < HIGH; y += 1) {
    for (let x = 0; x < WIDE; x += 1) {
      const place = y * (1 + WIDE * 3) + 1 + x * 3;
      for (const [at, part] of paint(x / WIDE, y / HIGH).entries()) rows[place + at] = part;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDE, 0);
  head.writeUInt32BE(HIGH, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND")];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
