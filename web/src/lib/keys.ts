import { SCREENS } from '../screens';
import { walkRows } from './rows';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * What listens to keys: `g` and a letter go to a screen, `/` to the search field, `?` to the help,
 * `j`, `k` and Enter through the rows of lists.
 */
export function goWithKeys(
  go: (screen: string) => unknown,
  search: () => void,
): (event: KeyboardEvent) => void {
  let isAfterG = false;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const screen = isAfterG && SCREENS.find((s) => s.key === event.key);
    isAfterG = event.key === 'g';
    if (event.key === 'Enter') return walkRows(event);
    if (screen) void go(screen.name);
    else if (event.key === 'j' || event.key === 'k') walkRows(event);
    else if (event.key === '/') search();
    else if (event.key === '?') void go('help');
    else return;
    event.preventDefault();
  };
}
