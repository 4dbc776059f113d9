import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      // Plain Node: nothing under test here may need Astro.
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code keeps nothing from one test to the next, so the files may share what they import.
          pool: 'threads',
          isolate: false,
          // They take milliseconds; a machine busy with other work may take its time.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      // Components, through Astro's own pipeline. The toolbar would write paths of the machine into the HTML.
      getViteConfig(
        { test: { name: 'render', environment: 'node', include: ['tests/render/*.test.ts'] } },
        { devToolbar: { enabled: false } },
      ),
      // The built site in a browser: one file at a time, since they share the machine with a browser each.
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
