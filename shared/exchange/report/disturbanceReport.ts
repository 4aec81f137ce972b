import { feltAt } from '../../insight/disturbance.ts';
import { pullStory } from '../../insight/pullStory.ts';
import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { compareText } from '../../time/recordIndex.ts';
import type { ClientReport } from './reportSchema.ts';
import { roundShare } from './roundShare.ts';

type Felt = ClientReport['disturbance']['felt'][number];

/** What is still felt at the date of the state of all pulls until then, and the story of the latest. */
export const disturbanceReport = (record: ClientRecord, state: ClientState): ClientReport['disturbance'] => {
  const { nodes, total, latest } = feltAt(record, state.date);
  const story = latest && pullStory(record, latest.pull);
  return {
    total: roundShare(total),
    felt: Object.entries(nodes)
      .map(([id, share]): Felt => {
        const colleague = rowById(record, 'colleague', id);
        const name = colleague?.name ?? state.seats.find(({ seat }) => seat.id === id)?.person?.name ?? '??';
        return { id, kind: colleague ? 'colleague' : 'seat', name, share: roundShare(share) };
      })
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || compareText(a.id, b.id)),
    latest: story && { ...story, feltWithin: [...story.feltWithin], total: roundShare(story.total) },
  };
};
