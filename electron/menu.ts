import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuDescription } from '../shared/ipc/contract.ts';
import { sendTo } from './sendTo.ts';

/**
 * The native menu shows the window's own commands; choosing one sends its id back. Shortcuts are only displayed here:
 * the window listens to the keys itself, so that a key never acts twice.
 */
export const showMenu = (description: MenuDescription): void => {
  const template = description.map(
    (menu): MenuItemConstructorOptions => ({
      label: menu.label,
      submenu: menu.items.map((item): MenuItemConstructorOptions => {
        if (item.id === '') return { type: 'separator' };
        return {
          id: item.id,
          label: item.label,
          enabled: item.isEnabled,
          ...(item.accelerator === null ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
          click: () => {
            const window = BrowserWindow.getFocusedWindow();
            if (window) sendTo(window, 'command', item.id);
          },
        };
      }),
    }),
  );
  const application: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...application, ...template]));
};
