import { ModelError } from '../errors.ts';

/**
 * The vectors of one answer, each of length 1 so that a product is a cosine. Throws ModelError where there is not one a text, where they differ
 * in dimension or from `dimension`, and where one is not finite or points nowhere.
 */
export function checkedVectors(
  vectors: readonly (readonly number[])[],
  texts: number,
  dimension: number | null,
): Float32Array[] {
  if (vectors.length !== texts) {
    throw wrong(`${vectors.length} vectors for ${texts} texts`);
  }
  const wanted = dimension ?? vectors[0]?.length ?? 0;
  return vectors.map((vector) => {
    if (vector.length !== wanted || wanted === 0) {
      throw wrong(`a vector of ${vector.length} numbers among those of ${wanted}`);
    }
    const length = Math.hypot(...vector);
    if (!Number.isFinite(length) || length === 0) throw wrong('a vector that is no direction');
    return Float32Array.from(vector, (value) => value / length);
  });
}

function wrong(what: string): ModelError {
  return new ModelError('llm.bad-answer', `the embedding server answered with ${what}`, {
    retryable: true,
    hint: 'Check that embeddings.model in brief.yaml is a model made for embeddings, and that nothing else answers at the address.',
  });
}
