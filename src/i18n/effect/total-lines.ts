import type { RankChange } from '../../effect/rank-changes.ts';
import type { CutDimension, TotalMove, TotalMoves } from '../../effect/total-moves.ts';
import { formatCents, formatNumber, formatPercent, formatUsdInFull } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { limited } from './limited.ts';
import { toTable } from './markdown.ts';
import { pledgeRef } from './pledge-ref.ts';
import type { Words } from './words.ts';

/** Where the names of the categories of a cut stand in the catalogue. */
const NAMES: Readonly<Record<CutDimension, string>> = {
  'focus-area': 'focus-area',
  'implementation-region': 'region',
  'country-group': 'country-group',
  'entity-type': 'entity-type',
};

/** Where the counted total goes, or that it stays although other figures move. */
export function totalSentence({ whole: { before, after } }: TotalMoves, translator: Translator): string {
  const { t, locale } = translator;
  const [old, now] = [before.counted.cents, after.counted.cents];
  if (old === now) return t('effect.total.stays', { value: formatUsdInFull(translator, now) });
  const distance = now > old ? now - old : old - now;
  const value = formatUsdInFull(translator, distance);
  // A share that would be written as nought is left out.
  const thousandths = old === 0n ? 0n : (2000n * distance + old) / (2n * old);
  const share = formatPercent(locale, Number(thousandths) / 10, 1);
  const difference = thousandths === 0n ? value : t('effect.total.difference', { value, share });
  const values = { before: formatUsdInFull(translator, old), after: formatUsdInFull(translator, now), difference };
  const key = now > old ? 'effect.total.rises' : 'effect.total.falls';
  return t(key, values);
}

/** Every total that moves, before and after: the whole, then cut by cut. */
export function totalLines(totals: TotalMoves, translator: Translator): string[] {
  const { t } = translator;
  const dimensions = [...new Set(totals.categories.map(({ dimension }) => dimension))];
  const tables = [
    wholeTable(totals, translator),
    ...dimensions.map((dimension) =>
      cutTable(
        dimension,
        totals.categories.filter((move) => move.dimension === dimension),
        translator,
      ),
    ),
  ].filter((table) => table.length > 0);
  if (tables.length === 0) return [];
  const notes = dimensions.length > 0 ? ['', t('effect.totals.note')] : [];
  return [...tables.flatMap((table, index) => (index === 0 ? table : ['', ...table])), ...notes];
}

function wholeTable({ whole: { before, after } }: TotalMoves, translator: Translator): string[] {
  const { t } = translator;
  const reasons = [...new Set([...before.excluded, ...after.excluded].map(({ reason }) => reason))];
  const excluded = reasons.map((reason) => {
    const [old, now] = [before, after].map((side) => side.excluded.find((entry) => entry.reason === reason));
    return {
      name: t('effect.row.excluded', { reason: t(`exclusion.${reason}`) }),
      pledges: [old?.pledges ?? 0, now?.pledges ?? 0] as const,
      cents: [old?.cents ?? 0n, now?.cents ?? 0n] as const,
    };
  });
  const rows = [
    { name: t('effect.row.all'), pledges: [before.pledges, after.pledges] as const, cents: undefined },
    {
      name: t('effect.row.stated'),
      pledges: [before.with_amount, after.with_amount] as const,
      cents: [before.stated, after.stated] as const,
    },
    {
      name: t('effect.row.counted'),
      pledges: [before.counted.pledges, after.counted.pledges] as const,
      cents: [before.counted.cents, after.counted.cents] as const,
    },
    ...excluded,
  ].filter(({ pledges, cents }) => pledges[0] !== pledges[1] || (cents && cents[0] !== cents[1]));
  return toTable(
    [t('effect.whole'), t('effect.column.pledges'), t('effect.column.value')],
    rows.map(({ name, pledges, cents }) => [
      name,
      numberCell(translator, pledges[0], pledges[1]),
      cents ? moneyCell(translator, cents[0], cents[1]) : '',
    ]),
  );
}

function cutTable(dimension: CutDimension, moves: readonly TotalMove[], translator: Translator): string[] {
  const { t } = translator;
  // The groups overlap and are never summed: there is no share to show.
  const whole = dimension === 'country-group';
  const heads = whole ? ['undivided' as const] : (['shared', 'undivided'] as const);
  return toTable(
    [
      t(`effect.cut.${dimension}`),
      t('effect.column.pledges'),
      ...heads.map((column) => t(whole ? 'effect.column.value' : `effect.column.${column}`)),
    ],
    moves.map(({ category, before, after }) => [
      t(`${NAMES[dimension]}.${category}` as MessageKey),
      numberCell(translator, before.pledges, after.pledges),
      ...heads.map((column) => moneyCell(translator, before[column], after[column])),
    ]),
  );
}

function numberCell({ t, locale }: Translator, before: number, after: number): string {
  const [old, now] = [formatNumber(locale, before), formatNumber(locale, after)];
  return before === after ? now : t('effect.from-to', { before: old, after: now });
}

function moneyCell({ t, locale }: Translator, before: bigint, after: bigint): string {
  const [old, now] = [formatCents(locale, before), formatCents(locale, after)];
  return before === after ? now : t('effect.from-to', { before: old, after: now });
}

/** The names of the categories that move, for a sentence. */
export function categoryNames({ categories }: TotalMoves, { t }: Translator): string[] {
  return categories.map(({ dimension, category }) => t(`${NAMES[dimension]}.${category}` as MessageKey));
}

/** What changes among the largest pledges. */
export function rankLines(changes: readonly RankChange[], translator: Translator, words: Words): string[] {
  const { t, locale } = translator;
  const lines = changes.map(({ id, title, before, after, counted }) => {
    const place = (rank: number | undefined): string => (rank === undefined ? '' : formatNumber(locale, rank));
    const key = before === undefined ? 'entered' : after === undefined ? 'left' : 'moved';
    return t(`effect.rank.${key}`, {
      pledge: pledgeRef({ id, title }, translator, words),
      before: place(before),
      after: place(after),
      value: formatUsdInFull(translator, counted),
    });
  });
  return limited(translator, lines);
}
