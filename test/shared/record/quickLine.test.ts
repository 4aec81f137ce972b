import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuickLine } from '../../../shared/record/quickLine.ts';
import { quickLineLexicon } from '../../../shared/record/quickLineLexicon.ts';

const lexicon = quickLineLexicon('en');

const only = (text: string) => {
  const [entry, ...more] = parseQuickLine(text, lexicon);
  if (!entry || more.length > 0) throw new Error('expected one entry');
  return entry;
};

/** Problems as `key:the text they point at`. */
const problems = (text: string) =>
  parseQuickLine(text, lexicon).flatMap((entry) =>
    entry.problems.map(
      ({ span, message }) => `${message.key.replace('quickLine.problem.', '')}:${text.slice(span.from, span.to)}`,
    ),
  );

const tokens = (text: string) => only(text).tokens.map(({ kind, span }) => `${kind}:${text.slice(span.from, span.to)}`);

describe('a quick line', () => {
  test('says who, what and opposite whom', () => {
    const text = 'Zekerheid, managing director #decider > Aandegang /quarter';
    expect(only(text).meaning).toEqual({
      member: { name: 'Zekerheid', title: 'managing director' },
      colleague: { name: 'Aandegang', title: '' },
      roles: ['decider'],
      companyRoleIds: [],
      cadence: 'quarterly',
      status: null,
      date: null,
      touch: null,
      claim: null,
    });
    expect(problems(text)).toEqual([]);
    expect(tokens(text)).toEqual([
      'name:Zekerheid',
      'punctuation:,',
      'title:managing director',
      'role:#decider',
      'punctuation:>',
      'colleagueName:Aandegang',
      'cadence:/quarter',
    ]);
  });

  test('takes marks anywhere, several roles, a hunch and a date', () => {
    const { meaning } = only('~2024-03-04 Ms #inf Zacht , !sus? quality #buy manager > Mr Koester, support /maand');
    expect(meaning).toEqual({
      member: { name: 'Ms Zacht', title: 'quality manager' },
      colleague: { name: 'Mr Koester', title: 'support' },
      roles: ['influencer', 'buyer'],
      companyRoleIds: [],
      cadence: 'monthly',
      status: { value: 'suspicious', isHunch: true },
      date: '2024-03-04',
      touch: null,
      claim: null,
    });
  });

  test('understands both languages, beginnings of words, any case and no accents', () => {
    expect(only('A #BESLISSER #beinv #waar#poort').meaning.roles).toEqual([
      'decider',
      'influencer',
      'guarantor',
      'gatekeeper',
    ]);
    expect(only('A > B /halfj').meaning.cadence).toBe('halfYearly');
    expect(only('A !Vijandig').meaning.status).toEqual({ value: 'hostile', isHunch: false });
  });

  test.each([
    ['~2024', '2024-01-01'],
    ['~2024-3', '2024-03-01'],
    ['~4-3-2024', '2024-03-04'],
    ['~04/03/2024', '2024-03-04'],
  ])('reads the date %s as %s', (typed, date) => {
    expect(only(`A ${typed}`).meaning.date).toBe(date);
  });

  test('is several when lines or semicolons part them; empty ones are none', () => {
    const text = ' ;A #decider\r\n\n ?? #guarantor; ;> B;';
    expect(parseQuickLine(text, lexicon).map(({ meaning }) => [meaning.member?.name, meaning.colleague?.name])).toEqual(
      [
        ['A', undefined],
        [null, undefined],
        [undefined, 'B'],
      ],
    );
    expect(parseQuickLine('', lexicon)).toEqual([]);
  });

  test('works with a member alone, a colleague alone and somebody unknown', () => {
    expect(only('Zekerheid').meaning.member).toEqual({ name: 'Zekerheid', title: '' });
    expect(only('> Aandegang, sales director').meaning.colleague).toEqual({
      name: 'Aandegang',
      title: 'sales director',
    });
    expect(only('??, CFO #guarantor').meaning.member).toEqual({ name: null, title: 'CFO' });
  });

  test('leaves marks inside words and on their own as text', () => {
    expect(only('O!Brien C#, R&D/production / logistics ~ a! > B').meaning).toMatchObject({
      member: { name: 'O!Brien C#', title: 'R&D/production / logistics ~ a!' },
      colleague: { name: 'B' },
    });
    expect(only('Zekerheid>Aandegang').meaning.colleague?.name).toBe('Aandegang');
    expect(only('A, director, R&D').meaning.member?.title).toBe('director, R&D');
  });
});

describe('a line about a contact', () => {
  test('says who, how, when and what it was about', () => {
    const text = 'Zekerheid > Aandegang @visit @dmu ~2026-12-03: price talk, #2 > last year: dearer';
    expect(only(text).meaning).toMatchObject({
      member: { name: 'Zekerheid' },
      colleague: { name: 'Aandegang' },
      date: '2026-12-03',
      touch: {
        channel: 'visit',
        state: null,
        discussedDmu: true,
        summary: 'price talk, #2 > last year: dearer',
      },
    });
    expect(problems(text)).toEqual([]);
    expect(tokens(text).slice(-4)).toEqual([
      'touch:@dmu',
      'date:~2026-12-03',
      'punctuation::',
      'summary:price talk, #2 > last year: dearer',
    ]);
  });

  test('takes the words of both languages, and the mark alone is enough', () => {
    expect(only('A > B @telefoon @gemist').meaning.touch).toMatchObject({ channel: 'call', state: 'missed' });
    expect(only('A > B @done').meaning.touch).toMatchObject({ channel: 'other', state: 'done', summary: '' });
    expect(only('A @bez:').meaning.touch).toMatchObject({ channel: 'visit', summary: '' });
  });

  test('leaves a colon alone where no contact is spoken of, inside a word, and before the mark', () => {
    expect(only('A, head: R&D > B').meaning).toMatchObject({ member: { title: 'head: R&D' }, touch: null });
    expect(only('A, head: R&D > B @visit 12:30 : tour').meaning).toMatchObject({
      member: { title: 'head: R&D' },
      touch: { summary: 'tour' },
    });
    expect(only('anna@firm.nl > B').meaning).toMatchObject({ member: { name: 'anna@firm.nl' }, touch: null });
  });
});

describe('what a quick line does not understand is told, in its place, and the rest counts', () => {
  test.each([
    ['A #decidr', ['roleUnknown:#decidr']],
    ['A #in', ['roleAmbiguous:#in']],
    ['A #', ['markEmpty:#']],
    ['A > B /often /week', ['cadenceUnknown:/often']],
    ['A > B /week /month', ['cadenceTwice:/month']],
    ['A !glad', ['statusUnknown:!glad']],
    ['A !hostile !neutral', ['statusTwice:!neutral']],
    ['A ~2024-02-30', ['dateUnknown:~2024-02-30']],
    ['A ~soon ~2024 ~2025', ['dateUnknown:~soon', 'dateTwice:~2025']],
    ['A > B > C', ['secondArrow:>']],
    ['A >', ['colleagueMissing:>']],
    ['A > ??', ['colleagueUnknown:??']],
    [', director', ['nameMissing:,']],
    ['A /week', ['cadenceWithoutColleague:/week']],
    ['> B #decider !hostile', ['rolesWithoutMember:#decider', 'statusWithoutMember:!hostile']],
    ['?? !hostile', ['statusOfUnknown:!hostile']],
    ['A @pigeon', ['touchUnknown:@pigeon']],
    ['A @m', ['touchAmbiguous:@m']],
    ['A @visit @call', ['channelTwice:@call']],
    ['A @done @missed', ['touchStateTwice:@missed']],
    ['> B @visit', ['touchWithoutMember:@visit']],
    ['?? > B @visit', ['touchOfUnknown:@visit']],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('keeping what was clear', () => {
    expect(only('Zekerheid #foo #decider > Aandegang /bar !baz ~qux').meaning).toMatchObject({
      member: { name: 'Zekerheid' },
      roles: ['decider'],
      colleague: { name: 'Aandegang' },
      cadence: null,
    });
  });

  test('and says which words are known', () => {
    expect(only('A #in').problems[0]?.message.params).toEqual({ word: 'in', known: 'influencer, buyer, initiator' });
  });
});

describe('hostile text', () => {
  test('of ten thousand letters is a name that is too long', () => {
    const text = 'x'.repeat(10_000);
    expect(only(text).meaning.member).toBeNull();
    expect(only(text).problems[0]?.message).toEqual({
      key: 'quickLine.problem.nameTooLong',
      params: { length: 10_000, max: 200 },
    });
    expect(JSON.stringify(only(`A #${text}`).problems).length).toBeLessThan(500);
  });

  test.each(['#', '>', ',', ';', '~', '! ', '<', '#a', '/ ', '@', '@visit ', '@a: ', '?', '<b>', 'a,', ' '])(
    'of ten thousand %s is survived',
    (part) => {
      const text = part.repeat(10_000);
      for (const entry of parseQuickLine(text, lexicon)) expect(entry.span.to).toBeLessThanOrEqual(text.length);
    },
  );

  test('of markup, emoji and right-to-left letters is a name like any other', () => {
    expect(only('<script>alert(1)</script> #decider > <b>Bob</b>').meaning).toMatchObject({
      member: { name: '<script>alert(1)</script>' },
      colleague: { name: '<b>Bob</b>' },
      roles: ['decider'],
    });
    expect(only('👩‍👩‍👧 Jansen, 🎯 > Zoë 🚀').meaning).toMatchObject({
      member: { name: '👩‍👩‍👧 Jansen', title: '🎯' },
      colleague: { name: 'Zoë 🚀' },
    });
    expect(only('ישראל ישראלי, מנכ"ל #decider').meaning.member).toEqual({ name: 'ישראל ישראלי', title: 'מנכ"ל' });
  });

  test('of any kind is parsed into tokens in order, without overlaps, inside their line', () => {
    const piece = fc.constantFrom(
      '#',
      '/',
      '!',
      '~',
      '@',
      '@visit',
      ':',
      '>',
      '<',
      ',',
      ';',
      '\n',
      ' ',
      '?',
      'dec',
      '2024-01-01',
      'é',
      '👩',
      '\u202e',
      'A',
    );
    const anyText = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const entry of parseQuickLine(text, lexicon)) {
          let end = entry.span.from;
          for (const { span } of entry.tokens) {
            expect(span.from).toBeGreaterThanOrEqual(end);
            expect(span.to).toBeGreaterThan(span.from);
            end = span.to;
          }
          expect(end).toBeLessThanOrEqual(entry.span.to);
          for (const { span } of entry.problems) expect(span.to).toBeGreaterThan(span.from);
          const covered = entry.tokens.map(({ span }) => text.slice(span.from, span.to)).join('');
          expect(covered.replace(/\s/gu, '')).toBe(text.slice(entry.span.from, entry.span.to).replace(/\s/gu, ''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
