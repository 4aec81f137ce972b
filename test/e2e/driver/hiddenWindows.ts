import type { Event, WebContents } from 'electron';
import type { Session } from './session.ts';

/** The windows in which sheets are drawn have no user; what goes wrong in them is made to go wrong from here. */
export const hiddenWindows = (session: Session) => {
  /** From now on each new page meets this, and nothing of before. */
  const willMeet = (fault: 'print' | 'draw' | null, why: string): Promise<void> =>
    session.electron.evaluate(
      ({ app }, met) => {
        const memory = globalThis as { prepare?: (event: Event, contents: WebContents) => void };
        if (memory.prepare) app.off('web-contents-created', memory.prepare);
        memory.prepare = (_, contents) => {
          if (met.fault === 'print') contents.printToPDF = () => Promise.reject(new Error(met.why));
          if (met.fault !== 'draw') return;
          const refuse = `Document.prototype.createElementNS = () => { throw new Error(${JSON.stringify(met.why)}); };0`;
          contents.on('dom-ready', () => void contents.executeJavaScript(refuse));
        };
        app.on('web-contents-created', memory.prepare);
      },
      { fault, why },
    );
  return {
    willNotPrint: (why: string) => willMeet('print', why),
    willNotDraw: (why: string) => willMeet('draw', why),
    willWork: () => willMeet(null, ''),
  };
};
