/** Twenty ways in which models have been seen to almost write JSON. */
import { honestText } from './honest.ts';
import type { Mind } from './mind.ts';

/** Takes valid, compact JSON of an object and breaks it. */
export const BREAKAGES: Readonly<Record<string, (json: string) => string>> = {
  'code fence': (json) => `\`\`\`json\n${json}\n\`\`\``,
  'prose around': (json) =>
    `Sure! Here is the JSON you asked for:\n\n${json}\n\nLet me know if you need anything else.`,
  'trailing comma': (json) => json.replace(/\}$/, ',}'),
  'single quotes': (json) => json.replaceAll("'", '’').replaceAll('"', "'"),
  'unquoted keys': (json) => json.replaceAll(/"(\w+)":/g, '$1:'),
  comments: (json) => json.replace('{', '{ // the answer\n').replace(/\}$/, '/* done */}'),
  'missing last bracket': (json) => json.slice(0, -1),
  'cut in a string': (json) => json.slice(0, Math.max(json.indexOf('"', json.indexOf(':')) + 6, 12)),
  'missing comma': (json) => json.replace(/","|",\s*"/, '" "').replace('],"', '] "'),
  'double comma': (json) => json.replace(',', ',,'),
  'python words': (json) => json.replace(/\}$/, ', "done": True, "note": None}'),
  'typographic quotes': (json) => json.replaceAll(/"([^"]*)"/g, '“$1”'),
  'line breaks in strings': (json) => json.replaceAll(/(\w) (\w)/g, '$1\n$2'),
  'encoded twice': (json) => JSON.stringify(json),
  'two objects': (json) => `${json}\n${json}`,
  'byte order mark': (json) => `\ufeff  ${json}`,
  'thinking first': (json) => `<think>The user wants {json}. Let me think.</think>\n${json}`,
  ellipsis: (json) => json.replace(/\}$/, ', ...}'),
  'wrapped in another object': (json) => `{"result": ${json}}`,
  'quotes unescaped': (json) => json.replace(/": ?"(\w+) /, '": "$1 "so called" '),
  'no JSON at all': () => 'headline: nothing much happened\nsentences: none',
  'XML around': (json) => `<json>${json}</json>`,
};

/** Honest content in broken form: the n-th request is broken in the n-th way, its repair too. */
export function brokenJsonMind(): Mind {
  const ways = Object.values(BREAKAGES);
  let turn = 0;
  return {
    name: 'broken JSON',
    marks: [],
    answer(request) {
      const honest = honestText(request);
      const broken = ways[turn % ways.length]?.(honest) ?? honest;
      turn += 1;
      return { text: request.schema === null ? honest : broken };
    },
  };
}
