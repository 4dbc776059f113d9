import type { Plugin } from 'vite';
import { WORKER } from './finish/write-worker.ts';

/** The worker as part of the build, and the code that is kept with the pages. */
export interface WorkerBuild {
  readonly plugin: Plugin;
  /** Files of the code that the search loads, below the base; known once the build is over. */
  readonly code: () => readonly string[];
}

/**
 * Builds the worker beside the scripts of the pages.
 * @param worker its module
 * @param roots modules of the pages whose code is kept, as the ends of their paths
 */
export function workerBuild(worker: string, roots: readonly string[]): WorkerBuild {
  const code = new Set<string>();
  return {
    code: () => [...code].sort(),
    plugin: {
      name: 'offline-worker',
      apply: 'build',
      buildStart() {
        if (this.environment.name === 'client') this.emitFile({ type: 'chunk', id: worker, fileName: WORKER });
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          if (this.environment.name !== 'client') return;
          const take = (file: string): void => {
            const chunk = bundle[file];
            if (code.has(file) || chunk?.type !== 'chunk') return;
            code.add(file);
            chunk.imports.forEach(take);
            // A worker of a page is a file that its code names.
            for (const { type, fileName } of Object.values(bundle))
              if (type === 'asset' && fileName.endsWith('.js') && chunk.code.includes(fileName)) code.add(fileName);
          };
          for (const chunk of Object.values(bundle))
            if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => roots.some((root) => id.endsWith(root))))
              take(chunk.fileName);
        },
      },
    },
  };
}
