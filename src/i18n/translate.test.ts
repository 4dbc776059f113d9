import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales.ts';
import { type MessageKey, MESSAGES } from './messages.ts';
import { translator } from './translate.ts';

const missing = 'not.a.key' as MessageKey;

describe('translator', () => {
  it('fills the gaps of a message', () => {
    expect(translator('en').t('amount.per-year', { amount: 'USD 5' })).toBe('USD 5 a year');
    expect(translator('en').t('pledge.period.from-until', { start: '2022', end: '2025' })).toBe('2022 to 2025');
  });

  it('leaves a gap in sight when nothing fills it', () => {
    expect(translator('en').t('amount.per-year')).toBe('{amount} a year');
  });

  it('picks the plural form by count, and writes numbers the way the language does', () => {
    const { t } = translator('en');
    expect(t('check.places', { count: 1 })).toBe('1 file');
    expect(t('check.places', { count: 0 })).toBe('0 files');
    expect(t('check.places', { count: 1234 })).toBe('1,234 files');
  });

  it('puts nothing of a value into another gap', () => {
    const { t } = translator('en');
    expect(t('pledge.period.from-until', { start: '{end}', end: '$1 $&' })).toBe('{end} to $1 $&');
  });

  it('ends no sentence twice', () => {
    expect(translator('ru').t('pledge.due.first', { date: '27 мая 2025 г.' })).toBe(
      'Срок первого доклада: 27 мая 2025 г.',
    );
    expect(translator('en').t('entity.aliases', { names: 'Acme Inc.' })).toBe('Also known as Acme Inc.');
    expect(translator('ar').t('entity.aliases', { names: '\u2068Acme Ltd\u2069 و\u2068Acme Inc.\u2069' })).toMatch(
      /Inc\.\u2069\u2069$/,
    );
    expect(translator('ar').t('entity.aliases', { names: 'Acme' })).toMatch(/\u2068Acme\u2069\.$/);
    expect(translator('en').t('entity.aliases', {})).toBe('Also known as {names}.');
  });

  it('falls back to English, and says so', () => {
    const { t, langOf } = translator('fr');
    const english = Object.keys(MESSAGES.en).find((key) => MESSAGES.fr[key] === undefined) as MessageKey | undefined;
    if (english) {
      expect(t(english)).toBe(MESSAGES.en[english]);
      expect(langOf(english)).toBe('en');
    }
    expect(langOf('nav.pledges')).toBe('fr');
    expect(t(missing)).toBe('not.a.key');
    expect(langOf(missing)).toBe('en');
  });

  it('keeps words of another direction apart in Arabic, and in Arabic only', () => {
    for (const { id } of LOCALES) {
      const { t } = translator(id);
      const said = t('pledge.submitted', { provenance: 'x', date: '' });
      expect(said.includes('\u2068x\u2069')).toBe(id === 'ar');
      expect(said.includes('\u2068\u2069')).toBe(false);
    }
  });

  it('uses Latin digits in Arabic', () => {
    expect(translator('ar').t('qualifier.exact', { value: 1234 })).toBe('1,234');
  });

  it('is one for each language', () => {
    expect(translator('zh')).toBe(translator('zh'));
    expect(LOCALES.map(({ id }) => translator(id).locale.direction)).toEqual([
      'rtl',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
