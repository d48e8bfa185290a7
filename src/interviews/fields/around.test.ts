/** Names of a note in the fields where they belong, and in those where they do not. */
import { describe, expect, it } from 'vitest';

import { isCompanyThere, isInterviewerThere, isPersonThere, isProductThere, isRoleThere } from './around.ts';

type Shown = (text: string, from: number, to: number) => boolean;
const at = (shown: Shown, note: string, value: string): boolean => {
  const from = note.indexOf(value);
  expect(from).toBeGreaterThanOrEqual(0);
  return shown(note, from, from + value.length);
};

describe('a role', () => {
  it.each([
    ['Maria Schmidt, warehouse lead of Oakhurst Dairy', 'warehouse lead'],
    ['Maria works as a picker on the night shift.', 'picker on the night shift'],
    ['She is in charge of procurement.', 'in charge of procurement'],
    ['Role: keeper of the keys', 'keeper of the keys'],
    ['Maria Schmidt (night shift) told us', 'night shift'],
    ['Sie arbeitet als Disponentin in Kassel.', 'Disponentin'],
  ])('%s', (note, value) => expect(at(isRoleThere, note, value)).toBe(true));

  it.each([
    ['# Oakhurst Dairy, barcode imports', 'Oakhurst Dairy'],
    ['# Oakhurst Dairy, barcode imports', 'barcode imports'],
    ['They scan each crate twice.', 'scan each crate'],
    ['Maria runs nine lunch kitchens', 'Maria'],
  ])('not in %s: %s', (note, value) => expect(at(isRoleThere, note, value)).toBe(false));
});

describe('a company', () => {
  it.each([
    ['# Hollin Bento, printers\n\nMinato runs nine kitchens.', 'Hollin Bento'],
    ['Minato works for Hollin, and likes it', 'Hollin'],
    ['We met at nine. Hollin is a chain of kitchens.', 'Hollin'],
    ['On the line: Minato Kage (Hollin)', 'Hollin'],
    ['They pay by card. Oakhurst Group pays late.', 'Oakhurst Group'],
  ])('%s', (note, value) => expect(at(isCompanyThere, note, value)).toBe(true));

  it.each([
    ['Notes\n\nMinato runs nine kitchens.', 'Minato'],
    ['# Minato and the printers\n\nMinato runs nine kitchens.', 'Minato'],
    ['Notes\n\nLater they bought Zebra printers.', 'Zebra'],
  ])('not in %s: %s', (note, value) => expect(at(isCompanyThere, note, value)).toBe(false));
});

describe('who was interviewed', () => {
  it.each([
    ['Minato runs nine kitchens.', 'Minato'],
    ['We talked with Oda Finkel for an hour.', 'Oda Finkel'],
    ['Oda Finkel, head of catalogue', 'Oda Finkel'],
    ['Oda: it is fine', 'Oda'],
    ['Oda (catalogue): it is fine', 'Oda'],
    ["Tomasz's team reads meters.", 'Tomasz'],
    ['# Oda Finkel\n\nOda wrote the import herself.', 'Oda Finkel'],
    ['Dr. Maribel Oyel', 'Dr. Maribel Oyel'],
  ])('%s', (note, value) => expect(at(isPersonThere, note, value)).toBe(true));

  it.each([
    ['# Bramble Books, imports\n\nOda runs it.', 'Bramble Books'],
    ['A haulier with 60 lorries.', 'A'],
    ['They asked us for more.', 'They'],
    ['# Hollin Bento, printers\n\nThe kitchens of Hollin Bento and others.', 'Hollin Bento'],
  ])('not in %s: %s', (note, value) => expect(at(isPersonThere, note, value)).toBe(false));
});

describe('a product', () => {
  it.each([
    ['She loves StockMapper, and says so.', 'StockMapper'],
    ['They had trouble with the Dashboard.', 'Dashboard'],
    ['Product: Relay', 'Relay'],
  ])('%s', (note, value) => expect(at(isProductThere, note, value)).toBe(true));

  it.each([
    ['We talked about Oda. Oda runs it.', 'Oda'],
    ['A call with Bramble Books.', 'Bramble Books'],
    ['# Hollin Bento, printers', 'Hollin Bento'],
  ])('not in %s: %s', (note, value) => expect(at(isProductThere, note, value)).toBe(false));
});

describe('who asked', () => {
  it.each([
    ['Erin asked and wrote this down during the call.', 'Erin'],
    ['Interviewer: Erin Walshe', 'Erin Walshe'],
    ['Notes by Erin', 'Erin'],
    ['Erin Walshe took notes.', 'Erin Walshe'],
  ])('%s', (note, value) => expect(isInterviewerThere(note, value)).toBe(true));

  it.each([
    ['Oda asked for an export.', 'Oda'],
    ['Oda asked whether it is safe.', 'Oda'],
    ['Erinna took notes.', 'Erin'],
  ])('not in %s', (note, value) => expect(isInterviewerThere(note, value)).toBe(false));
});
