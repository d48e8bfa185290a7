/**
 * Master documents made up by code: the same for the same seed, in many hands. `SEEN` are the kinds of heading that the rules of splitting were tuned on; `HELD_OUT`
 * are others, of which only the score is looked at.
 */
import type { Block } from './blocks.ts';
import { type Dice, dice } from './random.ts';

export interface Guest {
  person: string;
  company: string;
  role: string;
  /** Of the interview, from 1. */
  n: number;
  day: Date;
}

/** The first blocks of an interview; the first is where it starts. */
export type Opening = (guest: Guest, dice: Dice) => Block[];

const FIRST =
  'Odile Maribel Tomasz Wiebke Minato Priya Lukas Chidi Ines Bram Yara Pavel Noor Elif Mateo Saoirse Henk Anouk Dmitri Leilani'.split(
    ' ',
  );
const LAST =
  'Fromm Hora Valdez Haddad Okafor Lindqvist Moreno Brandt Castellan Ferreira Nakamura Petrov Sandoval Tran Ulmer Vance Whitlock Zielinski'.split(
    ' ',
  );
const COMPANY =
  'Kestrel|Millrace|Brightwater|Oakhurst Dairy|Orchard Freight|Tallow & Sons|Copperleaf Bank|Nimbus Labs|Harbor Clinics|Redwood Energy|Quillon|Ferrowerk GmbH|Stonebridge Media|Alpenblick AG|Larkspur Foods|Vantage Logistics'.split(
    '|',
  );
const ROLE =
  'CTO|Head of support|Operations manager|Lead engineer|Finance director|Product owner|Data analyst|VP Engineering|Warehouse lead'.split(
    '|',
  );
const MONTH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONAT = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const MES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

const two = (value: number): string => String(value).padStart(2, '0');
const iso = ({ day }: Guest): string => day.toISOString().slice(0, 10);
const english = ({ day }: Guest): string =>
  `${day.getUTCDate()} ${MONTH[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const american = ({ day }: Guest): string =>
  `${MONTH[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
const german = ({ day }: Guest): string =>
  `${day.getUTCDate()}. ${MONAT[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const french = ({ day }: Guest): string =>
  `${day.getUTCDate()} ${MOIS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
const spanish = ({ day }: Guest): string =>
  `${day.getUTCDate()} de ${MES[day.getUTCMonth()]} de ${day.getUTCFullYear()}`;
const asian = ({ day }: Guest): string =>
  `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
const slashed = ({ day }: Guest): string =>
  `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;

const h = (level: number, text: string): Block => ({ kind: 'heading', level, text });
const bold = (text: string): Block => ({ kind: 'bold', text });
const para = (text: string): Block => ({ kind: 'para', text });

export const SEEN: Readonly<Record<string, Opening>> = {
  'heading with name, company, date': (g) => [
    h(2, `Interview with ${g.person}, ${g.company} (${english(g)})`),
  ],
  'bold name and company, date below': (g) => [bold(`${g.person} – ${g.company}`), para(american(g))],
  'a date alone': (g) => [para(english(g)), para(`${g.person} from ${g.company} joined us by video.`)],
  'a name in capitals': (g) => [para(g.person.toUpperCase()), para(`${g.role}, ${g.company}`)],
  'a number': (g) => [h(2, `Interview ${g.n}`), para(`${g.person} is ${g.role} at ${g.company}.`)],
  'a table of metadata': (g) => [
    h(2, g.person),
    {
      kind: 'table',
      text: 'Name',
      rows: [
        ['Name', g.person],
        ['Company', g.company],
        ['Date', iso(g)],
        ['Role', g.role],
      ],
    },
  ],
  'a table of metadata alone': (g) => [
    {
      kind: 'table',
      text: 'Interviewee',
      rows: [
        ['Interviewee', g.person],
        ['Company', g.company],
        ['Date', english(g)],
      ],
    },
  ],
  German: (g) => [h(1, `Kundengespräch mit ${g.person} (${g.company}), ${german(g)}`)],
  French: (g) => [h(2, `Entretien avec ${g.person}, ${g.company} — ${french(g)}`)],
  Japanese: (g) => [h(2, `インタビュー：${g.person}（${g.company}）${asian(g)}`)],
  'iso date first': (g) => [h(3, `${iso(g)} – ${g.person}, ${g.company}`)],
  'bold call': (g) => [bold(`Call with ${g.person} (${g.company}) ${english(g)}`)],
  'plain name and date': (g) => [para(`${g.person}, ${g.company} - ${iso(g)}`)],
  'name in brackets': (g) => [h(2, `${g.company} (${g.person}, ${g.role})`)],
};

export const SECOND: Readonly<Record<string, Opening>> = {
  'company, name, role': (g) => [h(3, `${g.company}: ${g.person} (${g.role})`)],
  'numbered plain lines': (g) => [{ kind: 'numbered', text: `${g.n}. ${g.person}, ${g.company}` }],
  'date and company': (g) => [h(1, `${iso(g)}: ${g.company}`)],
  'italic name': (g) => [{ kind: 'italic', text: `${g.person} — ${g.company}, ${g.role}` }, para(english(g))],
  'participant number': (g) => [h(2, `Participant P${two(g.n)} – ${g.role}`)],
  Spanish: (g) => [h(2, `Entrevista a ${g.person} (${g.company}), ${spanish(g)}`)],
  'keys and values': (g) => [para(`Interviewee: ${g.person}\nCompany: ${g.company}\nDate: ${slashed(g)}`)],
  Chinese: (g) => [h(2, `访谈：${g.person}，${g.company}，${asian(g)}`)],
  'date in brackets': (g) => [bold(`[${iso(g)}] ${g.company} — discovery call`)],
  'session and name': (g) => [bold(`Session ${g.n} | ${g.person}`)],
  'capitals with dashes': (g) => [
    para(`${g.company.toUpperCase()} — ${g.person.toUpperCase()} — ${slashed(g)}`),
  ],
  'follow-up': (g, d) => [
    h(2, `${g.person}, ${g.company} (${d.chance(0.4) ? 'follow-up, ' : ''}${english(g)})`),
  ],
  'debrief on a day': (g) => [h(2, `Debrief: ${g.company}`), para(`Held on ${american(g)} with ${g.person}`)],
  'name under a date': (g) => [h(2, american(g)), bold(`${g.person}, ${g.role} at ${g.company}`)],
};

const GIUGNO =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const MAAND = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const WEEKDAY = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export const HELD_OUT: Readonly<Record<string, Opening>> = {
  'name, then role and company': (g) => [
    h(2, g.person),
    { kind: 'italic', text: `${g.role} @ ${g.company}` },
    para(american(g)),
  ],
  'bold keys': (g) => [para(`Customer: ${g.company}\nContact: ${g.person}\nWhen: ${english(g)}`)],
  'number sign': (g) => [h(2, `#${g.n} ${g.company} / ${g.person}`)],
  'company and short date': (g) => [
    bold(
      `${g.company} | ${two(g.day.getUTCMonth() + 1)}/${two(g.day.getUTCDate())}/${String(g.day.getUTCFullYear()).slice(2)}`,
    ),
  ],
  'date without a year': (g) => [
    h(
      3,
      `Notes from call w/ ${g.person} (${g.company}), ${(MONTH[g.day.getUTCMonth()] ?? '').slice(0, 3)} ${g.day.getUTCDate()}`,
    ),
  ],
  Italian: (g) => [
    h(
      2,
      `Intervista con ${g.person} – ${g.company} – ${g.day.getUTCDate()} ${GIUGNO[g.day.getUTCMonth()]} ${g.day.getUTCFullYear()}`,
    ),
  ],
  Dutch: (g) => [
    h(
      3,
      `Gesprek met ${g.person} (${g.company}) op ${g.day.getUTCDate()} ${MAAND[g.day.getUTCMonth()]} ${g.day.getUTCFullYear()}`,
    ),
  ],
  'customer story': (g) => [h(1, `Customer story: ${g.company}`), para(`With ${g.person}, ${g.role}`)],
  Korean: (g) => [
    h(
      2,
      `인터뷰: ${g.person} (${g.company}) ${g.day.getUTCFullYear()}년 ${g.day.getUTCMonth() + 1}월 ${g.day.getUTCDate()}일`,
    ),
  ],
  'weekday, time and name': (g) => [
    para(`${WEEKDAY[g.day.getUTCDay()]}, ${english(g)}, 14:00 — ${g.person}`),
  ],
  'name, role and company in brackets': (g) => [h(2, `${g.person} (${g.role}, ${g.company})`)],
  'a letter and a number': (g) => [h(2, `P${g.n}`), para(`${g.role} at a company of ${10 + g.n} people`)],
  'user test': (g) => [h(2, `User test ${g.n} – ${g.person} – ${iso(g)}`)],
  'bold name alone': (g) => [bold(g.person), para(`${g.role} at ${g.company}, ${english(g)}`)],
};

const TALK = [
  'They moved the whole team over in spring and would not go back.',
  'The exports are the part they like most, and the part that breaks most often.',
  'Every Monday somebody merges two sheets by hand before the meeting.',
  'On 3 March 2026 the import stopped and nobody was told until noon.',
  'She said: "I would pay for a report that tells me what is missing."',
  'Lena Fromm of Kestrel had recommended us to them in May 2025.',
  'We talked about permissions for a while; an auditor asks for a list each quarter.',
  'The mobile view is fine for reading but nobody edits on it.',
  'It takes about 40 minutes a day, more at the end of the month.',
  'He compared it with two other tools and found ours slower to start with.',
  'Nobody reads the weekly report, because it says the same every week.',
  'They asked whether single sign-on is planned for this year.',
];
const PARTS = [
  'Background',
  'What hurts',
  'Workflow',
  'Pain points',
  'Feature requests',
  'Quotes',
  'Next steps',
  'Tools they use',
  'Pricing',
];

function bodyOf(guest: Guest, d: Dice, deeper: number): Block[] {
  const [first = ''] = guest.person.split(' ');
  const blocks: Block[] = [];
  const parts = 1 + d.below(4);
  for (let part = 0; part < parts; part += 1) {
    if (parts > 1) blocks.push(d.chance(0.6) ? h(Math.min(6, deeper), d.pick(PARTS)) : bold(d.pick(PARTS)));
    for (let at = 0; at < 2 + d.below(3); at += 1) {
      const kind = d.below(8);
      if (kind === 0)
        blocks.push({ kind: 'bullet', text: d.pick(TALK) }, { kind: 'bullet', text: d.pick(TALK) });
      else if (kind === 1) blocks.push({ kind: 'quote', text: d.pick(TALK) });
      else if (kind === 2) blocks.push(para(`Q: How do you do that today?`), para(`A: ${d.pick(TALK)}`));
      else if (kind === 3) blocks.push(para(`${first}: ${d.pick(TALK)}`));
      else if (kind === 4) blocks.push(bold('Nobody reads the report.'), para(d.pick(TALK)));
      else blocks.push(para(Array.from({ length: 2 + d.below(4) }, () => d.pick(TALK)).join(' ')));
    }
  }
  return blocks;
}

export interface Master {
  blocks: Block[];
  guests: Guest[];
}

export interface MasterWish {
  seed: number;
  interviews: number;
  openings: readonly Opening[];
  /** What stands in front. */
  front: 'nothing' | 'title' | 'contents' | 'numbered contents';
  /** An appendix behind the last. */
  appendix: boolean;
}

/** A document of many interviews; with several openings each interview is written in one of them. */
export function makeMaster({ seed, interviews, openings, front, appendix }: MasterWish): Master {
  const d = dice(seed);
  const guests = Array.from({ length: interviews }, (_, at): Guest => ({
    person: `${d.pick(FIRST)} ${d.pick(LAST)}`,
    company: d.pick(COMPANY),
    role: d.pick(ROLE),
    n: at + 1,
    day: new Date(Date.UTC(2025, 0, 6 + at * 3 + d.below(3))),
  }));
  const between = d.below(3);
  const told = guests.map((guest): Block[] => {
    const [opening, ...rest] = d.pick(openings)(guest, d);
    if (opening === undefined) return [];
    const level = opening.kind === 'heading' ? (opening.level ?? 2) : 2;
    const end: Block[] = between === 0 ? [] : [{ kind: between === 1 ? 'rule' : 'page', text: '' }];
    return [{ ...opening, start: true }, ...rest, ...bodyOf(guest, d, level + 1), ...end];
  });
  // A table of contents calls a table by whom it is about.
  const firsts = told.map(
    ([first]) =>
      first?.rows?.[0]?.[1] ??
      first?.text.split('\n')[0]?.replace(/^(?:\d+\.|Interviewee:|Customer:)\s/, '') ??
      '',
  );
  const title = [h(1, 'Customer interviews'), para('Newest at the bottom. Ask before you share.')];
  const list = firsts.map((text, at): Block =>
    front === 'contents' ? { kind: 'contents', text } : { kind: 'numbered', text: `${at + 1}. ${text}` },
  );
  const before = {
    nothing: [],
    title,
    contents: [...title, h(2, 'Table of contents'), ...list],
    'numbered contents': [...title, bold('Contents'), ...list],
  };
  const after = appendix
    ? [
        h(1, 'Appendix'),
        para('How we ask: openly, and one thing at a time.'),
        h(2, 'Glossary'),
        para('SSO: single sign-on.'),
      ]
    : [];
  return { blocks: [...before[front], ...told.flat(), ...after], guests };
}
