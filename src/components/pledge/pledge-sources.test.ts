import { describe, expect, it } from 'vitest';
import { buildPledge } from '../../../tests/dataset-builder.ts';
import { translator } from '../../i18n/translate.ts';
import { pledgeSources } from './pledge-sources.ts';

describe('pledgeSources', () => {
  const htmlOf = (fields: Parameters<typeof buildPledge>[0]): string =>
    String(pledgeSources(buildPledge(fields), undefined, translator('fr')));
  const source = { title: 'A source', url: 'https://www.example.org/source' };

  it('names the page that the entity has for its pledge, beside the sources or without any', () => {
    const page = 'href="https://acme.example/pledge" rel="noopener noreferrer nofollow ugc">Page de l’engagement</a>';
    for (const sources of [[source], []]) {
      const html = htmlOf({ sources, url: 'https://acme.example/pledge' });
      expect(html).toContain(page);
      expect(html.includes('A source')).toBe(sources.length > 0);
    }
  });

  it('shows no list of nothing', () => {
    expect(htmlOf({ sources: [] })).toBe('');
    expect(htmlOf({ sources: [source] })).toMatch(/^<ul>.*<\/ul>$/);
  });
});
