/**
 * Waits until no button of the mouse is held down and no finger taps: what moves while it is on a button takes the click
 * from it. On a touch screen, press and click follow each other within one task.
 */
export async function released(): Promise<void> {
  do await new Promise((done) => setTimeout(done));
  while (document.querySelector(':active'));
}
