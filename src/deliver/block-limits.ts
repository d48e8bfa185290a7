/**
 * Block Kit's limits, a check of blocks against them, and cutting what does not fit, so that nothing is ever posted that Slack
 * refuses. Lengths are UTF-16 units, as Slack counts them. https://docs.slack.dev/reference/block-kit/blocks
 */

/** A message: https://docs.slack.dev/reference/block-kit/blocks */
export const BLOCKS_MAX = 50;
/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const SECTION_MAX = 3000;
export const SECTION_FIELDS_MAX = 10;
export const SECTION_FIELD_MAX = 2000;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_MAX = 150;
/** https://docs.slack.dev/reference/block-kit/blocks/context-block; the length is that of any text object. */
export const CONTEXT_ELEMENTS_MAX = 10;
export const CONTEXT_TEXT_MAX = 3000;
/** https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
export const MARKDOWN_MAX = 12_000;
/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_MAX = 25;
/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT_MAX = 75;
export const BUTTON_VALUE_MAX = 2000;
export const BUTTON_URL_MAX = 3000;
/** https://docs.slack.dev/reference/block-kit/blocks (block_id, action_id) */
export const ID_MAX = 255;
/** https://docs.slack.dev/reference/block-kit/blocks/image-block */
export const ALT_MAX = 2000;
/** All text of all blocks; not documented, seen as `msg_blocks_too_long`: https://github.com/slackapi/bolt-js/issues/2509 */
export const ALL_TEXT_MAX = 13_200;
/** Fallback text; beyond it Slack cuts: https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
export const FALLBACK_MAX = 40_000;

type Fields = Record<string, unknown>;

/** The three characters that Slack reads as markup. https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** What Slack would refuse, each with a JSON pointer; empty when the blocks would be taken. */
export function blockFaults(blocks: readonly unknown[]): string[] {
  const faults: string[] = [];
  const check = new Check(faults);
  if (blocks.length > BLOCKS_MAX) check.report(`no more than ${BLOCKS_MAX} items allowed`, '/blocks');
  const ids = new Set<string>();
  for (const [index, value] of blocks.entries()) {
    const at = `/blocks/${index}`;
    const block = fields(value);
    if (block === null) check.report('not a block', at);
    else {
      checkBlock(check, block, at);
      checkId(check, block, ids, at);
    }
  }
  if (faults.length === 0 && textLength(blocks) > ALL_TEXT_MAX) {
    check.report(`more than ${ALL_TEXT_MAX} characters in all blocks`, '/blocks');
  }
  return faults;
}

/** Throws RangeError with the first fault. Called before anything is posted. */
export function assertBlocks(blocks: readonly unknown[]): void {
  const [first] = blockFaults(blocks);
  if (first !== undefined) throw new RangeError(`blocks that Slack would refuse: ${first}`);
}

/** Characters of text in the blocks, at all depths. */
export function textLength(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, child) => sum + textLength(child), 0);
  const object = fields(node);
  if (object === null) return 0;
  return Object.entries(object).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : textLength(value)),
    0,
  );
}

class Check {
  private readonly faults: string[];

  constructor(faults: string[]) {
    this.faults = faults;
  }

  report(what: string, pointer: string): void {
    this.faults.push(`${what} [json-pointer:${pointer}]`);
  }

  length(value: unknown, min: number, max: number, pointer: string): void {
    if (typeof value !== 'string') this.report('missing required field: text', pointer);
    else if (value.length < min) this.report(`must be more than ${min - 1} characters`, pointer);
    else if (value.length > max) this.report(`must be less than ${max + 1} characters`, pointer);
  }

  text(value: unknown, max: number, pointer: string, types = ['mrkdwn', 'plain_text']): void {
    const object = fields(value);
    if (object === null) return this.report('missing required field: text', pointer);
    if (!types.includes(String(object['type'])))
      this.report(`unsupported type: ${String(object['type'])}`, `${pointer}/type`);
    this.length(object['text'], 1, max, `${pointer}/text`);
  }

  list(value: unknown, min: number, max: number, pointer: string): unknown[] {
    const list: unknown[] = Array.isArray(value) ? value : [];
    if (list.length < min) this.report(`no fewer than ${min} items allowed`, pointer);
    else if (list.length > max) this.report(`no more than ${max} items allowed`, pointer);
    return list;
  }
}

function checkId(check: Check, block: Fields, ids: Set<string>, at: string): void {
  const id = block['block_id'];
  if (id === undefined) return;
  check.length(id, 1, ID_MAX, `${at}/block_id`);
  if (typeof id !== 'string') return;
  if (ids.has(id)) check.report(`block_id ${id} already exists`, `${at}/block_id`);
  ids.add(id);
}

/** Only the kinds of block that a briefing is made of: any other is a fault of ours. */
function checkBlock(check: Check, block: Fields, at: string): void {
  switch (block['type']) {
    case 'divider':
      return;
    case 'header':
      return check.text(block['text'], HEADER_MAX, `${at}/text`, ['plain_text']);
    case 'markdown':
      return check.length(block['text'], 1, MARKDOWN_MAX, `${at}/text`);
    case 'section':
      return checkSection(check, block, at);
    case 'context':
      for (const [n, element] of check
        .list(block['elements'], 1, CONTEXT_ELEMENTS_MAX, `${at}/elements`)
        .entries()) {
        if (fields(element)?.['type'] !== 'image')
          check.text(element, CONTEXT_TEXT_MAX, `${at}/elements/${n}`);
      }
      return;
    case 'actions':
      for (const [n, element] of check.list(block['elements'], 1, ACTIONS_MAX, `${at}/elements`).entries()) {
        checkElement(check, element, `${at}/elements/${n}`);
      }
      return;
    case 'image':
      if (block['image_url'] === undefined && block['slack_file'] === undefined) {
        check.report('missing required field: image_url', at);
      }
      return check.length(block['alt_text'], 0, ALT_MAX, `${at}/alt_text`);
    default:
      return check.report(`unsupported type: ${String(block['type'])}`, `${at}/type`);
  }
}

function checkSection(check: Check, block: Fields, at: string): void {
  if (block['text'] === undefined && block['fields'] === undefined)
    check.report('missing required field: text', at);
  if (block['text'] !== undefined) check.text(block['text'], SECTION_MAX, `${at}/text`);
  if (block['fields'] !== undefined) {
    for (const [n, field] of check.list(block['fields'], 1, SECTION_FIELDS_MAX, `${at}/fields`).entries()) {
      check.text(field, SECTION_FIELD_MAX, `${at}/fields/${n}`);
    }
  }
  if (block['accessory'] !== undefined) checkElement(check, block['accessory'], `${at}/accessory`);
}

function checkElement(check: Check, value: unknown, at: string): void {
  const element = fields(value);
  if (element === null) return;
  if (element['type'] === 'button') {
    check.text(element['text'], BUTTON_TEXT_MAX, `${at}/text`, ['plain_text']);
    if (element['value'] !== undefined) check.length(element['value'], 0, BUTTON_VALUE_MAX, `${at}/value`);
    if (element['url'] !== undefined) check.length(element['url'], 0, BUTTON_URL_MAX, `${at}/url`);
  }
  if (element['action_id'] !== undefined) check.length(element['action_id'], 1, ID_MAX, `${at}/action_id`);
}

/**
 * Mrkdwn of at most `max` units, cut at a word where one is near, with an ellipsis; never inside `<...>`, an entity or a
 * surrogate pair.
 */
export function cutMrkdwn(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = outside(text, max - 1);
  const word = text.slice(0, end).search(/\s\S*$/);
  const near = word > end * 0.8 ? outside(text, word) : end;
  return `${text.slice(0, near).trimEnd()}…`;
}

/** The nearest place at or before `end` that lies in no `<...>`, entity or surrogate pair. */
function outside(text: string, end: number): number {
  const open = text.lastIndexOf('<', end - 1);
  if (open !== -1 && text.indexOf('>', open) >= end) return open;
  const entity = text.lastIndexOf('&', end - 1);
  if (entity !== -1 && /^&\w{0,3}$/.test(text.slice(entity, end))) return entity;
  return /[\ud800-\udbff]$/.test(text.slice(0, end)) ? end - 1 : end;
}

/**
 * The blocks as Slack will take them: texts cut to their limits, then whole blocks left out before the last one (the footer)
 * until number and total length fit. `dropped` counts them. Blocks that fit come back as they are.
 */
export function fitBlocks(blocks: readonly unknown[]): { blocks: unknown[]; dropped: number } {
  const fitted = blocks.map(fitBlock);
  let dropped = 0;
  while (fitted.length > 1 && (fitted.length > BLOCKS_MAX || textLength(fitted) > ALL_TEXT_MAX)) {
    fitted.splice(-2, 1);
    dropped += 1;
  }
  return { blocks: fitted, dropped };
}

function fitBlock(value: unknown): unknown {
  const block = fields(value);
  if (block === null) return value;
  switch (block['type']) {
    case 'header':
      return { ...block, text: fitText(block['text'], HEADER_MAX) };
    case 'section':
      return {
        ...block,
        ...(block['text'] !== undefined && { text: fitText(block['text'], SECTION_MAX) }),
        ...(Array.isArray(block['fields']) && {
          fields: block['fields']
            .slice(0, SECTION_FIELDS_MAX)
            .map((field) => fitText(field, SECTION_FIELD_MAX)),
        }),
      };
    case 'context':
      return Array.isArray(block['elements'])
        ? {
            ...block,
            elements: block['elements']
              .slice(0, CONTEXT_ELEMENTS_MAX)
              .map((element) => fitText(element, CONTEXT_TEXT_MAX)),
          }
        : block;
    case 'markdown':
      return typeof block['text'] === 'string'
        ? { ...block, text: cutMrkdwn(block['text'], MARKDOWN_MAX) }
        : block;
    default:
      return block;
  }
}

function fitText(value: unknown, max: number): unknown {
  const object = fields(value);
  if (object === null || typeof object['text'] !== 'string') return value;
  return { ...object, text: cutMrkdwn(object['text'], max) };
}
