import { describe, expect, test } from 'vitest';
import { paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { numbersByCard, toldFindings } from '../../../renderer/paper/toldFindings.ts';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Finding } from '../../../shared/insight/types.ts';
import { isPlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

const crowded = paperSource(crowdedClient(42, 18), plainDate('2026-11-21'), rulesFor.team);

describe('the numbers of findings', () => {
  test('of few findings each has its own', () => {
    const { findings } = paperSource(sampleClient('Zekerheid Groep'), plainDate('2026-11-21'), rulesFor.team);
    expect(toldFindings(findings).map((told) => told.findings)).toEqual(findings.map((finding) => [finding]));
  });

  test('of many those of one rule and gravity share one, none is lost, and the order stays', () => {
    const told = toldFindings(crowded.findings);
    expect(told.length).toBeLessThan(crowded.findings.length / 2);
    expect(told.flatMap(({ findings }) => findings)).toEqual(crowded.findings);
    for (const { findings } of told)
      expect(new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`)).size).toBe(1);
  });

  test('a card carries the number of each finding that concerns it, once', () => {
    const numbers = numbersByCard(crowded.findings);
    for (const told of toldFindings(crowded.findings))
      for (const id of told.findings.flatMap(({ concerns }) => concerns.seatIds))
        expect(numbers.get(id)?.filter((number) => number === told.number)).toEqual([told.number]);
  });

  test('sixty people stand on one sheet of A3, with all that a finding speaks of on those that follow', () => {
    const pages = paperPages(
      crowded,
      { paper: 'A3', mono: false, ownCompany: '', leaving: leavingFor('team') },
      paperWords,
    );
    expect(pages.filter(({ part }) => part === 'map')).toHaveLength(1);
    const told = pages.filter(({ part }) => part === 'more').flatMap((page) => textsOf(page).map(({ text }) => text));
    const words = bare(told.join(' '));
    for (const { number, findings } of toldFindings(crowded.findings)) {
      expect(told).toContain(String(number));
      for (const finding of findings)
        for (const fact of findings.length === 1 ? [paperWords.say(finding.why)] : factsOf(finding))
          expect(words, finding.id).toContain(bare(fact));
    }
  });
});

/** Without spaces, for lines break anywhere, and without the marks that keep a name from turning its sentence. */
const bare = (text: string): string => text.replaceAll(/[\s\u2068\u2069]/g, '');

/** Names and dates that one of several findings speaks of. Of a contact that never was no date is told. */
const factsOf = ({ why }: Finding): readonly string[] =>
  Object.entries(why.params ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'string' || name === 'rhythm') return [];
    if (!isPlainDate(value)) return [value];
    return name === 'sinceDate' && why.key.endsWith('whyNever') ? [] : [paperWords.shortDate(value)];
  });
