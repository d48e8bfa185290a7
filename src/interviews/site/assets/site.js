/* The search of the site. It runs from a folder as well as from a server: it asks for nothing but the files beside it. */
/* global briefIndex */
(() => {
  'use strict';

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUE = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));
  const STEPS = 8;
  const SHOWN = 30;
  const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
  const EMPTY = new Set(
    'a an and are as at be but by for from had has have he her his i if in into is it its me my no not of on or our she so that the their them then there they this to too us was we were what when which who will with would you your do does did why how'.split(
      ' ',
    ),
  );
  const FACETS = [
    ['Company', 2],
    ['Product', 6],
    ['Role', 3],
    ['Asked by', 5],
    ['Tag', 7],
    ['Year', 4],
  ];
  const VALUES_SHOWN = 8;

  const folded = (text) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replace(/['’]s$/, '')
      .replaceAll(/['’]/g, '')
      .replaceAll('ß', 'ss');

  /** Words as they were indexed: pairs of characters where a script has no spaces. */
  const wordsIn = (text) => {
    const words = [];
    for (const [raw] of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu)) {
      const characters = Array.from(raw);
      if (!CJK.test(raw) || characters.length === 1) words.push(folded(raw));
      else
        for (let at = 0; at + 1 < characters.length; at += 1) words.push(characters[at] + characters[at + 1]);
    }
    return words;
  };

  const element = (name, content, className) => {
    const made = document.createElement(name);
    if (content !== undefined) made.textContent = content;
    if (className !== undefined) made.className = className;
    return made;
  };

  /* A page of one interview: the words that were searched for are marked. */

  const markWords = () => {
    const wanted = new URLSearchParams(location.hash.slice(1)).get('words');
    const text = document.querySelector('.text');
    if (wanted === null || text === null) return;
    const beginnings = wanted.split(' ').filter((word) => word !== '');
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode);
    let first = null;
    for (const node of nodes) {
      for (const match of [...node.data.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].reverse()) {
        const word = folded(match[0]);
        if (!beginnings.some((beginning) => word.startsWith(beginning))) continue;
        const rest = node.splitText(match.index);
        rest.splitText(match[0].length);
        const mark = element('mark', rest.data, 'word');
        rest.replaceWith(mark);
        if (first === null || (mark.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
          first = mark;
      }
    }
    if (first !== null) first.scrollIntoView({ block: 'center' });
  };

  const input = document.getElementById('q');
  if (input === null) {
    markWords();
    return;
  }

  /* The first page. */

  const { rows, beginnings } = briefIndex;
  const shards = new Map();
  /** Promises of files, so that each is asked for once. */
  const loading = new Map();
  const arrived = new Map();

  globalThis.briefWords = (at, words) => {
    shards.set(at, words);
    arrived.get(at)?.();
  };

  const load = (at) => {
    const known = loading.get(at);
    if (known !== undefined) return known;
    const promise = new Promise((resolve, reject) => {
      arrived.set(at, resolve);
      const script = document.createElement('script');
      script.src = `data/words-${at}.js`;
      script.addEventListener('error', () => {
        loading.delete(at);
        reject(new Error(`words-${at}.js is missing`));
      });
      document.head.append(script);
    });
    loading.set(at, promise);
    return promise;
  };

  const shardsFor = (word) =>
    beginnings.flatMap((beginning, at) =>
      word.startsWith(beginning) || beginning.startsWith(word) ? [at] : [],
    );

  /** What a typed word begins like in its other forms: `leaving` finds `leave`. */
  const stemsOf = (word) => {
    const short = word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
    return short.length >= 4 && short !== word ? [word, short] : [word];
  };

  const decoded = (body, each) => {
    let place = -1;
    for (let at = 0; at < body.length;) {
      let value = 0;
      let scale = 1;
      let digit = 0;
      do {
        digit = VALUE.get(body.charCodeAt(at)) ?? 0;
        value += (digit & 31) * scale;
        scale *= 32;
        at += 1;
      } while (digit > 31);
      place += 1 + Math.floor(value / STEPS);
      each(place, value % STEPS);
    }
  };

  const wordsBeginning = (word) =>
    shardsFor(word).flatMap((at) => (shards.get(at) ?? []).filter(([each]) => each.startsWith(word)));

  /** One slip: a letter wrong, missing, too many, or two swapped. */
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let from = 0;
    while (from < a.length && a[from] === b[from]) from += 1;
    let end = 0;
    while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end])
      end += 1;
    const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
    if (left.length <= 1 && right.length <= 1) return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  };

  const corrected = (word) => {
    if (word.length < 4) return null;
    let best = null;
    for (const at of shardsFor(word.slice(0, 1)).concat(shardsFor(word))) {
      for (const [each, body] of shards.get(at) ?? [])
        if (isNear(word, each) && (best === null || body.length > best[1].length)) best = [each, body];
    }
    return best === null ? null : best[0];
  };

  /** Points by place for one typed word: the best of its forms. */
  const holders = (word) => {
    const points = new Map();
    for (const [, body] of stemsOf(word).flatMap(wordsBeginning))
      decoded(body, (place, weight) => points.set(place, Math.max(points.get(place) ?? 0, weight + 1)));
    const rarity = Math.log(1 + (rows.length - points.size + 0.5) / (points.size + 0.5));
    return { points, rarity };
  };

  const search = async (text) => {
    const typed = wordsIn(text);
    const words = typed.filter((word) => !EMPTY.has(word));
    const used = words.length === 0 ? typed : words;
    if (used.length === 0) return { places: rows.map((_, place) => place), words: [], note: '' };
    await Promise.all(used.flatMap(stemsOf).flatMap(shardsFor).map(load));
    const notes = [];
    const terms = [];
    for (const word of used) {
      let meant = word;
      let found = holders(word);
      if (found.points.size === 0) {
        const other = corrected(word);
        if (other === null) {
          notes.push(`No interview says “${word}”.`);
          terms.push({ word, ...found });
          continue;
        }
        notes.push(`No interview says “${word}”: searched for “${other}”.`);
        [meant, found] = [other, holders(other)];
      }
      terms.push({ word: meant, ...found });
    }
    const scores = new Map();
    const held = new Map();
    for (const { points, rarity } of terms) {
      for (const [place, weight] of points) {
        scores.set(place, (scores.get(place) ?? 0) + weight * rarity);
        held.set(place, (held.get(place) ?? 0) + 1);
      }
    }
    let places = [...scores.keys()].filter((place) => held.get(place) === terms.length);
    if (places.length === 0 && scores.size > 0) {
      places = [...scores.keys()];
      notes.push('None holds all words; these hold some.');
    }
    places.sort((a, b) => scores.get(b) - scores.get(a) || a - b);
    return { places, words: terms.flatMap(({ word }) => stemsOf(word)), note: notes.join(' ') };
  };

  /* Facets. */

  const chosen = new Map();
  const valuesOf = (place, [name, column]) => {
    const value = rows[place][column];
    if (Array.isArray(value)) return value;
    if (value === null) return [];
    return [name === 'Year' ? value.slice(0, 4) : value];
  };
  const passes = (place) =>
    FACETS.every((facet) => {
      const value = chosen.get(facet[0]);
      return value === undefined || valuesOf(place, facet).includes(value);
    });

  const facetLists = document.getElementById('facet-lists');
  const drawFacets = (places) => {
    facetLists.replaceChildren();
    for (const facet of FACETS) {
      const [name] = facet;
      const counts = new Map();
      for (const place of places)
        for (const value of valuesOf(place, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (counts.size === 0) continue;
      const group = element('fieldset');
      group.append(element('legend', name));
      const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, VALUES_SHOWN);
      for (const [value, count] of order) {
        const button = element('button');
        button.type = 'button';
        button.setAttribute('aria-pressed', String(chosen.get(name) === value));
        const words = element('bdi', value);
        button.append(words, element('span', count.toLocaleString('en-GB'), 'count'));
        button.addEventListener('click', () => {
          if (chosen.get(name) === value) chosen.delete(name);
          else chosen.set(name, value);
          void show();
        });
        group.append(button);
      }
      facetLists.append(group);
    }
  };

  /* Results. */

  const results = document.getElementById('results');
  const status = document.getElementById('status');
  const more = document.getElementById('more');
  let found = [];
  let foundWords = [];

  const rowOf = (place) => {
    const [ref, title, company, role, day, , , , quote] = rows[place];
    const item = element('li');
    const link = element('a');
    link.href = `interviews/${ref}.html${foundWords.length === 0 ? '' : `#${new URLSearchParams({ words: foundWords.join(' ') })}`}`;
    link.append(element('bdi', title));
    const about = [role, company === title ? null : company, day].filter((part) => part !== null);
    item.append(link, element('p', about.join(' · '), 'dim'));
    if (quote !== null) {
      const said = element('p', `“${quote}”`, 'said');
      said.dir = 'auto';
      item.append(said);
    }
    return item;
  };

  const draw = (count) => {
    const from = results.childElementCount;
    results.append(...found.slice(from, from + count).map(rowOf));
    more.hidden = results.childElementCount >= found.length;
  };
  more.addEventListener('click', () => {
    const next = results.childElementCount;
    draw(SHOWN * 3);
    results.children[next]?.querySelector('a')?.focus();
  });

  let asked = 0;
  const show = async () => {
    asked += 1;
    const mine = asked;
    const text = input.value.trim();
    let answer;
    try {
      answer = await search(text);
    } catch (error) {
      status.textContent = `The search is not whole: ${error.message}`;
      return;
    }
    // Somebody typed on meanwhile.
    if (mine !== asked) return;
    found = answer.places.filter(passes);
    foundWords = answer.words;
    const all = found.length === rows.length ? '' : ` of ${rows.length.toLocaleString('en-GB')}`;
    const order = text === '' ? ', the newest first' : '';
    status.textContent =
      `${answer.note} ${found.length.toLocaleString('en-GB')}${all} interviews${order}`.trim();
    results.replaceChildren();
    draw(SHOWN);
    drawFacets(found);
    const query = new URLSearchParams();
    if (text !== '') query.set('q', text);
    for (const [name, value] of chosen) query.set(name, value);
    // Some browsers let a page of a folder change nothing of its address.
    try {
      history.replaceState(null, '', query.size === 0 ? location.pathname : `#${query}`);
    } catch {
      /* The search works all the same. */
    }
  };

  const given = new URLSearchParams(location.hash.slice(1));
  input.value = given.get('q') ?? '';
  for (const [name] of FACETS) if (given.has(name)) chosen.set(name, given.get(name));
  input.disabled = false;
  input.addEventListener('input', () => void show());
  document.addEventListener('keydown', (event) => {
    const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !typing) {
      event.preventDefault();
      input.focus();
    }
    if (event.key === 'Escape' && document.activeElement === input) {
      input.value = '';
      void show();
    }
  });
  const wide = matchMedia('(min-width: 56rem)');
  const open = () => {
    document.getElementById('facets').open = wide.matches;
  };
  wide.addEventListener('change', open);
  open();
  void show();
})();
