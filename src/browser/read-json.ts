/**
 * Reads a JSON file of the site.
 * @throws Error when there is none, or no network
 */
export async function readJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}
