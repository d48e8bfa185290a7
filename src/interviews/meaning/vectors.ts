/** Vectors in little room: eight bits a number to compare by, one bit to choose what is worth comparing. */

/** A vector of length 1 as bytes; the scale is lost, as a cosine does not need it. */
export function toBytes(vector: Float32Array): Int8Array {
  const most = vector.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return Int8Array.from(vector, (value) => Math.round((value / most) * 127));
}

/** Cosine of a vector of length 1 and the stored one that begins at `start`. */
export function cosineTo(vector: Float32Array, bytes: Int8Array, start = 0): number {
  let product = 0;
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const byte = bytes[start + at] ?? 0;
    product += (vector[at] ?? 0) * byte;
    squares += byte * byte;
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares);
}

/** Cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

/** Numbers of 32 bits that the signs of a vector take. */
export function signWords(dimension: number): number {
  return Math.ceil(dimension / 32);
}

/** One bit a number: whether it is above 0. Vectors near each other share most of them (Charikar, "Similarity Estimation", 2002). */
export function signsOf(vector: Float32Array): Uint32Array {
  const signs = new Uint32Array(signWords(vector.length));
  for (let at = 0; at < vector.length; at += 1) {
    if ((vector[at] ?? 0) > 0) signs[at >> 5] = ((signs[at >> 5] ?? 0) | (1 << (at & 31))) >>> 0;
  }
  return signs;
}

/** How many signs differ between those of a question and those that begin at `start`. */
export function differing(question: Uint32Array, signs: Uint32Array, start: number): number {
  let count = 0;
  for (let at = 0; at < question.length; at += 1) {
    let bits = (question[at] ?? 0) ^ (signs[start + at] ?? 0);
    // Bits of 32 in parallel: Warren, Hacker's Delight, 5-1.
    bits -= (bits >>> 1) & 0x55_55_55_55;
    bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
  }
  return count;
}
