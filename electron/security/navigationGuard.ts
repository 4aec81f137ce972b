import type { App } from 'electron';
import { appOrigin } from './appProtocol.ts';

/** The one page we load. A window whose view failed loads it afresh; every other address is refused. */
const ownPage = `${appOrigin}/`;

/** Every way to another page, window or webview is shut. */
export const guardNavigation = (app: App): void => {
  app.on('web-contents-created', (_, contents) => {
    const refuse = (event: { preventDefault(): void }, url?: string): void => {
      event.preventDefault();
      console.error(`refused to leave the program for ${url ?? 'another page'}`);
    };
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || event.url !== ownPage) refuse(event, event.url);
    });
    contents.on('will-redirect', (event) => refuse(event, event.url));
    contents.on('will-attach-webview', (event) => refuse(event));
    contents.setWindowOpenHandler(({ url }) => {
      console.error(`refused to open ${url}`);
      return { action: 'deny' };
    });
  });
};
