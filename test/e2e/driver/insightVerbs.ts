import type { Locator } from 'playwright-core';
import type { Session } from './session.ts';

export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly title: string;
  readonly why: string;
  /** What its button says. */
  readonly action: string;
}

/** Coverage as the panel shows it: percentages, and the figures below them. */
export interface ShownCoverage {
  readonly score: number;
  readonly known: number;
  readonly paired: number;
  readonly proven: number;
  readonly emotion: number;
  /** "1 / 1", "0 / 1", … by their label. */
  readonly counts: Readonly<Record<string, string>>;
}

/** Coverage, findings and details: the left and right panes. */
export const insightVerbs = (session: Session) => {
  const page = () => session.page;
  const findings = (): Locator => page().getByTestId('findings').locator('article');

  return {
    findings: (): Promise<readonly ShownFinding[]> =>
      findings().evaluateAll((articles) =>
        articles.map((article) => {
          const [title, action] = [...article.querySelectorAll('button')].map((button) => button.textContent ?? '');
          return {
            rule: article.getAttribute('data-rule') ?? '',
            severity: article.getAttribute('data-severity') ?? '',
            title: title ?? '',
            why: article.querySelector('p')?.textContent ?? '',
            action: (action ?? '').replace(/\s→$/u, ''),
          };
        }),
      ),

    finding: (rule: string): Locator => page().getByTestId('findings').locator(`article[data-rule="${rule}"]`).first(),

    coverage: (): Promise<ShownCoverage> =>
      page()
        .getByTestId('coverage')
        .evaluate((panel) => {
          const part = (name: string): number => {
            const bar = [...panel.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
            return Number(/(\d+)\s*%/.exec(bar?.getAttribute('aria-label') ?? '')?.[1] ?? Number.NaN);
          };
          const score = Number(/(\d+)\s*%/.exec(panel.textContent ?? '')?.[1] ?? Number.NaN);
          const boxes = [...panel.querySelectorAll('b')].filter(
            (each) => each.parentElement?.textContent !== each.textContent,
          );
          const counts = Object.fromEntries(
            boxes.map((box) => {
              const figure = box.textContent ?? '';
              return [(box.parentElement?.textContent ?? '').slice(figure.length), figure];
            }),
          );
          return {
            score,
            known: part('known'),
            paired: part('paired'),
            proven: part('proven'),
            emotion: part('emotion'),
            counts,
          };
        }),

    /** What the inspector tells about the selection. */
    details: (): Promise<string> => page().locator('[data-testid$="-details"]').innerText(),

    /** The rhythm of the selected strand, as the inspector's list writes it. */
    setRhythm: async (cadence: string): Promise<void> => {
      await page().getByRole('combobox', { name: 'How often do they want contact?' }).first().selectOption(cadence);
    },

    setTieKind: async (kind: string): Promise<void> => {
      await page().getByRole('combobox', { name: 'Kind of line' }).selectOption(kind);
    },

    /** Ticks or unticks roles of the selected seat. */
    toggleRoles: async (...roles: readonly string[]): Promise<void> => {
      await page().getByTitle('Change roles').click();
      const choices = page().getByRole('dialog');
      for (const role of roles) await choices.getByText(role, { exact: true }).click();
      await page().keyboard.press('Escape');
      await choices.waitFor({ state: 'hidden' });
    },

    /** Clicks a text of the inspector, types another. */
    retype: async (label: 'Name' | 'Function', text: string): Promise<void> => {
      const details = page().locator('[data-testid$="-details"]');
      await details.getByRole('button', { name: new RegExp(`^${label}: `) }).click();
      await details.getByRole('textbox', { name: label }).fill(text);
      await page().keyboard.press('Enter');
    },
  };
};
