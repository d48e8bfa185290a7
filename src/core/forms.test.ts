import { expect, it } from 'vitest';

import { blackedOut, contactsIn, formsIn, formsOf, partsOf } from './forms.ts';

const found = (text: string, ...names: string[]): string[] => {
  const forms = names.flatMap((name) => [...formsOf(name), ...partsOf(name)]);
  const sizes = {
    names: new Set(forms.flatMap(({ kind, size }) => (kind === 'name' ? [size] : []))),
    runs: new Set(forms.flatMap(({ kind, size }) => (kind === 'run' ? [size] : []))),
  };
  const keys = new Set(forms.map(({ kind, key }) => `${kind} ${key}`));
  const places = formsIn(text, sizes, (kind, key) => keys.has(`${kind} ${key}`));
  return places
    .map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)
    .sort((a, b) => (a < b ? -1 : 1));
};

it('finds a name in any order, case, accent and file name, and not inside other words', () => {
  const whole = (text: string): string[] =>
    found(text, 'Dr. Zoë Åkerblom').filter((each) => each.startsWith('name'));
  expect(whole('ZOE AKERBLOM said; Åkerblom, Zoë; notes/zoe-akerblom_2.md, zoeakerblom@x')).toEqual([
    'name: ZOE AKERBLOM',
    'name: zoe-akerblom',
    'name: zoeakerblom',
    'name: Åkerblom, Zoë',
  ]);
  expect(whole('Zoë is here. The Åkerbloms are not.')).toEqual([]);
});

it('takes a part of a name only where it is written as one', () => {
  expect(found('Will says they will. WILL', 'Will Marsh')).toEqual(['part: WILL', 'part: Will']);
  expect(partsOf('Ludwig van der Berg').map(({ key }) => key)).toEqual(['ludwig', 'berg']);
});

it('finds names written without spaces, addresses and numbers however they are grouped', () => {
  expect(found('先日影藤湊さんが', '影藤湊')).toEqual(['run: 影藤湊']);
  expect(found('Mail ODA.F@x.example, call (020) 79-460 958', 'oda.f@x.example', '020 79460958')).toEqual([
    'address: ODA.F@x.example',
    'phone: (020) 79-460 958',
  ]);
  expect(contactsIn('a@b.example, +44 20 7946 0958, 2026-11-05 14:00, 18,000')).toEqual([
    'a@b.example',
    '+44 20 7946 0958',
  ]);
});

it('blacks out without changing a length', () => {
  expect(blackedOut('Ask Oda Å. now', [{ from: 4, to: 10 }])).toBe('Ask ███ ██ now');
});
