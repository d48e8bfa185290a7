/** How a report looks: one column on a phone, pairs side by side on a desk, dark where the reader's system is. */
export const REPORT_CSS = `
:root { color-scheme: light dark; --ink: #1a1a1a; --dim: #5c6066; --paper: #ffffff; --card: #f6f7f9; --line: #d9dce1; --mark: #b3261e; --link: #0b57d0; --add: #e3f4e6; --del: #fbe6e4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --dim: #a3a8b0; --paper: #16181b; --card: #1f2226; --line: #3a3f46; --mark: #ff6b5e; --link: #8ab4f8; --add: #12351b; --del: #43191a; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; }
h1 { margin: 0 0 .25rem; font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem); line-height: 1.2; }
h2 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
a { color: var(--link); }
.kicker { margin: 0 0 .25rem; color: var(--mark); font-weight: 600; letter-spacing: .04em; text-transform: uppercase; font-size: .8125rem; }
.page, .about { margin: .125rem 0; color: var(--dim); font-size: .9375rem; }
.dim { color: var(--dim); }
.badge, .mark b { display: inline-grid; place-items: center; min-width: 1.625em; height: 1.625em; padding: 0 .3em; border-radius: 1em; background: var(--mark); color: var(--paper); font-size: .8125em; font-weight: 700; line-height: 1; }
.contents { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .375rem; }
.contents a { display: flex; gap: .5rem; align-items: baseline; color: inherit; text-decoration: none; }
.contents a:hover bdi { text-decoration: underline; }
.contents .badge { flex: none; }
.overview { max-height: 44rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem; }
.shot { position: relative; overflow: hidden; background-color: #ffffff; background-repeat: no-repeat; background-size: 100% auto; }
.overview .shot { width: 100%; }
@media (max-width: 40rem) { .overview { max-height: 28rem; } .overview .shot { width: 44rem; } }
.mark { position: absolute; min-width: 10px; min-height: 10px; border: 2px solid #b3261e; border-radius: 4px; background: rgb(179 38 30 / .08); }
.mark b { position: absolute; left: -2px; top: -2px; transform: translate(-35%, -35%); background: #b3261e; color: #ffffff; font-size: 13px; box-shadow: 0 0 0 2px #ffffff; }
.mark:focus-visible, .mark:hover { background: rgb(179 38 30 / .22); }
.tests { list-style: none; margin: 2rem 0 0; padding: 0; display: grid; gap: 1.25rem; }
.test { padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; scroll-margin-top: 1rem; min-width: 0; }
.test:target { border-color: var(--mark); }
.test h2 { display: flex; gap: .6rem; align-items: baseline; }
.test h2 .badge { flex: none; font-size: .875rem; }
.why { margin: 0 0 1rem; max-width: 46rem; }
.voice { margin: 0 0 .75rem; padding-left: .875rem; border-left: 3px solid var(--line); max-width: 46rem; }
.voice blockquote { margin: 0; }
.voice figcaption { color: var(--dim); font-size: .875rem; }
.eyes { color: var(--mark); white-space: nowrap; }
.change { margin: 0 0 .75rem; padding: .75rem; border-radius: .5rem; background: var(--card); }
.what { margin: 0 0 .5rem; font-size: .9375rem; }
.what code { color: var(--dim); margin-left: .25rem; }
code, pre, .as-code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8125rem; }
.sides { display: grid; gap: .5rem; }
.side { min-width: 0; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); }
.label { display: block; color: var(--dim); font-size: .75rem; margin-bottom: .25rem; }
.as-heading { font-size: 1.25rem; font-weight: 700; line-height: 1.25; }
.as-text { font-size: .9375rem; }
.as-button { display: inline-block; padding: .375rem .875rem; border-radius: .375rem; border: 1px solid currentColor; font-weight: 600; }
.pair { display: grid; gap: .75rem 1.25rem; margin-top: .75rem; }
.pair figure { margin: 0; max-width: 100%; }
.pair figcaption { color: var(--dim); font-size: .75rem; margin-top: .25rem; }
.cut { width: 100%; container-type: inline-size; border: 1px solid var(--line); border-radius: .375rem; }
.frame { position: absolute; outline: 2px solid #b3261e; outline-offset: 2px; border-radius: 2px; }
.patch { position: absolute; display: flex; align-items: center; overflow-wrap: break-word; }
.metrics { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem .875rem; margin: 1rem 0; font-size: .9375rem; }
.metrics dt { color: var(--dim); }
.metrics dd { margin: 0; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--link); width: max-content; max-width: 100%; }
.steps { padding-left: 1.25rem; font-size: .9375rem; }
pre { margin: .5rem 0; padding: .75rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); white-space: pre-wrap; }
.diff span { display: block; }
.add { background: var(--add); }
.del { background: var(--del); }
.plan, .rest { margin-top: 2.5rem; }
.size { font-size: 1.125rem; font-weight: 600; }
.warning { padding: .5rem .75rem; border-left: 4px solid var(--mark); background: var(--card); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9375rem; }
th, td { padding: .3rem .75rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { color: var(--dim); font-weight: 500; }
footer { padding: 2rem 1rem 3rem; color: var(--dim); font-size: .875rem; }
@media (min-width: 48rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); } .side:only-child { grid-column: 1 / -1; } .test { padding: 1.5rem 1.75rem; } .contents { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem 2rem; } }
@media (max-width: 30rem) { .mark b { font-size: 10px; } .mark { border-width: 1px; } .test { padding: 1rem .875rem; } .metrics { grid-template-columns: minmax(0, 1fr); gap: 0; } .metrics dt { margin-top: .5rem; font-size: .8125rem; } th, td { padding: .3rem .5rem; } }
@media print { details { display: block; } .overview { max-height: none; } .test { break-inside: avoid; } }
`;
