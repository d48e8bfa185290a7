/** The many ways in which notes mark who speaks: what the interviewer asks is never a customer's quote, and what the customer says stays one. */
import { describe, expect, it } from 'vitest';

import { sentencesOf } from './evidence/sentences.ts';
import { isQuotable } from './note.ts';
import { type Known, turnsOf } from './speakers.ts';

const ASK = 'Would you like a dark mode for the export screen';
const ANS = 'We need the export to be faster on Mondays';
/** As front matter says it. */
const K: Known = { customers: ['Maria Schmidt'], interviewers: ['Erin Walshe'] };
const N: Known = { customers: [], interviewers: [] };
const rep = (line: (at: number) => string, times = 3): string =>
  Array.from({ length: times }, (_, at) => line(at)).join('\n');

const CASES: Record<string, [string, Known]> = {
  'Q/A': [`Q: ${ASK}?\nA: ${ANS}.\n`, N],
  'Q. A.': [`Q. ${ASK}?\n\nA. ${ANS}.\n`, N],
  'bold Q:': [`**Q:** ${ASK}?\n\n**A:** ${ANS}.\n`, N],
  '**Q: text**': [`**Q: ${ASK}?**\n\nA: ${ANS}.\n\n**Q: And then?**\n\nA: ok then.`, N],
  initials: [rep((i) => `EW: ${ASK} ${i}?\nMS: ${ANS} ${i}.`), K],
  'initials unknown': [rep((i) => `EW: ${ASK} ${i}?\nMS: ${ANS} ${i}.`), N],
  'bold names': [rep((i) => `**Erin:** ${ASK} ${i}?\n\n**Maria:** ${ANS} ${i}.\n`), K],
  'bold name, text below': [
    rep((i) => `**Erin Walshe**\n${ASK} ${i}?\n\n**Maria Schmidt**\n${ANS} ${i}.\n`),
    K,
  ],
  'Interviewer (00:12):': [
    rep((i) => `Interviewer (00:1${i}):\n${ASK} ${i}?\n\nMaria (00:2${i}):\n${ANS} ${i}.\n`),
    N,
  ],
  vtt: [
    `WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Erin Walshe>${ASK}?</v>\n\n2\n00:00:05.000 --> 00:00:08.000\n<v Maria Schmidt>${ANS}.</v>\n`,
    K,
  ],
  'vtt zoom': [
    `WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nErin Walshe: ${ASK}?\n\n2\n00:00:05.000 --> 00:00:08.000\nMaria Schmidt: ${ANS}.\n\n3\n00:00:09.000 --> 00:00:10.000\nErin Walshe: ${ASK} again?\n`,
    K,
  ],
  srt: [
    `1\n00:00:01,000 --> 00:00:04,000\nErin: ${ASK}?\n\n2\n00:00:05,000 --> 00:00:08,000\nMaria: ${ANS}.\n`,
    K,
  ],
  otter: [rep((i) => `Erin Walshe  0:0${i}\n${ASK} ${i}?\n\nMaria Schmidt  0:1${i}\n${ANS} ${i}.\n`), K],
  teams: [
    rep(
      (i) =>
        `0:0:${i}.0 --> 0:0:${i}.9\nErin Walshe\n${ASK} ${i}?\n\n0:0:${i}.9 --> 0:1:${i}.0\nMaria Schmidt\n${ANS} ${i}.\n`,
    ),
    K,
  ],
  meet: [rep((i) => `Erin Walshe: ${ASK} ${i}?\nMaria Schmidt: ${ANS} ${i}.`), K],
  '> asks': [rep((i) => `> ${ASK} ${i}?\n\n${ANS} ${i}.\n`), K],
  '> Erin:': [rep((i) => `> Erin: ${ASK} ${i}?\n\nMaria: ${ANS} ${i}.\n`), K],
  'F/A': [`F: ${ASK}?\nA: ${ANS}.\nF: Und?\nA: Ja.`, N],
  'Frage/Antwort': [`Frage: ${ASK}?\nAntwort: ${ANS}.\n`, N],
  'I/B': [rep((i) => `I: ${ASK} ${i}?\nB: ${ANS} ${i}.`), N],
  table: [
    `| Speaker | Text |\n|---|---|\n| Erin | ${ASK}? |\n| Maria | ${ANS}. |\n| Erin | ${ASK} again? |\n| Maria | ${ANS} again. |\n`,
    K,
  ],
  'table Q|A': [`| Question | Answer |\n|---|---|\n| ${ASK}? | ${ANS}. |\n`, N],
  tab: [rep((i) => `Erin\t${ASK} ${i}?\nMaria\t${ANS} ${i}.`), K],
  'front only': [rep((i) => `Erin Walshe: ${ASK} ${i}?\n\nHer answer: ${ANS} ${i}.\n`, 1), K],
  'once each': [`Erin: ${ASK}?\nMaria: ${ANS}.\n`, K],
  dash: [rep((i) => `Erin - ${ASK} ${i}?\nMaria - ${ANS} ${i}.`), K],
  'em dash': [rep((i) => `ERIN — ${ASK} ${i}?\nMARIA — ${ANS} ${i}.`), K],
  brackets: [rep((i) => `[Erin] ${ASK} ${i}?\n[Maria] ${ANS} ${i}.`), K],
  '<Erin>': [rep((i) => `<Erin> ${ASK} ${i}?\n<Maria> ${ANS} ${i}.`), K],
  headings: [rep((i) => `### ${ASK} ${i}?\n\n${ANS} ${i}.\n`), K],
  'bold question': [rep((i) => `**${ASK} ${i}?**\n\n${ANS} ${i}.\n`), K],
  'italic question': [rep((i) => `*${ASK} ${i}?*\n\n${ANS} ${i}.\n`), K],
  'Speaker 1': [rep((i) => `Speaker 1: ${ASK} ${i}?\nSpeaker 2: ${ANS} ${i}.`), N],
  'Erin (us):': [rep((i) => `Erin (Acme): ${ASK} ${i}?\nMaria (Kestrel): ${ANS} ${i}.`), K],
  'time name': [rep((i) => `00:0${i} Erin: ${ASK} ${i}?\n00:1${i} Maria: ${ANS} ${i}.`), K],
  '[time] Name': [
    rep((i) => `[00:00:0${i}] Erin Walshe\n${ASK} ${i}?\n[00:00:1${i}] Maria Schmidt\n${ANS} ${i}.`),
    K,
  ],
  'multi para': [`Erin: Hello.\n\n${ASK}?\n\nMaria: ${ANS}.\n\nMore of it.\n\nErin: ok?\n\nMaria: yes.\n`, K],
  lowercase: [rep((i) => `erin: ${ASK} ${i}?\nmaria: ${ANS} ${i}.`), K],
  'french Q/R': [`Q : ${ASK}?\nR : ${ANS}.\nQ : Et?\nR : oui.`, N],
  Japanese: [`質問：${ASK}？\n回答：${ANS}。\n質問：次？\n回答：はい。`, N],
  numbered: [rep((i) => `${i + 1}. Q: ${ASK} ${i}?\n   A: ${ANS} ${i}.`), N],
  bulleted: [rep((i) => `- Q: ${ASK} ${i}?\n- A: ${ANS} ${i}.`), N],
  'email front': [rep((i) => `Walshe: ${ASK} ${i}?\nSchmidt: ${ANS} ${i}.`), K],
};

describe('whoever is marked as asking', () => {
  it.each(Object.entries(CASES))('is not quoted as the customer: %s', (_, [text, known]) => {
    const sentences = sentencesOf(text, turnsOf(text, known));
    const quotable = (words: string): boolean[] =>
      sentences.filter((sentence) => sentence.text.includes(words)).map(isQuotable);
    expect(quotable('Would you like')).not.toContain(true);
    expect(quotable('We need')).toContain(true);
    expect(quotable('We need')).not.toContain(false);
    for (const { text: words, from, to } of sentences) expect(text.slice(from, to)).toBe(words);
  });
});
