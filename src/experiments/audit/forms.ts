/** Rules about forms: how much they ask, whether they say what, and what they do to the visitor's fingers. */
import { type Element, isTag } from 'domhandler';

import { escapeHtml } from '../../core/html.ts';
import { elementsIn, fragmentOf, markupOfFragment, remove, textIn } from '../fragment.ts';
import type { FieldElement, FormElement } from '../inventory/types.ts';
import type { Change } from '../suggestion.ts';

import { hide, innerOf, insert, paragraph, replaceInner, reword, setAttribute } from './change.ts';
import { labelWithHeading } from './labels.ts';
import { clicks, sent } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { called, near, ofRole, quoted, type View } from './view.ts';
import { isVague } from './words.ts';

/** More than these fields make a form that people put off: the count is a choice of ours, the direction is Wroblewski's. */
const LONG_FORM = 4;

const asks = (form: FormElement): boolean => form.purpose !== 'search' && form.purpose !== 'log-in';

function fieldsOf(view: View, form: FormElement): FieldElement[] {
  return form.fields.flatMap((id) => {
    const field = view.byId.get(id);
    return field?.role === 'field' && field.visible ? [field] : [];
  });
}

const longForm: Rule = {
  name: 'form-asks-too-much',
  source: 'Wroblewski, Web Form Design, 2008',
  idea: 'effort',
  find: (view) =>
    ofRole(view, 'form')
      .filter(asks)
      .flatMap((form): Finding[] => {
        const fields = fieldsOf(view, form);
        const optional = fields.filter(
          (field) =>
            !field.required &&
            !/email|password|submit|hidden/.test(field.type) &&
            !/mail/i.test(field.attributes['name'] ?? ''),
        );
        if (fields.length <= LONG_FORM || optional.length === 0 || optional.length === fields.length)
          return [];
        const changes = withoutFields(form, optional);
        if (changes === null) return [];
        const names = optional
          .slice(0, 3)
          .map((field) => called(field, 30))
          .join(', ');
        return [
          {
            title: `Ask for ${fields.length - optional.length} things instead of ${fields.length}`,
            problem: `The form asks for ${fields.length} things; ${names}${optional.length > 3 ? ' and others' : ''} may be left empty.`,
            variant: `The variant leaves out ${optional.length === 1 ? 'the optional field' : `the ${optional.length} optional fields`}.`,
            hope: 'If each question is a reason to stop, more visitors should send the form.',
            evidence: [form, ...optional.slice(0, 6)],
            changes,
            goal: sent(form),
            risk: 'fewer-fields',
            weight: 0.85,
          },
        ];
      }),
};

/** Hides fields that have no label of their own; else gives the form without them, labels and empty wrappers gone too. */
function withoutFields(form: FormElement, fields: readonly FieldElement[]): Change[] | null {
  if (fields.every((field) => field.labelFrom !== 'label')) return fields.map(hide);
  const inner = innerOf(form);
  if (inner === null) return null;
  const fragment = fragmentOf(inner);
  for (const field of fields) {
    const { id, name } = field.attributes;
    const all = elementsIn(fragment);
    const [node, ...others] = all.filter(
      (each) =>
        FIELDS.has(each.name) &&
        (id !== undefined ? each.attribs['id'] === id : name !== undefined && each.attribs['name'] === name),
    );
    // Its markup was cut, or it is not to be told from another.
    if (node === undefined || others.length > 0) return null;
    for (const each of all)
      if (each.name === 'label' && id !== undefined && each.attribs['for'] === id) remove(each);
    const whole = labelAround(node) ?? node;
    let box = whole.parent;
    remove(whole);
    while (box !== null && isTag(box) && isEmpty(box)) {
      const outer = box.parent;
      remove(box);
      box = outer;
    }
  }
  return [replaceInner(form, inner, markupOfFragment(fragment))];
}

const FIELDS = new Set(['input', 'select', 'textarea']);

function labelAround(element: Element): Element | null {
  for (let up = element.parent; up !== null && isTag(up); up = up.parent) if (up.name === 'label') return up;
  return null;
}

const isEmpty = (box: Element): boolean =>
  textIn(box).trim() === '' &&
  !elementsIn(box).some(({ name }) => FIELDS.has(name) || name === 'button' || name === 'img');

const missingLabels: Rule = {
  name: 'field-without-label',
  source: 'Nielsen Norman Group (Sherwin), Placeholders in Form Fields Are Harmful, 2014',
  idea: 'access',
  find: (view) =>
    ofRole(view, 'form')
      .filter(asks)
      .flatMap((form): Finding[] => {
        const bare = fieldsOf(view, form).filter(
          (field) => field.labelFrom === 'placeholder' && (field.placeholder ?? '') !== '',
        );
        const [first] = bare;
        if (first === undefined) return [];
        return [
          {
            title:
              bare.length === 1
                ? `Put ${called(first, 30)} above its field`
                : `Put labels above ${bare.length} fields`,
            problem: `A label for ${bare
              .slice(0, 3)
              .map((field) => called(field, 30))
              .join(
                ', ',
              )} was not found in what was loaded; the words inside the field vanish when typing begins.`,
            variant: 'The variant shows the same words above the field.',
            hope: 'If nobody has to remember what was asked, more visitors should send the form.',
            evidence: [form, ...bare.slice(0, 5)],
            changes: bare.slice(0, 5).map((field) => insert(field, 'before', labelFor(field))),
            goal: sent(form),
            risk: 'form',
            weight: 0.6,
            absent: ['label'],
          },
        ];
      }),
};

function labelFor(field: FieldElement): string {
  const { id } = field.attributes;
  const words = escapeHtml(field.placeholder ?? '');
  return id === undefined ? `<span>${words}</span>` : `<label for="${escapeHtml(id)}">${words}</label>`;
}

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
const AUTOCOMPLETE: readonly [RegExp, string][] = [
  [/e-?mail/i, 'email'],
  [/\btel\b|phone|mobile|telefon/i, 'tel'],
  [/first.?name|given.?name|vorname|pr[eé]nom/i, 'given-name'],
  [/last.?name|family.?name|surname|nachname/i, 'family-name'],
  [/^(?:full.?|your.?)?name$/i, 'name'],
  [/company|organi[sz]ation|firma/i, 'organization'],
  [/zip|post.?(?:al.?)?code|\bplz\b/i, 'postal-code'],
];

/** What a field asks for, by its markup: names in code are English on most pages, whatever language the visitor reads. */
const asked = (field: FieldElement): string =>
  [field.attributes['name'], field.attributes['id'], field.type]
    .filter((word) => word !== undefined)
    .join(' ');

const autocomplete: Rule = {
  name: 'field-does-not-fill-itself',
  source: 'W3C, WCAG 2.2, 1.3.5 Identify Input Purpose, 2023',
  idea: 'effort',
  find: (view) =>
    ofRole(view, 'form')
      .filter(asks)
      .flatMap((form): Finding[] => {
        const fillable = fieldsOf(view, form).flatMap((field) => {
          const token = AUTOCOMPLETE.find(([name]) =>
            asked(field)
              .split(' ')
              .some((word) => name.test(word)),
          )?.[1];
          return token === undefined ||
            (field.autocomplete ?? '') !== '' ||
            'autocomplete' in field.attributes
            ? []
            : [{ field, token }];
        });
        const [first] = fillable;
        if (first === undefined) return [];
        return [
          {
            title: 'Let the browser fill in what it knows',
            problem: `For ${fillable
              .slice(0, 3)
              .map(({ field }) => called(field, 30))
              .join(', ')} a hint to the browser about what is asked was not found in what was loaded.`,
            variant: `The variant says it in the attribute autocomplete (${fillable.map(({ token }) => token).join(', ')}).`,
            hope: 'If fewer letters have to be typed, more visitors should send the form.',
            evidence: [form, ...fillable.map(({ field }) => field)],
            changes: fillable.map(({ field, token }) => setAttribute(field, 'autocomplete', token)),
            goal: sent(form),
            risk: 'form',
            weight: 0.4,
            absent: ['autocomplete'],
          },
        ];
      }),
};

const keyboard: Rule = {
  name: 'wrong-keyboard',
  source: 'Wroblewski, Mobile First, 2011',
  idea: 'effort',
  find: (view) =>
    ofRole(view, 'form').flatMap((form): Finding[] => {
      const wrong = fieldsOf(view, form).flatMap((field) => {
        if (field.type !== 'text' || 'inputmode' in field.attributes) return [];
        const mode = /e-?mail/i.test(asked(field))
          ? 'email'
          : /\btel\b|phone/i.test(asked(field))
            ? 'tel'
            : null;
        return mode === null ? [] : [{ field, mode }];
      });
      const [first] = wrong;
      if (first === undefined) return [];
      return [
        {
          title: `Show the right keyboard for ${called(first.field, 30)}`,
          problem: `${called(first.field)} opens the keyboard for letters on a phone.`,
          variant: `The variant asks for the one for ${first.mode === 'tel' ? 'telephone numbers' : 'e-mail addresses'} (inputmode).`,
          hope: 'If typing takes fewer taps, more visitors on phones should send the form.',
          evidence: [form, ...wrong.map(({ field }) => field)],
          changes: wrong.map(({ field, mode }) => setAttribute(field, 'inputmode', mode)),
          goal: sent(form),
          risk: 'form',
          weight: 0.35,
        },
      ];
    }),
};

const vagueSubmit: Rule = {
  name: 'submit-says-nothing',
  source: 'Jarrett & Gaffney, Forms that Work, 2008',
  idea: 'clarity',
  find: (view) =>
    ofRole(view, 'form')
      .filter(asks)
      .flatMap((form): Finding[] => {
        const submit = view.byId.get(form.submit ?? '');
        if (submit?.role !== 'action' || !submit.visible || !isVague(submit.text)) return [];
        // The question above it is of something else.
        if (/[?？؟]\s*$/u.test(form.place.under ?? '')) return [];
        if (!isHeadingOf(view, form)) return [];
        const after = labelWithHeading(view, submit);
        const change =
          after === null
            ? null
            : submit.tag === 'input'
              ? setAttribute(submit, 'value', after)
              : reword(submit, after);
        if (after === null || change === null) return [];
        return [
          {
            title: `Name on ${called(submit, 30)} what the form is for`,
            problem: `${called(submit)} does not say what happens when the form is sent.`,
            variant: `The variant adds the heading of the form: ${quoted(after, 80)}.`,
            hope: 'If visitors know what they will get, more of them should send the form.',
            evidence: [form, submit],
            changes: [change],
            goal: clicks(view, submit),
            risk: 'promise',
            weight: 0.75,
          },
        ];
      }),
};

/** Whether the heading a form stands under is its own: one text may stand between them, a section on something else may not. */
function isHeadingOf(view: View, form: FormElement): boolean {
  const heading = view.order.get(form.place.heading ?? '');
  const start = view.order.get(form.id);
  if (heading === undefined || start === undefined) return false;
  const between = view.visible.slice(heading + 1, start);
  return between.length <= 2 && between.every(({ role }) => role === 'text' || role === 'media');
}

const resetButton: Rule = {
  name: 'reset-button',
  source: 'Nielsen, Reset and Cancel Buttons, 2000',
  idea: 'effort',
  find: (view) =>
    ofRole(view, 'action')
      .filter((action) => action.attributes['type'] === 'reset')
      .flatMap((reset): Finding[] => {
        const form = view.byId.get(reset.place.form ?? '');
        if (form?.role !== 'form') return [];
        return [
          {
            title: `Take away ${called(reset, 30)}`,
            problem: `${called(reset)} empties the form, one slip beside sending it.`,
            variant: 'The variant hides it.',
            hope: 'If no work is lost by mistake, more visitors should send the form.',
            evidence: [form, reset],
            changes: [hide(reset)],
            goal: sent(form),
            risk: 'form',
            weight: 0.65,
          },
        ];
      }),
};

const reassurance: Rule = {
  name: 'reassurance-away-from-form',
  source: 'Williams, The Non-Designer’s Design Book (proximity), 1994',
  idea: 'trust',
  find: (view) =>
    ofRole(view, 'form')
      .filter((form) => asks(form) && form.purpose !== 'feedback' && form.purpose !== 'comment')
      .flatMap((form): Finding[] => {
        const submit = view.byId.get(form.submit ?? '');
        const words = ofRole(view, 'trust').filter(
          (trust) =>
            /privacy|no-obligation|security/.test(trust.kind) &&
            trust.text.length > 4 &&
            trust.text.length <= 140,
        );
        const [first] = words;
        if (
          first === undefined ||
          submit === undefined ||
          !submit.visible ||
          words.some((trust) => near(view, trust, submit))
        )
          return [];
        return [
          {
            title: 'Answer the worry where the form is sent',
            problem: `${called(first, 80)} stands away from ${called(submit)}, where the worry arises.`,
            variant: `The variant repeats it below ${called(submit)}.`,
            hope: 'If the doubt is answered at the moment of deciding, more visitors should send the form.',
            evidence: [submit, first],
            changes: [insert(submit, 'after', paragraph(first.text))],
            goal: sent(form),
            risk: 'added',
            weight: 0.65,
          },
        ];
      }),
};

const navigationCompetes: Rule = {
  name: 'navigation-beside-form',
  source: 'Krug, Don’t Make Me Think (visual noise), 2000',
  idea: 'focus',
  find(view) {
    if (view.inventory.kind !== 'sign-up' && view.inventory.kind !== 'landing') return [];
    const form = ofRole(view, 'form').find((each) => asks(each) && each.purpose !== 'other');
    const navigation = ofRole(view, 'navigation').find(
      (each) => each.links.length >= 3 && each.place.region !== 'footer',
    );
    if (form === undefined || navigation === undefined) return [];
    // Where the page wants something else, the form is one of the ways.
    if (view.main !== null && view.main.id !== form.submit) return [];
    return [
      {
        title: 'Leave the form alone on the page: hide the navigation',
        problem: `The navigation offers ${navigation.links.length} other ways beside the form this page is for.`,
        variant: 'The variant hides the navigation on this page.',
        hope: 'If there is less to choose from, more visitors should send the form.',
        evidence: [form, navigation],
        changes: [hide(navigation)],
        goal: sent(form),
        risk: 'hidden',
        weight: 0.5,
      },
    ];
  },
};

export const FORM_RULES: readonly Rule[] = [
  longForm,
  missingLabels,
  autocomplete,
  keyboard,
  vagueSubmit,
  resetButton,
  reassurance,
  navigationCompetes,
];
