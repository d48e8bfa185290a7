import type { Command } from 'commander';

import { InputError, UsageError } from '../../core/errors.ts';
import type { Candidate, Question } from '../../interviews/customers/questions.ts';
import type { CompanyRow } from '../../store/customer-list.ts';
import type { Decision } from '../../store/customer-decisions.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDeps } from '../deps.ts';
import { withInterviews } from '../interviews/find.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';

interface MatchOptions extends CommonOptions {
  is?: string;
  not?: string;
  exact?: boolean;
  undo?: boolean;
}

export function registerMatching(customers: Command, deps: CommandDeps): void {
  const match = customers
    .command('match')
    .description(
      'which company a name in the notes means: the open questions, asked one by one on a terminal; an answer outlives every import',
    )
    .argument('[name]', 'a company’s name as the notes write it, or the id of an interview')
    .option('--is <company>', 'it means this company')
    .option('--not <company>', 'it does not mean this company')
    .option('--exact', 'answer yes where a name is that of one company to the letter')
    .option('--undo', 'take back what was answered about it');
  addCommonOptions(match);
  addExamples(match, [
    'brief customers match',
    'brief customers match --exact',
    'brief customers match "Acme GmbH" --is acme',
    'brief customers match 1f3a9c02 --is acme-2',
  ]);
  match.action(async (name: string | undefined) => matching(name, match.optsWithGlobals(), deps));

  const merge = customers
    .command('merge')
    .description('make two companies one, or say that they are two')
    .argument('<company>', 'this one')
    .argument('<into>', 'goes into this one')
    .option('--refuse', 'they are two, and are not asked about again');
  addCommonOptions(merge);
  addExamples(merge, ['brief customers merge acme-2 acme', 'brief customers merge acme-2 acme --refuse']);
  merge.action(async (company: string, into: string) =>
    merging(company, into, merge.optsWithGlobals(), deps),
  );

  const unmerge = customers
    .command('unmerge')
    .description('take a merge back: both companies are as they were; what came since stays with the second')
    .argument('<company>', 'the one that was merged, by its old id, or the one that it went into');
  addCommonOptions(unmerge);
  addExamples(unmerge, ['brief customers unmerge acme-2']);
  unmerge.action(async (company: string) => unmerging(company, unmerge.optsWithGlobals(), deps));
}

async function matching(name: string | undefined, options: MatchOptions, deps: CommandDeps): Promise<void> {
  const told = [options.is, options.not, options.undo].filter((each) => each !== undefined).length;
  if (told > 1 || (told === 1) !== (name !== undefined) || (options.exact === true && told > 0)) {
    throw new UsageError('customers.match', 'say a name and one of --is, --not and --undo, or neither', {
      hint: 'brief customers match "Acme GmbH" --is acme',
    });
  }
  await withInterviews(options, deps, async (store) => {
    if (name !== undefined) await answerOne(store, name, options, deps);
    else if (options.exact === true) await answerExact(store, options, deps);
    else await askAll(store, options, deps);
  });
}

async function answerOne(
  store: Store,
  name: string,
  options: MatchOptions,
  deps: CommandDeps,
): Promise<void> {
  const { findCompany } = await import('../../interviews/customers/list.ts');
  const { forgetDecisions, saveDecision } = await import('../../store/customer-decisions.ts');
  const subject = await subjectOf(store, name);
  if (options.undo === true) {
    const { about, what } = subject;
    if (!store.write((connection) => forgetDecisions(connection, about, what)))
      throw new InputError('customers.undecided', `nothing was decided about ${name}`);
    said(options, deps, { undone: subject }, `${name}: asked about again`);
    return;
  }
  const company = findCompany(store, options.is ?? options.not ?? '');
  const verdict = options.is === undefined ? 'other' : 'same';
  store.write((connection) =>
    saveDecision(connection, { ...subject, company: company.id, verdict }, deps.now()),
  );
  said(
    options,
    deps,
    { ...subject, company: company.ref, verdict },
    `${name} ${verdict === 'same' ? 'is' : 'is not'} ${company.name} (${company.ref})`,
  );
}

async function subjectOf(store: Store, name: string): Promise<Pick<Decision, 'about' | 'what'>> {
  const { sameNameKey } = await import('../../core/company-name.ts');
  const { roomOf } = await import('../../interviews/search/library.ts');
  const { rows } = roomOf(store, 'all');
  const ref = name.trim().toLowerCase();
  const interview = rows.find((row) => row.ref === ref);
  if (interview !== undefined) return { about: 'interview', what: interview.ref };
  const what = sameNameKey(name);
  if (!rows.some(({ company }) => company !== null && sameNameKey(company) === what)) {
    throw new InputError('customers.no-name', `no interview is with "${name}"`, {
      hint: '`brief customers match` lists the names that are open; `brief interviews list` shows ids.',
    });
  }
  return { about: 'name', what };
}

async function questionsOf(store: Store): Promise<Question[]> {
  const { openQuestions } = await import('../../interviews/customers/questions.ts');
  const { roomOf } = await import('../../interviews/search/library.ts');
  return openQuestions(store.connection, roomOf(store, 'all').rows);
}

async function answerExact(store: Store, options: MatchOptions, deps: CommandDeps): Promise<void> {
  const { saveDecision } = await import('../../store/customer-decisions.ts');
  const { sameNameKey } = await import('../../core/company-name.ts');
  const answered: { name: string; company: string }[] = [];
  const questions = await questionsOf(store);
  store.write((connection) => {
    for (const { about, what, candidates } of questions) {
      const [only, second] = candidates.filter(({ why }) => why === 'same name');
      if (about !== 'name' || only === undefined || second !== undefined) continue;
      const decision = { about, what: sameNameKey(what), company: only.company.id, verdict: 'same' as const };
      saveDecision(connection, decision, deps.now());
      answered.push({ name: what, company: only.company.ref });
    }
  });
  const left = (await questionsOf(store)).length;
  said(
    options,
    deps,
    { answered, left },
    `${count(answered.length)} names are those of one company to the letter; ${count(left)} questions left`,
  );
}

async function askAll(store: Store, options: MatchOptions, deps: CommandDeps): Promise<void> {
  const questions = await questionsOf(store);
  if (options.json === true) {
    said(options, deps, { questions: questions.map(jsonQuestion) }, '');
    return;
  }
  if (questions.length === 0) {
    deps.stdout.write('No open question: every name in the notes is answered, or like that of no company.\n');
    return;
  }
  if (deps.isTTY) {
    await askOnTerminal(store, questions, deps);
    return;
  }
  deps.stdout.write(`${count(questions.length)} ${questions.length === 1 ? 'question' : 'questions'}\n`);
  for (const question of questions) {
    deps.stdout.write(`\n${askText(question)}\n`);
    for (const { company, why } of question.candidates) {
      deps.stdout.write(`  ${companyText(company)}: ${why}\n    ${commandFor(question, company)}\n`);
    }
  }
}

async function askOnTerminal(store: Store, questions: readonly Question[], deps: CommandDeps): Promise<void> {
  const { saveDecision } = await import('../../store/customer-decisions.ts');
  const { mergeCompanies } = await import('../../store/company-merge.ts');
  const { sameNameKey } = await import('../../core/company-name.ts');
  const { findCompany } = await import('../../interviews/customers/list.ts');
  const answers = linesOf(deps.stdin);
  let answered = 0;
  ask: for (const question of questions) {
    deps.stdout.write(`\n${askText(question)}\n`);
    for (const { company, why } of question.candidates) {
      deps.stdout.write(`  ${companyText(company)}: ${why}? [y]es, [n]o, [s]kip, [q]uit `);
      const next = await answers.next();
      const answer = next.done === true ? 'q' : next.value.trim().toLowerCase().slice(0, 1);
      if (answer === 'q') break ask;
      if (answer !== 'y' && answer !== 'n') continue;
      answered += 1;
      const verdict = answer === 'y' ? 'same' : 'other';
      const what = question.about === 'name' ? sameNameKey(question.what) : question.what;
      store.write((connection) => {
        if (question.about === 'company' && verdict === 'same') {
          mergeCompanies(connection, findCompany(store, question.what).id, company.id, deps.now());
        } else {
          saveDecision(connection, { about: question.about, what, company: company.id, verdict }, deps.now());
        }
      });
      if (verdict === 'same') continue ask;
    }
  }
  deps.stdout.write(`\n${count(answered)} answered\n`);
}

async function merging(
  wanted: string,
  target: string,
  options: CommonOptions & { refuse?: boolean },
  deps: CommandDeps,
): Promise<void> {
  await withInterviews(options, deps, async (store) => {
    const { findCompany } = await import('../../interviews/customers/list.ts');
    const { mergeCompanies } = await import('../../store/company-merge.ts');
    const { saveDecision } = await import('../../store/customer-decisions.ts');
    const [from, into] = [findCompany(store, wanted), findCompany(store, target)];
    if (from.id === into.id) throw new UsageError('customers.merge', `${from.ref} is ${into.ref} already`);
    const at = deps.now();
    store.write((connection) => {
      if (options.refuse === true) {
        saveDecision(
          connection,
          { about: 'company', what: from.ref, company: into.id, verdict: 'other' },
          at,
        );
      } else mergeCompanies(connection, from.id, into.id, at);
    });
    const verdict = options.refuse === true ? 'other' : 'same';
    said(
      options,
      deps,
      { company: from.ref, into: into.ref, verdict },
      options.refuse === true
        ? `${from.ref} and ${into.ref} are two companies`
        : `${from.ref} is ${into.ref} now, with its contacts and history; \`brief customers unmerge ${from.ref}\` takes it back`,
    );
  });
}

async function unmerging(wanted: string, options: CommonOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store) => {
    const { findCompany } = await import('../../interviews/customers/list.ts');
    const { companyMerges, unmergeCompany } = await import('../../store/company-merge.ts');
    const into = findCompany(store, wanted);
    const all = companyMerges(store.connection).filter((each) => each.into === into.id);
    const last = all.at(-1);
    const asked = all.findLast(({ ref }) => ref === wanted.trim().toLowerCase());
    if (last === undefined)
      throw new InputError('customers.not-merged', `no company was merged into ${into.ref}`, {
        hint: '`brief customers list` shows the companies.',
      });
    if (asked !== undefined && asked.id !== last.id)
      throw new UsageError(
        'customers.unmerge',
        `${last.ref} was merged into ${into.ref} after ${asked.ref}`,
        {
          hint: `First: brief customers unmerge ${last.ref}`,
        },
      );
    store.write((connection) => unmergeCompany(connection, last.id));
    said(
      options,
      deps,
      { company: last.ref, into: into.ref, verdict: 'two' },
      `${last.ref} and ${into.ref} are two companies again, as before the merge`,
    );
  });
}

function askText({ about, what, interviews }: Question): string {
  if (about === 'company') return `Is the company ${what} the same as`;
  const [first] = interviews;
  const who = first === undefined ? '' : ` (${[first.person, first.company].filter(Boolean).join(', ')})`;
  if (about === 'interview') return `Is interview ${what}${who} with`;
  return `Does "${what}", in ${count(interviews.length)} ${interviews.length === 1 ? 'interview' : 'interviews'}, mean`;
}

function companyText({ ref, name, domains, plan }: CompanyRow): string {
  const about = [domains[0], plan.at(-1)?.value].filter((part) => part !== undefined);
  return `${name} [${ref}]${about.length === 0 ? '' : ` ${about.join(', ')}`}`;
}

function commandFor({ about, what }: Question, { ref }: CompanyRow): string {
  if (about === 'company') return `brief customers merge ${what} ${ref}    or    --refuse`;
  const name = /^[\w-]+$/.test(what) ? what : `"${what.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`;
  return `brief customers match ${name} --is ${ref}    or    --not ${ref}`;
}

function jsonQuestion({ about, what, interviews, candidates }: Question): object {
  return {
    about,
    what,
    interviews: interviews.map(({ ref }) => ref),
    candidates: candidates.map(({ company, why }: Candidate) => ({
      company: company.ref,
      name: company.name,
      domains: company.domains,
      why,
    })),
  };
}

function said(options: CommonOptions, deps: CommandDeps, json: object, text: string): void {
  deps.stdout.write(
    options.json === true ? `${JSON.stringify({ schema: 1, ...json }, null, 2)}\n` : `${text}\n`,
  );
}

async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const part of input) {
    rest += typeof part === 'string' ? part : Buffer.from(part).toString('utf8');
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
