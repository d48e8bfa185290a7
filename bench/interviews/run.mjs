// Times the repository of interviews on made-up ones: `npm run build && node bench/interviews/run.mjs [INTERVIEWS]` (20,000 by default).
// Prints import, search, list and spelling, and ends with 1 where a figure of issue 5, truth 5, is missed.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dist = new URL('../../dist/', import.meta.url);
const { openStore } = await import(new URL('store/store.js', dist).href);
const { importDocument, planDocument, followCollectedNotes } = await import(
  new URL('jobs/import-interviews.js', dist).href
);
const { importTable } = await import(new URL('jobs/import-customers.js', dist).href);
const { openQuestions: openNames } = await import(new URL('interviews/customers/questions.js', dist).href);
const { saveDecision } = await import(new URL('store/customer-decisions.js', dist).href);
const { sameNameKey } = await import(new URL('core/company-name.js', dist).href);
const { saveBatch } = await import(new URL('store/save.js', dist).href);
const { collectNotes } = await import(new URL('collect/notes/collect.js', dist).href);
const { searchInterviews } = await import(new URL('interviews/search/search.js', dist).href);
const { corrected } = await import(new URL('interviews/search/spelling.js', dist).href);
const { readRequests } = await import(new URL('interviews/requests/read.js', dist).href);
const { openBook } = await import(new URL('interviews/requests/book.js', dist).href);
const { gathered } = await import(new URL('interviews/requests/gather.js', dist).href);
const { openQuestions } = await import(new URL('interviews/requests/review.js', dist).href);
const { saveInterviewVectors, saveModel } = await import(new URL('store/vectors.js', dist).href);
const { signsOf, toBytes } = await import(new URL('interviews/meaning/vectors.js', dist).href);
const { roomOf } = await import(new URL('interviews/search/library.js', dist).href);

const INTERVIEWS = Number(process.argv[2] ?? 20_000);
const WORDS = 1200;
const START = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The same interviews every time: a linear congruential generator (Numerical Recipes), the high bits. */
let seed = 42;
const random = (below) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * below);
};
const pick = (list) => list[random(list.length)];

// 30,000 words with a plain frequency of 1/rank (Zipf), made of syllables, so that near neighbours are as frequent as in a language.
const ONSETS = 'b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sl st tr th sh ch'.split(' ');
const NUCLEI = 'a e i o u ai ea ou ee io'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nt', 'st', 'ng', 'rd'];
const REAL =
  'invoice export import dashboard permission audit report integration webhook latency onboarding pricing contract renewal support billing security login password customer account spreadsheet calendar notification template workflow pipeline connector schema database upgrade migration training quota limit budget approval reminder mobile offline language translation search filter chart table column report delivery warehouse driver shipment clinic patient teacher student lesson course ticket'.split(
    ' ',
  );
const COMMON =
  'the and to of a in is it that we for you they was on with have this be are as but not so at do or if what when there from about just like one can would because then them our my all how more time people some really think know get use data need want work thing make see go good'.split(
    ' ',
  );
const made = new Set([...COMMON, ...REAL]);
while (made.size < 30_000) {
  const syllables = 2 + random(3);
  made.add(Array.from({ length: syllables }, () => pick(ONSETS) + pick(NUCLEI) + pick(CODAS)).join(''));
}
const VOCABULARY = [...made];
const cumulative = new Float64Array(VOCABULARY.length);
VOCABULARY.reduce((sum, _, rank) => (cumulative[rank] = sum + 1 / (rank + 3)), 0);
const total = cumulative.at(-1);
const word = () => {
  const at = (random(2 ** 30) / 2 ** 30) * total;
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle] < at) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low];
};
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const FIRST = 'Oda Maribel Tomasz Wiebke Minato Priya Lukas Chidi Ines Bram Yara Pavel Noor Elif Mateo'.split(
  ' ',
);
const ROLES = [
  'Head of support',
  'CTO',
  'Operations manager',
  'Lead engineer',
  'Finance director',
  'Product owner',
];
const COMPANIES = Array.from(
  { length: 2000 },
  () => `${capital(pick(VOCABULARY.slice(2000)))} ${pick(['Books', 'Bank', 'Clinics', 'Energy', 'Labs'])}`,
);
const TEAMS = ['web', 'data', 'mobile', 'platform', 'product'];
const PRODUCTS = REAL.slice(0, 12).map((name, at) => ({
  id: `p${at}`,
  names: [`Acme ${capital(name)}`],
  urls: [],
  team: null,
}));
const settings = { timezone: 'UTC', products: PRODUCTS };

function note(n) {
  const sentences = [];
  for (let words = 0; words < WORDS;) {
    const length = 6 + random(16);
    sentences.push(`${capital(Array.from({ length }, word).join(' '))}.`);
    words += length;
  }
  const said = sentences.map((sentence, at) =>
    at % 4 === 0 ? `\n\n${at % 8 === 0 ? 'Erin: ' : 'Guest: '}${sentence}` : sentence,
  );
  const day = new Date(START + random(900) * DAY).toISOString().slice(0, 10);
  const readers = n % 10 === 0 ? `readers: [${pick(TEAMS)}]\n` : '';
  return `---\nperson: ${pick(FIRST)} ${capital(pick(VOCABULARY.slice(5000)))}\ncompany: ${pick(COMPANIES)}\nrole: ${pick(ROLES)}\ndate: ${day}\ninterviewer: Erin Walshe\n${readers}---\n\n# Call ${n}\n\nAbout ${pick(PRODUCTS).names[0]}.${said.join(' ')}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'brief-interviews-'));
const file = join(folder, 'brief.db');
const store = openStore(file);
let missed = false;
const say = (name, value, fine, limit) => {
  missed ||= !fine;
  console.log(`${name.padEnd(52)} ${value.padStart(14)}   ${fine ? 'met' : 'MISSED'} (${limit})`);
};
const fixed = (list, part) => percentile(list, part).toFixed(1);
const percentile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

// 1. Import: what `brief collect notes` does with a folder of files.
/** Seconds of processor time of this process: other work on the machine changes them little. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const notes = join(folder, 'notes');
mkdirSync(notes);
for (let n = 0; n < INTERVIEWS; n += 1) writeFileSync(join(notes, `${n}.md`), note(n));
const collecting = {
  settings: { folders: [{ path: notes, name: 'notes', readers: ['everyone'] }] },
  zone: 'UTC',
  asOf: START + 900 * DAY,
  cursor: (scope) => store.cursor('notes', scope),
  full: false,
  log: () => undefined,
};
const [began, before] = [performance.now(), cpu()];
for await (const batch of collectNotes(collecting, new AbortController().signal))
  saveBatch(store, batch, START);
followCollectedNotes(store, settings, () => START);
const importing = performance.now() - began;
const busy = cpu() - before;
rmSync(notes, { recursive: true });
const count = store.connection.prepare('SELECT count(*) FROM interview').pluck().get();
console.log(
  `${count.toLocaleString('en')} interviews of ${WORDS.toLocaleString('en')} words, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB, node ${process.version}`,
);
say(
  'import of collected notes',
  `${Math.round(count / busy)} a second`,
  count / busy >= 300,
  `300 or more of processor time; by the clock ${Math.round((count / importing) * 1000)}`,
);

const masterDocument = Array.from({ length: 1000 }, (_, n) =>
  note(n).replace(
    /^---\n[\s\S]*?\n---\n\n# Call (\d+)/,
    (_all, number) =>
      `# Interview ${Number(number) + 1}: ${pick(FIRST)} ${capital(pick(VOCABULARY.slice(5000)))}, ${pick(COMPANIES)} (${new Date(START + n * DAY).toISOString().slice(0, 10)})`,
  ),
).join('\n');
const [splitting, beforeSplitting] = [performance.now(), cpu()];
const planned = await planDocument(
  store,
  {
    bytes: Buffer.from(masterDocument),
    name: 'master.md',
    kind: 'document',
    readers: ['everyone'],
    modified: START,
  },
  settings,
);
const added = importDocument(store, planned, START).added.length;
const rate = added / (cpu() - beforeSplitting);
const clock = Math.round(added / ((performance.now() - splitting) / 1000));
say(
  `import of one document with ${added.toLocaleString('en')}`,
  `${Math.round(rate)} a second`,
  rate >= 300 && added === 1000,
  `300 or more of processor time; by the clock ${clock}`,
);

// Requests: every note read once after the import, then what `brief requests list`, `show` and `review` do.
const timed = (work) => {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, cpu: (user + system) / 1000 };
};
const reading = timed(() => readRequests(store, PRODUCTS));
const mentions = store.connection.prepare('SELECT count(*) FROM request_mention').pluck().get();
console.log(
  `${mentions.toLocaleString('en')} mentions read in ${(reading.ms / 1000).toFixed(0)} s (${(reading.cpu / count).toFixed(2)} ms of CPU an interview)`,
);
const { ms: listing } = timed(() => {
  const book = openBook(store, { products: PRODUCTS, rights: 'all', asOf: START });
  book.rows.slice(0, 50).map((row) => gathered(book, row));
});
say('requests list, nothing in memory', `${(listing / 1000).toFixed(2)} s`, listing < 1000, 'under 1 s');
const { ms: reviewing } = timed(() =>
  openQuestions(openBook(store, { products: PRODUCTS, rights: 'all', asOf: START }), 20),
);
say('requests review', `${(reviewing / 1000).toFixed(2)} s`, reviewing < 5000, 'under 5 s');

// Customers: every company of the notes, by its name alone, so that somebody has to confirm each; all of them are.
const named = [...new Set(COMPANIES)];
const PLANS = ['Starter', 'Team', 'Business', 'Enterprise'];
const csv = `company,id,plan,mrr,currency,as of\n${named
  .flatMap((name, n) =>
    [2024, 2025].map(
      (year) => `${name},C${n},${pick(PLANS)},${random(5000)},${pick(['EUR', 'EUR', 'USD'])},${year}-06-01`,
    ),
  )
  .join('\n')}\n`;
const table = {
  name: 'customers.csv',
  async *bytes() {
    yield Buffer.from(csv);
  },
};
const today = new Date().toISOString().slice(0, 10);
let started = performance.now();
const { summary } = await importTable(store, table, {
  map: new Map(),
  asOf: today,
  today,
  currency: null,
  dryRun: false,
  at: START,
  signal: new AbortController().signal,
});
console.log(
  `  ${summary.rows} rows of customers: ${Math.round((1000 * summary.rows) / (performance.now() - started))} a second`,
);
started = performance.now();
const names = openNames(store.connection, roomOf(store, 'all').rows);
console.log(`  ${names.length} questions of names found in ${Math.round(performance.now() - started)} ms`);
store.write((connection) => {
  for (const { about, what, candidates } of names) {
    const [only] = candidates.filter(({ why }) => why === 'same name');
    if (only === undefined) continue;
    saveDecision(
      connection,
      { about, what: sameNameKey(what), company: only.company.id, verdict: 'same' },
      START,
    );
  }
});
const matched = roomOf(store, 'all').rows.filter(({ customer }) => customer != null).length;
console.log(`  ${matched} interviews matched with a company`);

// 2. Search: the published mix. Words are drawn as they occur in the notes, so frequent ones are frequent here.
const readers = [
  'all',
  ...TEAMS.map((team) => ({
    accounts: [],
    slackMember: true,
    slackGuest: false,
    team,
    employee: true,
    customers: team !== 'data',
  })),
  { accounts: [], slackMember: false, slackGuest: false, team: null, employee: true, customers: true },
];
const long = () => {
  for (;;) {
    const found = word();
    if (found.length >= 5) return found;
  }
};
const typo = (text) => {
  const at = 1 + random(text.length - 2);
  const letter = String.fromCharCode(97 + random(26));
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
};
const MONEY = { least: 1000, most: Infinity, currency: 'EUR' };
const MIX = [
  { name: 'one word, as often as it is said', share: 25, make: () => ({ typed: word() }) },
  { name: 'two words', share: 20, make: () => ({ typed: `${word()} ${long()}` }) },
  {
    name: 'three words of five letters or more',
    share: 15,
    make: () => ({ typed: `${long()} ${long()} ${long()}` }),
  },
  {
    name: 'one word and a company',
    share: 10,
    make: () => ({ typed: pick(REAL), filters: { company: pick(COMPANIES).split(' ')[1] } }),
  },
  {
    name: 'one word, a product and a date',
    share: 10,
    make: () => ({ typed: pick(REAL), filters: { product: pick(PRODUCTS).id, since: START + 400 * DAY } }),
  },
  {
    name: 'one word, a plan and an amount',
    share: 5,
    make: () => ({ typed: pick(REAL), filters: { plan: pick(PLANS), mrr: MONEY } }),
  },
  { name: 'a mistyped word', share: 10, make: () => ({ typed: typo(long()) }) },
  { name: 'a phrase of two words', share: 5, make: () => ({ typed: `"${pick(REAL)} ${long()}"` }) },
];
const run = (query, rights, asked = null) => {
  const started = performance.now();
  const result = searchInterviews(
    store,
    { typed: null, filters: {}, limit: 20, offset: 0, ...query },
    rights,
    asked,
  );
  return { ms: performance.now() - started, result };
};
for (const rights of readers) run({}, rights);
const times = [];
for (const { name, share, make } of MIX) {
  const own = Array.from({ length: share * 4 }, () => run(make(), pick(readers)).ms);
  times.push(...own);
  console.log(
    `  ${`${share} % ${name}`.padEnd(50)} ${`p50 ${fixed(own, 0.5)}`.padStart(12)}   p95 ${fixed(own, 0.95)} ms`,
  );
}
const p95 = percentile(times, 0.95);
say(`search, ${times.length} queries of the mix, p95`, `${p95.toFixed(1)} ms`, p95 < 30, 'under 30 ms');
const lists = Array.from(
  { length: 200 },
  () =>
    run(
      {
        filters: pick([
          {},
          { company: pick(COMPANIES) },
          { product: pick(PRODUCTS).id },
          { since: START + random(900) * DAY },
          { plan: pick(PLANS) },
          { mrr: MONEY },
        ]),
      },
      pick(readers),
    ).ms,
);
say(
  'list with facets, 200, p95',
  `${percentile(lists, 0.95).toFixed(1)} ms`,
  percentile(lists, 0.95) < 50,
  'under 50 ms',
);

// 3. Spelling: words of five letters or more, one edit each, that leave no word of the notes behind.
const room = roomOf(store, 'all');
const known = new Set(room.words().map((each) => each.word));
const trials = { drawn: { right: 0, all: 0 }, uniform: { right: 0, all: 0 } };
const candidates = [...known].filter((each) => /^[a-z]{5,}$/.test(each));
for (const [name, draw] of [
  ['drawn', long],
  ['uniform', () => pick(candidates)],
]) {
  const trial = trials[name];
  while (trial.all < 1000) {
    const meant = draw();
    const typed = typo(meant);
    if (known.has(typed) || room.holders(typed).places.length > 0) continue;
    trial.all += 1;
    if (corrected(typed, room) === meant) trial.right += 1;
  }
}
const share = trials.drawn.right / trials.drawn.all;
say(
  'typos corrected, words as they are said',
  `${(share * 100).toFixed(1)} %`,
  share >= 0.95,
  '95 % or more',
);
console.log(
  `  each word of the notes as often as any other: ${((trials.uniform.right / trials.uniform.all) * 100).toFixed(1)} %`,
);

// 4. The same searches by meaning too, with made-up vectors: all but the time of an embedding server.
const DIMENSION = 384;
const STRETCHES = 22;
const direction = () => {
  const vector = Float32Array.from(
    { length: DIMENSION },
    () => (random(2 ** 20) + random(2 ** 20)) / 2 ** 20 - 1,
  );
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const pool = Array.from({ length: 2000 }, direction).map((vector) => [
  Buffer.from(toBytes(vector).buffer),
  Buffer.from(signsOf(vector).buffer),
]);
const model = saveModel(store, { make: 'bench', dimension: DIMENSION, unlike: 0, likely: 0.15, trust: 1 });
const stored = store.connection.prepare('SELECT id, text FROM interview WHERE id > ? ORDER BY id LIMIT 500');
for (let rows = stored.all(0); rows.length > 0; rows = stored.all(rows.at(-1).id)) {
  const made = rows.map((row) => {
    const own = Array.from({ length: STRETCHES }, () => pick(pool));
    return {
      ...row,
      vectors: Buffer.concat(own.map(([bytes]) => bytes)),
      signs: Buffer.concat(own.map(([, signs]) => signs)),
    };
  });
  saveInterviewVectors(store, model.id, made);
}
const asked = () => ({ provider: null, model, vector: direction() });
for (const rights of readers) run({ typed: long() }, rights, asked());
const meant = MIX.flatMap(({ share, make }) =>
  Array.from({ length: share * 2 }, () => run(make(), pick(readers), asked()).ms),
);
const meantP95 = percentile(meant, 0.95);
say(
  `search by meaning too, ${meant.length} of the mix, p95`,
  `${meantP95.toFixed(1)} ms`,
  meantP95 < 100,
  'under 100 ms',
);

store.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = missed ? 1 : 0;
