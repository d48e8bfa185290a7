import { availableParallelism } from 'node:os';

import { allCores, benchmark, measure, speed, tableOf } from './table.ts';

/** `npm run bench:ground`: the precision table of `brief check` and its speed. */
process.stdout.write(tableOf(measure(benchmark())));
const count = (rate: number): string => Math.round(rate).toLocaleString('en');
process.stdout.write(
  `\nfive pieces of evidence of 500 characters: ${count(speed(2000))} sentences a second on one core, ` +
    `${count(await allCores(20_000))} read from 20,000 JSON lines on all ${availableParallelism()}, as brief check does\n`,
);
