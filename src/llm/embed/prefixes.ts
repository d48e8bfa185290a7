/** What models were trained to see before a question and before a text; without it they find less. */
export interface Prefixes {
  question: string;
  text: string;
}

const NONE: Prefixes = { question: '', text: '' };

/** From the models' own cards on huggingface.co; `embeddings.prefixes` overrides. */
const KNOWN: readonly (readonly [RegExp, Prefixes])[] = [
  [/nomic-embed/i, { question: 'search_query: ', text: 'search_document: ' }],
  [/(?:^|[/_-])e5-(?!mistral)/i, { question: 'query: ', text: 'passage: ' }],
  [
    /mxbai-embed|snowflake-arctic-embed(?!2)|bge-(?:small|base|large)-en/i,
    { question: 'Represent this sentence for searching relevant passages: ', text: '' },
  ],
  [/embeddinggemma/i, { question: 'task: search result | query: ', text: 'title: none | text: ' }],
];

export function prefixesOf(model: string, configured: Prefixes | null): Prefixes {
  return configured ?? KNOWN.find(([name]) => name.test(model))?.[1] ?? NONE;
}
