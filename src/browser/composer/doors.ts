import { fileAddress, mailAddress, newFileAddress, type Repository, saveName } from '../../authoring/doors.ts';
import type { Draft } from '../../authoring/draft.ts';
import { fileOf, type RecordFile } from '../../authoring/file-of.ts';
import { byId } from '../element.ts';
import { saveText } from '../save-text.ts';
import type { Session } from './session.ts';

/** Closes the doors while a draft has errors. */
export function hideDoors(): void {
  byId('doors').hidden = true;
  byId('not-yet').hidden = false;
}

/** Shows the doors once a draft is without errors: the same file through each of them. */
export function showDoors(session: Session, draft: Draft): void {
  byId('doors').hidden = false;
  byId('not-yet').hidden = true;
  const file = fileOf(draft);
  byId('file-path').textContent = file.path;
  byId('file-text').textContent = file.text;
  showReplaced(session, file);
  showRepository(session, file);
  showMail(session, file);
}

/** Says which file the new one takes the place of, where that is another one. */
function showReplaced({ opened, translator }: Session, { path }: RecordFile): void {
  const replaces = byId('replaces');
  replaces.hidden = opened === undefined || opened.file === path;
  if (opened) replaces.textContent = translator.t('composer.replaces', { file: opened.file });
}

function showRepository({ root, opened, translator }: Session, file: RecordFile): void {
  const { repository: url, branch = '' } = root.dataset;
  if (url === undefined) return;
  const repository: Repository = { url, branch };
  const link = byId('door-github');
  const why = byId('door-github-why');
  // A file that is there already has a page of its own, which cannot be filled in from outside.
  const isThere = opened?.file === file.path;
  const address = isThere ? fileAddress(repository, 'edit', file.path) : newFileAddress(repository, file);
  link.hidden = address === undefined;
  if (address !== undefined) {
    link.setAttribute('href', address);
    link.setAttribute('rel', 'noopener noreferrer');
  }
  byId('door-copy').hidden = !isThere;
  why.hidden = address !== undefined && !isThere;
  why.textContent = translator.t(isThere ? 'composer.door.github.edit' : 'composer.door.github.long');
}

function showMail({ root, opened, translator }: Session, file: RecordFile): void {
  const { t } = translator;
  const subject = t('composer.mail.subject', { path: file.path });
  const replaced = opened && opened.file !== file.path ? [t('composer.replaces', { file: opened.file })] : [];
  const body = [t('composer.mail.body', { name: saveName(file.path), path: file.path }), ...replaced].join('\n\n');
  // A mail carries no marks of direction, and its words are copied as they stand.
  const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
  byId('mail-text').textContent = plain(`${subject}\n\n${body}`);
  const to = root.dataset['stewards'];
  if (to !== undefined) byId('door-mail').setAttribute('href', mailAddress(to, plain(subject), plain(body)));
}

/** Saves the file of a draft on the writer's device. */
export function saveFile(draft: Draft): void {
  const { path, text } = fileOf(draft);
  saveText(saveName(path), 'text/markdown', text);
}
