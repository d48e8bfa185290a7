/**
 * The colours of parts of a screenshot. Only what browsers write: 8 bits, RGB or RGBA, not interlaced (https://www.w3.org/TR/png-3/). Our own
 * because it is two filters and a sum, and a PNG library would be the only use of one.
 */
import { inflateSync } from 'node:zlib';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Colours {
  /** The most frequent colour: `rgb(255, 255, 255)`. */
  background: string;
  /** The most frequent one that can be read on it. */
  text: string;
}

export interface PngSize {
  width: number;
  height: number;
}

const SIGNATURE = '89504e470d0a1a0a';

/** Null where it is no PNG. */
export function pngSize(png: Uint8Array): PngSize | null {
  const bytes = Buffer.from(png);
  if (bytes.length < 33 || bytes.toString('hex', 0, 8) !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** For each area, in pixels of the picture, its colours; null where the area is empty, or the picture of a kind that browsers do not write. */
export function coloursIn(png: Uint8Array, areas: readonly Area[]): (Colours | null)[] {
  const none = areas.map(() => null);
  const size = pngSize(png);
  const bytes = Buffer.from(png);
  if (size === null || bytes[24] !== 8 || bytes[28] !== 0) return none;
  const channels = bytes[25] === 6 ? 4 : bytes[25] === 2 ? 3 : 0;
  if (channels === 0 || areas.length === 0) return none;
  const counts = areas.map(() => new Map<number, number>());
  const stride = size.width * channels;
  let rows: Buffer;
  try {
    rows = inflateSync(dataOf(bytes), { maxOutputLength: (stride + 1) * size.height });
  } catch {
    return none;
  }
  if (rows.length < (stride + 1) * size.height) return none;
  let above = new Uint8Array(stride);
  const last = Math.min(size.height, Math.max(...areas.map(({ y, height }) => Math.ceil(y + height))));
  for (let y = 0; y < last; y += 1) {
    const at = y * (stride + 1);
    const row = new Uint8Array(rows.subarray(at + 1, at + 1 + stride));
    unfilter(rows[at] ?? 0, row, above, channels);
    above = row;
    for (const [index, area] of areas.entries()) {
      const count = counts[index];
      if (count !== undefined && y >= area.y && y < area.y + area.height)
        countRow(row, area, channels, size.width, count);
    }
  }
  return counts.map(coloursOf);
}

/** All IDAT chunks, one after another. */
function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

/** https://www.w3.org/TR/png-3/#9Filter-types */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, channels: number): void {
  if (filter === 0) return;
  for (let index = 0; index < row.length; index += 1) {
    const left = index < channels ? 0 : (row[index - channels] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < channels ? 0 : (above[index - channels] ?? 0);
    const guess =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    row[index] = ((row[index] ?? 0) + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function countRow(
  row: Uint8Array,
  area: Area,
  channels: number,
  width: number,
  count: Map<number, number>,
): void {
  const to = Math.min(width, Math.ceil(area.x + area.width));
  for (let x = Math.max(0, Math.floor(area.x)); x < to; x += 1) {
    const at = x * channels;
    const colour = ((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
}

/** Contrast at which text can be read: W3C, WCAG 2.2, 1.4.3, for large text. */
const LEAST_CONTRAST = 3;

function coloursOf(count: ReadonlyMap<number, number>): Colours | null {
  const ranked = [...count].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const [background] = ranked;
  if (background === undefined) return null;
  // Letters are mostly edges: of the colours that stand out, the one that stands out most among the frequent.
  const readable = ranked.slice(1, 40).filter((colour) => contrast(colour, background) >= LEAST_CONTRAST);
  const text =
    readable.toSorted((a, b) => contrast(b, background) - contrast(a, background))[0] ??
    (luminance(background) > 0.4 ? 0x111111 : 0xffffff);
  return { background: rgb(background), text: rgb(text) };
}

const rgb = (colour: number): string => `rgb(${colour >> 16}, ${(colour >> 8) & 255}, ${colour & 255})`;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: number): number {
  const linear = (value: number): number =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
}

function contrast(a: number, b: number): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
