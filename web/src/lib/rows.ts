const ROWS = 'main [data-row]';

/** What listens to keys in lists: `j` and `k` go to the next row and the one before, Enter opens it. */
export function walkRows(event: KeyboardEvent): void {
  const all = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const here = document.activeElement?.closest<HTMLElement>(ROWS) ?? null;
  if (event.key === 'Enter') {
    if (here !== document.activeElement) return;
    const open =
      here?.querySelector<HTMLElement>('[data-open]') ??
      here?.querySelector<HTMLElement>('a[href], button');
    open?.click();
    return;
  }
  const at = here ? all.indexOf(here) : event.key === 'j' ? -1 : all.length;
  const next = all[at + (event.key === 'j' ? 1 : -1)];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
