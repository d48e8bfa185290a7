/**
 * What happens to a page between two releases. Each takes a page whose elements carry `data-truth`, so that a test knows which node is
 * which afterwards; a redeploy may move and copy nodes, and a copy loses its mark.
 */
import { type CheerioAPI, load } from 'cheerio';

export const TRUTH = 'data-truth';

export type Redeploy = (html: string) => string;

const edited =
  (edit: ($: CheerioAPI) => void): Redeploy =>
  (html) => {
    const $ = load(html);
    edit($);
    return $.html();
  };

/** The block that holds most: what a designer would call the content. */
function content($: CheerioAPI): ReturnType<CheerioAPI> {
  const main = $('main').first();
  return main.length > 0 ? main : $('body');
}

/** Whether it is still the same element is a matter of taste: a test takes either answer. */
function edit(element: ReturnType<CheerioAPI>): ReturnType<CheerioAPI> {
  return element.attr(TRUTH, `${element.attr(TRUTH)}-edited`);
}

const BANNER =
  '<div class="promo-bar"><p>Summer sale until Sunday</p><a href="/summer">See the summer sale</a><button>Close the sale</button></div>';
const SECTION =
  '<section class="new"><h2>A section nobody had seen</h2><p>With words of its own.</p><div><h3>New card</h3><p>€5</p><a href="/new-card">Get the new card</a></div><form action="/new-form"><input name="newfield" placeholder="New field"><button>Send the new form</button></form><ul><li>one new</li><li>two new</li></ul><img src="/new.png" alt="A new picture"></section>';

export const REDEPLOYS: Readonly<Record<string, Redeploy>> = {
  'a banner before everything': edited(($) => $('body').prepend(BANNER)),
  'a new section before the content': edited(($) => content($).prepend(SECTION)),
  'a new section after the headline': edited(($) => $('h1').first().after(SECTION)),
  'all classes hashed anew': edited(($) => {
    $('[class]').each((i, element) => {
      $(element).attr('class', `c${(i * 7919 + 104_729).toString(36)} _${(i * 31 + 7).toString(16)}x`);
    });
  }),
  'siblings in reverse order': edited(($) => {
    $('ul, section, main, .plans, .features, tr, dl').each((_, element) => {
      const children = $(element).children('li, section, div, article, td');
      if (children.length > 1) for (const child of children.toArray().slice(1)) $(element).prepend($(child));
    });
  }),
  'everything wrapped once more': edited(($) => {
    const body = $('body');
    const all = body.contents().toArray();
    body.append('<div class="app-root"><div class="app-inner"></div></div>');
    $('.app-inner').append(all);
  }),
  'each button and link in a wrapper': edited(($) => {
    $('a, button').each((_, element) => {
      if ($(element).closest('nav').length === 0) $(element).wrap('<span class="wrap"></span>');
    });
  }),
  'machine ids made anew': edited(($) => {
    $('[id]').each((i, element) => {
      const id = $(element).attr('id') ?? '';
      if (!/[:\d]/.test(id)) return;
      const fresh = `:r${i + 40}:`;
      $(element).attr('id', fresh);
      $('[for]')
        .filter((_, label) => $(label).attr('for') === id)
        .attr('for', fresh);
    });
  }),
  'the last section gone, a footer added': edited(($) => {
    $('section').last().remove();
    $('body').append('<footer><p>All new footer</p><a href="/new-imprint">New imprint</a></footer>');
  }),
  'attributes of tracking and loading added': edited(($) => {
    $('a, button, img, input, h1, h2, h3, p, div').each((i, element) => {
      $(element).attr('data-track-id', `t${i}`).attr('style', 'color: inherit');
    });
    $('head').append('<meta name="release" content="2"><style>.x{color:red}</style>');
  }),
  'ids with a suffix of the build': edited(($) => {
    const renamed = new Map<string, string>();
    $('[id]').each((i, element) => {
      const id = $(element).attr('id') ?? '';
      renamed.set(id, `${id}-${((i + 3) * 48_271).toString(36)}`);
      $(element).attr('id', renamed.get(id));
    });
    for (const name of ['for', 'aria-labelledby', 'aria-controls'])
      $(`[${name}]`).each((_, element) => {
        $(element).attr(name, renamed.get($(element).attr(name) ?? '') ?? $(element).attr(name));
      });
  }),
  'attributes in another order': edited(($) => {
    $('*').each((_, element) => {
      if ('attribs' in element)
        element.attribs = Object.fromEntries(Object.entries(element.attribs).reverse());
    });
  }),
  'words edited here and there': edited(($) => {
    $('p, li, blockquote').each((i, element) => {
      if (i % 3 === 0 && $(element).children().length === 0)
        edit($(element)).text(`Newly written, number ${i}.`);
    });
  }),
  'headings a rank lower': edited(($) => {
    for (const rank of [5, 4, 3, 2]) {
      $(`h${rank}`).each((_, element) => {
        if ('name' in element) element.name = `h${rank + 1}`;
      });
    }
  }),
  'the menu at the foot': edited(($) => {
    $('body').append($('nav').first());
  }),
};

/** What makes another page of it: much can no longer be told apart, and nothing may be taken for another. */
export const UPHEAVALS: Readonly<Record<string, Redeploy>> = {
  'a section shown twice': edited(($) => {
    for (const selector of ['section', '.card', 'article', 'form']) {
      const first = $(selector).first();
      const copy = first.clone();
      copy.find('*').addBack().removeAttr(TRUTH);
      first.after(copy);
    }
  }),
  'every fifth element taken away': edited(($) => {
    $('a, button, h2, h3, p, li, img, input, form').each((i, element) => {
      if (i % 5 === 2) $(element).remove();
    });
  }),
  'half of the cards taken away': edited(($) => {
    $('section, .card, .plan, article, tr, li').each((i, element) => {
      if (i % 2 === 1) $(element).remove();
    });
  }),
  'other offers in the same markup': edited(($) => {
    // Another test's words: what stood there is gone, and the frame is as it was.
    $('a, button, h2, h3').each((i, element) => {
      if (i % 2 === 0 && $(element).children().length === 0)
        edit($(element)).text(`Another offer ${i}`).attr('href', `/another/${i}`);
    });
  }),
};
