/**
 * A test as GrowthBook's own calls take it: an experiment, a visual changeset for the page, a visual change for the variation. Shapes:
 * https://docs.growthbook.io/api/experiments/operation/postExperiment,
 * https://docs.growthbook.io/api/visual-changesets/operation/postVisualChangesets and .../postVisualChange, read 2026-11-23.
 */
import type { Change, Spot, Suggestion } from '../suggestion.ts';
import {
  armsNote,
  describe,
  elementsTable,
  type ExportedFile,
  type ExportedPage,
  jsonFile,
  keyOf,
  placeholder,
  placeholdersIn,
  table,
} from './exported.ts';
import { escapeHtml } from '../../core/html.ts';
import { escapeMarkdown } from '../../core/markdown.ts';
import { undoableInsertion } from './snippet.ts';

/** `maxLength` of an experiment's description: https://docs.growthbook.io/api/Experiment_model */
const MOST_DESCRIPTION = 10_000;

/** What the dom-mutator package takes (`mutate.declarative`), GrowthBook's way to change a page. */
export interface DomMutation {
  selector: string;
  attribute: string;
  action: 'append' | 'set' | 'remove';
  value?: string;
  parentSelector?: string;
  insertBeforeSelector?: string;
}

export interface VisualChange {
  /** Id that the server gave the variation. */
  variation: string;
  description: string;
  domMutations: DomMutation[];
  js?: string;
}

const VARIATION = placeholder('VARIATION_ID');

/** The files of one test, in the order of the calls, the README first. */
export function growthbookFiles(suggestion: Suggestion, page: ExportedPage): ExportedFile[] {
  const files = [
    jsonFile('1-experiment.json', experiment(suggestion, page)),
    jsonFile('2-visual-changeset.json', visualChangeset(page)),
    jsonFile('3-visual-change.json', visualChange(suggestion)),
  ];
  return [{ name: 'README.md', text: readme(suggestion, files) }, ...files];
}

/** `POST /api/v1/experiments`. */
function experiment(suggestion: Suggestion, page: ExportedPage): unknown {
  const { goal, secondary, guardrails, title, hypothesis } = suggestion;
  return {
    datasourceId: placeholder('DATASOURCE_ID'),
    assignmentQueryId: placeholder('ASSIGNMENT_QUERY_ID'),
    trackingKey: keyOf(suggestion, page),
    name: title,
    hypothesis: hypothesis.text,
    description: describe(suggestion, MOST_DESCRIPTION),
    status: 'draft',
    hashAttribute: 'id',
    metrics: [metricId(goal.event)],
    secondaryMetrics: secondary.map((each) => metricId(each.event)),
    guardrailMetrics: guardrails.map((each) => metricId(each.event)),
    variations: [
      { key: '0', name: 'Control', description: 'The page as it is' },
      { key: '1', name: 'Variation 1', description: title },
    ],
  };
}

function metricId(event: string): string {
  return placeholder('METRIC_ID', event);
}

/** `POST /api/v1/experiments/:id/visual-changesets`. The pattern is the page without its query: visitors come with many. */
function visualChangeset({ url }: ExportedPage): unknown {
  const pattern = url === null ? placeholder('PAGE_URL') : withoutQuery(url);
  return {
    editorUrl: url ?? placeholder('PAGE_URL'),
    urlPatterns: [{ include: true, type: 'simple', pattern }],
  };
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** `POST /api/v1/visual-changesets/:id/visual-change`. */
export function visualChange({ title, changes }: Pick<Suggestion, 'title' | 'changes'>): VisualChange {
  const scripts = changes.flatMap((change) =>
    change.operation === 'insert' ? [undoableInsertion(change.after, change.to)] : [],
  );
  return {
    variation: VARIATION,
    description: title,
    domMutations: changes.flatMap(mutationsOf),
    ...(scripts.length === 0 ? {} : { js: scripts.join('\n') }),
  };
}

/** None for an insertion, which dom-mutator has no safe way for: setting a parent's HTML would take the page's listeners away. */
export function mutationsOf(change: Change): DomMutation[] {
  const { selector } = change;
  switch (change.operation) {
    case 'text':
      return [{ selector, action: 'set', attribute: 'html', value: escapeHtml(change.after) }];
    case 'html':
      return [{ selector, action: 'set', attribute: 'html', value: change.after }];
    case 'attribute':
      return change.after === null
        ? [{ selector, action: 'remove', attribute: change.attribute }]
        : [{ selector, action: 'set', attribute: change.attribute, value: change.after }];
    case 'style':
      // Appended, so that what the page itself writes there stays. Empty declarations do no harm in CSS.
      return [{ selector, action: 'append', attribute: 'style', value: `; ${change.after}` }];
    case 'hide':
      return [{ selector, action: 'append', attribute: 'style', value: '; display: none !important' }];
    case 'move':
      return positions(selector, change.to);
    case 'insert':
      return [];
  }
}

/**
 * dom-mutator puts a node into a parent, before one of its children or at its end. `after` needs two mutations: the last whose nodes are
 * found wins, and where the anchor is the last child, nothing follows it. The moved node itself never counts as what follows.
 */
function positions(selector: string, to: Spot): DomMutation[] {
  const move = { selector, action: 'set', attribute: 'position' } as const;
  const moved = `:is(${selector})`;
  const anchor = `:is(${to.selector})`;
  const parentSelector = `:has(> ${anchor})`;
  switch (to.where) {
    case 'before':
      return [{ ...move, parentSelector, insertBeforeSelector: to.selector }];
    case 'after':
      return [
        { ...move, parentSelector },
        {
          ...move,
          parentSelector,
          insertBeforeSelector: `${anchor} + :not(${moved}), ${anchor} + ${moved} + *`,
        },
      ];
    case 'end':
      return [{ ...move, parentSelector: to.selector }];
    case 'start':
      return [
        { ...move, parentSelector: to.selector },
        {
          ...move,
          parentSelector: to.selector,
          insertBeforeSelector: `${anchor} > :first-child:not(${moved}), ${anchor} > ${moved}:first-child + *`,
        },
      ];
  }
}

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^\{\{DATASOURCE_ID/, '*Metrics and Data → Data Sources*, or `GET /api/v1/data-sources`'],
  [/^\{\{ASSIGNMENT_QUERY_ID/, 'id of one of its experiment assignment queries, same place'],
  [/^\{\{METRIC_ID/, 'id of your metric for this event, `GET /api/v1/metrics` or `/api/v1/fact-metrics`'],
  [/^\{\{VARIATION_ID/, '`experiment.variations[1].variationId` in the answer to call 1'],
  [/^\{\{PAGE_URL/, 'address of the page'],
];

function readme(suggestion: Suggestion, files: readonly ExportedFile[]): string {
  const found = placeholdersIn(files);
  const scripted = suggestion.changes.some((change) => change.operation === 'insert');
  const sections = [
    `# ${escapeMarkdown(suggestion.title)}`,
    escapeMarkdown(suggestion.hypothesis.text),
    'Nothing was sent to GrowthBook. These files are the bodies of its own calls, to be sent in this order when you want to.',
    '## Placeholders',
    table(
      ['placeholder', 'where', 'what to put there'],
      [
        ['`GROWTHBOOK_API_KEY`', 'commands below', 'secret key or personal access token'],
        ['`EXPERIMENT_ID`', 'call 2', '`experiment.id` in the answer to call 1'],
        ['`CHANGESET_ID`', 'call 3', '`visualChangeset.id` in the answer to call 2'],
        ...found.map((each) => [
          `\`${each}\``,
          'files',
          MEANINGS.find(([pattern]) => pattern.test(each))?.[1] ?? '',
        ]),
      ],
    ),
    '## Calls',
    [
      '```sh',
      'export GROWTHBOOK_API=https://api.growthbook.io/api   # or your own server',
      call('/v1/experiments', '1-experiment.json'),
      call('/v1/experiments/$EXPERIMENT_ID/visual-changesets', '2-visual-changeset.json'),
      call('/v1/visual-changesets/$CHANGESET_ID/visual-change', '3-visual-change.json'),
      '```',
    ].join('\n'),
    'The experiment is a draft, half of the visitors to each variation, told apart by the attribute `id`: start it in GrowthBook. The page needs the GrowthBook SDK with visual experiments on.',
    ...(scripted
      ? [
          'This test inserts something, which GrowthBook does by a script: it does nothing where `disableJsInjection` is set, and a content security policy must allow it (`jsInjectionNonce`).',
        ]
      : []),
    ...armsNote(suggestion),
    '## If the page changes before you start',
    elementsTable(suggestion),
    '## When it has ended',
    suggestion.plan.srm,
  ];
  return `${sections.join('\n\n')}\n`;
}

function call(path: string, file: string): string {
  return `curl -X POST "$GROWTHBOOK_API${path}" \\\n  -H "Authorization: Bearer $GROWTHBOOK_API_KEY" -H 'Content-Type: application/json' --data @${file}`;
}
