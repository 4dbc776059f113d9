import type { RecordNote } from '../../effect/former-id-changes.ts';
import { formatList } from '../format.ts';
import type { Translator } from '../translate.ts';
import { pledgeRef } from './pledge-ref.ts';
import type { Words } from './words.ts';

/** A pledge by id, title and entities, or an entity by id and name. */
export function recordRef(record: RecordNote, translator: Translator, words: Words): string {
  const { t, locale } = translator;
  if (record.entities.length === 0) return pledgeRef(record, translator, words);
  return t('effect.record', {
    id: words.quote(record.id),
    title: words.quote(record.title),
    entities: formatList(locale, record.entities.map(words.entity)),
  });
}
