/** The data of a bench, read from the folder that its reader names. What is not there ends the bench with 2 and says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function stop(what, next) {
  console.error(`${what}\n  ${next}`);
  process.exit(2);
}

function tried(work, what, next) {
  try {
    return work();
  } catch (error) {
    return stop(`${what} (${error.code ?? error.message})`, next);
  }
}

/** Names of the JSON files in a folder, sorted. */
export function jsonFiles(folder, next) {
  const names = tried(() => readdirSync(folder), `${folder} cannot be read as a folder`, next);
  return names.filter((name) => name.endsWith('.json')).toSorted();
}

export function jsonIn(folder, name, next) {
  const file = join(folder, name);
  const text = tried(() => readFileSync(file, 'utf8'), `${file} cannot be read`, next);
  return tried(() => JSON.parse(text), `${file} is not JSON`, next);
}
