/**
 * Ids that people and other programs see. Threads: `owner/name#123`, `owner/name@TAG` (a release), `slack:CHANNEL/ROOT_TS`,
 * `note:HASH`.
 * Items: the thread's id for a GitHub root, `owner/name#123/comment/456`, `slack:CHANNEL/TS`, `note:HASH`.
 */
import type { Source } from './item.ts';

export function threadId(source: Source, containerName: string, ref: string): string {
  switch (source) {
    case 'github':
      return ref.startsWith('@') ? `${containerName}${ref}` : `${containerName}#${ref}`;
    case 'slack':
      return `slack:${containerName}/${ref}`;
    case 'notes':
      return `note:${ref}`;
  }
}

/** `itemRef` is '' for a root; see ItemRow.ref. */
export function itemId(source: Source, containerName: string, threadRef: string, itemRef: string): string {
  if (itemRef === '') return threadId(source, containerName, threadRef);
  return source === 'slack'
    ? `slack:${containerName}/${itemRef}`
    : `${threadId(source, containerName, threadRef)}/${itemRef}`;
}

export interface ParsedId {
  source: Source;
  /** `owner/name`, the channel id, or null for a note. */
  container: string | null;
  /** Number, `@TAG`, ts or hash: what ThreadRow.ref holds. */
  ref: string;
  /** `comment/456` and the like; '' for a root or a Slack message. */
  rest: string;
}

const GITHUB_ID = /^([\w.-]+\/[\w.-]+)#(\d+)(?:\/((?:comment|review|review_comment)\/\d+))?$/;
/** Git allows no white space and no control characters in a tag: https://git-scm.com/docs/git-check-ref-format */
const RELEASE_ID = /^([\w.-]+\/[\w.-]+)(@\S+)$/;
const SLACK_ID = /^slack:([A-Z0-9]+)\/(\d+\.\d+)$/;
const NOTE_ID = /^note:([0-9a-f]{8,64})$/;

/** Reads a thread or item id; null when it is none. */
export function parseId(id: string): ParsedId | null {
  const github = GITHUB_ID.exec(id);
  if (github !== null)
    return { source: 'github', container: github[1] ?? '', ref: github[2] ?? '', rest: github[3] ?? '' };
  const release = RELEASE_ID.exec(id);
  if (release !== null)
    return { source: 'github', container: release[1] ?? '', ref: release[2] ?? '', rest: '' };
  const slack = SLACK_ID.exec(id);
  if (slack !== null) return { source: 'slack', container: slack[1] ?? '', ref: slack[2] ?? '', rest: '' };
  const note = NOTE_ID.exec(id);
  if (note !== null) return { source: 'notes', container: null, ref: note[1] ?? '', rest: '' };
  return null;
}
