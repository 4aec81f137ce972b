import { describe, expect, test } from 'vitest';
import { addMember } from '../../../shared/record/edits/addMember.ts';
import { addColleague } from '../../../shared/record/edits/colleagues.ts';
import { removeFromMap } from '../../../shared/record/edits/removeFromMap.ts';
import { completionsAt } from '../../../shared/record/quickLineCompletions.ts';
import { quickLineLexicon } from '../../../shared/record/quickLineLexicon.ts';
import { aStory, day } from './story.ts';

const record = (() => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] });
  story.does(addMember, { name: 'Ms Zacht', title: 'Quality', roles: ['influencer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  story.does(addColleague, { name: 'Mr Zuid' });
  story.does(removeFromMap, { colleagueId: story.colleague('Mr Zuid') });
  return story.record();
})();

/** `|` is the caret. Answers with what would be replaced and by what. */
const complete = (typed: string, language: 'en' | 'nl' = 'en') => {
  const caret = typed.indexOf('|');
  const text = typed.replace('|', '');
  const { span, options } = completionsAt(text, caret, record, day('2022-01-01'), quickLineLexicon(language));
  return { replaces: text.slice(span.from, span.to), options: options.map((option) => option.text) };
};

describe('completions', () => {
  test('of a name are the people of this client, by any of their words', () => {
    expect(complete('z|')).toEqual({ replaces: 'z', options: ['Mr Zekerheid', 'Ms Zacht'] });
    expect(complete('Mr ze|, director')).toEqual({ replaces: 'Mr ze', options: ['Mr Zekerheid'] });
    expect(complete('A #decider; zach|t')).toEqual({ replaces: 'zacht', options: ['Ms Zacht'] });
    expect(complete('?|')).toEqual({ replaces: '?', options: ['??'] });
  });

  test('of a colleague are those on the map at once, the others once their name begins', () => {
    expect(complete('Zekerheid > |').options).toEqual(['Ms Aandegang']);
    expect(complete('Zekerheid > zu|')).toEqual({ replaces: 'zu', options: ['Mr Zuid'] });
  });

  test('after @ are the kinds of contact', () => {
    expect(complete('Zekerheid @v|')).toEqual({ replaces: 'v', options: ['visit', 'video'] });
    expect(complete('Zekerheid @d|')).toEqual({ replaces: 'd', options: ['done', 'dmu'] });
    expect(complete('Zekerheid @bez|', 'nl').options).toEqual(['bezoek']);
    expect(complete('Zekerheid @visit: ze|').options).toEqual([]);
  });

  test('after # are the roles not written yet, in the user’s language first', () => {
    expect(complete('A #|').options).toHaveLength(8);
    expect(complete('A #de|cid > B')).toEqual({ replaces: 'decid', options: ['decider'] });
    expect(complete('A #decider #de|').options).toEqual([]);
    expect(complete('A #|', 'nl').options).toContain('beslisser');
    expect(complete('A #dec|', 'nl').options).toEqual(['decider']);
    expect(complete('A #bein|', 'nl').options).toEqual(['beïnvloeder']);
  });

  test('after / are rhythms, after ! emotions', () => {
    expect(complete('A > B /q|')).toEqual({ replaces: 'q', options: ['quarterly'] });
    expect(complete('A !|').options).toHaveLength(6);
    expect(complete('A !vij|', 'nl').options).toEqual(['vijandig']);
  });

  test('are none for an empty line, a function, a date, and behind a second >', () => {
    for (const typed of ['|', 'Zekerheid, man|', 'A ~20|', 'A > B > Aan|', 'z #decider e|']) {
      expect(complete(typed).options).toEqual([]);
    }
  });

  test('carry the value or row they stand for', () => {
    const at = (text: string) =>
      completionsAt(text, text.length, record, day('2022-01-01'), quickLineLexicon('en')).options[0];
    expect(at('A /half')).toEqual({ kind: 'cadence', text: 'half-yearly', value: 'halfYearly' });
    expect(at('zach')?.value).toBe(
      Object.values(record.tables.person).find((person) => person.name === 'Ms Zacht')?.id,
    );
  });

  test('survive a caret outside the text and ten thousand letters', () => {
    const text = 'z'.repeat(10_000);
    expect(completionsAt(text, 99_999, record, day('2022-01-01'), quickLineLexicon('en')).options).toEqual([]);
    expect(completionsAt('z', -5, record, day('2022-01-01'), quickLineLexicon('en')).options).toEqual([]);
  });
});
