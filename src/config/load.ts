import type { Settings } from '../core/settings.ts';

export interface LoadOptions {
  configFile: string | undefined;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

export interface Loaded {
  settings: Settings;
  /** Every secret's value, so that none is printed by accident. */
  secretValues: readonly string[];
}

export async function loadSettings(options: LoadOptions): Promise<Loaded> {
  throw new Error(`not yet: ${options.cwd}`);
}
