/** Checks of a test's title and hypothesis: what they quote, what they say is missing, and that they promise nothing. */
import type { Draft } from '../audit/draft.ts';
import { innerQuotes } from '../audit/view.ts';
import { fragmentOf, textIn } from '../fragment.ts';

import { isAbsent, NOT_FOUND } from './absence.ts';
import type { Page } from './changes.ts';
import type { Complaint } from './complaint.ts';

const QUOTE = /“([^”]*)”/gu;

/** A result nobody has measured yet: shares, factors, "will convert". */
export const UPLIFT =
  /\p{N}[\p{N}.,]*\s?(?:%|percent|per cent|x(?![\p{L}])|times|fold|-fold|percentage points?)|\b(?:doubl|tripl|quadrupl|halv|skyrocket)\w*|\b(?:uplift|lift)\b|\bwill (?:surely |certainly |definitely )?(?:increase|raise|boost|improve|win|lift|convert|grow|rise|go up|drive|double)|\bguarantee\w*|\bproven\b|\b(?:studies|research|tests?|data|experts?) (?:show|prove|say|suggest|found)\w*|\bbest practice|\bis known to\b|\balways (?:wins?|works?)\b/iu;

/** Ways to say that something is not there, without the words that are checked. */
export const MISSING =
  /\b(?:missing|lacks?|lacking|absent|absence|nowhere|hasn't|haven't|isn't|aren't|doesn't|don't)\b|\bthere (?:is|are) (?:no|not|nothing)\b|\b(?:has|have|shows?|offers?|gives?|contains?|mentions?) (?:no|not|nothing|neither)\b|\b(?:is|are) not (?:there|present|shown|mentioned|given|visible|stated)\b|\bwithout (?:a|an|any)\b/iu;

export function checkReason(draft: Draft, page: Page): Complaint[] {
  const said = `${draft.title}\n${draft.hypothesis.text}`;
  const own = said.replaceAll(QUOTE, '“”');
  const found: Complaint[] = [];
  const ids = new Set(draft.hypothesis.evidence);
  if (
    ids.size === 0 ||
    [...ids].some((id) => !page.byId.has(id)) ||
    draft.changes.some((change) => !ids.has(change.element))
  )
    found.push({ code: 'evidence', what: 'name the elements it speaks of, and those it changes.' });
  for (const [, quote = ''] of said.matchAll(QUOTE)) {
    if (!isQuotable(quote, draft, page))
      found.push({ code: 'quote', what: `the page does not say “${quote}”.` });
  }
  const promised = UPLIFT.exec(own);
  if (promised !== null)
    found.push({
      code: 'uplift',
      what: `"${promised[0]}" promises a result; say what should follow, without a number.`,
    });
  const worded = own.includes(NOT_FOUND);
  if (worded !== draft.absent.length > 0 || MISSING.test(own))
    found.push({ code: 'absence', what: `say of what is missing only that it was ${NOT_FOUND}.` });
  for (const what of draft.absent) {
    if (!isAbsent(what, draft, page.words.inventory))
      found.push({ code: 'absence', what: `${what} was found on the page.` });
  }
  return found;
}

/** Whether a quote stands on the page, or is what the variant says; a cut quote ends with an ellipsis. */
function isQuotable(quote: string, draft: Draft, page: Page): boolean {
  const words = quote.replace(/\s…$/u, '').trim();
  if (words === '' || page.words.quotable.includes(words)) return true;
  return draft.changes.some((change) => {
    if (change.after === null) return false;
    const after = innerQuotes(change.after);
    return (
      after.includes(words) ||
      (/[<&]/.test(after) && innerQuotes(textIn(fragmentOf(change.after))).includes(words))
    );
  });
}
