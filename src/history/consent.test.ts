import { describe, expect, it } from 'vitest';
import { Repository } from '../../tests/effect-repository.ts';
import { consentBetween } from './consent.ts';

describe('consentBetween', () => {
  const words = (message: string): string[] => {
    const repository = new Repository();
    const head = repository.change({}, message);
    return consentBetween(repository.root, repository.base, head).map((consent) => consent.words);
  };

  it('reads the trailer, folded over lines and in any case', () => {
    expect(words('Title\n\nText.\n\nConsent: agreed with the entity')).toEqual(['agreed with the entity']);
    expect(words('Title\n\nconsent: one\n two\nSigned-off-by: A\nConsent: three')).toEqual(['one two', 'three']);
  });

  it('takes neither an empty one, nor the word in the text, nor what looks like a commit', () => {
    expect(words('Title\n\nConsent:')).toEqual([]);
    expect(words('Consent: in the title')).toEqual([]);
    expect(words('Title\n\nConsent: in the text\n\nThe end.')).toEqual([]);
    expect(words(`Title\n\nConsent: ${'a'.repeat(40)}`)).toEqual(['a'.repeat(40)]);
  });

  it('takes none that says nothing in letters that can be seen, of whatever script', () => {
    const all = (...said: readonly string[]): string[] =>
      words(`Title\n\n${said.map((text) => `Consent: ${text}`).join('\n')}`);
    expect(all('\u200b', '.', '-- 5 %', '👍👍👍', 'ok', '\u3164\u3164\u3164', 'a\u200b\u200bb')).toEqual([]);
    const reasons = ['dup', 'مكرر', '重复录入', 'две записи'];
    expect(all(...reasons)).toEqual(reasons);
  });

  it('reads it in a merge commit and in one that squashes a branch, and not in what the branch took over from the base', () => {
    const repository = new Repository();
    const base = repository.change({}, 'Base\n\nConsent: of another change');
    const branch = repository.change({}, 'Branch');
    const merge = (message: string, into: string, from: string): string => {
      repository.git('checkout', '-q', '--detach', into);
      repository.git('merge', '-q', '--no-ff', '--no-gpg-sign', '-m', message, from);
      return repository.git('rev-parse', 'HEAD');
    };
    const said = (from: string, to: string) => consentBetween(repository.root, from, to).map(({ words }) => words);
    const updated = merge('Update', branch, base);
    expect(said(base, merge('Take in', base, updated))).toEqual([]);
    expect(said(base, merge('Take in\n\nConsent: agreed', base, updated))).toEqual(['agreed']);
    repository.git('checkout', '-q', '--detach', base);
    const squashed = repository.commit({}, 'Take in (#1)\n\n* One\n\n* Two\n\nConsent: agreed');
    expect(said(base, squashed)).toEqual(['agreed']);
  });

  it('looks at the commits between the two alone, the newest first, and names them', () => {
    const repository = new Repository();
    const first = repository.change({}, 'One\n\nConsent: first');
    const second = repository.commit({}, 'Two\n\nConsent: second');
    repository.commit({}, 'Three\n\nConsent: third');
    expect(consentBetween(repository.root, repository.base, second)).toEqual([
      { commit: second, words: 'second' },
      { commit: first, words: 'first' },
    ]);
    expect(consentBetween(repository.root, second, second)).toEqual([]);
  });
});
