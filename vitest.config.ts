import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that look at the clock. */
const TIMED = ['tests/site/slow-lines.test.ts', 'tests/site/budgets.test.ts'];

/** Tests that take a minute or more, the longest first. */
const LONGEST = ['accessibility', 'layout', 'golden', 'opening', 'every-page', 'build-again', 'composer'].map(
  (name) => `tests/site/${name}.test.ts`,
);

/** A core that begins one of the longest last works on alone; else large files come first, which says little of their time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

// Far more than they take: a machine may be busy with other things.
const site = { environment: 'node', testTimeout: 600_000, hookTimeout: 600_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
      // The built site as files and in a browser: a file of tests for each core.
      { test: { ...site, name: 'site', include: ['tests/site/*.test.ts'], exclude: TIMED } },
      // What is timed has the machine to itself.
      { test: { ...site, name: 'timed', include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
