import type { App } from 'electron';

/** We load one page of our own and nothing else: every way to another page, window or webview is shut. */
export const guardNavigation = (app: App): void => {
  app.on('web-contents-created', (_, contents) => {
    const refuse = (event: { preventDefault(): void }, url?: string): void => {
      event.preventDefault();
      console.error(`refused to leave the program for ${url ?? 'another page'}`);
    };
    contents.on('will-navigate', (event) => refuse(event, event.url));
    contents.on('will-redirect', (event) => refuse(event, event.url));
    contents.on('will-frame-navigate', (event) => refuse(event, event.url));
    contents.on('will-attach-webview', (event) => refuse(event));
    contents.setWindowOpenHandler(({ url }) => {
      console.error(`refused to open ${url}`);
      return { action: 'deny' };
    });
  });
};
