import { hostOf, normalLink, withoutScheme } from '../reading/marks.ts';
import type { Mark } from '../reading/marks.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/** Every link, domain and mail address stands in what is cited or is its own address. */
export function checkLinks(subject: Subject): void {
  for (const link of subject.links) {
    if (!proveLink(subject, link))
      refuse(
        subject,
        'link',
        `the link ${shown(subject, link.from, link.to)} stands in none of the cited evidence`,
        [link.from, link.to],
      );
  }
}

function proveLink(subject: Subject, link: Mark): boolean {
  const normal = normalLink(link.raw);
  const schemeless = !/^[a-z][a-z0-9+.-]*:/i.test(link.raw);
  const host = schemeless && withoutScheme(normal) === hostOf(normal);
  for (const facts of subject.cited) {
    const { links, evidence } = facts;
    const held = host
      ? links.hosts.has(hostOf(normal))
      : schemeless
        ? links.bare.has(withoutScheme(normal))
        : links.normal.has(normal);
    if (!held) continue;
    const at = evidence.text.indexOf(link.raw);
    if (at !== -1) sustain(subject, [link.from, link.to], facts, 'text', [at, at + link.raw.length]);
    else if (evidence.url !== null)
      sustain(subject, [link.from, link.to], facts, 'url', [0, evidence.url.length]);
    return true;
  }
  return false;
}
