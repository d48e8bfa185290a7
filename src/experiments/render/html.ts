/**
 * The report as one HTML file: no script, no request, everything that is not ours escaped. Its policy allows one style element, by hash, and
 * pictures in the file.
 */
import { createHash } from 'node:crypto';

import { escapeHtml } from '../../core/html.ts';
import type { Experiments, Test } from '../document.ts';
import type { PageElement } from '../inventory/types.ts';
import type { Rendering } from '../page.ts';
import { demandsSentence, sizeSentence, sizeTable } from '../plan/plan-text.ts';
import type { Change } from '../suggestion.ts';
import { forTheEyesOf, saidBy, type Voice, type Voices } from '../voices.ts';

import { REPORT_CSS } from './report-css.ts';
import { type Shot, shotOf } from './shot.ts';
import { diffOf, snippetOf, stepsOf } from './steps.ts';
import {
  aboutPage,
  changeWords,
  countText,
  guardrailText,
  metricText,
  namePage,
  placeNames,
  sourceText,
} from './wording.ts';

/**
 * `rendering`: what the browser saw, with the screenshot; null: a numbered list without pictures. `voices`: what customers said, where it is for
 * somebody's eyes.
 */
export function renderHtml(
  document: Experiments,
  rendering: Rendering | null,
  voices: Voices | null = null,
): string {
  const shot = shotOf(document, rendering);
  const css = `${REPORT_CSS}${shot === null ? '' : `${shot.css}\n`}`;
  const hash = createHash('sha256').update(css).digest('base64');
  const elements = new Map(document.elements.map((element) => [element.id, element]));
  const page = document.page.url ?? document.page.asked;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>A/B tests for ${escapeHtml(visible(namePage(document)))}</title>
<style>${css}</style>
</head>
<body>
<header>
<p class="kicker">A/B tests</p>
<h1 dir="auto">${text(namePage(document))}</h1>
<p class="page"><bdi>${text(page)}</bdi></p>
<p class="about">${text(aboutPage(document))}. ${text(countText(document))}.</p>${voices === null ? '' : `\n<p class="warning">${text(forTheEyesOf(voices))}</p>`}
</header>
<main>
${contents(document)}
${shot === null ? '' : `<section><h2>Where they are</h2>\n${shot.overview}\n</section>`}
<ol class="tests">
${document.tests.map((test) => testHtml(test, voices, elements, shot)).join('\n')}
</ol>
${planHtml(document)}
${restHtml(document)}
</main>
<footer><p>Made by brief on ${text(document.generatedAt.slice(0, 10))}. The heuristics are reasons to test, not results; sizes come from the stated formula. Nothing was sent anywhere.</p></footer>
</body>
</html>
`;
}

function contents({ tests }: Experiments): string {
  if (tests.length === 0) return '';
  const items = tests.map(
    (test) =>
      `<li><a href="#${test.id}"><b class="badge">${test.id.slice(1)}</b> <bdi>${text(test.title)}</bdi></a></li>`,
  );
  return `<nav aria-label="The tests"><ol class="contents">\n${items.join('\n')}\n</ol></nav>`;
}

function testHtml(
  test: Test,
  voices: Voices | null,
  elements: ReadonlyMap<string, PageElement>,
  shot: Shot | null,
): string {
  const diff = test.changes.flatMap((change) => diffOf(change, elements));
  return `<li class="test" id="${test.id}">
<h2><b class="badge">${test.id.slice(1)}</b> <bdi>${text(test.title)}</bdi></h2>
<p class="why" dir="${directionOf(test.hypothesis.text)}">${quotesApart(text(test.hypothesis.text))}</p>${(voices?.byTest.get(test.id) ?? []).map((voice) => voiceHtml(voice, voices?.reader.name ?? '')).join('')}
${test.changes.map((change) => changeHtml(test, change, elements, shot)).join('\n')}
<dl class="metrics">
<dt>Goal</dt><dd>${metric(metricText(test.goal))}</dd>
${test.guardrails.map((guardrail) => `<dt>Guardrail</dt><dd>${metric(guardrailText(guardrail))}. <span class="dim">${text(guardrail.why)}</span></dd>`).join('\n')}
${test.secondary.length === 0 ? '' : `<dt>Also</dt><dd>${test.secondary.map((each) => metric(metricText(each))).join('<br>')}</dd>`}
<dt>From</dt><dd>${text(sourceText(test))}</dd>
</dl>
<details>
<summary>Build it</summary>
<ol class="steps">
${stepsOf(test)
  .map((step) => `<li>${text(step)}</li>`)
  .join('\n')}
</ol>
<pre class="diff" tabindex="0">${diff.map(({ sign, text: line }) => `<span class="${SIGNS[sign]}">${sign} ${text(line)}</span>`).join('\n')}</pre>
<pre tabindex="0">${text(snippetOf(test))}</pre>
</details>
</li>`;
}

function voiceHtml(voice: Voice, reader: string): string {
  const { link } = voice;
  const way = /^https?:/.test(link)
    ? `<a href="${text(link)}">${text(link)}</a>`
    : `<code>${text(link)}</code>`;
  return `
<figure class="voice"><blockquote dir="auto">“${text(voice.text)}”</blockquote><figcaption>${text(saidBy(voice))}. ${way} <span class="eyes">for ${text(reader)}’s eyes</span></figcaption></figure>`;
}

const SIGNS = { '+': 'add', '-': 'del', ' ': 'ctx' } as const;

/** Our own sentence runs from left to right, also where it begins with a page's Arabic words; a model's may be Arabic itself. */
function directionOf(sentence: string): 'ltr' | 'auto' {
  return /\p{Script=Latin}/u.test(sentence.replaceAll(/“[^”]*”/g, '')) ? 'ltr' : 'auto';
}

/** What is quoted runs its own way and turns nothing around it. */
function quotesApart(html: string): string {
  return html.replaceAll(/“([^”<]*)”/g, '“<bdi>$1</bdi>”');
}

function changeHtml(
  test: Test,
  change: Change,
  elements: ReadonlyMap<string, PageElement>,
  shot: Shot | null,
): string {
  const { what, before, after } = changeWords(change, 400, placeNames(elements));
  const element = elements.get(change.element);
  const looks =
    change.operation === 'insert'
      ? 'as-text'
      : element?.role === 'action'
        ? 'as-button'
        : element?.role === 'heading'
          ? 'as-heading'
          : 'as-text';
  const words =
    /^(?:text|insert|move|hide)$/.test(change.operation) ||
    (change.operation === 'attribute' && change.attribute === 'value');
  const side = (label: string, content: string | null): string =>
    content === null || content === ''
      ? ''
      : `<div class="side"><span class="label">${label}</span><span class="${words ? looks : 'as-code'}" dir="auto">${text(content)}</span></div>`;
  const pair = shot?.pair(test, change) ?? '';
  return `<div class="change"><p class="what"><b>${text(what)}</b> <code>${text(change.selector)}</code></p>
<div class="sides">${side('Now', before)}${side(change.operation === 'style' ? 'Added' : 'Variant', after)}</div>${pair}</div>`;
}

/** Event names in a fixed-width type. */
function metric(words: string): string {
  return text(words).replaceAll(/\(([a-z0-9_]+)\)/g, '<code>$1</code>');
}

function planHtml({ tests }: Experiments): string {
  const plan = tests[0]?.plan;
  if (plan === undefined) return '';
  const sentence = sizeSentence(plan);
  const { head, rows } = sizeTable(plan);
  const size =
    sentence === null
      ? `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`
      : `<p class="size">${text(sentence)}</p>`;
  return `<section class="plan"><h2>Size and length of each test</h2>
${size}
<p>${text(demandsSentence(plan))}</p>
<p>${text(plan.srm)}</p>
${plan.warnings.map((warning) => `<p class="warning">${text(warning)}</p>`).join('\n')}
${plan.assumptions.length === 0 ? '' : `<h3>Assumed</h3><ul>${plan.assumptions.map((each) => `<li>${text(each)}</li>`).join('')}</ul>`}
</section>`;
}

function restHtml({ dropped, left, notes }: Experiments): string {
  const lists = [
    ...notes.map((note) => `<p class="note">${text(note)}</p>`),
    ...(dropped.length === 0
      ? []
      : [
          `<details><summary>${dropped.length} refused by the checks</summary><ul>${dropped.map(({ about, why }) => `<li><bdi>${text(about)}</bdi>: ${text(why)}</li>`).join('')}</ul></details>`,
        ]),
    ...(left.length === 0
      ? []
      : [
          `<details><summary>${left.length} nearly the same or less important</summary><ul>${left.map(({ title, why }) => `<li><bdi>${text(title)}</bdi>: <bdi>${text(why)}</bdi></li>`).join('')}</ul></details>`,
        ]),
  ];
  return lists.length === 0 ? '' : `<section class="rest"><h2>Notes</h2>\n${lists.join('\n')}\n</section>`;
}

/** Nothing that is invisible or turns the line around. */
const visible = (words: string): string =>
  words.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');

const text = (words: string): string => escapeHtml(visible(words));
