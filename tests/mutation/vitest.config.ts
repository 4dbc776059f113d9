import { defineConfig } from 'vitest/config';

/** The unit tests that a run of the mutation test asks, as globs; all where it says nothing. */
const include = process.env['MUTATION_TESTS']?.split(',') ?? ['src/**/*.test.ts', 'tests/*.test.ts'];

export default defineConfig({ test: { environment: 'node', pool: 'threads', isolate: false, include } });
