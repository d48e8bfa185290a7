/** Whether a piece of a heading looks like a person, a company or a role. */

const PIECE = /[^,–—|/·•@()[\]:]+/gu;

export interface Part {
  text: string;
  /** Offsets in what was cut. */
  from: number;
  to: number;
}

/** The pieces between commas, dashes, slashes, brackets, `at` and `from`, with their places. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(PIECE)) {
    let at = match.index;
    for (const piece of match[0].split(/(\s+-{1,2}\s+|\s+(?:at|from|of|bei|von|chez)\s+(?=\p{Lu}))/u)) {
      const trimmed = piece.trim();
      const from = at + piece.indexOf(trimmed);
      at += piece.length;
      if (/[\p{L}\p{N}]/u.test(trimmed) && !/^(?:at|from|of|bei|von|chez)$/.test(trimmed)) {
        parts.push({ text: trimmed, from, to: from + trimmed.length });
      }
    }
  }
  return parts;
}

const ROLE =
  /\b(?:c[etfoprim]o|ciso|cto|vp|svp|evp|head|chief|director|manager|lead|leader|engineer|developer|architect|designer|analyst|owner|founder|co-?founder|president|consultant|specialist|administrator|admin|coordinator|officer|scientist|researcher|accountant|buyer|operator|partner|principal|supervisor|assistant|planner|recruiter|controller|bookkeeper|leiter(?:in)?|leitung|geschäftsführer(?:in)?|entwickler(?:in)?|einkäufer(?:in)?|sachbearbeiter(?:in)?|chef|sre|dev ?ops|pm|po|qa)\b/iu;

export function roleShaped(text: string): boolean {
  return text.length <= 60 && ROLE.test(text);
}

const COMPANY =
  /\b(?:inc|ltd|llc|gmbh|ag|kg|se|corp|plc|s\.?a|b\.?v|oy|ab|srl|sarl|pty|group|holdings?|bank|insurance|labs?|systems?|software|technologies|technology|tech|solutions|services|energy|logistics|clinics?|hospitals?|health|books?|media|networks?|industries|partners|consulting|university|college|institute|foundation|airlines?|foods?|bakery|motors|pharma|capital|ventures|studios?|works|cloud|retail|stores?|shop|versicherung|spedition|werke|verlag|stadtwerke|kliniken|brauerei)\b\.?|\.(?:com|io|ai|net|org|de|co)$/i;
/** Written as no person is: `HashiCorp`, `IBM`, `H&M`. */
const ODD = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|^\p{Lu}{2,}$|^\p{L}+&\p{L}+/u;
const SCOTS = /^(?:Mc|Mac|De|La|Le|Di|Da|Van|O)\p{Lu}/u;

export function companyShaped(text: string): boolean {
  const [first = ''] = text.split(' ');
  return text.length <= 60 && ((ODD.test(first) && !SCOTS.test(first)) || COMPANY.test(text));
}

const WORD =
  /^(?:\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}[\p{Ll}’'-]+)?|\p{Lu}\.?|\p{Lu}[’']\p{Lu}\p{Ll}+|Mc\p{Lu}\p{Ll}+)$/u;
const SMALL = /^(?:van|de|den|der|von|da|di|du|la|le|el|bin|al|dos|zu|ten|ter)$/;
const TITLE = /^(?:dr|prof|mr|mrs|ms|frau|herr|mme)\.?$/i;

/** `sure`: a title, or two or three words as names are written; `maybe`: one such word. Null: no person. */
export function personShaped(text: string): 'sure' | 'maybe' | null {
  const words = text.split(/\s+/);
  const titled = TITLE.test(words[0] ?? '');
  const rest = titled ? words.slice(1) : words;
  if (rest.length === 0 || rest.length > 4) return null;
  if (
    !rest.every(
      (word, at) =>
        WORD.test(word) ||
        (SMALL.test(word) && at > 0 && at < rest.length - 1) ||
        (SMALL.test(word) && at === 0 && rest.length > 1),
    )
  )
    return null;
  if (rest.some((word) => NO_NAME.test(word))) return null;
  if (titled) return 'sure';
  return rest.length >= 2 && rest.length <= 3 + rest.filter((word) => SMALL.test(word)).length
    ? 'sure'
    : 'maybe';
}

/** Whether a word in it is one of titles or of the calendar, which no name holds. */
export function nameless(text: string): boolean {
  return text.split(/\s+/).some((word) => NO_NAME.test(word));
}

/** Words of titles that no name holds. */
const NO_NAME =
  /^(?:the|and|of|for|with|interviews?|calls?|notes?|meeting|session|sprint|study|research|training|testing|test|page|site|data|user|users|customer|customers|product|products|questions?|panel|practices|evolution|humans?|home|homepage|results?|findings?|concepts?|discovery|table|tool|query|explore|observability|round|week|day|part|phase|version|draft|internal|external|team|teams|feedback|review|workshop|kickoff|follow|up|new|old|first|second|third|month|quarter|q[1-4]|year|interviewees?|stories|talks)$/i;
