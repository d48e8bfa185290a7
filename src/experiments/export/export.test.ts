import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { makePlan, USUAL } from '../plan/plan.ts';
import type { Change, Suggestion } from '../suggestion.ts';
import { describe as description, keyOf, placeholdersIn } from './exported.ts';
import { growthbookFiles } from './growthbook.ts';
import { posthogFiles } from './posthog.ts';

const HEAD: Change = {
  element: 'e1',
  selector: '#head',
  fallbacks: [
    { how: 'position', css: 'main > h1' },
    { how: 'text', css: 'h1', text: 'Welcome', under: null },
  ],
  operation: 'text',
  before: 'Welcome',
  after: 'Move your data in an hour',
};
const INSERT: Change = {
  element: 'e3',
  selector: '#cta',
  fallbacks: [],
  operation: 'insert',
  before: null,
  after: '<p>No card needed</p>',
  to: { element: 'e3', selector: '#cta', where: 'after' },
};

const SUGGESTION: Suggestion = {
  id: 't1',
  title: 'Say what the product does | in the headline',
  hypothesis: {
    text: 'The headline “Welcome” says nothing; a promise lets visitors decide.',
    evidence: ['e1'],
  },
  changes: [HEAD],
  goal: { event: 'sign_up_submitted', name: 'Sign-up sent', kind: 'proportion', element: 'e3' },
  secondary: [{ event: 'cta_clicked', name: 'Main button clicked', kind: 'proportion', element: 'e3' }],
  guardrails: [
    {
      event: 'refund',
      name: 'Refunds',
      kind: 'proportion',
      element: null,
      direction: 'must not rise',
      margin: 0.02,
      why: 'A promise that is too large is paid back.',
    },
    {
      event: 'order value',
      name: 'Order value',
      kind: 'mean',
      element: null,
      direction: 'must not fall',
      margin: 0.05,
      why: 'Cheaper orders are no win.',
    },
  ],
  rule: { name: 'headline-says-nothing', source: 'https://www.nngroup.com/articles/' },
  writer: 'plain',
  plan: makePlan({ ...USUAL, baseline: 0.05, traffic: 2000 }, new Set(['baseline', 'traffic'])),
};
const PAGE = { url: 'https://acme.example/pricing?utm_source=x#top' };

type Files = ReturnType<typeof posthogFiles>;
const body = (files: Files, name: string): unknown =>
  JSON.parse(files.find((file) => file.name === name)!.text);

describe('PostHog', () => {
  /** https://posthog.com/docs/api/feature-flags, read 2026-11-23; strict, so that nothing it does not know is sent. */
  const Variants = z
    .array(
      z.strictObject({ key: z.string().regex(/^[\w-]+$/), name: z.string(), rollout_percentage: z.number() }),
    )
    .refine((all) => all.reduce((sum, each) => sum + each.rollout_percentage, 0) === 100)
    .refine((all) => all[0]?.key === 'control');
  const Flag = z.strictObject({
    key: z.string().regex(/^[\w-]{1,400}$/),
    name: z.string(),
    active: z.boolean(),
    filters: z.strictObject({
      groups: z.array(
        z.strictObject({ properties: z.array(z.unknown()), rollout_percentage: z.number().min(0).max(100) }),
      ),
      multivariate: z.strictObject({ variants: Variants }),
    }),
  });
  /** https://posthog.com/docs/api/experiments: ExperimentFunnelMetric, ExperimentMeanMetric, ExperimentParameters, read 2026-11-23. */
  const Metric = z.discriminatedUnion('metric_type', [
    z.strictObject({
      kind: z.literal('ExperimentMetric'),
      metric_type: z.literal('funnel'),
      name: z.string().max(400),
      goal: z.enum(['increase', 'decrease']),
      series: z.array(z.strictObject({ kind: z.literal('EventsNode'), event: z.string() })).min(1),
    }),
    z.strictObject({
      kind: z.literal('ExperimentMetric'),
      metric_type: z.literal('mean'),
      name: z.string().max(400),
      goal: z.enum(['increase', 'decrease']),
      source: z.strictObject({
        kind: z.literal('EventsNode'),
        event: z.string(),
        math: z.enum(['sum', 'avg']),
        math_property: z.string(),
      }),
    }),
  ]);
  const Experiment = z.strictObject({
    name: z.string().max(400),
    description: z.string().max(3000),
    feature_flag_key: z.string(),
    parameters: z.strictObject({ feature_flag_variants: Variants, minimum_detectable_effect: z.number() }),
    metrics: z.array(Metric).min(1),
    metrics_secondary: z.array(Metric),
  });
  /** `validate` and `create` of posthog/api/web_experiment.py in PostHog/posthog, read 2026-11-23. */
  const Web = z.strictObject({
    name: z.string().max(400),
    variants: z.strictObject({
      control: z.strictObject({ transforms: z.array(z.never()), rollout_percentage: z.number() }),
      test: z.strictObject({
        transforms: z.array(
          z.strictObject({
            selector: z.string(),
            text: z.string().optional(),
            html: z.string().optional(),
            css: z.string().optional(),
            attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
          }),
        ),
        rollout_percentage: z.number(),
      }),
    }),
  });

  it('a flag, an experiment on it, and a web experiment instead, in the shapes of its API', () => {
    const files = posthogFiles(SUGGESTION, PAGE);
    expect(files.map((file) => file.name)).toEqual([
      'README.md',
      '1-feature-flag.json',
      '2-experiment.json',
      'instead-web-experiment.json',
    ]);
    const flag = Flag.parse(body(files, '1-feature-flag.json'));
    const experiment = Experiment.parse(body(files, '2-experiment.json'));
    Web.parse(body(files, 'instead-web-experiment.json'));
    expect(experiment.feature_flag_key).toBe(flag.key);
    expect(flag.active).toBe(false);
    expect(experiment.metrics).toMatchObject([
      { metric_type: 'funnel', goal: 'increase', series: [{ event: 'sign_up_submitted' }] },
    ]);
    expect(experiment.metrics_secondary).toMatchObject([
      { name: 'Main button clicked', goal: 'increase' },
      { name: 'Guardrail: Refunds', goal: 'decrease' },
      {
        name: 'Guardrail: Order value',
        goal: 'increase',
        metric_type: 'mean',
        source: { math_property: '{{PROPERTY_OF_ORDER_VALUE}}' },
      },
    ]);
    expect(experiment.parameters.minimum_detectable_effect).toBe(10);
    expect(experiment.description).toContain('Visitors: 31234 for each variant');
    expect(experiment.description).toContain('Refunds (refund) must not rise by more than 2 %');
  });

  it('only those who take part see the flag', () => {
    const plan = makePlan({ ...USUAL, share: 0.25 }, new Set());
    const flag = Flag.parse(body(posthogFiles({ ...SUGGESTION, plan }, PAGE), '1-feature-flag.json'));
    expect(flag.filters.groups[0]!.rollout_percentage).toBe(25);
  });

  it('the README has each placeholder, each call and the snippet of the page', () => {
    const [readme, ...files] = posthogFiles(SUGGESTION, PAGE);
    for (const each of placeholdersIn(files)) expect(readme!.text).toContain(each);
    for (const file of files) expect(readme!.text).toContain(`--data @${file.name}`);
    expect(readme!.text).toContain(`posthog.getFeatureFlag("${keyOf(SUGGESTION, PAGE)}") === 'test'`);
    expect(readme!.text).toContain(
      'document.querySelector("#head").textContent = "Move your data in an hour"',
    );
    expect(readme!.text).toContain('Nothing was sent');
    expect(readme!.text).toContain('brief ab srm N N');
  });

  it('times are averaged over the visits of one visitor, money is summed', () => {
    const paint = { event: 'largest_paint_ms', name: 'Paint', kind: 'mean', element: null } as const;
    const goal = { event: 'order_value', name: 'Orders', kind: 'mean', element: null } as const;
    const files = posthogFiles({ ...SUGGESTION, goal, secondary: [paint] }, PAGE);
    const { metrics, metrics_secondary: secondary } = Experiment.parse(body(files, '2-experiment.json'));
    expect(metrics).toMatchObject([
      { source: { math: 'sum', math_property: '{{PROPERTY_OF_ORDER_VALUE}}' } },
    ]);
    expect(secondary[0]).toMatchObject({ source: { math: 'avg' } });
  });

  it('the READMEs name the other ways to each element', () => {
    for (const files of [posthogFiles(SUGGESTION, PAGE), growthbookFiles(SUGGESTION, PAGE)]) {
      expect(files[0]!.text).toContain('| `#head` | `main > h1`, or `h1` with the text “Welcome” |');
    }
  });

  it("a page's words make nothing of their own in a README", () => {
    const wild = 'See <img src=x> ![a](b) `code` # * ```';
    const change: Change = {
      ...HEAD,
      after: wild,
      fallbacks: [{ how: 'text', css: 'h1', text: wild, under: null }],
    };
    const suggestion = {
      ...SUGGESTION,
      title: wild,
      hypothesis: { text: `${wild}\n# Heading`, evidence: [] },
      changes: [change],
    };
    const goal = { ...SUGGESTION.goal, event: 'a`b|c' };
    for (const make of [posthogFiles, growthbookFiles]) {
      const readme = make({ ...suggestion, goal }, PAGE)[0]!.text;
      const outside = readme.replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '');
      expect(outside).not.toMatch(/(?<!\\)<img|(?<!\\)!?(?<!\\)\[a|^# Heading/m);
      expect(outside.match(/^#+ /gm)).toHaveLength(make === posthogFiles ? 6 : 5);
    }
    expect(posthogFiles({ ...suggestion, goal }, PAGE)[0]!.text).toContain('````js');
  });

  it('a plan of more arms than the files have is said', () => {
    const plan = makePlan({ ...USUAL, variants: 3 }, new Set(['variants']));
    for (const make of [posthogFiles, growthbookFiles]) {
      expect(make({ ...SUGGESTION, plan }, PAGE)[0]!.text).toContain(
        'The plan counts 3 arms; these files have two',
      );
      expect(make(SUGGESTION, PAGE)[0]!.text).not.toContain('arms; these files');
    }
  });

  it('says why there is no web experiment, and when an attribute may not arrive', () => {
    const inserted = posthogFiles({ ...SUGGESTION, changes: [HEAD, INSERT] }, PAGE);
    expect(inserted).toHaveLength(3);
    expect(inserted[0]!.text).toContain('Not possible for this test');
    const attribute: Change = {
      ...HEAD,
      operation: 'attribute',
      attribute: 'placeholder',
      before: null,
      after: 'x',
    };
    expect(posthogFiles({ ...SUGGESTION, changes: [attribute] }, PAGE)[0]!.text).toContain(
      'applies only `html` and `css`',
    );
    expect(posthogFiles(SUGGESTION, PAGE)[0]!.text).not.toContain('changes an attribute');
  });

  it('keeps the description within 3,000 characters, whatever is in it', () => {
    const long = 'A sentence about the page that says something. '.repeat(50);
    const guardrails = Array.from({ length: 30 }, (_, index) => ({
      ...SUGGESTION.guardrails[0]!,
      name: `Refunds of region ${index} ${'x'.repeat(90)}`,
    }));
    const cut = Experiment.parse(
      body(
        posthogFiles({ ...SUGGESTION, hypothesis: { text: long, evidence: [] }, guardrails }, PAGE),
        '2-experiment.json',
      ),
    );
    expect(cut.description.length).toBeGreaterThan(2500);
    expect(cut.description).toMatch(/by more than 2 %\.$/);
    expect(
      description({ ...SUGGESTION, hypothesis: { text: '😀'.repeat(3000), evidence: [] } }, 3000),
    ).toMatch(/^(😀)+…$/u);
  });
});

describe('GrowthBook', () => {
  /** Required and known fields of https://docs.growthbook.io/api/experiments/operation/postExperiment, read 2026-11-23. */
  const Experiment = z.strictObject({
    datasourceId: z.string(),
    assignmentQueryId: z.string(),
    trackingKey: z.string(),
    name: z.string(),
    hypothesis: z.string(),
    description: z.string().max(10_000),
    status: z.literal('draft'),
    hashAttribute: z.string(),
    metrics: z.array(z.string()),
    secondaryMetrics: z.array(z.string()),
    guardrailMetrics: z.array(z.string()),
    variations: z
      .array(z.strictObject({ key: z.string(), name: z.string(), description: z.string() }))
      .length(2),
  });
  /** https://docs.growthbook.io/api/visual-changesets/operation/postVisualChangesets and postVisualChange, read 2026-11-23. */
  const Changeset = z.strictObject({
    editorUrl: z.string(),
    urlPatterns: z.array(
      z.strictObject({ include: z.boolean(), type: z.enum(['simple', 'regex']), pattern: z.string() }),
    ),
  });
  const VisualChange = z.strictObject({
    variation: z.string(),
    description: z.string(),
    js: z.string().optional(),
    domMutations: z.array(
      z.strictObject({
        selector: z.string(),
        action: z.enum(['append', 'set', 'remove']),
        attribute: z.string(),
        value: z.string().optional(),
        parentSelector: z.string().optional(),
        insertBeforeSelector: z.string().optional(),
      }),
    ),
  });

  it('an experiment, a changeset for the page and a change, in the shapes of its API', () => {
    const files = growthbookFiles({ ...SUGGESTION, changes: [HEAD, INSERT] }, PAGE);
    expect(files.map((file) => file.name)).toEqual([
      'README.md',
      '1-experiment.json',
      '2-visual-changeset.json',
      '3-visual-change.json',
    ]);
    const experiment = Experiment.parse(body(files, '1-experiment.json'));
    expect(experiment.metrics).toEqual(['{{METRIC_ID_SIGN_UP_SUBMITTED}}']);
    expect(experiment.guardrailMetrics).toEqual(['{{METRIC_ID_REFUND}}', '{{METRIC_ID_ORDER_VALUE}}']);
    expect(Changeset.parse(body(files, '2-visual-changeset.json'))).toEqual({
      editorUrl: PAGE.url,
      urlPatterns: [{ include: true, type: 'simple', pattern: 'https://acme.example/pricing' }],
    });
    const change = VisualChange.parse(body(files, '3-visual-change.json'));
    expect(change.domMutations).toHaveLength(1);
    expect(change.js).toContain('insertAdjacentElement');
  });

  it('without an address the page is a placeholder, without an insertion there is no script', () => {
    const files = growthbookFiles(SUGGESTION, { url: null });
    expect(Changeset.parse(body(files, '2-visual-changeset.json')).editorUrl).toBe('{{PAGE_URL}}');
    expect(VisualChange.parse(body(files, '3-visual-change.json'))).not.toHaveProperty('js');
    expect(files[0]!.text).not.toContain('jsInjectionNonce');
  });

  it('the README explains every placeholder and call', () => {
    const [readme, ...files] = growthbookFiles(SUGGESTION, { url: null });
    expect(placeholdersIn(files)).toHaveLength(8);
    for (const each of placeholdersIn(files))
      expect(readme!.text).toMatch(
        new RegExp(`\\| \`${each.replaceAll(/[{}]/g, String.raw`\$&`)}\` \\| files \\| .{10,} \\|`),
      );
    for (const file of files) expect(readme!.text).toContain(`--data @${file.name}`);
  });
});

describe('keys and placeholders', () => {
  it('the key is the same for the same test, another for another page or change', () => {
    const key = keyOf(SUGGESTION, PAGE);
    expect(key).toMatch(/^say-what-the-product-does-in-the-headline-[0-9a-f]{6}$/);
    expect(keyOf(SUGGESTION, PAGE)).toBe(key);
    expect(keyOf(SUGGESTION, { url: null })).not.toBe(key);
    expect(keyOf({ ...SUGGESTION, changes: [INSERT] }, PAGE)).not.toBe(key);
  });
  it('a title in another script has a key too, and two events in one have two placeholders', () => {
    expect(keyOf({ ...SUGGESTION, title: '見出しを変える' }, PAGE)).toMatch(/^test-[0-9a-f]{6}$/);
    expect(keyOf({ ...SUGGESTION, title: 'Überschrift ändern' }, PAGE)).toMatch(/^uberschrift-andern-/);
    const goal = { ...SUGGESTION.goal, event: '登録' };
    const files = growthbookFiles({ ...SUGGESTION, goal, secondary: [{ ...goal, event: '購入' }] }, PAGE);
    expect(placeholdersIn(files).filter((each) => each.startsWith('{{METRIC_ID_'))).toHaveLength(4);
  });
});
