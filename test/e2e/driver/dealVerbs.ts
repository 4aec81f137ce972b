import type { Locator } from 'playwright-core';
import type { formVerbs } from './formVerbs.ts';
import { eventually, type Session } from './session.ts';

export interface NewStance {
  readonly who: string;
  /** As the form writes it: "for us". */
  readonly position: string;
  /** As the form writes it: "said so". */
  readonly confidence: string;
  readonly date?: string;
  readonly note?: string;
}

/** The view of deals, by key and by mouse. */
export const dealVerbs = (session: Session, forms: ReturnType<typeof formVerbs>) => {
  const page = () => session.page;
  const view = (): Locator => page().getByTestId('deals');
  const voter = (name: string): Locator => view().getByTestId('voter').filter({ hasText: name });

  const byKey = async (key: string): Promise<void> => {
    await view().getByRole('region', { name: 'The deal' }).focus();
    await page().keyboard.press(key);
    await forms.form().waitFor();
  };

  return {
    view,
    voter,
    byKey,

    show: async (): Promise<void> => {
      await page().keyboard.press('Control+4');
      await view().waitFor();
    },

    add: async (name: string, openedOn: string): Promise<void> => {
      await view().getByRole('button', { name: 'New deal…' }).click();
      await forms.fill('What is decided?', name);
      await forms.fill('Open since', openedOn);
      await forms.submit('Open the deal');
    },

    stands: async ({ who, position, confidence, date, note }: NewStance): Promise<void> => {
      await byKey('s');
      await forms.pick('Who', who);
      await forms.choose(position);
      await forms.choose(confidence);
      await forms.fill('Since', date);
      await forms.fill('Note', note);
      await forms.submit('Save');
    },

    fillDelegation: async (from: string, to: string, since?: string): Promise<void> => {
      await byKey('v');
      await forms.pick('Whose vote', from);
      await forms.pick('Who casts it', to);
      await forms.fill('From', since);
    },

    /** `kind` as the menu of outcomes writes it ("Lost…"), else as the form does ("offer"). */
    happened: async (kind: string, date: string, text: string): Promise<void> => {
      if (kind.endsWith('…')) {
        await view().getByRole('button', { name: 'Outcome' }).click();
        await page().getByRole('menuitem', { name: kind }).click();
        await forms.form().waitFor();
      } else {
        await byKey('o');
        await forms.pick('What', kind);
      }
      await forms.fill('On', date);
      await forms.fill('In your words', text);
      await forms.submit('Save');
    },

    /** Moves the playhead by a click on an event's date: "6 Feb 2026". */
    goTo: (day: string): Promise<void> => view().getByRole('button', { name: day, exact: true }).click(),

    /** "Ms Schets: for us, said so, casts 1 vote, of Ms Schets", and the two counts in words. */
    table: async (): Promise<readonly string[]> => {
      const told = await view()
        .locator('[data-testid="voter"], [role="img"][aria-label^="Heads"], [role="img"][aria-label^="Votes:"]')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
      return told.toSorted();
    },

    /** Everything the open deal says. */
    words: (): Promise<string> => view().innerText(),

    /** Drags a card onto a column ("for us") or onto another card. */
    drag: async (who: string, onto: { readonly column: string } | { readonly card: string }): Promise<void> => {
      const target =
        'card' in onto ? voter(onto.card) : view().locator('.votes-column').filter({ hasText: onto.column });
      await voter(who).dragTo(target, { targetPosition: { x: 40, y: 12 } });
    },

    becomes: (claim: () => Promise<void>): Promise<void> => eventually(claim),
  };
};
