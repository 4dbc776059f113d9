import { createHash } from 'node:crypto';

/** Functions whose arguments are words: what `.meta` says of a field, and the entries of closed lists and of glossaries. */
const TAKE_WORDS = new Set(['meta', 'enum', 'bySimpleForm']);

/** Words are data, not behaviour: a test that holds each of them would be the same list again. */
const words = {
  shouldIgnore({ node, parentPath }) {
    const call = parentPath?.isCallExpression() ? parentPath.node : undefined;
    if (!call?.arguments.includes(node)) return undefined;
    const { name } = call.callee.property ?? call.callee;
    return TAKE_WORDS.has(name) ? 'Words are data.' : undefined;
  },
};

/** How many of a hundred functions are changed. Which ones depends on their place alone, so a sample can be repeated. */
const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 100);

/** Leaves out functions that are not in the sample: a score from some of them is ready in minutes, not hours. */
const sample = {
  shouldIgnore({ node, parentPath, hub }) {
    if (SAMPLE >= 100 || !parentPath?.isProgram()) return undefined;
    const place = `${hub?.file?.opts?.filename ?? ''}:${node.loc?.start.line}:${node.end - node.start}`;
    const drawn = createHash('sha256').update(place).digest().readUInt32BE(0) % 100;
    return drawn < SAMPLE ? undefined : 'Not in the sample.';
  },
};

export const strykerPlugins = [
  { kind: 'Ignore', name: 'words', value: words },
  { kind: 'Ignore', name: 'sample', value: sample },
];

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', `${import.meta.dirname}/stryker.config.mjs`],
  ignorers: ['words', 'sample'],
  ignorePatterns: ['public', 'dist', '.astro', 'coverage'],
  tempDirName: 'coverage/mutation/sandbox',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false },
  // A busy machine is slow; a loop that never ends is found by counting.
  timeoutMS: 15_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
