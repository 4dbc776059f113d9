import type { Happening } from '../../chronicle/entry.ts';
import type { FieldChange } from '../../effect/field-change.ts';
import type { Target } from '../../schema/pledge.ts';
import { quantityText } from '../amount-text.ts';
import { amountPartText, quotedQuantity } from '../effect/value-text.ts';
import { changeText } from '../effect/change-text.ts';
import type { Words } from '../effect/words.ts';
import { formatDate } from '../format.ts';
import type { Locale } from '../locales.ts';
import type { Translator } from '../translate.ts';

/**
 * What changed in one field of a pledge, as a reader would say it: dates move, sums and targets rise or fall. Everything
 * else is said as reviewers are told it.
 */
export function changeSentence(
  translator: Translator,
  change: FieldChange,
  { one_target }: Pick<Happening, 'one_target'>,
  words: Words,
): string {
  const { t, locale } = translator;
  const isMoved = change.before !== undefined && change.after !== undefined;
  // A number alone tells more or less only where its unit stayed.
  const way = change.mark === 'strengthened' ? 'rose' : change.mark === 'weakened' ? 'fell' : undefined;
  switch (change.field) {
    case 'period.start':
    case 'period.end':
      if (!isMoved) break;
      return t(change.field === 'period.start' ? 'history.start-moved' : 'history.end-moved', datesOf(locale, change));
    case 'targets.by': {
      if (!isMoved) break;
      const dates = datesOf(locale, change);
      if (one_target) return t('history.target-moved', dates);
      const item = quotedQuantity(translator, change.targets.before, words);
      return t('history.target-moved.item', { item, ...dates });
    }
    case 'targets.value': {
      const { before, after } = change.targets;
      if (!way || before.metric !== after.metric) break;
      // What exactly it counts is said only where there are targets to be told apart.
      const quantity = (target: Target): string =>
        one_target && before.counts === after.counts
          ? quantityText(translator, { ...target, counts: undefined })
          : quotedQuantity(translator, target, words);
      return t(`history.target-${way}`, { before: quantity(before), after: quantity(after) });
    }
    case 'amount.value': {
      const { before, after } = change.amounts;
      if (!way || !isMoved) break;
      return t(`history.amount-${way}`, {
        before: amountPartText(translator, change.field, before),
        after: amountPartText(translator, change.field, after),
      });
    }
    default:
      break;
  }
  return changeText(translator, change, words);
}

function datesOf(locale: Locale, { before, after }: FieldChange): { before: string; after: string } {
  return { before: formatDate(locale, before as string), after: formatDate(locale, after as string) };
}
