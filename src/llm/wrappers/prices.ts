export interface Price {
  /** US dollars for a million tokens. */
  input: number;
  output: number;
}

/** https://openai.com/api/pricing, standard tier, as of August 2025; `llm.prices` in brief.yaml overrides or adds. */
const PRICES: Readonly<Record<string, Price>> = {
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  o3: { input: 2, output: 8 },
  'text-embedding-3-small': { input: 0.02, output: 0 },
  'text-embedding-3-large': { input: 0.13, output: 0 },
  'text-embedding-ada-002': { input: 0.1, output: 0 },
  'o4-mini': { input: 1.1, output: 4.4 },
};

/** The price of a model, dated snapshots (`gpt-4o-2024-08-06`) included; null where none is known. */
export function priceOf(model: string, overrides: Readonly<Record<string, Price>>): Price | null {
  const undated = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return overrides[model] ?? overrides[undated] ?? PRICES[model] ?? PRICES[undated] ?? null;
}

/** US dollars. */
export function costOf(price: Price, tokensIn: number, tokensOut: number): number {
  return (tokensIn * price.input + tokensOut * price.output) / 1_000_000;
}
