import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
}

/** Opens the panel beside the page. Has to be called straight from a click, or the browser refuses. */
export async function openPanel(windowId: number): Promise<void> {
  const sidebar = Reflect.get(browser, 'sidebarAction') as SidebarAction | undefined;
  if (sidebar !== undefined) return await sidebar.open();
  await browser.sidePanel.open({ windowId });
}
