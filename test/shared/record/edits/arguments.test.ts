import { describe, expect, test } from 'vitest';
import {
  addArgument,
  moveArgument,
  rewordArgument,
  withdrawArgument,
} from '../../../../shared/record/edits/arguments.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

const withThree = () => {
  const story = aStory();
  const at = (date: string) => stateAt(story.record(), day(date)).arguments.map(({ text }) => text);
  const idOf = (text: string, date = '2021-01-01') =>
    stateAt(story.record(), day(date)).arguments.find((each) => each.text === text)?.id ?? '';
  for (const text of ['One', 'Two', 'Three']) story.does(addArgument, { text });
  return { story, at, idOf };
};

describe('arguments for gatekeepers', () => {
  test('stand in the order in which they were added, from the day of adding on', () => {
    const { story, at } = withThree();
    story.at('2020-06-01').does(addArgument, { text: '  Four ' });
    expect(at('2020-05-31')).toEqual(['One', 'Two', 'Three']);
    expect(at('2020-06-01')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('are not added twice, and not without words', () => {
    const { story } = withThree();
    expect(story.does(addArgument, { text: 'two' }).diff).toEqual([]);
    expect(story.refuses(addArgument, { text: ' ' }).code).toBe('nameEmpty');
    expect(story.refuses(addArgument, { text: 'x'.repeat(201) }).code).toBe('nameTooLong');
  });

  test('are not reworded into one that stands there, or will while this one stands', () => {
    const { story, at, idOf } = withThree();
    story.at('2022-01-01').does(addArgument, { text: 'Later' });
    const reword = (text: string) => ({ argumentId: idOf('Two'), text });
    story.at('2021-01-01');
    expect(story.refuses(rewordArgument, reword(' three '))).toEqual({
      code: 'argumentExists',
      params: { argument: 'three' },
    });
    expect(story.refuses(rewordArgument, reword('LATER')).code).toBe('argumentExists');
    expect(story.does(rewordArgument, reword('TWO')).diff).not.toEqual([]);
    story.does(withdrawArgument, { argumentId: idOf('Three') });
    story.does(rewordArgument, { argumentId: idOf('TWO'), text: 'Three' });
    expect(at('2021-01-01')).toEqual(['One', 'Three']);
  });

  test('that begin again later stand there once', () => {
    const { story, at } = withThree();
    story.at('2022-01-01').does(addArgument, { text: 'Later' });
    story.at('2021-01-01').does(addArgument, { text: 'later' });
    expect(at('2021-12-31')).toEqual(['One', 'Two', 'Three', 'later']);
    expect(at('2022-01-01')).toEqual(['One', 'Two', 'Three', 'Later']);
  });

  test('are reworded from a day on: what was passed on before stays', () => {
    const { story, at, idOf } = withThree();
    story.at('2020-06-01').does(rewordArgument, { argumentId: idOf('Two'), text: 'Second' });
    expect(at('2020-05-31')).toEqual(['One', 'Two', 'Three']);
    expect(at('2020-06-01')).toEqual(['One', 'Second', 'Three']);
  });

  test('are ordered, and a place beyond the ends is the end', () => {
    const { story, at, idOf } = withThree();
    story.does(moveArgument, { argumentId: idOf('Three'), place: 0 });
    expect(at('2020-01-01')).toEqual(['Three', 'One', 'Two']);
    story.does(moveArgument, { argumentId: idOf('Three'), place: 99 });
    expect(at('2020-01-01')).toEqual(['One', 'Two', 'Three']);
    expect(story.does(moveArgument, { argumentId: idOf('One'), place: -5 }).diff).toEqual([]);
  });

  test('are withdrawn from a day on, or as if they never stood there', () => {
    const { story, at, idOf } = withThree();
    const argumentId = idOf('One');
    story.at('2020-06-01').does(withdrawArgument, { argumentId });
    expect([at('2020-05-31'), at('2020-06-01')]).toEqual([
      ['One', 'Two', 'Three'],
      ['Two', 'Three'],
    ]);
    expect(story.refuses(rewordArgument, { argumentId, text: 'Again' }).code).toBe('rowNotFound');
    story.does(withdrawArgument, { argumentId: idOf('Two'), asCorrection: true });
    expect(at('2020-05-31')).toEqual(['One', 'Three']);
  });
});
