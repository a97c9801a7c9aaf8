/** Texts of published files by the hash git gives their contents: what is found here is right, however old the index. */
export type EntryTexts = Record<string, string>;

/**
 * The texts that the last build put beside the editor, loaded once per folder, so that a list of 1,500 entries takes one
 * request instead of 1,500. A text it does not hold comes from GitHub.
 */
export function entryTexts(address: (folder: string) => string | undefined) {
  const folders = new Map<string, Promise<EntryTexts>>();
  return async (path: string, hash: string): Promise<string | undefined> => {
    const from = address(path);
    if (!from) return undefined;
    let texts = folders.get(from);
    if (!texts) {
      texts = load(from);
      folders.set(from, texts);
    }
    return (await texts)[hash];
  };
}

/** Without an index everything still works, only slower. */
async function load(address: string): Promise<EntryTexts> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as EntryTexts) : {};
  } catch {
    return {};
  }
}
