/** The Chromium of this machine, through playwright-core, which is optional: a person who never renders needs neither. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { Browser, BrowserType } from 'playwright-core';

import { InputError, messageOf, UsageError } from '../../core/errors.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `CHROMIUM_PATH`, else the first on the path; null where there is none. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Nothing but the page goes out, and that through the proxy: also what would go to loopback or over UDP, or ask a name server. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export interface Launched {
  browser: Browser;
  sandboxed: boolean;
}

/** Throws UsageError where playwright-core or Chromium is missing, InputError where it does not start. */
export async function launchChromium(
  env: Readonly<Record<string, string | undefined>>,
  proxy: string,
): Promise<Launched> {
  const executablePath = findChromium(env);
  if (executablePath === null) {
    throw new UsageError('page.no-chromium', '--render needs Chromium, and none was found', {
      hint: 'Install it (Debian: `apt install chromium`), or name it in CHROMIUM_PATH, or save the page in your browser and give the file.',
    });
  }
  let playwright: { chromium: BrowserType };
  try {
    playwright = await import('playwright-core');
  } catch (error) {
    throw new UsageError('page.no-playwright', '--render needs the package playwright-core', {
      cause: error,
      hint: 'Install it beside brief: `npm install playwright-core`.',
    });
  }
  const launch = async (chromiumSandbox: boolean): Promise<Browser> =>
    playwright.chromium.launch({
      executablePath,
      chromiumSandbox,
      headless: true,
      args: FLAGS,
      // Chromium passes loopback by any proxy unless told not to. https://chromium.googlesource.com/chromium/src/+/HEAD/net/docs/proxy.md
      proxy: { server: proxy, bypass: '<-loopback>' },
      env: Object.fromEntries(
        Object.entries(env).flatMap(([name, value]) =>
          value === undefined || SECRET.test(name) ? [] : [[name, value]],
        ),
      ),
    });
  try {
    // Chromium refuses to run its sandbox as root.
    if (process.getuid?.() === 0) return { browser: await launch(false), sandboxed: false };
    try {
      return { browser: await launch(true), sandboxed: true };
    } catch {
      return { browser: await launch(false), sandboxed: false };
    }
  } catch (error) {
    throw new InputError(
      'page.render-failed',
      `Chromium (${executablePath}) did not start: ${messageOf(error).slice(0, 200)}`,
      {
        cause: error,
        hint: 'Try it by hand, or save the page in your browser and give the file.',
      },
    );
  }
}

const SECRET = /TOKEN|SECRET|KEY|PASSWORD|CREDENTIAL/i;
