/** The part of the Navigation API used here, https://developer.mozilla.org/docs/Web/API/Navigation_API */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/**
 * Calls back when the page has become another one without a new document.
 * `navigatesuccess` comes after the address has changed; `navigate`, which most helpers use, comes before.
 * @param identify names the present page; a change of address that leaves this name alone is none.
 */
export function watchNavigation(
  window: Window & { navigation?: unknown },
  identify: () => string,
  onNavigated: () => void,
): void {
  let page = identify();
  const look = () => {
    const present = identify();
    if (present === page) return;
    page = present;
    onNavigated();
  };
  (window.navigation as NavigationEvents | undefined)?.addEventListener('navigatesuccess', look);
}
