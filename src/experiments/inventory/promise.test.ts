/** Wordings of promises and figures that no rule lists, and such as only look like them. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../testing/pages/file-page.ts';

import { countsDoers, isRatedBy, namesClients, tellsAward, tellsPress } from './figures.ts';
import { inventoryOf } from './inventory.ts';
import { promiseOf } from './promise.ts';

const lines = (text: string): string[] => text.trim().split('\n');

describe('a promise', () => {
  it.each(
    lines(`
no-obligation: No sign-up, no app, no nonsense
no-obligation: You're never locked in
no-obligation: Leave with 30 days' notice
no-obligation: Swap or skip any box until Friday
no-obligation: Free to cancel up to 24 hours before
no-obligation: Abmelden geht mit einem Klick
no-obligation: Sin letra pequeña
no-obligation: Rezygnujesz jednym kliknięciem
no-obligation: 해지 위약금 없음
guarantee: Change your mind? Post it back within 45 days
guarantee: Not what you expected? We'll collect it and give your money back
guarantee: Pas convaincu ? On vous rembourse.
guarantee: Every penny of your deposit is protected
delivery: Dispatched same day if you order before 3pm, within 24 hours at the latest
delivery: Envíos en 24 horas
delivery: Troca grátis em 30 dias
privacy: We'll never share your number with recruiters
privacy: Your photos are deleted after 24 hours
privacy: Vos données restent en France
privacy: Wij delen je gegevens met niemand
privacy: Nie przekazujemy danych nikomu
privacy: لا نشارك بياناتك مع أحد
award: All our drivers are DBS checked
award: Inscrit à l'Ordre des architectes
award: Mitglied der Handwerkskammer Leipzig
award: Gas Safe registered engineers
no-obligation: You only pay for the hours you book
no-obligation: The total you see is the total you pay
no-obligation: Checking won't touch your credit score
no-obligation: Nothing to install, nothing to print
no-obligation: Ninguna sorpresa en la factura
no-obligation: Betala när taket är lagt
guarantee: 21 days to send it back
guarantee: Found it for less? We'll refund the difference
guarantee: Échange sans poser de questions
guarantee: Arriva rotto? Te ne mandiamo un altro
guarantee: Lebenslange Garantie auf die Scharniere
delivery: Lieferung am nächsten Werktag
privacy: One letter a season, never more
privacy: Vi skickar ett brev i kvartalet: ett mejl per månad
privacy: We only need your postcode to work out the tide
privacy: We never sign anything on your behalf
privacy: Ne partageons rien sans votre accord
security: Pagamenti protetti con connessione cifrata
security: Your rent waits in escrow
award: Qualified beekeepers and licensed guides
award: Maestri e istruttori diplomati
award: ORRA Provider 00412K
award: Agrément n° 44-2109
award: 100 % Ökostrom`),
  )('%s', (line) => {
    const [kind, ...said] = line.split(': ');
    expect(promiseOf(said.join(': '))).toBe(kind);
  });

  it.each(
    lines(`
No results found
You have no items in your basket
Never miss a parcel again
Don't have an account? Sign up
Please do not share your password with anyone
Delivery is not included in the price
Two of the members left the board without a word
He never paid the fee, the court heard
The deposit is non-refundable
Late returns are charged at £5 a day
Registered in England and Wales no. 0123456
Cash only, no cards
Only two rooms left
Free wifi in every room
I cancelled the contract and never paid a fee
Since this theme is MIT licensed, you can use it
Ohne Mehl und Zucker
Sans gluten
Geen resultaten
لا توجد نتائج
I nostri prezzi
A call on day nine
Label API
Nothing to see here
Model KLR No. 20145
Send us a message and we reply within 2 days
Licensed drivers must wear a badge
No surprises were found`),
  )('is not: %s', (line) => {
    expect(promiseOf(line)).toBeNull();
  });
});

describe('proof', () => {
  const told = (text: string): string | null => {
    if (isRatedBy(text)) return 'rating';
    if (countsDoers(text)) return 'count';
    if (tellsAward(text)) return 'award';
    if (tellsPress(text)) return 'press';
    return namesClients(text) ? 'logos' : null;
  };
  it.each(
    lines(`
rating: 4.7 average across all stays
rating: 4,9 z 312 opinii
count: Over 2 million meals shared
count: Eight in ten learners pass first time
count: 93% of guests come back
count: 1,400 weddings and counting
count: 9 von 10 Eltern empfehlen uns weiter
count: Trusted in 40 countries
count: El 94 % repite
award: Voted best café in Leeds
award: Shortlisted for the Booker of Bread
award: Runner-up, Startup of the Year 2024
press: As heard on Radio 4
press: Vu à la télé
rating: Voto dei lettori: 9,1 su 10
rating: Bedømt til 4,6 ud af 5
rating: Durchschnittliche Bewertung der Gäste: 4,7
count: 88,000 anglers across Norway
count: Home to 9,000 choirs
count: Här bor 31 000 bikupor hos oss
count: 700 orgues restaurés depuis 1988
award: Bronze at the Dorset Cider Show 2024
award: Came third of 40 in the 2025 Ferry Survey
award: Médaille d'argent du concours de Lyon
award: Årets ostbod 2024
award: Miglior osteria del Friuli 2025
press: Segnalati dalla guida Osterie Lente
press: Recommandé par le Guide des Phares
logos: Our clients include Aldermoor, Finch & Co and the Port of Hull
logos: Bei uns lernen: Stadt Aldern, Klinik Wehr und Brauerei Tann`),
  )('%s', (line) => {
    const [kind, ...said] = line.split(': ');
    expect(told(said.join(': '))).toBe(kind);
  });

  it.each(
    lines(`
Works with Xero, Sage and QuickBooks
Save 20% today
20% off your first order
Founded in 1985 by two brothers
99.9% uptime
1,200 words a day
10,000 mAh battery
Win a prize every week
Over 3,000 hours of video
ISO 27001 certified
Page 3 of 10
The 10 best laptops of 2025
Gold and silver from 9 carats
An estate worth 600 000 zł for three children
Best before March 2026`),
  )('is not: %s', (line) => {
    expect(told(line)).toBeNull();
  });
});

describe('where it stands', () => {
  const found = (inner: string, role: string): string[] =>
    inventoryOf(filePage(`<!doctype html><html lang="en"><body><h1>Looms</h1>${inner}</body></html>`))
      .elements.filter((element) => element.visible && element.role === role)
      .map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const long = `<p>${'The loom stood by the window, and the light came from the left. '.repeat(3)}</p>`;

  it.each([
    ['<dl><dt>Returns</dt><dd>Accepted within 30 days</dd></dl>', ['Accepted within 30 days']],
    ['<p>Nothing is charged until you send it.</p>', ['Nothing is charged until you send it.']],
    // In the flow of an article it is what is told, not promised.
    [`<article>${long}${long}<p>Nothing is charged until you send it.</p>${long}</article>`, []],
    ['<details><summary>May I stop?</summary><p>You can stop at no cost.</p></details>', []],
    ['<div><a class="btn" href="/q">Get a free quote</a></div>', []],
    [
      '<div><h3>If it warps, we mend it free</h3><p>For as long as it stands.</p></div>',
      ['If it warps, we mend it free'],
    ],
    [`<article>${long}${long}<h2>Free returns within 30 days</h2>${long}</article>`, []],
    [
      `<footer><p>Loom Bank is authorised by the Prudential Regulation Authority. ${'It lends against looms and land, and you may lose both. '.repeat(4)}</p></footer>`,
      [
        `Loom Bank is authorised by the Prudential Regulation Authority. ${'It lends against looms and land, and you may lose both. '.repeat(4)}`.trim(),
      ],
    ],
  ])('a promise: %s', (html, texts) => {
    expect(found(html, 'trust')).toEqual(texts);
  });

  it.each([
    [
      '<div><div><p><b>86,400</b></p><p>boxes posted so far</p></div><div><p><b>7 in 10</b></p><p>stay past month six</p></div></div>',
      ['86,400 boxes posted so far', '7 in 10 stay past month six'],
    ],
    // What a thing has is no count of people.
    ['<div><div><b>10,000</b><p>mAh battery</p></div><div><b>20%</b><p>off today</p></div></div>', []],
    [
      '<div><div class="c"><b>Ida</b><p>My loom has not been still since I bought it.</p></div><div class="c"><b>Olu</b><p>Quiet enough for a flat with thin walls.</p></div></div>',
      ['My loom has not been still since I bought it.', 'Quiet enough for a flat with thin walls.'],
    ],
    [
      '<div><div class="c"><b>Warp</b><p>We cut every beam from beech of one forest.</p></div><div class="c"><b>Weft</b><p>Shuttles that fit the hand, and no other part.</p></div></div>',
      [],
    ],
    [
      '<section><h2>31,000 weavers already work on Looms</h2><p>And you?</p></section>',
      ['31,000 weavers already work on Looms'],
    ],
    ['<h2>Awards</h2><ul><li>Golden Shuttle 2025</li></ul>', ['Golden Shuttle 2025']],
    [`<article>${long}${long}<blockquote>A loom is a piano. <cite>Ida</cite></blockquote></article>`, []],
  ])('proof: %s', (html, texts) => {
    expect(found(html, 'proof')).toEqual(texts);
  });
});
