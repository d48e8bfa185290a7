/** Rules about pictures, videos and what they cost before anything can be read. */
import type { MediaElement } from '../inventory/types.ts';

import { hide, setAttribute } from './change.ts';
import { mainGoal } from './metrics.ts';
import type { Rule } from './rule.ts';
import { called, inContent, ofRole, quoted, theOne, type View } from './view.ts';

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const images = (view: View): MediaElement[] => ofRole(view, 'media').filter((media) => media.tag === 'img');

const autoplay: Rule = {
  name: 'media-plays-by-itself',
  source: 'W3C, WCAG 2.2, 2.2.2 Pause, Stop, Hide, 2023',
  idea: 'focus',
  find: (view) =>
    ofRole(view, 'media')
      .filter((media) => media.autoplay && 'autoplay' in media.attributes)
      .slice(0, 1)
      .map((media) => ({
        title: `Let visitors start the ${media.kind} themselves`,
        problem: `${sentence(theOne(media))} plays by itself beside what should be read.`,
        variant: 'The variant waits for a click and shows the controls.',
        hope: 'If movement draws the eye from the text, more visitors should read it and go on.',
        evidence: [media],
        changes: [
          setAttribute(media, 'autoplay', null),
          ...('controls' in media.attributes ? [] : [setAttribute(media, 'controls', '')]),
        ],
        goal: mainGoal(view),
        risk: 'loading',
        weight: 0.6,
      })),
};

const eager: Rule = {
  name: 'pictures-below-load-at-once',
  source: 'Google, Lighthouse: Defer offscreen images, 2017',
  idea: 'speed',
  find(view) {
    const below = images(view).filter(
      (image) =>
        !image.lazy &&
        !image.place.firstScreen &&
        image.inlineBytes === null &&
        !('loading' in image.attributes),
    );
    if (below.length < 3) return [];
    const some = below.slice(0, 10);
    return [
      {
        title: `Load ${below.length > 10 ? 'ten' : 'the'} pictures further down only when they are near`,
        problem: `${below.length} pictures below the first screen are loaded with it.`,
        variant: `The variant gives ${some.length} of them loading="lazy".`,
        hope: 'If the first screen is there sooner, fewer visitors should leave before it.',
        evidence: some,
        changes: some.map((image) => setAttribute(image, 'loading', 'lazy')),
        goal: mainGoal(view),
        risk: 'loading',
        weight: 0.4,
      },
    ];
  },
};

const heavyEmbed: Rule = {
  name: 'heavy-media-first',
  source: 'Google, web.dev: Lazy load images and iframe elements, 2023',
  idea: 'speed',
  find(view) {
    const heavy = ofRole(view, 'media').find(
      (media) =>
        (media.kind === 'video' && !('preload' in media.attributes) && !media.autoplay) ||
        (media.tag === 'iframe' && !media.lazy),
    );
    if (heavy === undefined) return [];
    const video = heavy.kind === 'video' && heavy.tag === 'video';
    return [
      {
        title: `Load the ${video ? 'video' : 'embedded page'} when it is wanted`,
        problem: `${sentence(theOne(heavy))} is loaded whether or not anybody looks at it.`,
        variant: video ? 'The variant sets preload="none".' : 'The variant sets loading="lazy".',
        hope: 'If what can be read is there sooner, fewer visitors should leave before it.',
        evidence: [heavy],
        changes: [video ? setAttribute(heavy, 'preload', 'none') : setAttribute(heavy, 'loading', 'lazy')],
        goal: mainGoal(view),
        risk: 'loading',
        weight: heavy.place.firstScreen ? 0.5 : 0.4,
      },
    ];
  },
};

/** Characters of a data: address; the file is three quarters of it. Larger than most pages' whole markup. */
const HEAVY_INLINE = 100_000;

const heavyInline: Rule = {
  name: 'picture-inside-the-markup',
  source: 'Masinter, RFC 2397: The “data” URL scheme (for small data items), 1998',
  idea: 'speed',
  find: (view) =>
    ofRole(view, 'media')
      .filter((media) => (media.inlineBytes ?? 0) > HEAVY_INLINE && inContent(media))
      .slice(0, 1)
      .map((media) => ({
        title: `Leave out the ${media.kind} that the whole page waits for`,
        problem: `${sentence(theOne(media))} is written into the markup with ${Math.round((media.inlineBytes ?? 0) / 1000)} thousand characters, which come before everything after it.`,
        variant: 'The variant hides it; should that win, the picture belongs into a file of its own.',
        hope: 'If what can be read is there sooner, more visitors should go on.',
        evidence: [media],
        changes: [hide(media)],
        goal: mainGoal(view),
        risk: 'loading',
        weight: 0.4,
      })),
};

const missingAlt: Rule = {
  name: 'picture-without-words',
  source: 'W3C, WCAG 2.2, 1.1.1 Non-text Content, 2023',
  idea: 'access',
  find(view) {
    const silent = images(view).filter(
      (image) => image.alt === null && image.place.under !== null && inContent(image),
    );
    const some = silent.slice(0, 5);
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        title: silent.length === 1 ? 'Give the picture words' : `Give ${some.length} pictures words`,
        problem: `For ${silent.length === 1 ? 'the picture' : `${silent.length} pictures`} under ${quoted(first.place.under ?? '')} an alternative text was not found in what was loaded.`,
        variant: `The variant takes the heading above: ${quoted(first.place.under ?? '')}.`,
        hope: 'If those who do not see the picture learn what it shows, more of them should go on.',
        evidence: some,
        changes: some.map((image) => setAttribute(image, 'alt', image.place.under ?? '')),
        goal: mainGoal(view),
        risk: 'added',
        weight: 0.25,
        absent: ['alt'],
      },
    ];
  },
};

const noSize: Rule = {
  name: 'pictures-push-the-text',
  source: 'Google, Core Web Vitals: Cumulative Layout Shift, 2020',
  idea: 'reading',
  find(view) {
    const unsized = images(view).filter(
      ({ attributes, place }) =>
        !('width' in attributes) &&
        !('height' in attributes) &&
        place.firstScreen &&
        (place.box?.height ?? 0) >= 40,
    );
    const some = unsized.slice(0, 5);
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        title: 'Keep the place of pictures free while they load',
        problem: `For ${called(first)}${some.length === 1 ? '' : ` and ${some.length === 2 ? 'one more picture' : `${some.length - 1} more pictures`}`} on the first screen a size was not found in what was loaded, so that the text below jumps.`,
        variant: 'The variant states the width and height that the browser gave them.',
        hope: 'If nothing moves under the finger, fewer visitors should leave.',
        evidence: some,
        changes: some.flatMap((image) => [
          setAttribute(image, 'width', String(Math.round(image.place.box?.width ?? 0))),
          setAttribute(image, 'height', String(Math.round(image.place.box?.height ?? 0))),
        ]),
        goal: mainGoal(view),
        risk: 'loading',
        weight: 0.3,
        absent: ['size'],
      },
    ];
  },
};

const lazyFirst: Rule = {
  name: 'first-picture-loads-late',
  source: 'Google, Lighthouse: Largest Contentful Paint image was lazily loaded, 2021',
  idea: 'speed',
  find(view) {
    const late = images(view).find(
      (image) =>
        image.lazy &&
        image.place.firstScreen &&
        image.place.region === 'hero' &&
        image.attributes['loading'] === 'lazy',
    );
    if (late === undefined) return [];
    return [
      {
        title: 'Load the first picture at once',
        problem: `${sentence(theOne(late))} stands on the first screen and is told to load late.`,
        variant: 'The variant sets loading="eager".',
        hope: 'If the first screen is complete sooner, fewer visitors should leave before it.',
        evidence: [late],
        changes: [setAttribute(late, 'loading', 'eager')],
        goal: mainGoal(view),
        risk: 'loading',
        weight: 0.45,
      },
    ];
  },
};

export const MEDIA_RULES: readonly Rule[] = [
  autoplay,
  eager,
  heavyEmbed,
  heavyInline,
  missingAlt,
  noSize,
  lazyFirst,
];
