import { benchmark, measure, speed, tableOf } from './table.ts';

/** `npm run bench:ground`: the precision table of `brief check` and its speed. */
process.stdout.write(tableOf(measure(benchmark())));
process.stdout.write(
  `\n${Math.round(speed(2000)).toLocaleString('en')} sentences a second on one core (five pieces of evidence of 500 characters)\n`,
);
