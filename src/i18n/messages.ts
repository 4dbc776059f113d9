import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import type { LocaleId } from './locales.ts';

type Written = keyof typeof en;
type PluralBase = Written extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** Every message that can be asked for; English defines the keys. */
export type MessageKey = Written | PluralBase;

/** The catalogue: per language, message by key. */
export const MESSAGES: Readonly<Record<LocaleId, Readonly<Partial<Record<string, string>>>>> = {
  ar,
  zh,
  en,
  fr,
  ru,
  es,
};
