const brought = new Set<string>();

/**
 * Stands in for what the bundler does before a part of the code is loaded that comes later, and has the name that it asks
 * for. A module that could not be loaded once stays so for the browser until the page is left, and one that could not be
 * preloaded too; so its files are fetched first, which may fail and be tried again. What was fetched lies at hand when it is
 * asked for as a module, wherever a host lets browsers keep it.
 * @param load loads the part
 * @param files the scripts it needs and its own, below the base of the site
 * @returns the part
 * @throws TypeError when a file cannot be had
 */
export async function __vitePreload<Part>(load: () => Promise<Part>, files: readonly string[] = []): Promise<Part> {
  await Promise.all(files.filter((file) => !brought.has(file)).map(bring));
  return load();
}

async function bring(file: string): Promise<void> {
  // Code lies in a folder of its own below the base. Written in one, the bundler would look for the file.
  const here = import.meta.url;
  const answer = await fetch(new URL(`../${file}`, here));
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
  await answer.arrayBuffer();
  brought.add(file);
}
