/** What a request can be. */
export const REQUEST_KINDS = ['feature', 'bug', 'friction', 'praise'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** `rejects`: they say that they do not want it. */
export type Polarity = 'wants' | 'rejects';
