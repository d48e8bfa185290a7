/** Markup to a tree, as a browser with scripts on builds it, and no deeper than a browser's. */
import { type ChildNode, type Document, Element, type ParentNode } from 'domhandler';
import { Parser, type ParserOptions, Token, Tokenizer, TokenizerMode } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

import { InputError } from '../../../core/errors.ts';

/**
 * Chromium nests no deeper: `kMaximumHTMLParserDOMTreeDepth` in its html_construction_site.cc. Deeper trees overflow the stack of
 * libraries that walk them, and cost the parser quadratic time.
 */
export const DEEPEST = 512;

/** No page means more in one tag. The tokenizer compares each name with all before it: 50,000 of them cost it nine seconds. */
const MOST_ATTRIBUTES = 1000;

const SPACE = 0x20;
const QUOTATION_MARK = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/**
 * What the tokenizer takes as it is, one character at a time: in a text, in each kind of quoted value, in a script. A carriage return and
 * half a surrogate pair are its own to judge. In a text it tells white space from words, which makes a difference in front of the first
 * word only (and in framesets, which show no text).
 */
const RUNS = {
  text: /[^<&\0\r\ud800-\udfff]*/y,
  double: /[^"&\0\r\ud800-\udfff]*/y,
  single: /[^'&\0\r\ud800-\udfff]*/y,
  script: /[^<\0\r\ud800-\udfff]*/y,
  name: /[a-z0-9-]*/y,
};

const { TokenType } = Token;

/** Bounded, and four times as fast on long texts and values: it reads them by the run. */
class BoundedTokenizer extends Tokenizer {
  #attributes = 0;

  protected override _stateData(cp: number): void {
    super._stateData(cp);
    if (this.state === TokenizerMode.DATA) this.#addToText(cp, RUNS.text);
  }

  protected override _stateScriptData(cp: number): void {
    super._stateScriptData(cp);
    if (this.state === TokenizerMode.SCRIPT_DATA) this.#addToText(cp, RUNS.script);
  }

  protected override _stateRawtext(cp: number): void {
    super._stateRawtext(cp);
    if (this.state === TokenizerMode.RAWTEXT) this.#addToText(cp, RUNS.script);
  }

  protected override _stateTagName(cp: number): void {
    super._stateTagName(cp);
    const token = this.currentToken;
    if (isSmallLetter(cp) && (token?.type === TokenType.START_TAG || token?.type === TokenType.END_TAG))
      token.tagName += this.#run(RUNS.name);
  }

  protected override _stateAttributeName(cp: number): void {
    super._stateAttributeName(cp);
    if (isSmallLetter(cp)) this.currentAttr.name += this.#run(RUNS.name);
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    super._stateAttributeValueDoubleQuoted(cp);
    if (cp > SPACE && cp !== QUOTATION_MARK && cp !== AMPERSAND)
      this.currentAttr.value += this.#run(RUNS.double);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    super._stateAttributeValueSingleQuoted(cp);
    if (cp > SPACE && cp !== APOSTROPHE && cp !== AMPERSAND) this.currentAttr.value += this.#run(RUNS.single);
  }

  #addToText(cp: number, pattern: RegExp): void {
    const token = this.currentCharacterToken;
    if (cp > SPACE && token?.type === TokenType.CHARACTER) token.chars += this.#run(pattern);
  }

  /** What matches after the current character, which is read then. */
  #run(pattern: RegExp): string {
    const { html, pos } = this.preprocessor;
    pattern.lastIndex = pos + 1;
    pattern.test(html);
    this.preprocessor.pos = pattern.lastIndex - 1;
    return html.slice(pos + 1, pattern.lastIndex);
  }

  protected override _createStartTagToken(): void {
    this.#attributes = 0;
    super._createStartTagToken();
  }

  protected override _createEndTagToken(): void {
    this.#attributes = 0;
    super._createEndTagToken();
  }

  protected override _leaveAttrName(): void {
    this.#attributes += 1;
    if (this.#attributes > MOST_ATTRIBUTES) {
      throw new InputError(
        'page.hostile-attributes',
        `the page has a tag with more than ${MOST_ATTRIBUTES.toLocaleString('en')} attributes`,
        { hint: 'Cut that tag out of a copy saved from your browser (as HTML), and give the file.' },
      );
    }
    super._leaveAttrName();
  }
}

const isSmallLetter = (cp: number): boolean => cp >= SMALL_A && cp <= SMALL_Z;

class BoundedParser extends Parser<Htmlparser2TreeAdapterMap> {
  constructor(options: ParserOptions<Htmlparser2TreeAdapterMap>) {
    super(options);
    this.tokenizer = new BoundedTokenizer(this.options, this);
    // The page is there as a whole: to cut off what was read would make each look into the rest a look into a part of a part.
    this.tokenizer.preprocessor.bufferWaterline = Infinity;
  }
}

/**
 * Throws InputError as soon as the tree gets too deep (`page.hostile-nesting`) or a tag too long (`page.hostile-attributes`), before the
 * rest is read.
 */
export function parsePage(html: string): Document {
  let depth = 0;
  const pushed = (): void => {
    depth += 1;
    if (depth > DEEPEST) {
      throw new InputError(
        'page.hostile-nesting',
        `the page nests more than ${DEEPEST} elements into one another`,
        {
          hint: 'No browser shows it so. Save the page from your browser (as HTML) and give the file, or add --render.',
        },
      );
    }
  };
  const parser = new BoundedParser({
    // As in a browser: what stands in <noscript> is not on the page.
    scriptingEnabled: true,
    treeAdapter: {
      ...adapter,
      createElement,
      insertBefore,
      detachNode,
      onItemPush: pushed,
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  parser.tokenizer.write(html, true);
  return parser.document;
}

/** Of a shape that the engine reads fast: what `Object.create(null)` makes is a hash table. Only own names are asked for. */
class Attributes {
  [name: string]: string;
}

/** As the adapter's, without the name spaces of attributes: a third of the memory and of the time to read them. */
function createElement(
  name: string,
  namespace: Parameters<typeof adapter.createElement>[1],
  attributes: readonly Token.Attribute[],
): Element {
  const attribs = new Attributes();
  for (const attribute of attributes) {
    // As the adapter names them: `xlink:href` is told from `href`.
    attribs[attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name] = attribute.value;
  }
  const element = new Element(name, attribs, []);
  element.namespace = namespace;
  return element;
}

/** As the adapter's two, looked for from the end, where the parser works: text in a table is put before it ten thousand times. */
function insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  const { prev } = reference;
  if (prev !== null) prev.next = node;
  node.prev = prev;
  reference.prev = node;
  node.next = reference;
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
  node.parent = parent;
}

function detachNode(node: ChildNode): void {
  const { parent, prev, next } = node;
  if (parent === null) return;
  node.prev = null;
  node.next = null;
  if (prev !== null) prev.next = next;
  if (next !== null) next.prev = prev;
  parent.children.splice(parent.children.lastIndexOf(node), 1);
  node.parent = null;
}
