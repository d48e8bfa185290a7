/** A page as it came in, before anything is made of it. Plain data; `fetch/` makes it, `inventory/` reads it. */

/** `content`: files only, as browsers do: no declaration, and all of it is valid UTF-8. */
export type CharsetFrom = 'bom' | 'header' | 'meta' | 'content' | 'default';

export interface Page {
  /** What the person gave: a URL, a path, or `-`. */
  asked: string;
  from: 'url' | 'file' | 'stdin';
  /** Where it was found after all redirects, without credentials; null for a file and for standard input. */
  url: string | null;
  /** The URLs that led on, in order; empty without redirects. */
  redirects: string[];
  /** HTTP status; null for a file. */
  status: number | null;
  /** `content-type` as sent; null where there is none. */
  contentType: string | null;
  /** WHATWG name of the encoding that `html` was decoded with, such as `shift_jis`. */
  charset: string;
  charsetFrom: CharsetFrom;
  /** Size after decompression. */
  bytes: number;
  /** The markup: as sent, or, where rendered, as it stood in the browser. */
  html: string;
  /** What the browser saw; null without `--render`. */
  rendering: Rendering | null;
  /** What the reader of a report should know: "Chromium ran without its sandbox", "3 sub-resources were refused". One sentence each. */
  notes: string[];
}

/** CSS pixels, from the top left corner of the whole page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A page in Chromium. The elements of its `html` carry the number of their entry in `seen` as the attribute `data-brief-seen`. */
export interface Rendering {
  viewport: { width: number; height: number };
  /** Size of the whole page. */
  size: { width: number; height: number };
  seen: Seen[];
  /** PNG of the whole page (at most 16,000 pixels high), base64. */
  screenshot: string;
  /** False where Chromium could only be started with `--no-sandbox`. */
  sandboxed: boolean;
  /** What the page wanted and did not get; `why` is the sentence of the refusal. At most 50. */
  refused: { url: string; why: string }[];
}

/** One element as it was laid out. */
export interface Seen {
  /** Null where the element has no box (display: none, or nothing in it). */
  box: Box | null;
  /** Whether a visitor can see it: it has a box with an area, or holds something that has, and is not hidden, transparent or clipped away. */
  visible: boolean;
  /** CSS `font-size` in pixels. */
  fontSize: number;
}
