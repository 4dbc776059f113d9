import { describe, expect, it } from 'vitest';
import { Repository } from '../../tests/effect-repository.ts';
import { consentBetween } from './consent.ts';

describe('consentBetween', () => {
  const words = (message: string): string[] => {
    const repository = new Repository({});
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

  it('looks at the commits between the two alone, the newest first, and names them', () => {
    const repository = new Repository({});
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
