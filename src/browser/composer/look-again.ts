import { type Draft, pathOf } from '../../authoring/draft.ts';
import { judgeFields, mayBeUnreadable } from '../../authoring/judge-fields.ts';
import { judgeTexts } from '../../authoring/judge-texts.ts';
import type { Problem } from '../../schema/problem.ts';
import { byId } from '../element.ts';
import { bringYaml } from '../yaml.ts';
import { bringReader } from './bring-reader.ts';
import { hideDoors, showDoors } from './doors.ts';
import { draftNow, type Session } from './session.ts';
import { showIngredients } from './show-ingredients.ts';
import { placeProblems, showAtControls, showSummary } from './show-problems.ts';
import type { SetBeside } from './whole.ts';

/** How near the preview is, in parts of the window, when it is made. */
const NEAR = '50%';
/** How many looks in a row may fail with a network before that is a fault, and the first pause after one, in milliseconds. */
const MOST_FAILURES = 3;
const PAUSE = 1000;

/**
 * Looks at what the form holds, shows what there is to say of it, and opens the doors when all is right. What a look
 * needs comes with it; where that fails, it is taken again with the next change, when there is a network again, or a little
 * later on a bad one.
 * @param isSeen whether the writer has been at a control, by its id
 * @returns a look; true where nothing is wrong, false also where something was typed in the meantime
 */
export function looksAgain(session: Session, isSeen: (id: string) => boolean): () => Promise<boolean> {
  let round = 0;
  let isPreviewNear = false;
  let failures = 0;
  const setBeside = bringing(session);
  const show = (draft: Draft, problems: readonly Problem[]): void => {
    const placed = placeProblems(session, problems, pathOf(draft));
    showAtControls(session, placed, isSeen);
    showSummary(session, placed);
    if (draft.kind === 'pledge') showIngredients(session, draft);
  };
  const look = async (): Promise<boolean> => {
    const mine = ++round;
    const isOld = (): boolean => mine !== round;
    const draft = draftNow(session);
    if (mayBeUnreadable(draft)) await bringYaml();
    if (isOld()) return false;
    let faults = judgeFields(draft);
    if (faults.length > 0) {
      show(draft, faults);
      hideDoors();
      // What is wrong with fields can be said without it.
      await bringReader(session, [draft.text]);
      if (isOld()) return false;
      faults = [...faults, ...judgeTexts(draft)];
      show(draft, faults);
      if (!isPreviewNear) return false;
    }
    const beside = await setBeside(draft);
    if (isOld()) return false;
    const problems = faults.length > 0 ? faults : beside.judge();
    const isGood = problems.every(({ severity }) => severity !== 'error');
    if (isGood) await bringYaml();
    if (isOld()) return false;
    show(draft, problems);
    if (isGood) showDoors(session, draft);
    else hideDoors();
    if (draft.kind === 'pledge') beside.preview();
    return isGood;
  };
  const lookSafely = async (): Promise<boolean> => {
    const hadNetwork = navigator.onLine;
    const looking = look();
    const mine = round;
    try {
      const isGood = await looking;
      failures = 0;
      return isGood;
    } catch (fault) {
      // The look after it is under way.
      if (mine !== round) return false;
      // What was not looked at must not be sent.
      hideDoors();
      // The network came back while the look failed for want of it: nobody will say so again.
      if (!hadNetwork && navigator.onLine) return lookSafely();
      addEventListener('online', again, { once: true });
      // Without a network nothing else is to be expected; with one that is just back or bad, a little later may do.
      if (navigator.onLine && failures < MOST_FAILURES) setTimeout(again, PAUSE * ++failures);
      else if (navigator.onLine)
        queueMicrotask(() => {
          throw fault;
        });
      return false;
    }
  };
  const again = (): void => void lookSafely();
  new IntersectionObserver(
    ([entry], observer) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      isPreviewNear = true;
      again();
    },
    { rootMargin: NEAR },
  ).observe(byId('preview-title'));
  return lookSafely;
}

/** Brings the second part of the form with the first draft that needs it, and says so while it is on its way. */
function bringing(session: Session): SetBeside {
  let whole: Promise<SetBeside> | undefined;
  return async (draft) => {
    const waiting = byId('waiting');
    if (!whole) waiting.hidden = false;
    whole ??= import('./whole.ts').then(({ bringWhole }) => bringWhole(session));
    try {
      const setBeside = await whole;
      waiting.hidden = true;
      return await setBeside(draft);
    } catch (fault) {
      // The next look tries again.
      whole = undefined;
      throw fault;
    }
  };
}
