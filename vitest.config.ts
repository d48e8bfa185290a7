import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Never the developer's own tokens, time zone or colours.
    env: { TZ: 'UTC', GITHUB_TOKEN: '', SLACK_BOT_TOKEN: '', OPENAI_API_KEY: '', NO_COLOR: '1' },
    testTimeout: 20_000,
    // The default leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
});
