import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportPicture, exportSlides } from '../../../renderer/export/makeExport.ts';
import { paperPages } from '../../../renderer/paper/paperPages.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import type { Part, Shape } from '../../../renderer/paper/shapes.ts';
import { svgText } from '../../../renderer/picture/svgText.ts';
import { slideXml } from '../../../renderer/powerpoint/slideXml.ts';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../../shared/scene/scene.ts';
import type { Card, Scene } from '../../../shared/scene/sceneTypes.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { allOf, firstOf, readXml, type XmlElement } from '../../fixtures/readXml.ts';
import { crowdedClient } from '../paper/paperClients.ts';

/** A client of 3 to 60 people at a date of its history. */
const arbitraryClient: fc.Arbitrary<{ readonly record: ClientRecord; readonly date: PlainDate }> = fc.oneof(
  fc.record({
    record: fc
      .tuple(fc.integer({ min: 13, max: 60 }), fc.integer({ min: 3, max: 24 }))
      .map(([seats, colleagues]) => crowdedClient(seats, colleagues)),
    date: fc.constantFrom(plainDate('2010-01-01'), plainDate('2018-02-15'), plainDate('2024-01-01')),
  }),
  arbitraryRecord({ seats: 40, colleagues: 20 }).map((record) => ({ record, date: plainDate('2017-06-01') })),
);

const sceneOf = (record: ClientRecord, date: PlainDate): Scene => {
  const { state, felt } = paperSource(record, date, rulesFor.team);
  return buildScene(state, layoutBanks(record, { phase: state.phase ?? 'exploration', visibleAt: [date] }), felt);
};

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a painter drew: parts by id with the place of their first shape, on one sheet, slide or picture. */
type Drawing = ReadonlyMap<string, Place & { readonly kind: Part['kind'] }>;

const drawingOf = (shapes: readonly Shape[]): Drawing => {
  const drawn = new Map<string, Place & { readonly kind: Part['kind'] }>();
  for (const { part, ...shape } of shapes) {
    if (!part || drawn.has(part.id)) continue;
    drawn.set(part.id, { kind: part.kind, x: 'x' in shape ? shape.x : 0, y: 'y' in shape ? shape.y : 0 });
  }
  return drawn;
};

const countOf = (drawings: readonly Drawing[], kind: Part['kind']): number =>
  new Set(drawings.flatMap((drawn) => [...drawn].flatMap(([id, part]) => (part.kind === kind ? [id] : [])))).size;

const bankOf = (card: Card): 'client' | 'own' => (card.kind === 'colleague' ? 'own' : 'client');

/** Couples of cards that stand otherwise to each other than in the Scene: higher, or on the other bank. */
const misplaced = (scene: Scene, drawn: Drawing): readonly string[] => {
  const laneTop = new Map(scene.layout.lanes.map((band) => [band.lane, band.y]));
  return scene.cards.flatMap((a) =>
    scene.cards.flatMap((b) => {
      const [placeA, placeB] = [drawn.get(a.id), drawn.get(b.id)];
      if (!placeA || !placeB || bankOf(a) !== 'client') return [];
      const isAbove = (laneTop.get(a.lane) ?? 0) < (laneTop.get(b.lane) ?? 0);
      const isWrong = bankOf(b) === 'own' ? placeA.x >= placeB.x : isAbove && placeA.y >= placeB.y;
      return isWrong ? [`${a.id} ${b.id}`] : [];
    }),
  );
};

const namesOf = (scene: Scene): readonly string[] =>
  scene.cards.flatMap((card) => (card.kind !== 'ghost' && card.name ? [card.name] : []));

/** Names may be broken into lines or spaced otherwise; the label of a part holds them as they are. */
const labelsOf = (shapes: readonly Shape[]): string => shapes.map(({ part }) => part?.label ?? '').join('\n');

test('paper, picture and slides draw the cards, strands, names and places of the one Scene', () => {
  fc.assert(
    fc.property(arbitraryClient, ({ record, date }) => {
      const scene = sceneOf(record, date);
      const options = {
        at: date,
        compareWith: null,
        look: 'paper',
        ownCompany: 'Ours',
        leaving: leavingFor('team'),
      } as const;
      const paper = paperPages(
        paperSource(record, date, rulesFor.team),
        { paper: 'A3', mono: false, ownCompany: 'Ours', leaving: leavingFor('team') },
        paperWords,
      );
      const slides = exportSlides(record, options, paperWords);
      const picture = exportPicture(record, options, paperWords);
      for (const sheets of [paper, slides, [picture]]) {
        const drawings = sheets.map((sheet) => drawingOf(sheet.shapes));
        expect(countOf(drawings, 'card')).toBe(scene.cards.length);
        expect(countOf(drawings, 'strand')).toBe(scene.strands.length);
        expect(drawings.flatMap((drawn) => misplaced(scene, drawn))).toEqual([]);
        const labels = sheets.map((sheet) => labelsOf(sheet.shapes)).join('\n');
        expect(namesOf(scene).filter((name) => !labels.includes(name))).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});

const groupsIn = (svg: XmlElement, kind: string): readonly XmlElement[] =>
  allOf(svg, 'g').filter((group) => group.attributes.class === kind);

test('the SVG text and the XML of the slides hold what was drawn, shape for shape', () => {
  fc.assert(
    fc.property(arbitraryClient, ({ record, date }) => {
      const scene = sceneOf(record, date);
      const options = {
        at: date,
        compareWith: null,
        look: 'paper',
        ownCompany: '',
        leaving: leavingFor('team'),
      } as const;
      const picture = exportPicture(record, options, paperWords);
      const svg = readXml(svgText(picture, false));
      const places = [...drawingOf(picture.shapes).values()].filter(({ kind }) => kind === 'card');
      const cards = groupsIn(svg, 'card');
      expect(cards).toHaveLength(scene.cards.length);
      expect(groupsIn(svg, 'strand')).toHaveLength(scene.strands.length);
      cards.forEach((card, index) => {
        const { x, y } = firstOf(card, 'rect').attributes;
        expect(Number(x)).toBeCloseTo(places[index]?.x ?? Number.NaN, 1);
        expect(Number(y)).toBeCloseTo(places[index]?.y ?? Number.NaN, 1);
      });
      for (const slide of exportSlides(record, options, paperWords)) {
        const xml = readXml(slideXml(slide, 'en-GB'));
        const drawn = [...drawingOf(slide.shapes).values()].filter(({ kind }) => kind === 'card');
        const groups = allOf(xml, 'p:grpSp').filter((group) => allOf(group, 'a:prstGeom').length > 1);
        const corners = groups.map((group) => firstOf(firstOf(group, 'p:sp'), 'a:off').attributes);
        const unit = 12_192_000 / slide.sheet.width;
        for (const { x, y } of drawn) {
          const found = corners.some(
            (at) => Math.abs(Number(at.x) - x * unit) < 2 && Math.abs(Number(at.y) - y * unit) < 2,
          );
          expect(found).toBe(true);
        }
        expect(allOf(xml, 'a:t').some((run) => clientOf(record).name.startsWith(run.text.slice(0, 3)))).toBe(true);
      }
    }),
    { numRuns: 4 },
  );
});
