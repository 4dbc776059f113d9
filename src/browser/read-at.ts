/**
 * Reads what stands at an address as JSON; it runs beside a page as well as in it.
 * @throws Error when there is nothing, or no network
 */
export async function readAt<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}
