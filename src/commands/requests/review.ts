import { type Command, Option } from 'commander';

import { RefusedError, UsageError } from '../../core/errors.ts';
import { oneLine } from '../../core/text.ts';
import type { Book, RequestRow } from '../../interviews/requests/book.ts';
import type { WordingMeaning } from '../../interviews/requests/propose.ts';
import type { Question } from '../../interviews/requests/review.ts';
import { ModelError } from '../../llm/errors.ts';
import type { Decided } from '../../store/request-acts.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples } from '../options.ts';
import { count, progressLine } from '../progress.ts';
import { addDecider, type AtWork, type RequestOptions, withBook } from './book.ts';
import { aboutRow, jsonIssue, outcomeText } from './text.ts';

interface ReviewOptions extends RequestOptions {
  limit: string;
}

/** `brief requests review`: one question after the other on a terminal, else a list with the commands to run. */
export function registerReview(requests: Command, deps: CommandDeps): void {
  const review = addDecider(
    requests
      .command('review')
      .description(
        'what was done, what may be one request, which issue may be about it: asked one by one on a terminal',
      ),
  ).addOption(new Option('--limit <n>', 'at most so many questions').default('20'));
  addExamples(addCommonOptions(review), [
    'brief requests review',
    'brief requests review --for carol --json',
  ]);
  review.action(async () => {
    const options: ReviewOptions = review.optsWithGlobals();
    if (!/^[1-9]\d{0,3}$/.test(options.limit))
      throw new UsageError('usage.number', `--limit ${options.limit} is no whole number above 0`);
    await withBook(options, deps, async (at) => {
      const { openQuestions } = await import('../../interviews/requests/review.ts');
      const { meaning, byWords } = await meaningOfBook(at, deps);
      const questions = openQuestions(at.book, Number(options.limit), meaning);
      if (options.json === true) {
        const asked = await Promise.all(questions.map(async (question) => jsonQuestion(at.book, question)));
        deps.stdout.write(
          `${JSON.stringify({ schema: 1, for: at.person, byWords, questions: asked }, null, 2)}\n`,
        );
        return;
      }
      if (byWords !== null) deps.stdout.write(`${byWords}\n`);
      if (deps.isTTY && questions.length > 0) await askAll(questions, at, deps);
      else await listAll(questions, at, deps);
    });
  });
}

/** What the wordings mean, where an embedding model is configured; else, or where it fails, words alone. */
async function meaningOfBook(
  { book, settings }: AtWork,
  deps: CommandDeps,
): Promise<{ meaning: WordingMeaning | undefined; byWords: string | null }> {
  if (settings.embeddings.provider === 'none') return { meaning: undefined, byWords: null };
  const { ready, wordsAlone } = await import('../../jobs/meaning.ts');
  const { wordingMeaning } = await import('../../interviews/requests/meaning.ts');
  const { now, signal } = deps;
  const line = progressLine(deps);
  line.show('embedding what was asked for');
  try {
    const { meaning, note } = await ready({ store: book.store, settings, now }, signal);
    return {
      meaning: meaning === null ? undefined : await wordingMeaning(book, meaning, signal),
      byWords: note,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelError || error instanceof RefusedError)) throw error;
    return { meaning: undefined, byWords: wordsAlone(error) };
  } finally {
    line.end();
  }
}

async function listAll(
  questions: readonly Question[],
  { book, note }: AtWork,
  deps: CommandDeps,
): Promise<void> {
  const lines = [
    note,
    questions.length === 0 ? 'Nothing to decide.' : `${count(questions.length)} to decide`,
  ];
  for (const question of questions) {
    const { yes, no } = commandsOf(question);
    lines.push('', ...(await wordsOf(book, question)), `  yes: ${yes}`, `  no:  ${no}`);
  }
  deps.stdout.write(`${lines.join('\n')}\n`);
}

async function askAll(
  questions: readonly Question[],
  { book, note, decided }: AtWork,
  deps: CommandDeps,
): Promise<void> {
  const { linesFrom } = await import('../../ground/lines.ts');
  const answers = linesFrom(deps.stdin)[Symbol.asyncIterator]();
  const one = new Together();
  const done = { yes: 0, no: 0 };
  deps.stdout.write(`${note}\n`);
  for (const [at, question] of questions.entries()) {
    if (question.kind === 'merge' && one.are(question.request, question.other)) continue;
    deps.stdout.write(
      `\n${at + 1} of ${questions.length}  ${(await wordsOf(book, question)).join('\n')}\n[y]es, [n]o, [s]kip, [q]uit: `,
    );
    const answer = await nextAnswer(answers, deps);
    if (answer === 'q') break;
    if (answer === 'y') {
      done.yes += 1;
      await accept(book, question, decided);
      if (question.kind === 'merge') one.join(question.request, question.other);
    } else if (answer === 'n') {
      done.no += 1;
      await refuse(book, question, decided);
    }
  }
  deps.stdout.write(`\n${count(done.yes)} yes, ${count(done.no)} no. What was skipped is asked again.\n`);
}

/** The next answer that is one; the end of the input is `q`. */
async function nextAnswer(
  answers: AsyncIterator<{ text: string }>,
  deps: CommandDeps,
): Promise<'y' | 'n' | 's' | 'q'> {
  for (;;) {
    const next = await answers.next();
    if (next.done === true) return 'q';
    const letter = /^\s*([ynsq])/i.exec(next.value.text)?.[1]?.toLowerCase();
    if (letter === 'y' || letter === 'n' || letter === 's' || letter === 'q') return letter;
    deps.stdout.write('y, n, s or q: ');
  }
}

/** What was merged during a review: the third side of a triangle is not asked. */
class Together {
  readonly #groups = new Map<string, Set<string>>();

  are(a: RequestRow, b: RequestRow): boolean {
    return this.#groups.get(a.id)?.has(b.id) === true;
  }

  join(a: RequestRow, b: RequestRow): void {
    const all = new Set([a.id, b.id, ...(this.#groups.get(a.id) ?? []), ...(this.#groups.get(b.id) ?? [])]);
    for (const id of all) this.#groups.set(id, all);
  }
}

async function accept(book: Book, question: Question, decided: Decided): Promise<void> {
  const { linkThread, mergeRequests, setStatus } = await import('../../interviews/requests/decide.ts');
  switch (question.kind) {
    case 'merge':
      return mergeRequests(book, [question.request, question.other], decided);
    case 'mark':
      return setStatus(book, question.request, { status: question.status, note: null }, decided);
    case 'link':
      linkThread(book, question.request, question.thread.thread, decided);
  }
}

async function refuse(book: Book, question: Question, decided: Decided): Promise<void> {
  const { refuse: save } = await import('../../interviews/requests/decide.ts');
  switch (question.kind) {
    case 'merge':
      return save(book, question.request, { kind: 'merge', other: question.other }, decided);
    case 'mark':
      return save(
        book,
        question.request,
        { kind: 'mark', status: question.status, thread: question.thread.thread },
        decided,
      );
    case 'link':
      return save(book, question.request, { kind: 'link', thread: question.thread.thread }, decided);
  }
}

function commandsOf(question: Question): { yes: string; no: string } {
  const { id } = question.request;
  switch (question.kind) {
    case 'merge':
      return {
        yes: `brief requests merge ${id} ${question.other.id}`,
        no: `brief requests refuse ${id} ${question.other.id}`,
      };
    case 'mark':
      return {
        yes: `brief requests status ${id} ${question.status}`,
        no: `brief requests refuse ${id} ${question.thread.id}`,
      };
    case 'link':
      return {
        yes: `brief requests link ${id} ${question.thread.id}`,
        no: `brief requests refuse ${id} ${question.thread.id}`,
      };
  }
}

async function wordsOf(book: Book, question: Question): Promise<string[]> {
  const { gathered } = await import('../../interviews/requests/gather.ts');
  const words = (row: RequestRow): string[] => [
    `  ${row.id}  ${oneLine(gathered(book, row).quote)}`,
    `                ${aboutRow(book, row)}`,
  ];
  const { request } = question;
  switch (question.kind) {
    case 'merge':
      return ['The same?', ...words(request), ...words(question.other)];
    case 'mark':
      return [`${outcomeText(question.thread)}. Is this ${question.status}?`, ...words(request)];
    case 'link':
      return [
        'Does this issue do it?',
        ...words(request),
        `  ${question.thread.id}  ${oneLine(question.thread.title)}`,
      ];
  }
}

async function jsonQuestion(book: Book, question: Question): Promise<object> {
  const { gathered } = await import('../../interviews/requests/gather.ts');
  const seen = (row: RequestRow): object => {
    const { id, quote, customers } = gathered(book, row);
    return { id, quote, customers };
  };
  const rest =
    question.kind === 'merge'
      ? { other: seen(question.other) }
      : {
          issue: jsonIssue(question.thread),
          ...(question.kind === 'mark' ? { status: question.status } : {}),
        };
  return { kind: question.kind, request: seen(question.request), ...rest, ...commandsOf(question) };
}
