import type { Happening } from '../../chronicle/entry.ts';
import type { Mark } from '../../effect/marks.ts';
import { type Words, wordsFor } from '../effect/words.ts';
import { formatDate } from '../format.ts';
import type { Translator } from '../translate.ts';
import { visible } from '../visible.ts';
import { changeSentence } from './change-sentence.ts';

/** Marks that say what became of a promise; words and headings are neither more nor less. */
export type ShownMark = Exclude<Mark, 'wording' | 'neutral'>;
/** Most characters of a text of the data shown in a sentence. */
const MOST_QUOTED = 160;

/** Something that happened, in words without a full stop. */
export interface Told {
  /** What happened; nothing where the changes say it all. */
  readonly text: string | undefined;
  readonly changes: readonly ToldChange[];
}

/** What changed in one field, in words. */
export interface ToldChange {
  readonly mark: ShownMark | undefined;
  readonly text: string;
  /** The texts of the record within it, quoted: they are in the language of the record. */
  readonly quoted: readonly string[];
}

/** Says what happened to a pledge. */
export function tell(translator: Translator, happening: Happening, words: Words): Told {
  const { t } = translator;
  const sentences = happening.changes.map((change) => {
    const quoted: string[] = [];
    const quote = (text: string): string => {
      const said = words.quote(text);
      quoted.push(said);
      return said;
    };
    return { quoted, change: changeSentence(translator, change, happening, { ...words, quote }) };
  });
  const last = sentences.length - 1;
  return {
    text: headText(translator, happening, words),
    changes: happening.changes.map(({ mark }, index) => {
      const { change = '', quoted = [] } = sentences[index] ?? {};
      const text = happening.amount_stays && index === last ? t('history.amount-stays', { change }) : change;
      return { mark: mark === 'wording' || mark === 'neutral' ? undefined : mark, text, quoted };
    }),
  };
}

/** The words for sentences on a page: texts of the data in the quotation marks of the language, long ones cut. */
export function pageWords(translator: Translator, names: Parameters<typeof wordsFor>[1][number]): Words {
  return wordsFor(translator, [names], (text) => translator.t('history.quote', { text: visible(cut(text)) }));
}

/** What a report is called in a sentence. */
export function reportName({ t, locale }: Translator, date: string | undefined): string {
  return date === undefined ? t('history.report.undated') : t('history.report', { date: formatDate(locale, date) });
}

function headText(translator: Translator, { kind, ids, report }: Happening, words: Words): string | undefined {
  const { t } = translator;
  const named = report && {
    report: reportName(translator, report.date),
    status: t(`state.${report.status}`),
    said: t(`pledge.report.${report.said_by}`),
  };
  switch (kind) {
    case 'changed':
      return undefined;
    case 'renamed':
      return t('history.renamed', { before: words.quote(ids?.before ?? ''), after: words.quote(ids?.after ?? '') });
    default:
      return t(`history.${kind}`, named);
  }
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > MOST_QUOTED ? `${characters.slice(0, MOST_QUOTED - 1).join('')}…` : text;
}
