/** Rules about other people's word for the product. */
import { copyOfLink, insert, move, paragraph } from './change.ts';
import { clicks, mainGoal } from './metrics.ts';
import type { Rule } from './rule.ts';
import { called, inContent, near, ofRole, quoted } from './view.ts';

/** Links to what customers say, by their address or words. */
const CUSTOMERS =
  /customer|case.?stud|testimonial|review|success.?stor|kunden|referenz|clients?\b|t[ée]moignage|clientes|opiniones|recensioni|お客様|導入事例|客户|案例|고객/iu;

const proofAway: Rule = {
  name: 'proof-away-from-action',
  source: 'Cialdini, Influence, 1984',
  idea: 'trust',
  find(view) {
    const { main } = view;
    const said = ofRole(view, 'proof').filter((proof) => proof.text.length >= 8 && proof.text.length <= 220);
    const [proof] = said.toSorted((a, b) => a.text.length - b.text.length);
    if (main === null || proof === undefined || ofRole(view, 'proof').some((each) => near(view, each, main)))
      return [];
    return [
      {
        title: `${proof.kind === 'testimonial' ? 'Let a customer speak' : `Show ${called(proof, 30)}`} at ${called(main, 30)}`,
        problem: `${called(proof, 90)} stands away from ${called(main)}.`,
        variant: `The variant repeats these words below ${called(main)}.`,
        hope: 'If the word of others counts most at the moment of deciding, more visitors should take the step.',
        evidence: [main, proof],
        changes: [insert(main, 'after', paragraph(proof.text))],
        goal: clicks(view, main),
        risk: 'added',
        weight: 0.7,
      },
    ];
  },
};

const noProof: Rule = {
  name: 'no-proof',
  source: 'Cialdini, Influence, 1984',
  idea: 'trust',
  find(view) {
    const { main } = view;
    if (main === null) return [];
    const link = ofRole(view, 'action').find(
      (action) =>
        CUSTOMERS.test(`${action.text} ${action.attributes['href'] ?? ''}`) &&
        action.intent !== 'log-in' &&
        copyOfLink(action, main) !== null,
    );
    const copy = link === undefined ? null : copyOfLink(link, main);
    if (link === undefined || copy === null || link.id === main.id || near(view, link, main, 2)) return [];
    return [
      {
        title: `Point to ${called(link, 30)} at ${called(main, 30)}`,
        problem: `A word of customers was not found in what was loaded; the link ${called(link)} leads to it.`,
        variant: `The variant repeats that link below ${called(main)}.`,
        hope: 'If visitors ask who else uses it, more of them should take the step after they could look.',
        evidence: [main, link],
        changes: [insert(main, 'after', copy)],
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.45,
        absent: ['proof'],
      },
    ];
  },
};

const namedFirst: Rule = {
  name: 'nameless-testimonial-first',
  source: 'Fogg, Stanford Guidelines for Web Credibility, 2002',
  idea: 'trust',
  find(view) {
    const said = ofRole(view, 'proof').filter((proof) => proof.kind === 'testimonial');
    const [first] = said;
    const named = said.find((proof) => proof.author !== null);
    if (
      first === undefined ||
      named === undefined ||
      first.author !== null ||
      named.html.includes(first.html)
    )
      return [];
    return [
      {
        title: 'Begin with the testimonial that has a name',
        problem: `The first testimonial, ${called(first, 80)}, has no name; ${quoted(named.author ?? '', 60)} signs a later one.`,
        variant: 'The variant puts the signed one first.',
        hope: 'If a name makes words credible, more visitors should go on.',
        evidence: [first, named],
        changes: [move(named, first, 'before')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.4,
      },
    ];
  },
};

const proofLate: Rule = {
  name: 'proof-late',
  source: 'Nielsen Norman Group (Fessenden), Scrolling and Attention, 2018',
  idea: 'visibility',
  find(view) {
    const { headline } = view;
    const [proof] = ofRole(view, 'proof');
    const second = ofRole(view, 'heading').find(
      (heading) =>
        heading.id !== headline?.id &&
        inContent(heading) &&
        heading.place.depth < 0.4 &&
        heading.place.depth > 0,
    );
    if (
      headline === null ||
      proof === undefined ||
      second === undefined ||
      proof.place.depth < 0.6 ||
      proof.place.heading === second.id
    )
      return [];
    return [
      {
        title: `Bring ${called(proof, 40)} up to the top`,
        problem: `The first word of others, ${called(proof, 80)}, comes in the last part of the page.`,
        variant: `The variant shows it before ${called(second)}.`,
        hope: 'If fewer visitors see what is further down, more of them should go on when it comes early.',
        evidence: [proof, second],
        changes: [move(proof, second, 'before')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.5,
      },
    ];
  },
};

export const PROOF_RULES: readonly Rule[] = [proofAway, noProof, namedFirst, proofLate];
