import type { Locator } from 'playwright-core';
import type { Confidence, EmotionalStatus, Phase } from '../../../shared/model/vocabulary.ts';
import type { Session } from './session.ts';

export interface NewMember {
  /** Absent: somebody is there whom nobody of ours knows. */
  readonly name?: string;
  readonly title?: string;
  /** As the form writes them: "decider", "daily contact". */
  readonly roles?: readonly string[];
  readonly since?: string;
}

export interface NewColleague {
  readonly name: string;
  readonly title?: string;
  /** The lane she stands in without a counterpart, as the form writes it: "Decider". */
  readonly opposite?: string;
  readonly since?: string;
}

export interface NewReading {
  readonly status: EmotionalStatus;
  readonly confidence?: Confidence;
  readonly date?: string;
  readonly by?: string;
  readonly note?: string;
}

export interface NewTouch {
  readonly colleague?: string;
  readonly date?: string;
  readonly state?: 'planned' | 'done' | 'missed';
  /** As the form writes it: "visit", "video call". */
  readonly channel?: string;
  readonly aboutDmu?: boolean;
  readonly summary?: string;
}

export interface Swap {
  /** Absent: nobody of ours knows who came. */
  readonly newcomer?: string;
  readonly date: string;
  readonly cameFrom?: string;
  readonly isCompetitor?: boolean;
}

const confidenceWords: Readonly<Record<Confidence, string>> = { stated: 'said so', observed: 'seen', gut: 'a hunch' };

/** The forms of the window, filled in by hand. Those about one member act on the selected card. */
export const formVerbs = (session: Session) => {
  const page = () => session.page;
  const form = (): Locator => page().getByRole('dialog');
  const field = (label: string): Locator => form().getByLabel(label, { exact: true });

  const fill = async (label: string, text: string | undefined): Promise<void> => {
    if (text !== undefined) await field(label).fill(text);
  };

  /** Chooses from a drop-down; `option` may leave out the function that follows a name. */
  const pick = async (label: string, option: string | undefined): Promise<void> => {
    if (option === undefined) return;
    await form().getByRole('combobox', { name: label }).click();
    const shown = page()
      .locator('[data-combobox-option]:visible')
      .filter({ hasText: new RegExp(`^${escaped(option)}( — .*)?$`, 'u') });
    await shown.first().click();
  };

  const choose = async (word: string | undefined): Promise<void> => {
    if (word !== undefined) await form().getByText(word, { exact: true }).click();
  };

  /** Presses the button and waits until the form is gone and everything is on disk. */
  const submit = async (button: string): Promise<void> => {
    await form().getByRole('button', { name: button, exact: true }).click();
    await form().waitFor({ state: 'hidden' });
    await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
  };

  const fromMenu = async (command: string): Promise<void> => {
    await page().getByRole('button', { name: 'Menu', exact: true }).click();
    await page().getByRole('menuitem', { name: command }).click();
    await form().waitFor();
  };

  const ofSelection = async (command: string): Promise<void> => {
    await page().getByRole('complementary').getByRole('button', { name: command, exact: true }).click();
    await form().waitFor();
  };

  return {
    form,
    fill,
    pick,
    choose,
    submit,
    fromMenu,
    ofSelection,

    addMember: async ({ name, title, roles = [], since }: NewMember): Promise<void> => {
      await fromMenu('Add member…');
      if (name === undefined)
        await form()
          .getByLabel(/we do not know who/)
          .check();
      await fill('Name', name);
      await fill('Function', title);
      for (const role of roles) await choose(role);
      await fill('On this seat since', since);
      await submit('Add member');
    },

    addColleague: async ({ name, title, opposite, since }: NewColleague): Promise<void> => {
      await fromMenu('Add colleague…');
      await fill('Name', name);
      await page().keyboard.press('Tab');
      await fill('Function', title);
      await pick('Stands opposite', opposite);
      await fill('Works on this client since', since);
      await submit('Add colleague');
    },

    /** From the selected card. */
    pairWith: async (colleague: string, cadence?: string, from?: string): Promise<void> => {
      await ofSelection('Pair…');
      await pick('Colleague of ours', colleague);
      await pick('How often do they want contact?', cadence);
      await fill('From', from);
      await submit('Pair');
    },

    /** From the selected card to another, `kind` as the form writes it: "reports to". */
    tieTo: async (kind: string, other: string, from?: string): Promise<void> => {
      await ofSelection('Draw a line to another member…');
      await form().getByRole('combobox').first().click();
      await page().locator('[data-combobox-option]:visible').getByText(kind, { exact: true }).click();
      await pick('… this member', other);
      await fill('From', from);
      await submit('Draw line');
    },

    read: async ({ status, confidence, date, by, note }: NewReading): Promise<void> => {
      await ofSelection('Read emotion…');
      await form().getByRole('radio', { name: status }).check({ force: true });
      await choose(confidence && confidenceWords[confidence]);
      await fill('Seen on', date);
      await pick('Read by', by);
      await fill('Note', note);
      await submit('Save');
    },

    recordTouch: async ({ colleague, date, state, channel, aboutDmu, summary }: NewTouch): Promise<void> => {
      await ofSelection('Record contact…');
      await pick('Who of ours', colleague);
      await fill('On', date);
      await pick('Planned or done?', state);
      await pick('How', channel);
      if (aboutDmu)
        await form()
          .getByLabel(/The DMU was discussed/)
          .check();
      await fill('What was it about?', summary);
      await submit('Save');
    },

    replaceHolder: async ({ newcomer, date, cameFrom, isCompetitor }: Swap): Promise<void> => {
      await ofSelection('Replace holder…');
      if (newcomer === undefined) await choose('Unknown (??)');
      else await fill('Name of the newcomer', newcomer);
      await fill('First day of the change', date);
      await fill('Came from (former employer)', cameFrom);
      if (isCompetitor) await form().getByLabel('That is a competitor of ours').check();
      await submit('Replace');
    },

    setTurnover: async (year: number, ofClient: number, ofUs: number): Promise<void> => {
      await fromMenu('Turnover…');
      await fill('Year', String(year));
      await fill('This client', String(ofClient));
      await fill('Our whole company', String(ofUs));
      await submit('Save');
    },

    agreeOnExit: async (agreedOn: string, person: string, summary: string): Promise<void> => {
      await fromMenu('Exit agreement…');
      await fill('Agreed on', agreedOn);
      await pick('Agreed with', person);
      await fill('What was agreed', summary);
      await submit('Save');
    },

    setPhase: async (phase: Phase): Promise<void> => {
      await fromMenu('Client details…');
      await pick('Phase, from the date shown on the timeline', phase);
      await submit('Save');
    },

    /** `meaning` as the form writes it: "Leaves; the seat stays". */
    remove: async (meaning: string, button: string, date?: string): Promise<void> => {
      await ofSelection('Remove…');
      await form().getByLabel(meaning, { exact: true }).check();
      await fill('From which day?', date);
      await submit(button);
    },
  };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
