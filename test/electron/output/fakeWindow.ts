import { EventEmitter } from 'node:events';

/** As much of a hidden window's contents as painting, printing and filming need. */
export type FakeContents = EventEmitter & {
  readonly id: number;
  readonly printToPDF: () => Promise<Uint8Array>;
};

/** As much of a hidden window as output needs; like Electron's it throws when it is used after it was closed. */
export class FakeWindow extends EventEmitter {
  isClosed = false;
  timesDestroyed = 0;
  readonly #load: (contents: FakeContents) => Promise<void>;
  readonly #contents: FakeContents;

  /** `load` stands for the page: what it does once it is there. */
  constructor(
    load: (contents: FakeContents) => Promise<void> = async () => {},
    printToPDF: () => Promise<Uint8Array> = () => Promise.reject(new Error('Printing failed')),
  ) {
    super();
    this.#load = load;
    const check = (): void => this.#check();
    this.#contents = Object.defineProperty(Object.assign(new EventEmitter(), { printToPDF }), 'id', {
      get: () => {
        check();
        return 7;
      },
    }) as FakeContents;
  }

  get webContents(): FakeContents {
    this.#check();
    return this.#contents;
  }

  isDestroyed = (): boolean => this.isClosed;
  loadURL = (): Promise<void> => this.#load(this.webContents);
  destroy = (): void => {
    this.#check();
    this.timesDestroyed += 1;
    this.isClosed = true;
  };

  #check(): void {
    if (this.isClosed) throw new TypeError('Object has been destroyed');
  }
}
