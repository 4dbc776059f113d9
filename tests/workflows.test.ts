import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './dataset-builder.ts';

/*
 * The rules of this project for its workflows. That a workflow is well formed is the business of actionlint.
 */

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** All a job may ever do besides reading; any other right is a change of this list, seen in review. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'review.yml/review': { actions: 'read', 'pull-requests': 'write', statuses: 'write' },
  'deploy.yml/build': { pages: 'read' },
  'deploy.yml/deploy': { pages: 'write', 'id-token': 'write' },
  'links.yml/links': { issues: 'write' },
};

/** Events that run with rights although a stranger can cause them. */
const PRIVILEGED = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
];

const FOLDER = join(REPOSITORY, '.github/workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name): Workflow => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { ...(load(text) as Omit<Workflow, 'name' | 'text'>), name, text };
});
const JOBS = WORKFLOWS.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ workflow, name: `${workflow.name}/${id}`, job })),
);
const STEPS = JOBS.flatMap(({ name, workflow, job }) => (job.steps ?? []).map((step) => ({ name, workflow, step })));

/** The expressions in a text. */
function expressionsIn(value: unknown): string[] {
  return [...String(value).matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression.trim());
}

describe('every workflow', () => {
  it('is one of those that are known', () => {
    expect(WORKFLOWS.map(({ name }) => name).sort()).toEqual([
      ...['check.yml', 'deploy.yml', 'links.yml', 'packages.yml', 'review.yml', 'verify.yml'],
    ]);
  });

  it('pins every action by the SHA of a commit, with its version beside it; the same action everywhere the same', () => {
    const pins = new Map<string, string>();
    for (const { text } of WORKFLOWS)
      for (const [, used = ''] of text.matchAll(/^\s*-?\s*uses:\s*(.*)$/gm)) {
        if (used.startsWith('./')) continue;
        expect(used).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        const [action = '', pin = ''] = used.split('@');
        expect(pins.get(action) ?? pin).toBe(pin);
        pins.set(action, pin);
      }
    expect(pins.size).toBeGreaterThan(4);
  });

  it('gives no right at the top, and each job only those that are listed', () => {
    for (const { permissions } of WORKFLOWS) expect(permissions).toEqual({});
    for (const { name, job } of JOBS) {
      const { contents, ...more } = job.permissions ?? { contents: 'missing' };
      expect([undefined, 'read'], name).toContain(contents);
      expect(more, name).toEqual(RIGHTS[name] ?? {});
    }
  });

  it('ends by itself, and does not run beside itself', () => {
    for (const { name, job } of JOBS) if (!job.uses) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
    for (const { name, on, concurrency } of WORKFLOWS)
      if (!('workflow_call' in on)) expect(concurrency, name).toBeDefined();
  });

  it('puts no expression into a script: what varies comes by the environment', () => {
    for (const { name, step } of STEPS) expect(expressionsIn(step.run ?? ''), name).toEqual([]);
  });

  it('keeps no credentials in a checkout, and no cache', () => {
    for (const { name, step } of STEPS) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], name).toBe(false);
      if (step.uses?.startsWith('actions/setup-node@'))
        expect(step.with, name).toEqual({ 'node-version': 24, 'package-manager-cache': false });
      expect(step.uses ?? '').not.toMatch(/cache/);
    }
  });

  it('installs what the lock file says and nothing else', () => {
    for (const { name, step } of STEPS)
      expect(step.run ?? '', name).not.toMatch(/npm (?:install|i|add|exec)\b|npx|curl|wget|pip /);
  });

  it('knows no secret, and hands its token only to steps that need one', () => {
    for (const { text } of WORKFLOWS) expect(text).not.toMatch(/secrets\s*[.[]|secrets: inherit/);
    const holders = STEPS.filter(({ step }) => JSON.stringify(step).includes('github.token')).map(({ name }) => name);
    expect(holders).toEqual(['links.yml/links', 'review.yml/review']);
  });
});

describe('a workflow with rights that a stranger can cause', () => {
  const privileged = WORKFLOWS.filter(({ on }) => Object.keys(on).some((event) => PRIVILEGED.includes(event)));
  const steps = STEPS.filter(({ workflow }) => privileged.includes(workflow)).map(({ step }) => step);

  it('is the review alone, and never pull_request_target', () => {
    expect(privileged.map(({ name }) => name)).toEqual(['review.yml']);
    for (const { on } of WORKFLOWS) expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  it('takes its code from the default branch, installs nothing, and unpacks nothing', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['ref'])).toEqual(['${{ github.event.repository.default_branch }}']);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['node scripts/workflow/review.ts']);
    expect(steps.some(({ uses }) => uses?.includes('download-artifact'))).toBe(false);
  });
});

describe('the check of a pull request', () => {
  const check = WORKFLOWS.find(({ name }) => name === 'check.yml');

  it('runs on every pull request, whatever it changes', () => {
    expect(check?.on).toEqual({ pull_request: null });
  });

  it('runs scripts of the branch the pull request is meant for, and none of its own, on records', () => {
    const jobs = [check?.jobs['sort'], check?.jobs['records']];
    for (const { run = '', 'working-directory': folder } of jobs.flatMap((job) => (job?.steps ?? []) as RunStep[]))
      if (run !== '') expect(run.startsWith('node base/') || folder === 'base', run).toBe(true);
  });

  it('ends in one result that no skipped job can make green', () => {
    const done = check?.jobs['done'] as (Job & { needs: string[]; if: string }) | undefined;
    expect(done?.if).toBe('always()');
    expect(done?.needs).toEqual(Object.keys(check?.jobs ?? {}).filter((id) => id !== 'done'));
  });
});

interface RunStep extends Step {
  readonly 'working-directory'?: string;
}

describe('who is asked', () => {
  it('has an owner for every file, and stewards for the records', () => {
    const lines = readFileSync(join(REPOSITORY, '.github/CODEOWNERS'), 'utf8').split('\n');
    const owned = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/));
    expect(owned[0]?.[0]).toBe('*');
    for (const [pattern, owner] of owned.slice(1)) {
      expect(pattern).toMatch(/^\/(?:content|data)\/(?:pledges\/|progress-reports\/)?$/);
      expect(owner).toMatch(/^@[\w-]+\/stewards$/);
    }
  });

  it('waits a week before it takes an update, and blocks TypeScript 7', () => {
    const { updates } = load(readFileSync(join(REPOSITORY, '.github/dependabot.yml'), 'utf8')) as {
      updates: { 'package-ecosystem': string; cooldown: object; ignore?: object[] }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown } of updates) expect(cooldown).toEqual({ 'default-days': 7 });
    expect(updates[0]?.ignore).toEqual([{ 'dependency-name': 'typescript', versions: ['>=7'] }]);
  });
});
