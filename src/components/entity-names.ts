import type { Translator } from '../i18n/translate.ts';
import { type Markup, markup } from './markup.ts';

/**
 * Who pledges, in few words.
 * @param entities the lead first
 */
export function entityNames(entities: readonly { readonly name: string }[], { t }: Translator): Markup {
  const more = entities.length > 1 && ` ${t('common.and-more', { count: entities.length - 1 })}`;
  return markup`<bdi>${entities[0]?.name}</bdi>${more}`;
}
