import { experimental_AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import ShareMeta from '../../src/components/ShareMeta.astro';

describe('the metadata of a page with a card', () => {
  const meta = async (site?: string) => {
    const container = await experimental_AstroContainer.create(site === undefined ? {} : { astroConfig: { site } });
    const props = {
      locale: 'fr',
      title: 'Two "hundred" schools',
      description: 'A summary',
      lang: 'en',
      path: 'pledges/a/',
      card: { path: 'cards/a.png', alt: { text: 'Alt', lang: 'en' } },
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
    const html = await container.renderToString(ShareMeta, { props });
    const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"(?: lang="(\w+)")?>/g)];
    return new Map(
      tags.map(([, key = '', value = '', lang]) => [key, lang === undefined ? value : `${lang}: ${value}`]),
    );
  };

  it('names title, language and kind, says what is in another language, and no address where none is known', async () => {
    const tags = await meta();
    expect(Object.fromEntries(tags)).toMatchObject({
      'og:title': 'en: Two &quot;hundred&quot; schools',
      'og:description': 'en: A summary',
      'og:type': 'article',
      'og:locale': 'fr_FR',
      'twitter:card': 'summary',
    });
    expect([...tags.keys()].filter((key) => /url|image/.test(key))).toEqual([]);
  });

  it('names the picture and its size by full addresses where the site has one', async () => {
    expect(Object.fromEntries(await meta('https://register.example'))).toMatchObject({
      'og:url': 'https://register.example/fr/pledges/a/',
      'og:image': 'https://register.example/cards/a.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'en: Alt',
      'twitter:card': 'summary_large_image',
    });
  });
});
