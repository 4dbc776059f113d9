import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/i18n/locales.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { LAST_WORDS } from '../src/model/reporting-state.ts';
import { areaOf } from '../src/translation/area-of.ts';
import { markChecked } from '../src/translation/mark-checked.ts';
import { type Checked, markOf, stampOf } from '../src/translation/marks.ts';
import { checkedFile, openTranslations } from '../src/translation/open-translations.ts';
import { tallyLanguages } from '../src/translation/tally.ts';
import type { Unit } from '../src/translation/unit.ts';
import { REPOSITORY, repositoryRegister } from './dataset-builder.ts';
import { runScript } from './git-repository.ts';
import { VOCABULARY_FAMILIES } from './vocabulary-families.ts';

const translations = openTranslations(REPOSITORY, repositoryRegister().dataset);
const { units, glossary, targets } = translations;
const tallies = tallyLanguages(translations);

describe('npm run translations', { timeout: 300_000 }, () => {
  it('says how it is used where it is asked for what it does not know', async () => {
    for (const args of [['--nope'], ['xx']]) {
      const { code, out, err } = await runScript('translations.ts', args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Use:\nnpm run translations');
      expect(err).not.toContain('    at ');
    }
  });
});

describe('the mark of a translation', () => {
  const unit: Unit = {
    id: 'nav.pledges',
    area: 'frame',
    english: 'Pledges',
    texts: { fr: 'Engagements', ar: 'تعهدات' },
  };
  const nothing: Checked = { ar: {}, zh: {}, fr: {}, ru: {}, es: {} };
  const read = { ...nothing, fr: { 'nav.pledges': stampOf('Pledges', 'Engagements') } };

  it('is machine-made until somebody has read it', () => {
    expect(markOf(unit, 'fr', nothing, new Set())).toBe('machine');
    expect(markOf(unit, 'fr', read, new Set())).toBe('checked');
    expect(markOf(unit, 'ar', read, new Set())).toBe('machine');
  });

  it('is taken away by a change: of the English, or of the translation', () => {
    expect(markOf({ ...unit, english: 'All pledges' }, 'fr', read, new Set())).toBe('outdated');
    expect(markOf({ ...unit, texts: { fr: 'Promesses' } }, 'fr', read, new Set())).toBe('machine');
  });

  it('says which words are official, and what is missing', () => {
    expect(markOf(unit, 'fr', nothing, new Set(['fr nav.pledges']))).toBe('official');
    expect(markOf(unit, 'fr', read, new Set(['fr nav.pledges']))).toBe('checked');
    expect(markOf(unit, 'zh', read, new Set(['zh nav.pledges']))).toBe('missing');
  });

  it('is written down by id, in order, without units that are gone', () => {
    const other = { ...unit, id: 'home.title' };
    expect(Object.keys(markChecked({ gone: 'x y', 'nav.pledges': 'x y' }, [unit, other], [unit, other], 'fr'))).toEqual(
      ['home.title', 'nav.pledges'],
    );
    expect(markChecked({}, [unit], [unit], 'fr')).toEqual(read.fr);
    expect(markChecked({}, [unit], [unit], 'zh')).toEqual({});
  });
});

describe('the translations of the site', () => {
  it('are counted, every one in one part', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(units.filter(({ english }) => english === '').map(({ id }) => id)).toEqual([]);
    for (const { all, areas } of tallies) {
      expect(all.all).toBe(units.length);
      expect(areas.reduce((sum, { tally }) => sum + tally.all, 0)).toBe(units.length);
      expect(areas.filter(({ tally }) => tally.all === 0).map(({ area }) => area)).toEqual([]);
    }
    expect(areaOf('site.title')).toBe('frame');
    expect(areaOf('focus-area.access')).toBe('vocabulary');
  });

  it('name no text that is not there any more as read', () => {
    const ids = new Set(units.map(({ id }) => id));
    for (const locale of targets) {
      const read = JSON.parse(readFileSync(join(REPOSITORY, checkedFile(locale)), 'utf8')) as Record<string, string>;
      expect(Object.keys(read).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('that are missing or outdated are listed here', () => {
    const lines = tallies.flatMap(({ locale, missing, outdated }) => [
      ...missing.map(({ id, english }) => `${locale}  missing   ${id}: ${english}`),
      ...outdated.map(({ id, english }) => `${locale}  outdated  ${id}: ${english}`),
    ]);
    console.log(lines.length === 0 ? 'No translation is missing or outdated.' : lines.join('\n'));
    // English defines what there is: nothing else is translated, so that no text stays behind unseen.
    const known = new Set(units.map(({ id }) => id));
    const base = (key: string): string => key.replace(/\.(?:zero|one|two|few|many|other)$/, '');
    for (const { id } of LOCALES)
      expect(Object.keys(MESSAGES[id]).filter((key) => !known.has(key) && !known.has(base(key)))).toEqual([]);
  });
});

describe('the glossary', () => {
  const plain = (text: string, locale: string): string => {
    const bare = text
      .replace(/^(?:C|جيم)\d+\.\s*/, '')
      .replaceAll(/\s*[（(][^（()）]*[)）]\s*/g, '')
      .replaceAll('\u00a0', ' ')
      .toLowerCase()
      .trim();
    // The article makes no other word.
    return locale === 'ar' ? bare.replaceAll(/(?<=^| )ال/g, '') : bare;
  };
  const unit = new Map(units.map((one) => [one.id, one]));

  it('names each term once, and only texts that are there', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    const said = glossary.flatMap(({ says }) => says);
    expect(said.filter((id) => !unit.has(id))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('says what the site says, in every language', () => {
    const wrong = glossary.flatMap((term) =>
      term.says.flatMap((id) => {
        const found = unit.get(id);
        const texts = { en: found?.english, ...found?.texts };
        return LOCALES.filter(
          ({ id: locale }) => plain(texts[locale] ?? '', locale) !== plain(term[locale], locale),
        ).map(({ id: locale }) => `${locale} ${id}: ${texts[locale]} is not ${term[locale]}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has a term for every entry of the vocabularies, every goal and every action line', () => {
    const said = new Set(glossary.flatMap(({ says }) => says));
    const wanted = [
      ...VOCABULARY_FAMILIES.flatMap(([family, options]) => options.map((option) => `${family}.${option}`)),
      ...units.map(({ id }) => id).filter((id) => /^(?:sdgs|wsis-action-lines):/.test(id)),
    ];
    expect(LAST_WORDS.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !said.has(id))).toEqual([]);
  });

  it('gives a source for every term that is official somewhere', () => {
    const wrong = glossary.filter(
      (term) => term.source_urls.length === 0 && targets.some((locale) => term[`status_${locale}`] === 'official'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has a name for every category', () => {
    const categories = new Set(glossary.map(({ category }) => category));
    expect([...categories].filter((category) => !(`glossary.category.${category}` in MESSAGES.en))).toEqual([]);
  });
});

/** How the words of the register's own subject begin in each language, whatever their ending, article or plural. */
const STEMS: Readonly<Record<string, { english: RegExp } & Readonly<Record<(typeof targets)[number], RegExp>>>> = {
  pledge: {
    english: /\bpledges?\b(?![/-])/,
    fr: /engag/,
    es: /compromiso|compromete/,
    ru: /обязательств/,
    zh: /认捐/,
    ar: /تعهد|يتعهد/,
  },
  entity: {
    english: /\bentit(?:y|ies)\b/,
    fr: /entité/,
    es: /entidad/,
    ru: /организаци/,
    zh: /实体|认捐方/,
    ar: /كيان/,
  },
  'focus area': {
    english: /\bfocus areas?\b/,
    fr: /domaines? prioritaire/,
    es: /esferas? prioritaria/,
    ru: /направлени/,
    zh: /重点领域/,
    ar: /مجال(?:ات)? (?:ال)?تركيز/,
  },
  pillar: { english: /\bpillars?\b/, fr: /pilier/, es: /pilar/, ru: /компонент/, zh: /支柱/, ar: /ركيز|ركائز/ },
  target: {
    english: /\btargets?\b/,
    fr: /cible/,
    es: /meta/,
    ru: /целев|показател/,
    zh: /具体目标/,
    ar: /غاي|المستهدف/,
  },
  register: { english: /\bregister\b/, fr: /registre/, es: /registro/, ru: /реестр/, zh: /登记册/, ar: /سجل/ },
  record: { english: /\brecords?\b(?! of)/, fr: /fiche/, es: /ficha/, ru: /запис/, zh: /记录/, ar: /قيد|قيود/ },
  steward: {
    english: /\bstewards?\b/,
    fr: /responsable/,
    es: /responsable/,
    ru: /куратор/,
    zh: /管理员/,
    ar: /أمين|أمناء/,
  },
  'progress report': {
    english: /\bprogress reports?\b/,
    fr: /rapports? d’étape/,
    es: /informes? sobre los progresos/,
    ru: /доклад/,
    zh: /进度报告/,
    ar: /مرحلي/,
  },
  amount: { english: /\bamounts?\b/, fr: /montant/, es: /importe/, ru: /сумм/, zh: /金额/, ar: /مبلغ|مبالغ|مبلغا/ },
};

/** Where a sentence does well without the noun, or speaks of a word to be typed. */
const WITHOUT_NOUN = /^(?:explorer\.search|part\.|rule\.[\w-]+\.hint\.reserved)/;

describe('messages use the words of the glossary', () => {
  it.each(Object.entries(STEMS))('for %s', (_term, { english, ...stems }) => {
    const wrong = units
      // Names in braces or quotation marks are no words of the sentence.
      .filter(({ id, area }) => !/-prose$|^names$/.test(area) && !WITHOUT_NOUN.test(id))
      .filter((one) => english.test(one.english.replaceAll(/\{\w+\}|“[^”]*”|\S*\/\S*/g, '')))
      .flatMap(({ id, texts }) =>
        targets
          .filter((locale) => !stems[locale].test((texts[locale] ?? '').toLowerCase()))
          .map((locale) => `${locale} ${id}: ${texts[locale]?.slice(0, 120)}`),
      );
    expect(wrong).toEqual([]);
  });
});

it('every folder of prose is counted', () => {
  const folders = ['focus-areas', 'pages'].flatMap((kind) =>
    readdirSync(join(REPOSITORY, 'content', kind)).map((name) => `${kind}/${name}`),
  );
  expect(units.map(({ id }) => id)).toEqual(expect.arrayContaining(folders));
});
