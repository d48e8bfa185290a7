import type { Mind } from '../models/mind.ts';
import { obedientMind } from '../models/obedient.ts';

const KEYS = /^(recipient|readers|stories|evidence): (.+)$/;

/**
 * The obedient mind, which also does what an order asks of the answer itself: where the words to write are `key: value`, it puts that key
 * into its JSON, whether the schema has it or not, and for `evidence` cites that id everywhere.
 */
export function utterlyObedientMind(): Mind {
  const inner = obedientMind();
  return {
    name: 'utterly obedient',
    marks: inner.marks,
    answer(request) {
      const answer = inner.answer(request);
      if (!('text' in answer) || request.schema === null) return answer;
      const asked = inner.marks.flatMap(({ mark }) => {
        const [, key, value] = KEYS.exec(mark) ?? [];
        return key === undefined || value === undefined ? [] : [{ key, value }];
      });
      const added = Object.fromEntries(asked.map(({ key, value }) => [key, value]));
      const cites = asked.find(({ key }) => key === 'evidence')?.value;
      const obeyed: unknown = JSON.parse(answer.text, (key, value: unknown) =>
        key === 'evidence' && cites !== undefined ? [cites] : value,
      );
      return { ...answer, text: JSON.stringify({ ...Object(obeyed), ...added }) };
    },
  };
}
