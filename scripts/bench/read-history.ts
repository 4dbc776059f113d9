import { readChronicle } from '../../src/chronicle/read-chronicle.ts';

// What a build does beside everything else: the history of a register, told from its repository.

const chronicle = readChronicle(process.argv[2] ?? '.');
if (!chronicle) throw new Error('The history is not here.');
console.log(chronicle.histories.reduce((sum, { entries }) => sum + entries.length, 0));
