import type { Language } from '../../ipc/contract.ts';
import { fail, ok, type Result } from '../../ipc/result.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../record/clientRecord.ts';
import type { Message } from '../../record/step.ts';
import { compareText } from '../../time/recordIndex.ts';
import { timelineEvents } from '../../time/timeline.ts';
import type { LeavingRules } from '../leaving/leavingRules.ts';
import { printJson } from '../printJson.ts';
import { clientReport } from './clientReport.ts';
import { type Report, reportFormat, reportVersion } from './reportSchema.ts';

/** What to report: of these clients, at this date, its sentences said in this language. */
export interface ReportRequest {
  readonly records: readonly ClientRecord[];
  readonly at: PlainDate;
  readonly language: Language;
  readonly say: (message: Message) => string;
  /** One client was asked for by name: a date before it was known is then refused instead of answered with nothing. */
  readonly isOfOne: boolean;
  /** What of the findings may leave; the records are already without what may not. */
  readonly rules: LeavingRules;
}

/**
 * What the program knows at a date, as the JSON text that docs/report.md describes. The same records and date give the
 * same text. Clients stand in the order of their names.
 *
 * Error: `beforeRelation` (client, since, date) when one client was asked for and nothing was known of it yet.
 */
export const reportJson = ({ records, at, language, say, isOfOne, rules }: ReportRequest): Result<string> => {
  const inOrder = records
    .map((record) => ({ record, client: clientOf(record), since: knownSince(record) }))
    .sort((a, b) => compareText(a.client.name, b.client.name) || compareText(a.client.id, b.client.id));
  const notYet = inOrder.filter(({ since }) => since > at);
  const [first] = notYet;
  if (isOfOne && first) return fail('beforeRelation', { client: first.client.name, since: first.since, date: at });
  const report: Report = {
    format: reportFormat,
    version: reportVersion,
    at,
    language,
    clients: inOrder.filter(({ since }) => since <= at).map(({ record }) => clientReport(record, at, say, rules)),
    notYet: notYet.map(({ client, since }) => ({ id: client.id, name: client.name, since })),
  };
  return ok(printJson(report));
};

/**
 * The first day of the relation, or of a fact before it: whoever explores a client knows people there before there is a
 * relation. It is where the timeline begins.
 */
const knownSince = (record: ClientRecord): PlainDate => {
  const start = clientOf(record).relationStart;
  const first = timelineEvents(record)[0]?.date;
  return first !== undefined && first < start ? first : start;
};
