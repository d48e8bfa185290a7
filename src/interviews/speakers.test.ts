import { describe, expect, it } from 'vitest';

import { type Known, type Turn, turnsOf } from './speakers.ts';

const NOBODY: Known = { customers: [], interviewers: [] };
const sides = (text: string, known = NOBODY): string[] =>
  turnsOf(text, known).map(({ from, to, side }) => `${side}: ${text.slice(from, to)}`);

describe('who says which line', () => {
  it('reads Q and A, and names that are known', () => {
    expect(sides('Q: Do you export?\nA: Every week.\nQ: Why?\nA: The boss asks.')).toEqual([
      'interviewer: Do you export?',
      'customer: Every week.',
      'interviewer: Why?',
      'customer: The boss asks.',
    ]);
    const text =
      '**Erin:** How is it?\n\n**Oda:** Slow. I would like\na trial run.\n\n**Erin:** Would SSO help?\n\n**Oda:** No.';
    expect(sides(text, { customers: ['Oda Finkelmeyer'], interviewers: ['Erin Walshe'] })).toEqual([
      'interviewer: How is it?',
      'customer: Slow. I would like\na trial run.',
      'interviewer: Would SSO help?',
      'customer: No.',
    ]);
  });

  it('takes the other of two for the other, and of two strangers the one who asks for the interviewer', () => {
    const text =
      '[00:01] Sam: What is slow?\n[00:04] Kim: The list.\n[00:09] Sam: Since when?\n[00:12] Kim: Since May.\n[00:20] Sam: Why?\n[00:22] Kim: No idea.';
    const wanted = ['interviewer', 'customer', 'interviewer', 'customer', 'interviewer', 'customer'];
    const found = (known: Known): Turn['side'][] => turnsOf(text, known).map(({ side }) => side);
    expect(found(NOBODY)).toEqual(wanted);
    expect(found({ customers: ['Kim Abel'], interviewers: [] })).toEqual(wanted);
    expect(found({ customers: [], interviewers: ['Kim Abel'] }).slice(0, 2)).toEqual([
      'customer',
      'interviewer',
    ]);
  });

  it('gives what the note itself tells to nobody', () => {
    const text = '# Notes\n\nThey like it.\n\nSummary: all fine\n\nPlan: Team\n- Slow on Mondays';
    expect(turnsOf(text, NOBODY).every(({ side, speaker }) => side === 'unknown' && speaker === null)).toBe(
      true,
    );
  });

  it('leaves no word of a transcript out but labels', () => {
    const text =
      'Maria Berg  00:12\nWe export.\n\nErin Walshe  00:15\nAnd then?\n\nMaria Berg  00:17\nThen we wait.\nAnd wait.\n\nErin Walshe  00:19\nWhy?';
    expect(sides(text, { customers: ['Maria Berg'], interviewers: [] })).toEqual([
      'customer: We export.',
      'interviewer: And then?',
      'customer: Then we wait.\nAnd wait.',
      'interviewer: Why?',
    ]);
  });
});
