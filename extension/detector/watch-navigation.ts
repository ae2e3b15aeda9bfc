/** The part of the Navigation API used here, https://developer.mozilla.org/docs/Web/API/Navigation_API */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** Calls back after the address has changed without a new document; never before the change is committed. */
export function watchNavigation(window: Window & { navigation?: unknown }, onNavigated: () => void): void {
  let address = window.location.href;
  const look = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    onNavigated();
  };
  (window.navigation as NavigationEvents | undefined)?.addEventListener('navigatesuccess', look);
  window.addEventListener('popstate', look);
}
