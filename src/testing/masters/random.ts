/** The same numbers every time: a linear congruential generator (Numerical Recipes), the high bits. */
export interface Dice {
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** True so often, 0 to 1. */
  chance(share: number): boolean;
}

export function dice(seed: number): Dice {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e_37_79_b9) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  return {
    below,
    chance: (share) => below(1000) < share * 1000,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
  };
}
