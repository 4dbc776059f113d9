import { bringParser } from '../markdown-parser.ts';
import { learnMessages } from '../messages.ts';
import type { Session } from './session.ts';

/** Brings what reads some texts, and what there is to say of them, unless all are words in paragraphs. */
export async function bringReader({ load, translator }: Session, texts: readonly string[]): Promise<void> {
  await bringParser(texts, async () => learnMessages(translator.locale.id, await load.textWords()));
}
