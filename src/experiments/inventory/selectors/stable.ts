/** Which ids, classes and addresses were given by a person, and will still be there after the next build. */

/** Frameworks number their elements anew on each build or load. */
const MACHINE_IDS =
  /^(?:radix-|headlessui-|react-|mui-|chakra-|ember\d|ext-gen|yui_|gwt-|__|:r|«r|_r_|tippy-|popper-|select2-|svelte-|astro-|elementor-|comp-|block-|post-\d|menu-item-\d|w-node-|ui-id-|cid-|uid|id-?\d|field_?\d|input_?\d|fn(?:ref)?[:_-]?\d)/i;

export function isStableId(id: string): boolean {
  if (id.length > 60 || /\s/.test(id) || MACHINE_IDS.test(id)) return false;
  return !looksRandom(id) && !/\d{4,}/.test(id);
}

/** Hexadecimal or mixed strings as hashes leave them: `8f3c2a`, `x7Ab1`, `fJxyz`. */
export function looksRandom(text: string): boolean {
  return text.split(/[-_./:?=&]+/).some((part) => {
    if (part.length < 5) return false;
    if (/^[0-9a-f]{6,}$/i.test(part) && /\d/.test(part)) return true;
    const turns = (part.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length;
    if (turns >= 2) return true;
    // Letters of both cases in no camel-case order, or a word that nobody can pronounce.
    return /[A-Z]{1}[a-z]?[A-Z][a-z]?[A-Z]/.test(part) || /[bcdfghjklmnpqrstvwxz]{5,}/i.test(part);
  });
}

/** Words that people give to parts of a page. A class counts only when it is made of such words. */
const WORDS = new Set(
  `about account action actions article aside author avatar badge banner basket benefits billing blog book booking bottom box buy card
cards cart checkout client clients close contact content copy cta customer customers demo description detail details download email entry
faq feature features field figure footer form gallery grid header heading headline hero home icon image inner intro item items join label
landing lead link links list logo logos main masthead media menu message modal money name nav navbar navigation newsletter note offer order
overview page panel partners payment photo plan plans pricing price prices primary product products profile promo proof quote rating review
reviews search secondary section service services shop signup sidebar slide slogan social stars start stats step steps story subheadline
subscribe subtitle summary table tagline teaser team testimonial testimonials text tile title top topbar tour trial trust usp video widget
wrapper`.split(/\s+/),
);

/** `hero-title`, `plan__price`; not `mt-4`, `Hero_title__x7Ab1`, `css-1dbjc4n`, `btn-lg`. */
export function isSemanticClass(name: string): boolean {
  if (!/^[a-z]+(?:(?:-{1,2}|_{1,2})[a-z]+)*$/.test(name) || name.length > 40) return false;
  const parts = name.split(/[-_]+/);
  return (
    parts.every((part) => WORDS.has(part)) &&
    !/^(?:text|table|grid|list|box|start|top|bottom|content)$|^text-|^(?:link|table|item|badge)-(?:primary|secondary|start|top|bottom)$/.test(
      name,
    )
  );
}
