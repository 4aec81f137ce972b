import { expect, test } from 'vitest';
import { withoutName } from '../../../../shared/record/edits/withoutName.ts';

test.each([
  ['Mr Wacht is away', 'Mr Wacht', '?? is away'],
  ['Wacht, WACHT and wacht', 'Mr Wacht', '??, ?? and wacht'],
  ['Ask Jan van den Berg.', 'Dhr. Jan van den Berg', 'Ask ?? van den ??.'],
  ['Berg’s boss; the Bergen plant', 'Jan van den Berg', '??’s boss; the Bergen plant'],
  ['Anna Maria leaves', 'Anna Maria de Wit', '?? leaves'],
  ['等王小明回来', '王小明', '等??回来'],
  ['Ms Koopman and Ms Koop-Jansen met Ms Koop', 'Ms Koop', 'Ms Koopman and Ms Koop-Jansen met ??'],
  ['Ms Koop’s plan, Ms Koop: “Ms Koop.”', 'Ms Koop', '??’s plan, ??: “??.”'],
  ['Ms Zoé, Ms Zoéline and Ms Zoe\u0301', 'Ms Zoé', '??, Ms Zoéline and ??'],
  ['Mr A+ (Mr A+)', 'Mr A+', '?? (??)'],
  ['Ann, Anna and JoAnn', 'Ann', '??, Anna and JoAnn'],
  ['nobody here, e\u0301', 'Ms Koop', 'nobody here, e\u0301'],
  ['Mr Koster and Mr de Boer', 'Mr de Wit', 'Mr Koster and Mr de Boer'],
])('“%s” without %s', (text, name, rest) => {
  expect(withoutName(text, name)).toBe(rest);
});
