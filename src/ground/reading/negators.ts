const NEGATORS = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly unlikely unable nicht kein keine keinen keinem keiner keines nie niemals ohne'.split(
    ' ',
  ),
);

/** Whether a word (folded key) denies. */
export function isNegator(key: string): boolean {
  return NEGATORS.has(key) || key.endsWith("n't");
}

/** Behind a negator they take its denial away: "not only". */
export const MERELY = /^(?:only|just|merely|simply|necessarily)$/;
