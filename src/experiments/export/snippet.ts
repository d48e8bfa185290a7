/** The changes of a test as JavaScript for the page's own code. */
import type { Change, Spot, Suggestion } from '../suggestion.ts';

const POSITIONS: Readonly<Record<Spot['where'], InsertPosition>> = {
  before: 'beforebegin',
  after: 'afterend',
  start: 'afterbegin',
  end: 'beforeend',
};
type InsertPosition = 'beforebegin' | 'afterend' | 'afterbegin' | 'beforeend';

/** `if (condition) { ... }` that makes all changes; for pages whose code is not at hand to be changed itself. */
export function flagSnippet({ changes }: Pick<Suggestion, 'changes'>, condition: string): string {
  const lines = changes.flatMap(statements).map((line) => `  ${line}`);
  return [`if (${condition}) {`, ...lines, '}'].join('\n');
}

function statements(change: Change): string[] {
  const node = `document.querySelector(${literal(change.selector)})`;
  switch (change.operation) {
    case 'text':
      return [`${node}.textContent = ${literal(change.after)};`];
    case 'html':
      return [`${node}.innerHTML = ${literal(change.after)};`];
    case 'attribute':
      return change.after === null
        ? [`${node}.removeAttribute(${literal(change.attribute)});`]
        : [`${node}.setAttribute(${literal(change.attribute)}, ${literal(change.after)});`];
    case 'style':
      return [`${node}.style.cssText += ${literal(`; ${change.after}`)};`];
    case 'hide':
      return [`${node}.hidden = true;`, `${node}.style.setProperty('display', 'none', 'important');`];
    case 'move':
      return [
        `document.querySelector(${literal(change.to.selector)}).insertAdjacentElement('${POSITIONS[change.to.where]}', ${node});`,
      ];
    case 'insert':
      return [
        `document.querySelector(${literal(change.to.selector)}).insertAdjacentHTML('${POSITIONS[change.to.where]}', ${literal(change.after)});`,
      ];
  }
}

/**
 * Inserts a node and takes it out again when the script itself is taken out of the page, which is how GrowthBook's SDK undoes a variation's
 * script (`_applyDOMChanges` in packages/sdk-js/src/GrowthBook.ts).
 */
export function undoableInsertion(html: string, to: Spot): string {
  return `(function () {
  var script = document.currentScript;
  function put() {
    var anchor = document.querySelector(${literal(to.selector)});
    if (!anchor || !script.isConnected) return !script.isConnected;
    var holder = document.createElement('template');
    holder.innerHTML = ${literal(html)};
    var node = holder.content.firstElementChild;
    anchor.insertAdjacentElement('${POSITIONS[to.where]}', node);
    new MutationObserver(function (changes, observer) {
      if (script.isConnected) return;
      node.remove();
      observer.disconnect();
    }).observe(script.parentNode, { childList: true });
    return true;
  }
  if (!put()) document.addEventListener('DOMContentLoaded', put);
})();`;
}

/** A string as JavaScript reads it, which ends no script element and breaks no line. */
function literal(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
