import { first } from './0001-first.ts';
import { experiments } from './0002-experiments.ts';
import { interviews } from './0003-interviews.ts';
import { requests } from './0004-requests.ts';
import { vectors } from './0005-vectors.ts';
import { forgotten } from './0006-forgotten.ts';
import { summaries } from './0007-summaries.ts';
import { customers } from './0008-customers.ts';
import { paragraphs } from './0009-paragraphs.ts';
import { fullTextMemory } from './0010-full-text-memory.ts';
import { companyMerges } from './0011-company-merges.ts';

/** In order; the number of a migration is its place, from 1. An entry is never changed once released. */
export const MIGRATIONS: readonly string[] = [
  first,
  experiments,
  interviews,
  requests,
  vectors,
  forgotten,
  summaries,
  customers,
  paragraphs,
  fullTextMemory,
  companyMerges,
];
