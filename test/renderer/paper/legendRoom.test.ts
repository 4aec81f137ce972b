import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitised } from '../../../renderer/leaving/sanitised.ts';
import { paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { type LeavingRules, leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { orientations } from '../../../shared/ipc/printContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { crowdedClient } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

const crowded = crowdedClient();
const sheetsFor = (
  rules: LeavingRules,
  paper: 'A4' | 'Letter',
  orientation: (typeof orientations)[number],
  layout: 'fit' | 'lanes' = 'fit',
) => {
  const options = {
    paper,
    orientation,
    layout,
    mono: false,
    ownCompany: '',
    leaving: { ...leavingFor('team'), rules },
  };
  const leaving = sanitised(crowded, rules, plainDate('2024-01-01'), paperWords).record;
  return paperPages(paperSource(leaving, plainDate('2024-01-01'), rules), options, paperWords);
};

const switches = Object.keys(rulesFor.team).filter((kind) => kind !== 'names');
const anyRules = fc.record({
  ...Object.fromEntries(switches.map((kind) => [kind, fc.boolean()])),
  names: fc.constantFrom('full', 'initials', 'functions'),
}) as unknown as fc.Arbitrary<LeavingRules>;

test('a full map is set on a small sheet whatever must not leave, and every part of it has its legend', () => {
  const tell = (...off: readonly string[]): LeavingRules => ({
    ...rulesFor.team,
    ...Object.fromEntries(off.map((kind) => [kind, false])),
  });
  fc.assert(
    fc.property(
      anyRules,
      fc.constantFrom('A4', 'Letter'),
      fc.constantFrom(...orientations),
      fc.constantFrom('fit', 'lanes'),
      (rules, paper, orientation, layout) => {
        for (const page of sheetsFor(rules, paper, orientation, layout))
          if (page.part === 'map') expect(textsOf(page).map((shape) => shape.text)).toContain('weekly');
      },
    ),
    {
      numRuns: 25,
      examples: [
        [tell('findings'), 'Letter', 'portrait', 'fit'],
        [tell('findings'), 'Letter', 'portrait', 'lanes'],
        [tell('findings'), 'A4', 'portrait', 'fit'],
      ],
    },
  );
});
