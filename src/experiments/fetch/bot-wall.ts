/** A page that checks whether its visitor is human is not the page that was asked for. */
import { InputError } from '../../core/errors.ts';

/** What the makers of such walls put into them, so that a page that merely writes about captchas is not taken for one. */
const MARKS: readonly { who: string; mark: RegExp }[] = [
  {
    who: 'Cloudflare',
    mark: /cdn-cgi\/challenge-platform|window\._cf_chl_opt|id="(?:cf-wrapper|challenge-form|cf-error-details)"/i,
  },
  { who: 'DataDome', mark: /captcha-delivery\.com/i },
  { who: 'PerimeterX', mark: /px-captcha|captcha\.px-cdn\.net|window\._pxAppId/i },
  { who: 'Imperva', mark: /_Incapsula_Resource|Incapsula incident ID/i },
  { who: 'Akamai', mark: /errors\.edgesuite\.net|_sec\/cp_challenge|sec-if-cpt-container/i },
  { who: 'AWS WAF', mark: /awswaf\.com\/[^"']*challenge|window\.awsWafCookieDomainList|aws-waf-token/i },
  { who: 'Sucuri', mark: /sucuri_cloudproxy|Sucuri WebSite Firewall/i },
  { who: 'Vercel', mark: /vercel security checkpoint|_vercel\/challenge/i },
  { who: 'Anubis', mark: /id="anubis_challenge"|\.within\.website\/x\/cmd\/anubis/i },
];

/** The sentences of walls in general; they count only where next to nothing else stands on the page. */
const SENTENCES =
  /just a moment\.\.\.|checking (?:your browser|if the site connection is secure)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|pardon our interruption|please enable (?:js|javascript) and (?:disable any ad blocker|cookies)|access (?:to this page has been )?denied|unusual traffic from your|request unsuccessful|attention required|bot detection|ddos protection by|complete the security check|needs to review the security of your connection|prove you(?:'|’)re not a robot/i;

/** Visible words of a wall: they are short. */
const WALL_WORDS = 120;

/** Throws InputError (`page.bot-wall`) when the answer is a wall. */
export function refuseBotWall(
  what: string,
  status: number | null,
  headers: ReadonlyMap<string, string>,
  html: string,
  rendered: boolean,
): void {
  const who = wallOf(status, headers, html);
  if (who === null) return;
  throw new InputError(
    'page.bot-wall',
    `${what} shows a check for robots${who === '' ? '' : ` (${who})`} instead of its page`,
    {
      hint: rendered
        ? 'Open it in your own browser, save it (as HTML) and give the file.'
        : 'Open it in your own browser, save it (as HTML) and give the file; some walls open for --render.',
    },
  );
}

/** The maker's name, '' for one unknown, null where there is no wall. */
function wallOf(status: number | null, headers: ReadonlyMap<string, string>, html: string): string | null {
  if (headers.get('cf-mitigated') === 'challenge') return 'Cloudflare';
  if (headers.get('x-amzn-waf-action') !== undefined) return 'AWS WAF';
  const blocked = status === 403 || status === 429 || status === 503 || status === 405;
  const words = roughWords(html);
  if (words > WALL_WORDS && !blocked) return null;
  for (const { who, mark } of MARKS) {
    if (mark.test(html) && (blocked || words <= WALL_WORDS)) {
      // Sites behind Cloudflare load a part of the challenge on every page: it is a wall only where nothing else is there.
      if (blocked || words < 25 || SENTENCES.test(html)) return who;
    }
  }
  return words <= WALL_WORDS && SENTENCES.test(textOf(html)) ? '' : null;
}

function textOf(html: string): string {
  return html
    .slice(0, 200_000)
    .replaceAll(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;|\s+/g, ' ');
}

function roughWords(html: string): number {
  // In scripts without spaces a word is about two characters.
  const text = textOf(html.replaceAll(/<(noscript|title)\b[\s\S]*?<\/\1\s*>/gi, ' '));
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + dense / 2;
}
