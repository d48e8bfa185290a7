/**
 * A test as PostHog's own calls take it: a feature flag with two variants and an experiment that uses it; and, where all changes can be made
 * in the browser without code, a web experiment to use instead. Shapes: https://posthog.com/docs/api/feature-flags,
 * https://posthog.com/docs/api/experiments and posthog/api/web_experiment.py of PostHog/posthog, read 2026-11-23.
 */
import type { Change, Guardrail, Metric, Suggestion } from '../suggestion.ts';
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
import { code, escapeMarkdown, fenced } from '../../core/markdown.ts';
import { flagSnippet } from './snippet.ts';

/** `max_length` of an experiment's description: https://posthog.com/docs/api/experiments */
const MOST_DESCRIPTION = 3000;
/** `max_length` of names. */
const MOST_NAME = 400;

/** What posthog-js does to every node that `selector` matches. */
export interface Transform {
  selector: string;
  text?: string;
  html?: string;
  css?: string;
  attributes?: { name: string; value: string }[];
}

/** The files of one test, in the order of the calls, the README first. */
export function posthogFiles(suggestion: Suggestion, page: ExportedPage): ExportedFile[] {
  const key = keyOf(suggestion, page);
  const files = [
    jsonFile('1-feature-flag.json', featureFlag(suggestion, key)),
    jsonFile('2-experiment.json', experiment(suggestion, key)),
  ];
  const web = webExperiment(suggestion, key);
  if (web !== null) files.push(jsonFile('instead-web-experiment.json', web));
  return [{ name: 'README.md', text: readme(suggestion, key, files) }, ...files];
}

/** `POST /api/projects/:id/feature_flags/`. Not active: PostHog turns it on when the experiment is launched. */
function featureFlag(suggestion: Suggestion, key: string): unknown {
  return {
    key,
    name: `A/B test: ${suggestion.title}`.slice(0, MOST_NAME),
    active: false,
    filters: {
      groups: [{ properties: [], rollout_percentage: Math.round(suggestion.plan.share * 100) }],
      multivariate: { variants: variants() },
    },
  };
}

/** `POST /api/projects/:id/experiments/`. Without a start date it is a draft. */
function experiment(suggestion: Suggestion, key: string): unknown {
  return {
    name: suggestion.title.slice(0, MOST_NAME),
    description: describe(suggestion, MOST_DESCRIPTION),
    feature_flag_key: key,
    parameters: {
      feature_flag_variants: variants(),
      minimum_detectable_effect: Number((Math.abs(suggestion.plan.mde) * 100).toPrecision(6)),
    },
    metrics: [metric(suggestion.goal, 'increase')],
    metrics_secondary: [
      ...suggestion.secondary.map((each) => metric(each, 'increase')),
      ...suggestion.guardrails.map(guardrail),
    ],
  };
}

/** `rollout_percentage`, not the newer `split_percent`: servers of all ages know it. */
function variants(): { key: string; name: string; rollout_percentage: number }[] {
  return [
    { key: 'control', name: 'The page as it is', rollout_percentage: 50 },
    { key: 'test', name: 'The page with the changes', rollout_percentage: 50 },
  ];
}

function guardrail(each: Guardrail): unknown {
  const goal = each.direction === 'must not fall' ? 'increase' : 'decrease';
  return metric({ ...each, name: `Guardrail: ${each.name}` }, goal);
}

/**
 * A funnel of one step is the share of those exposed who do it. For an amount the event's property that holds it is the reader's to fill in;
 * a visitor's amounts are summed, times are averaged.
 */
function metric({ event, name, kind }: Metric, goal: 'increase' | 'decrease'): unknown {
  const node = { kind: 'EventsNode', event };
  const head = { kind: 'ExperimentMetric', name: name.slice(0, MOST_NAME), goal };
  return kind === 'proportion'
    ? { ...head, metric_type: 'funnel', series: [node] }
    : {
        ...head,
        metric_type: 'mean',
        source: {
          ...node,
          math: /_(?:ms|seconds)$/.test(event) ? 'avg' : 'sum',
          math_property: placeholder('PROPERTY_OF', event),
        },
      };
}

/** `POST /api/projects/:id/web_experiments/`; null where a change cannot be made by it. PostHog makes the flag itself. */
export function webExperiment(suggestion: Suggestion, key: string): unknown {
  const transforms = suggestion.changes.map(transformOf);
  if (transforms.some((each) => each === null)) return null;
  return {
    name: key,
    variants: {
      control: { transforms: [], rollout_percentage: 50 },
      test: { transforms, rollout_percentage: 50 },
    },
  };
}

/**
 * One change as a transform; null where there is none for it: moving, inserting, taking an attribute away, emptying. A text is given as `text`
 * and, escaped, as `html`, because posthog-js has applied nothing but `html` and `css` since 2025 (packages/browser/src/web-experiments.ts);
 * earlier ones apply `text` and `attributes` too. `css` takes the place of the whole `style` attribute.
 */
export function transformOf(change: Change): Transform | null {
  const { selector } = change;
  switch (change.operation) {
    case 'text':
      return change.after === '' ? null : { selector, text: change.after, html: escapeHtml(change.after) };
    case 'html':
      return change.after === '' ? null : { selector, html: change.after };
    case 'attribute':
      // These names mean something else to posthog-js.
      return change.after === null || ['text', 'html', 'cssClass'].includes(change.attribute)
        ? null
        : { selector, attributes: [{ name: change.attribute, value: change.after }] };
    case 'style':
      return { selector, css: joinStyles(change.before, change.after) };
    case 'hide':
      return { selector, css: 'display: none !important' };
    case 'move':
    case 'insert':
      return null;
  }
}

function joinStyles(before: string | null, after: string): string {
  const present = (before ?? '').trim().replace(/;$/, '');
  return present === '' ? after : `${present}; ${after}`;
}

function readme(suggestion: Suggestion, key: string, files: readonly ExportedFile[]): string {
  const web = files.some((file) => file.name === 'instead-web-experiment.json');
  const attributes = suggestion.changes.some((change) => change.operation === 'attribute');
  const found = placeholdersIn(files);
  const sections = [
    `# ${escapeMarkdown(suggestion.title)}`,
    escapeMarkdown(suggestion.hypothesis.text),
    'Nothing was sent to PostHog. These files are the bodies of its own calls, to be sent in this order when you want to.',
    '## Placeholders',
    table(
      ['placeholder', 'where', 'what to put there'],
      [
        ['`POSTHOG_HOST`', 'commands below', 'https://us.posthog.com, https://eu.posthog.com or your own'],
        ['`POSTHOG_PROJECT_ID`', 'commands below', 'number in the address of your project'],
        [
          '`POSTHOG_API_KEY`',
          'commands below',
          'personal API key with the scopes feature_flag:write and experiment:write',
        ],
        ...found.map((each) => [`\`${each}\``, 'files', 'name of the event property that holds the amount']),
      ],
    ),
    `The events (${eventsOf(suggestion)
      .map(code)
      .join(', ')}) must be captured under these names, or be renamed in \`2-experiment.json\`.`,
    '## Calls',
    calls([
      ['feature_flags', '1-feature-flag.json'],
      ['experiments', '2-experiment.json'],
    ]),
    'The flag is off and the experiment a draft: both go live with *Launch* in PostHog. The page has to ask for the flag:',
    fenced('js', flagSnippet(suggestion, `posthog.getFeatureFlag(${JSON.stringify(key)}) === 'test'`)),
    '## Or without code',
    ...(web
      ? [
          'All changes can be made by PostHog in the browser: send this *instead of* the two calls above. PostHog then makes the flag and an experiment without metrics; add them as in `2-experiment.json`.',
          calls([['web_experiments', 'instead-web-experiment.json']]),
          'Read before you launch it: posthog-js needs `disable_web_experiments: false`; it applies the changes on **every** page where a selector matches, so see that the selectors match nowhere else; and preview it with `?__experiment_id=ID&__experiment_variant=test`.',
          ...(attributes
            ? [
                'This test changes an attribute. The API takes that, but posthog-js since 2025 applies only `html` and `css` (read 2026-11-23): if the preview does not show it, use the flag.',
              ]
            : []),
        ]
      : [
          'Not possible for this test: a web experiment changes text, HTML, style and attributes of elements, and this test does more (see `changes` of its JSON).',
        ]),
    ...armsNote(suggestion),
    '## If the page changes before you start',
    elementsTable(suggestion),
    '## When it has ended',
    suggestion.plan.srm,
  ];
  return `${sections.join('\n\n')}\n`;
}

function eventsOf({ goal, secondary, guardrails }: Suggestion): string[] {
  return [...new Set([goal, ...secondary, ...guardrails].map((each) => each.event))];
}

function calls(steps: readonly (readonly [path: string, file: string])[]): string {
  const lines = steps.map(
    ([path, file]) =>
      `curl -X POST "$POSTHOG_HOST/api/projects/$POSTHOG_PROJECT_ID/${path}/" \\\n  -H "Authorization: Bearer $POSTHOG_API_KEY" -H 'Content-Type: application/json' --data @${file}`,
  );
  return fenced('sh', lines.join('\n'));
}
