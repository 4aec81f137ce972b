import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportSlides } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { presentation } from '../../../renderer/powerpoint/presentation.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { allOf, firstOf, readXml, type XmlElement } from '../../fixtures/readXml.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from '../paper/paperClients.ts';

const facts = { title: 'A “title” & more', author: 'Ours <BV>', language: 'en-GB', logo: null };

const longNames = (): ClientRecord => {
  const client = aClient('K'.repeat(200));
  const seat = client.seat('T'.repeat(120), { role: 'decider', holder: `${'Wolfeschlegel '.repeat(14)}jr` });
  client.pair(seat, client.colleague('N'.repeat(200)), { cadence: 'weekly' });
  return client.record();
};

const partsOf = (record: ClientRecord, at: string, compareWith: PlainDate | null = null) => {
  const options = {
    at: plainDate(at),
    compareWith,
    look: 'paper',
    ownCompany: 'Staal & Zonen',
    leaving: leavingFor('team'),
  } as const;
  const files = unzipSync(presentation(exportSlides(record, options, paperWords), facts));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, readXml(strFromU8(bytes))] as const));
};

const slidesOf = (parts: ReadonlyMap<string, XmlElement>): readonly XmlElement[] =>
  [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);

describe.each([
  ['three people', smallClient(), '2024-01-01', null],
  ['the sample', sampleClient('Zekerheid Groep'), '2026-10-05', null],
  ['the sample beside another date', sampleClient('Zekerheid Groep'), '2026-10-05', plainDate('2024-01-01')],
  ['sixty people', crowdedClient(60, 30), '2024-01-01', null],
  ['names of 200 letters', longNames(), '2024-01-01', null],
  ['a client with nobody', aClient('Nobody').record(), '2024-01-01', null],
])('the presentation of %s', (_, record, at, compareWith) => {
  const parts = partsOf(record, at, compareWith);
  const slides = slidesOf(parts);

  test('names every part and its type, and every relation leads somewhere', () => {
    const types = parts.get('[Content_Types].xml');
    const named = types ? allOf(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1)) : [];
    const written = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([...named].sort()).toEqual(written.sort());
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const ids = allOf(xml, 'Relationship').map(({ attributes }) => attributes.Id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of allOf(xml, 'Relationship')) {
        const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1);
        expect(parts.has(target)).toBe(true);
      }
    }
    expect(slides.length).toBeGreaterThan(0);
  });

  test('has no id twice on a slide, no empty run, and one title with the client’s name', () => {
    for (const slide of slides) {
      const ids = allOf(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(allOf(slide, 'a:t').filter(({ text }) => text.trim() === '')).toEqual([]);
      expect(allOf(slide, 'p:ph').map(({ attributes }) => attributes.type)).toEqual(['title']);
    }
  });

  test('keeps every text on its slide, in the theme’s typeface and no smaller than 7 points', () => {
    for (const slide of slides)
      for (const shape of allOf(slide, 'p:sp').filter((each) => allOf(each, 'p:txBody').length > 0)) {
        const { x, y } = firstOf(shape, 'a:off').attributes;
        const { cx, cy } = firstOf(shape, 'a:ext').attributes;
        if (!('rot' in firstOf(shape, 'a:xfrm').attributes)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(x) + Number(cx)).toBeLessThanOrEqual(12_192_000);
          expect(Number(y) + Number(cy)).toBeLessThanOrEqual(6_858_000);
        }
        for (const run of allOf(shape, 'a:rPr')) {
          expect(firstOf(run, 'a:latin').attributes.typeface).toBe('+mn-lt');
          expect(Number(run.attributes.sz)).toBeGreaterThanOrEqual(690);
        }
      }
  });
});

test('the notes tell the findings in words, and each card has an alternative text', () => {
  const parts = partsOf(sampleClient('Zekerheid Groep'), '2026-10-05');
  const notes = parts.get('ppt/notesSlides/notesSlide1.xml');
  const told = notes ? allOf(notes, 'a:t').map(({ text }) => text) : [];
  expect(told.some((sentence) => /^1\. Ms Zacht comes from a competitor — Worked for Quist BV/.test(sentence))).toBe(
    true,
  );
  const [map] = slidesOf(parts);
  const described = map ? allOf(map, 'p:cNvPr').map(({ attributes }) => attributes.descr ?? '') : [];
  expect(described).toContain('Mr Zekerheid, Managing director, favourable');
  expect(described).toContain('Mr Zekerheid and Ms Aandegang: quarterly, proven');
});

test('the same client gives the same bytes', () => {
  const options = {
    at: plainDate('2024-01-01'),
    compareWith: null,
    look: 'mono',
    ownCompany: '',
    leaving: leavingFor('team'),
  } as const;
  const make = () => presentation(exportSlides(smallClient(), options, paperWords), facts);
  expect(make()).toEqual(make());
});

test('the logo stands on every slide, once in the file, with its shape kept', () => {
  const logo = { href: 'data:image/png;base64,', width: 300, height: 100 };
  const options = {
    at: plainDate('2026-10-05'),
    look: 'paper',
    ownCompany: '',
    leaving: leavingFor('team'),
    logo,
  } as const;
  const record = sampleClient('Zekerheid Groep');
  for (const compareWith of [null, plainDate('2024-01-01')]) {
    const drawn = exportSlides(record, { ...options, compareWith }, paperWords);
    const files = unzipSync(presentation(drawn, { ...facts, logo: new Uint8Array([1, 2, 3]) }));
    expect(files['ppt/media/logo.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).toContain('Extension="png"');
    for (let number = 1; number <= drawn.length; number += 1) {
      const slide = strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
      const relations = strFromU8(files[`ppt/slides/_rels/slide${number}.xml.rels`] ?? new Uint8Array());
      const [picture] = allOf(readXml(slide), 'p:pic');
      const size = picture ? allOf(picture, 'a:ext')[0]?.attributes : undefined;
      expect(Number(size?.cx) / Number(size?.cy)).toBeCloseTo(3, 1);
      expect(picture ? allOf(picture, 'a:blip')[0]?.attributes['r:embed'] : null).toBe('rId3');
      expect(relations).toContain('../media/logo.png');
    }
  }
  const without = unzipSync(presentation(exportSlides(record, { ...options, compareWith: null }, paperWords), facts));
  expect(Object.keys(without).filter((name) => name.includes('media'))).toEqual([]);
});
