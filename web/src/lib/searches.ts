export interface Saved {
  name: string;
  path: string;
}

const KEY = 'hearsay.searches';

/** The searches that this browser keeps; they are never sent. */
export function savedSearches(): Saved[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as Saved[];
  } catch {
    return [];
  }
}

export function keepSearch(name: string, path: string): void {
  const others = savedSearches().filter((one) => one.path !== path);
  localStorage.setItem(KEY, JSON.stringify([...others, { name, path }].slice(-30)));
}

export function removeSearch(path: string): void {
  localStorage.setItem(KEY, JSON.stringify(savedSearches().filter((one) => one.path !== path)));
}
