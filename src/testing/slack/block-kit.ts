/**
 * What Slack takes as the blocks of a message. Written from Slack's own pages and knowing nothing of `deliver/`, so that a limit
 * misread there is refused here.
 */
import { z } from 'zod';

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object: at least one character. */
const text = (max: number, types: readonly ['plain_text'] | readonly ['plain_text', 'mrkdwn']) =>
  z.looseObject({ type: z.enum(types), text: z.string().min(1).max(max) }, { error: missing('text') });
const plain = (max: number) => text(max, ['plain_text']);
const any = (max: number) => text(max, ['plain_text', 'mrkdwn']);

const FURTHER_ELEMENTS = [
  'channels_select',
  'checkboxes',
  'conversations_select',
  'datepicker',
  'datetimepicker',
  'external_select',
  'image',
  'multi_static_select',
  'overflow',
  'radio_buttons',
  'static_select',
  'timepicker',
  'users_select',
] as const;
const FURTHER_BLOCKS = [
  'alert',
  'call',
  'card',
  'carousel',
  'context_actions',
  'divider',
  'file',
  'input',
  'plan',
  'rich_text',
  'table',
  'task_card',
  'video',
] as const;

/** https://docs.slack.dev/reference/block-kit/block-elements: every element that can be acted on. */
const id = z.string().min(1).max(255).optional();
const element = z.discriminatedUnion(
  'type',
  [
    // https://docs.slack.dev/reference/block-kit/block-elements/button-element
    z.looseObject({
      type: z.literal('button'),
      text: plain(75),
      value: z.string().max(2000).optional(),
      url: z.string().max(3000).optional(),
      action_id: id,
    }),
    ...FURTHER_ELEMENTS.map((type) => z.looseObject({ type: z.literal(type), action_id: id })),
  ],
  { error: unsupported },
);

/** https://docs.slack.dev/reference/block-kit/blocks: one of these, with an id that is its own. */
const block_id = id;
const block = z.discriminatedUnion(
  'type',
  [
    // https://docs.slack.dev/reference/block-kit/blocks/section-block
    z
      .looseObject({
        type: z.literal('section'),
        block_id,
        text: any(3000).optional(),
        fields: z.array(any(2000)).min(1).max(10).optional(),
        accessory: element.optional(),
      })
      .refine((section) => section.text !== undefined || section.fields !== undefined, {
        error: missing('text'),
      }),
    // https://docs.slack.dev/reference/block-kit/blocks/header-block
    z.looseObject({ type: z.literal('header'), block_id, text: plain(150) }),
    // https://docs.slack.dev/reference/block-kit/blocks/context-block
    z.looseObject({
      type: z.literal('context'),
      block_id,
      elements: z
        .array(z.union([z.looseObject({ type: z.literal('image'), alt_text: z.string() }), any(3000)]))
        .min(1)
        .max(10),
    }),
    // https://docs.slack.dev/reference/block-kit/blocks/actions-block
    z.looseObject({ type: z.literal('actions'), block_id, elements: z.array(element).min(1).max(25) }),
    // https://docs.slack.dev/reference/block-kit/blocks/markdown-block
    z.looseObject({ type: z.literal('markdown'), block_id, text: z.string().min(1).max(12_000) }),
    // https://docs.slack.dev/reference/block-kit/blocks/image-block
    z
      .looseObject({
        type: z.literal('image'),
        block_id,
        alt_text: z.string().max(2000),
        title: plain(2000).optional(),
        image_url: z.string().max(3000).optional(),
      })
      .refine((image) => image.image_url !== undefined || image['slack_file'] !== undefined, {
        error: missing('image_url'),
      }),
    // Slack's further kinds, of which nothing here is made: taken as they come.
    ...FURTHER_BLOCKS.map((type) => z.looseObject({ type: z.literal(type), block_id })),
  ],
  { error: unsupported },
);

/** https://docs.slack.dev/reference/block-kit/blocks: up to 50 in a message. */
const message = z
  .array(block)
  .max(50)
  .superRefine((blocks, context) => {
    const ids = blocks.map((one) => one.block_id);
    for (const [at, own] of ids.entries()) {
      if (own !== undefined && ids.indexOf(own) < at) {
        context.addIssue({
          code: 'custom',
          path: [at, 'block_id'],
          message: `block_id ${own} already exists`,
        });
      }
    }
  });

/** All text of all blocks, found by trial: between 13,172 and 13,297. https://github.com/slackapi/bolt-js/issues/2509 */
const ALL_TEXT = 13_200;
/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
export const POST_TEXT = 40_000;
/** https://docs.slack.dev/reference/methods/chat.update: `msg_too_long` */
export const UPDATE_TEXT = 4000;

/** Each fault in the words of Slack, with a JSON pointer; none when the blocks would be taken. */
export function faultsOf(blocks: readonly unknown[]): string[] {
  const { error } = message.safeParse(blocks, { error: wording });
  return (error?.issues ?? []).map(
    (issue) => `${issue.message} [json-pointer:/${['blocks', ...issue.path].join('/')}]`,
  );
}

/** Whether all text together is more than Slack takes, though each block by itself may be fine. */
export function tooMuchText(blocks: readonly unknown[]): boolean {
  let units = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') units += value.length;
    return value;
  });
  return units > ALL_TEXT;
}

function missing(field: string): () => string {
  return () => `missing required field: ${field}`;
}

function unsupported(issue: { input?: unknown }): string {
  const { input } = issue;
  const type = typeof input === 'object' && input !== null && 'type' in input ? String(input.type) : 'none';
  return `unsupported type: ${type}`;
}

function wording(issue: z.core.$ZodRawIssue): string {
  const what = issue.origin === 'array' ? 'items' : 'characters';
  switch (issue.code) {
    case 'too_big':
      return what === 'items'
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${Number(issue.maximum) + 1} characters`;
    case 'too_small':
      return what === 'items'
        ? `no fewer than ${issue.minimum} items allowed`
        : `must be more than ${Number(issue.minimum) - 1} characters`;
    case 'invalid_value':
      return issue.path?.at(-1) === 'type'
        ? `unsupported type: ${String(issue.input)}`
        : 'must be a valid value';
    default:
      return 'must be a valid value';
  }
}
