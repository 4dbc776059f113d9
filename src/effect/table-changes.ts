import { type RegisterView, viewRegister } from '../model/register-view.ts';
import { type Located, TABLES } from '../schema/dataset.ts';
import { keyValues } from '../schema/key-values.ts';
import { type RecordChange, recordChanges } from './record-changes.ts';
import { someTotalMoves, totalMoves, type TotalMoves } from './total-moves.ts';

type Row = Located<Readonly<Record<string, unknown>>>;

/** The tables of figures and lists. */
type TableName = Exclude<keyof typeof TABLES, 'entities'>;
const NAMES = Object.keys(TABLES).filter((name) => name !== 'entities') as TableName[];

/** Tables that pledges are converted with or sorted by. */
const MOVE_TOTALS: ReadonlySet<TableName> = new Set<TableName>([
  'fx_rates',
  'country_group_status',
  'countries',
  'territories',
]);

/** A table of which rows changed. */
export interface TableChange {
  readonly table: TableName;
  readonly file: string;
  readonly rows: readonly RecordChange[];
  /** What this table alone moves: the register of after with the old table, and as it is. Nothing where no total moves. */
  readonly moves: TotalMoves | undefined;
}

/** Compares the tables of two registers. */
export function tableChanges(before: RegisterView, after: RegisterView): TableChange[] {
  return NAMES.flatMap((table): TableChange[] => {
    const [then, now] = [before.dataset[table], after.dataset[table]] as unknown as [Row[], Row[]];
    const keyOf = (row: Row): string => keyValues(row, TABLES[table].key).join(' ');
    const rows = recordChanges(then, now, keyOf);
    if (rows.length === 0) return [];
    const file = (now[0] ?? then[0])?.origin.file ?? table;
    return [{ table, file, rows, moves: MOVE_TOTALS.has(table) ? movesOf(table, before, after) : undefined }];
  });
}

function movesOf(table: TableName, before: RegisterView, after: RegisterView): TotalMoves | undefined {
  const without = viewRegister({ ...after.dataset, [table]: before.dataset[table] }, after.today);
  const moves = totalMoves(without, after);
  return someTotalMoves(moves) ? moves : undefined;
}
