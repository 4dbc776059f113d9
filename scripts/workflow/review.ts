import { hostOf } from './github.ts';
import { reviewPullRequest } from './review-pull-request.ts';

/*
 * Runs with the right to write after the check of a pull request has ended. Needs no package and no code of the pull
 * request; what the host says of the run comes in the environment.
 */
const run = {
  id: word('RUN_ID', /^\d+$/),
  commit: word('HEAD_SHA', /^[0-9a-f]{40}$/),
  owner: process.env['HEAD_OWNER'] ?? '',
  branch: process.env['HEAD_BRANCH'] ?? '',
};
console.log(await reviewPullRequest(hostOf(process.env), run));

/** A value of the environment that must look like this. */
function word(name: string, shape: RegExp): string {
  const value = process.env[name] ?? '';
  if (!shape.test(value)) throw new Error(`${name} is not what it should be.`);
  return value;
}
