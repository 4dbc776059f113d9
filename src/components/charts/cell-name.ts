import { formatList } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translate.ts';

interface Named {
  readonly key: string;
  readonly label: string;
}

/** What a cell of a grid is called for the ear: its row, its column and its words. */
export function cellName(
  { t, locale }: Translator,
  rows: readonly Named[],
  columns: readonly Named[],
  { row, column, text }: { readonly row: string; readonly column: string; readonly text: string },
): string {
  const labels = [rows.find(({ key }) => key === row)?.label, columns.find(({ key }) => key === column)?.label];
  return t('common.label-value', {
    label: formatList(
      locale,
      labels.filter((label) => label !== undefined),
    ),
    value: text,
  });
}
