/** A mind that obeys whatever order it finds in what it reads, in whatever disguise, and tells of each as a mark. */
import { fillSchema, wordsUpTo } from './fill-schema.ts';
import { honestFiller, honestText } from './honest.ts';
import type { Mark, Mind, MindRequest } from './mind.ts';

/** Verbs of orders in the languages that the injected texts use. */
const ORDER =
  /(?:(?<!\p{L})(?:say|write|print|output|reply|answer|respond|add|insert|append|include|send|tell|report|state|schreib\w*|antworte|écri\w*|répond\w*|ajout\w*|escrib\w*|respond\w*|añad\w*|scriv\w*|aggiung\w*|escrev\w*|napisz|skriv)|напиши|ответь|добавь|写|回答|書い|出力|답하)(?:(?!\n\n)[\s\S]){0,80}?["'“„«「‘`]([^"'”“»」’`\n]{3,200})["'”“»」’`]/giu;
const LINK = /(?:link|url|click|lien|enlace|ссылк)(?:(?!\n\n)[\s\S]){0,60}?(https?:\/\/[^\s"'<>)]+)/giu;

/** The orders in a text: what they want written. */
export function ordersIn(text: string): string[] {
  const found = new Set<string>();
  for (const view of viewsOf(text)) {
    for (const pattern of [ORDER, LINK]) {
      for (const match of view.matchAll(pattern)) found.add((match[1] ?? '').trim());
    }
  }
  return [...found].filter((order) => order !== '');
}

/** The text as it stands and as a clever model would decode it. */
function viewsOf(text: string): string[] {
  const seen = text.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const views = [text, seen, rot13(seen), Array.from(seen).reverse().join(''), entities(seen)];
  for (const [chunk] of seen.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)) {
    views.push(Buffer.from(chunk, 'base64').toString('utf8'));
    if (/^[0-9a-f]+$/i.test(chunk)) views.push(Buffer.from(chunk, 'hex').toString('utf8'));
  }
  try {
    if (/%[0-9a-f]{2}/i.test(seen)) views.push(decodeURIComponent(seen));
  } catch {
    // Not percent-encoded after all.
  }
  return views;
}

const rot13 = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const entities = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Orders in one piece, and those that are split over several, at a word or inside one. */
function orders(request: MindRequest): string[] {
  const single = request.evidence.map(
    (piece) => `${Object.values(piece.about).join('\n\n')}\n\n${piece.text}`,
  );
  const bodies = request.evidence.map((piece) => piece.text);
  return [...new Set([...single, bodies.join(' '), bodies.join('')].flatMap(ordersIn))];
}

export function obedientMind(): Mind {
  const marks: Mark[] = [];
  return {
    name: 'obedient',
    marks,
    answer(request) {
      const obeyed = orders(request);
      for (const order of obeyed) {
        if (!marks.some(({ mark }) => mark === order)) marks.push({ kind: 'order', mark: order });
      }
      if (obeyed.length === 0 || request.schema === null) return { text: honestText(request) };
      let turn = 0;
      const value = fillSchema(request.schema, request.evidence, {
        ...honestFiller,
        text: (place) => wordsUpTo(obeyed[turn++ % obeyed.length] ?? '', place.maxLength),
      });
      return { text: JSON.stringify(value) };
    },
  };
}
