import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PLEDGE_FILE, pledgeFile } from '../../tests/dataset-builder.ts';
import { Repository } from '../../tests/effect-repository.ts';
import { consentBetween } from './consent.ts';
import { newestCommit } from './newest-commit.ts';
import { readLog } from './read-log.ts';

it('the id of a commit is found, and no signature taken for a word of consent, where Git is set to show signatures', () => {
  const repository = new Repository();
  const verifier = join(repository.root, '.git', 'verifier');
  writeFileSync(verifier, '#!/bin/sh\necho "Good signature: from somebody" >&2\necho "[GNUPG:] GOODSIG 1 somebody"\n');
  chmodSync(verifier, 0o755);
  repository.git('config', 'gpg.program', verifier);
  repository.git('config', 'log.showSignature', 'true');
  const change = repository.change({ [PLEDGE_FILE]: pledgeFile({ note: 'A note.' }) });
  const [tree, who] = [repository.git('rev-parse', `${change}^{tree}`), 'a <a@example.org> 1795521600 +0000'];
  const commit = join(repository.root, '.git', 'signed');
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n AA==\n -----END PGP SIGNATURE-----';
  writeFileSync(
    commit,
    `tree ${tree}\nparent ${repository.base}\nauthor ${who}\ncommitter ${who}\ngpgsig ${signature}\n\nSigned\n`,
  );
  const signed = repository.git('hash-object', '-t', 'commit', '-w', commit);
  repository.git('checkout', '-q', '--detach', signed);
  // It does show them.
  expect(repository.git('log', '-1', '--format=%H')).toContain('Good signature');

  expect(consentBetween(repository.root, repository.base, signed)).toEqual([]);
  expect(newestCommit(repository.root, ['content', 'data'])).toEqual({ id: signed, date: '2026-11-24' });
  expect(readLog(repository.root, ['content'])?.map(({ commit: id }) => id)).toEqual([repository.base, signed]);
});
