import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ReplayServer {
  url: string;
  /** A control endpoint of the replay server. */
  control(path: string, body: unknown): Promise<void>;
  close(): void;
}

/** Starts a server of the folder that `npm run test:replay -- DIR` was given. */
export async function startReplay(script: string, args: readonly string[]): Promise<ReplayServer> {
  const folder = process.env['REPLAY_DIR'];
  if (folder === undefined) throw new Error('run it with: npm run test:replay -- DIR');
  const child = spawn(process.execPath, [join(folder, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().replace('listening', '').trim()));
  });
  return {
    url,
    async control(path, body) {
      const answer = await fetch(url + path, { method: 'POST', body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    },
    close: () => void child.kill(),
  };
}
