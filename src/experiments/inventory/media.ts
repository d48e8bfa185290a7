/** Pictures, films and what is embedded. */
import type { Drafts } from './draft.ts';
import { isRated } from './claims/rated.ts';
import { proofIn, trustIn } from './claims/learned.ts';
import { askedOfKin } from './page/kin.ts';
import { svgTitle } from './page/names.ts';
import type { MediaElement } from './types.ts';
import type { PageTable, Row } from './page/walk.ts';

const KINDS: Readonly<Record<string, MediaElement['kind']>> = {
  img: 'image',
  video: 'video',
  audio: 'audio',
  iframe: 'embed',
  embed: 'embed',
  object: 'embed',
  svg: 'vector',
  // https://amp.dev/documentation/components
  'amp-img': 'image',
  'amp-anim': 'image',
  'amp-video': 'video',
  'amp-youtube': 'embed',
  'amp-iframe': 'embed',
};

/** From what chance on a picture is what its text says. */
const SURE = 0.7;

export function findMedia(table: PageTable, drafts: Drafts, resolve: (url: string) => string | null): void {
  const ask = askedOfKin<true>(table);
  for (const row of table.rows) {
    const kind = KINDS[row.tag];
    if (row.hiddenBy !== null) continue;
    const { attribs } = row.element;
    if (kind === undefined) {
      // Stars that a style draws.
      if (attribs['role'] === 'img' && row.from === row.to && isRated(attribs['aria-label'] ?? ''))
        drafts.note(row, { role: 'proof', kind: 'rating', author: null });
      continue;
    }
    // Icons are parts of what they stand in.
    if (kind === 'vector' && !isPicture(table, row)) continue;
    const source = sourceOf(table, row);
    const width = size(attribs['width']) ?? (row.box === null ? null : Math.round(row.box.width));
    const height = size(attribs['height']) ?? (row.box === null ? null : Math.round(row.box.height));
    if ((width !== null && width <= 2) || (height !== null && height <= 2)) continue;
    if (kind === 'image' && source === null && attribs['alt'] === undefined) continue;
    const told = attribs['alt'] ?? attribs['aria-label'] ?? svgTitle(table, row) ?? '';
    if (isRated(told)) {
      drafts.note(row, { role: 'proof', kind: 'rating', author: null });
      continue;
    }
    if (
      kind === 'image' &&
      told !== '' &&
      ask(row, () => (proofIn(told, SURE) === 'award' ? true : null)) !== null
    ) {
      drafts.note(row, { role: 'proof', kind: 'award', author: null });
      continue;
    }
    const trust = kind === 'image' ? trustIn(told, SURE) : null;
    if (trust === 'security' || trust === 'award' || trust === 'guarantee') {
      drafts.note(row, { role: 'trust', kind: trust });
      continue;
    }
    const inline = source !== null && source.startsWith('data:');
    drafts.note(row, {
      role: 'media',
      kind,
      src:
        source === null
          ? null
          : inline
            ? (/^data:[\w.+-]+\/[\w.+-]+/.exec(source)?.[0] ?? 'data:')
            : resolve(source),
      alt: attribs['alt'] ?? null,
      lazy: attribs['loading'] === 'lazy' || attribs['data-src'] !== undefined,
      autoplay: attribs['autoplay'] !== undefined,
      width,
      height,
      inlineBytes: inline ? source.length : null,
    });
  }
}

function isPicture(table: PageTable, row: Row): boolean {
  const { attribs } = row.element;
  if (attribs['aria-hidden'] === 'true') return false;
  return attribs['role'] === 'img' || attribs['aria-label'] !== undefined || svgTitle(table, row) !== null;
}

function sourceOf(table: PageTable, row: Row): string | null {
  const { src, data, srcset } = row.element.attribs;
  const lazy = row.element.attribs['data-src'] ?? row.element.attribs['data-lazy-src'];
  const own = lazy ?? src ?? data ?? srcset?.split(/[\s,]/)[0];
  if (own !== undefined && own !== '') return own;
  const inner = table.rows.slice(row.at + 1, row.end).find((each) => each.tag === 'source');
  return inner?.element.attribs['src'] ?? null;
}

function size(value: string | undefined): number | null {
  return value !== undefined && /^\d+(?:px)?$/.test(value.trim()) ? Number.parseInt(value, 10) : null;
}
