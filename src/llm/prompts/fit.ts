/** Evidence is fitted to the model's context before it is sent, so that no server has to cut it. Pure. */
import { fenced, fencedText } from './fence.ts';
import { estimateTokens } from './tokens.ts';

export interface AskEvidence {
  /** What code calls it; the model sees a short alias. */
  id: string;
  /** Collected text; fenced and masked here. */
  text: string;
  /** Attributes shown with it: source, kind, author, title, state, at. Null ones are left out. */
  about?: Readonly<Record<string, string | null>>;
  /** Higher is more important; of equals the earlier. */
  weight?: number;
  /** Store ids of the items whose text it holds: deleting one deletes the cached answer. */
  items?: readonly number[];
}

export interface FittedPiece {
  alias: string;
  evidence: AskEvidence;
  /** With its tags, as it stands in the prompt. */
  fenced: string;
}

export interface Fitted {
  /** In the order given. */
  pieces: FittedPiece[];
  /** Left out for want of room, the least important first. */
  dropped: number;
  /** Cut at a word to make room. */
  shortened: number;
  /** What the kept pieces have at most. */
  tokens: number;
}

/** Longest attributes and tags are within this many tokens of an alias like e12. */
const ALIAS = 'e999';

interface Sized {
  evidence: AskEvidence;
  index: number;
  text: string;
  tokens: number;
}

/**
 * Fits evidence into `available` tokens: when not all of it goes in, overlong pieces are shortened first, then the least important dropped.
 * Nothing at all stays when not even the most important one has room for some words.
 */
export function fitEvidence(evidence: readonly AskEvidence[], available: number): Fitted {
  let sized = evidence.map((one, index) => size(one, index, one.text));
  let shortened = 0;
  if (sum(sized) > available) {
    const share = Math.floor(Math.max(available / 4, available / evidence.length));
    sized = sized.map((piece) => {
      if (piece.tokens <= share) return piece;
      const text = shortenTo(piece, share);
      if (text === null) return piece;
      shortened += 1;
      return size(piece.evidence, piece.index, text);
    });
  }
  const byImportance = [...sized].sort(
    (a, b) => (b.evidence.weight ?? 0) - (a.evidence.weight ?? 0) || a.index - b.index,
  );
  while (byImportance.length > 0 && sum(byImportance) > available) byImportance.pop();
  const kept = byImportance.sort((a, b) => a.index - b.index);
  return {
    pieces: kept.map((piece, place) => {
      const alias = `e${place + 1}`;
      return {
        alias,
        evidence: piece.evidence,
        fenced: fenced(alias, piece.evidence.about ?? {}, piece.text),
      };
    }),
    dropped: evidence.length - kept.length,
    shortened: Math.min(shortened, kept.length),
    tokens: sum(kept),
  };
}

function size(evidence: AskEvidence, index: number, text: string): Sized {
  return { evidence, index, text, tokens: estimateTokens(fenced(ALIAS, evidence.about ?? {}, text)) + 1 };
}

const sum = (pieces: readonly Sized[]): number => pieces.reduce((total, piece) => total + piece.tokens, 0);

/** Fewer than this many characters of a text say nothing. */
const LEAST_CHARS = 40;

function shortenTo(piece: Sized, tokens: number): string | null {
  const around = size(piece.evidence, piece.index, '').tokens;
  let text = fencedText(piece.text);
  for (let round = 0; round < 8; round += 1) {
    const now = estimateTokens(text) + around + 4;
    if (now <= tokens) return `${text} [...]`;
    const keep = Math.floor(text.length * Math.max(0, (tokens - around - 4) / (now - around)) * 0.97);
    if (keep < LEAST_CHARS) return null;
    const cut = text.slice(0, keep);
    text = cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'), keep >> 1)).trimEnd();
  }
  return null;
}
