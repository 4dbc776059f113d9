import { datasetOfSlice } from '../../authoring/dataset-of-slice.ts';
import type { Draft } from '../../authoring/draft.ts';
import { listIn } from '../../authoring/form-values.ts';
import { judgeRecord } from '../../authoring/judge-record.ts';
import { latestDay } from '../../model/days.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { ownValue } from '../../schema/own-value.ts';
import type { Problem } from '../../schema/problem.ts';
import { learnMessages } from '../messages.ts';
import { bringReader } from './bring-reader.ts';
import type { Session } from './session.ts';
import { showPreview } from './show-preview.ts';

/** What can be done with a draft beside the records it has to do with; all of it is loaded then. */
export interface Beside {
  /** What the rules say of it, its fields being right. */
  readonly judge: () => Problem[];
  /** Shows the page as it would be. */
  readonly preview: () => void;
}

/** Sets a draft beside the records it has to do with. */
export type SetBeside = (draft: Draft) => Promise<Beside>;

/**
 * Loads what it takes to judge and to show a record as a whole. It comes when the fields are right, or the preview is
 * near: a writer who is still filling in the form needs none of it.
 */
export async function bringWhole(session: Session): Promise<SetBeside> {
  const { load, translator, slice, lists } = session;
  const [reference, words] = await Promise.all([load.reference(), load.words()]);
  learnMessages(translator.locale.id, words);
  return async (draft) => {
    // Without a network, by what is there.
    const loaded = await Promise.all(
      entitiesOf(session, draft).map((id) => load.records(id).catch(() => ({ pledges: {} }))),
    );
    const dataset: Dataset = datasetOfSlice({ ...slice, ...reference }, loaded, lists);
    await bringReader(session, [draft.text, ...dataset.pledges.map(({ summary }) => summary)]);
    return {
      judge: () => judgeRecord(draft, dataset, latestDay(Date.now())),
      preview: () => showPreview(session, draft, dataset),
    };
  };
}

/** The entities whose records a draft can touch: those it names, and those of the pledges it points to. */
function entitiesOf({ slice }: Session, { id, values }: Draft): string[] {
  const pointedTo = Object.entries(values).flatMap(([path, pledge]) =>
    /^amount\.same_sum_as$|^related\.\d+\.pledge$/.test(path) ? [pledge] : [],
  );
  const known = new Set(slice.entities.map((entity) => entity.id));
  const entities = [
    ...listIn(values, 'entities'),
    ...[id, ...pointedTo].map((pledge) => ownValue(slice.pledges, pledge) ?? ''),
  ];
  return [...new Set(entities)].filter((entity) => known.has(entity));
}
