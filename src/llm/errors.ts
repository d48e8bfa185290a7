import { BriefError, type ErrorDetails } from '../core/errors.ts';

export type ModelErrorCode =
  | 'llm.unreachable'
  | 'llm.broken-off'
  | 'llm.timeout'
  | 'llm.rate-limited'
  | 'llm.quota'
  | 'llm.busy'
  | 'llm.server'
  | 'llm.context'
  | 'llm.prompt-cut'
  | 'llm.denied'
  | 'llm.no-model'
  | 'llm.not-found'
  | 'llm.bad-request'
  | 'llm.bad-answer'
  | 'llm.redirect'
  | 'llm.dialect'
  | 'llm.circuit-open'
  | 'llm.budget';

export interface ModelErrorDetails extends ErrorDetails {
  /** Whether the same request may succeed a little later. */
  retryable?: boolean;
  /** How long the server asked to wait, in milliseconds. */
  retryAfterMs?: number | null;
  /** HTTP status, where one came. */
  status?: number | null;
}

/** A model server, or the way to it, failed. The plain writer goes on. */
export class ModelError extends BriefError {
  override readonly name: string = 'ModelError';
  override readonly code: ModelErrorCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly status: number | null;

  constructor(code: ModelErrorCode, message: string, details: ModelErrorDetails = {}) {
    super(code, message, details);
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.status = details.status ?? null;
  }
}

/** A limit of `llm.budget` or `embeddings.budget` is reached: no more calls in this run or month. */
export class BudgetError extends ModelError {
  override readonly name = 'BudgetError';
  readonly unit: 'tokens' | 'dollars' | 'minutes';
  readonly span: 'run' | 'month';

  constructor(
    unit: BudgetError['unit'],
    span: BudgetError['span'],
    limit: number,
    of: 'answers' | 'embeddings',
  ) {
    super('llm.budget', `the budget of ${limit} ${unit} a ${span} is reached`, {
      hint:
        of === 'answers'
          ? `Raise llm.budget in brief.yaml, or let the plain writer do the rest of this ${span}.`
          : `Raise embeddings.budget in brief.yaml; until then words alone are searched.`,
    });
    this.unit = unit;
    this.span = span;
  }
}
