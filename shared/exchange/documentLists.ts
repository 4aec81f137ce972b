import type { Row, TableName } from '../model/records.ts';
import type { FieldForm, ListForm, ReferenceTarget } from './jsonForm.ts';

type FieldName<T extends TableName> = Exclude<keyof Row<T>, 'id' | 'clientId'> & string;
type FieldSpec = Omit<FieldForm, 'row' | 'json'> & { readonly json?: string };

const refused: FieldSpec = { refersTo: null, whenAbsent: { kind: 'refused' } };
const asParent: FieldSpec = { refersTo: null, whenAbsent: { kind: 'parent' } };
const asPlace: FieldSpec = { refersTo: null, whenAbsent: { kind: 'place' } };
const otherwise = (value: string | boolean | null): FieldSpec => ({
  refersTo: null,
  whenAbsent: { kind: 'constant', value },
});
const pointsAt = (refersTo: ReferenceTarget, json: string = refersTo): FieldSpec => ({ ...refused, refersTo, json });
const mayPointAt = (refersTo: ReferenceTarget, json: string = refersTo): FieldSpec => ({
  ...otherwise(null),
  refersTo,
  json,
});

const period = { from: refused, to: otherwise(null) };

const listForm = <T extends TableName>(
  table: T,
  json: string,
  fields: Partial<Record<FieldName<T>, FieldSpec>>,
  more: {
    readonly parentField?: FieldName<T>;
    readonly orderedBy?: FieldName<T>;
    readonly lists?: readonly ListForm[];
  } = {},
): ListForm => ({
  table,
  json,
  parentField: more.parentField ?? null,
  orderedBy: more.orderedBy ?? null,
  lists: more.lists ?? [],
  fields: Object.entries<FieldSpec | undefined>(fields).flatMap(([row, spec]) =>
    spec ? [{ json: spec.json ?? row, row, refersTo: spec.refersTo, whenAbsent: spec.whenAbsent }] : [],
  ),
});

const people = listForm(
  'person',
  'people',
  { name: refused, note: otherwise('') },
  {
    lists: [
      listForm(
        'employment',
        'employments',
        { organisation: refused, isCompetitor: otherwise(false), from: otherwise(null), to: otherwise(null) },
        { parentField: 'personId', orderedBy: 'from' },
      ),
      listForm(
        'reading',
        'readings',
        {
          date: refused,
          status: refused,
          confidence: otherwise('gut'),
          colleagueId: mayPointAt('colleague', 'by'),
          note: otherwise(''),
        },
        { parentField: 'personId', orderedBy: 'date' },
      ),
    ],
  },
);

const seats = listForm(
  'seat',
  'seats',
  { title: otherwise(''), position: asPlace, ...period, level: otherwise(null), field: otherwise(null) },
  {
    lists: [
      listForm(
        'seatRole',
        'roles',
        { role: refused, from: asParent, to: asParent },
        { parentField: 'seatId', orderedBy: 'from' },
      ),
      listForm(
        'seatCompanyRole',
        'ownRoles',
        { companyRoleId: pointsAt('companyRole'), from: asParent, to: asParent },
        { parentField: 'seatId', orderedBy: 'from' },
      ),
      listForm(
        'tenure',
        'holders',
        { personId: mayPointAt('person'), from: asParent, to: asParent },
        { parentField: 'seatId', orderedBy: 'from' },
      ),
    ],
  },
);

const deals = listForm(
  'deal',
  'deals',
  {
    name: refused,
    openedOn: refused,
    orderPlacedOn: otherwise(null),
    closedOn: otherwise(null),
    outcome: otherwise('open'),
  },
  {
    orderedBy: 'openedOn',
    lists: [
      listForm(
        'stance',
        'stances',
        {
          date: refused,
          personId: pointsAt('person'),
          position: refused,
          confidence: otherwise('gut'),
          note: otherwise(''),
        },
        { parentField: 'dealId', orderedBy: 'date' },
      ),
      listForm(
        'delegation',
        'delegations',
        { fromPersonId: pointsAt('person', 'fromPerson'), toPersonId: pointsAt('person', 'toPerson'), ...period },
        { parentField: 'dealId', orderedBy: 'from' },
      ),
      listForm(
        'milestone',
        'milestones',
        { date: refused, kind: refused, text: otherwise('') },
        { parentField: 'dealId', orderedBy: 'date' },
      ),
    ],
  },
);

const programmes = listForm(
  'programme',
  'programmes',
  {
    kind: refused,
    answers: refused,
    seatId: mayPointAt('seat'),
    colleagueId: mayPointAt('colleague'),
    from: refused,
    finishedOn: otherwise(null),
  },
  {
    orderedBy: 'from',
    lists: [
      listForm(
        'activity',
        'activities',
        {
          date: refused,
          seatId: pointsAt('seat'),
          colleagueId: mayPointAt('colleague'),
          kind: otherwise('other'),
          channel: otherwise('other'),
          title: otherwise(''),
          doneOn: otherwise(null),
        },
        { parentField: 'programmeId', orderedBy: 'date' },
      ),
    ],
  },
);

const keptViews = listForm(
  'keptView',
  'keptViews',
  {
    position: asPlace,
    title: refused,
    note: otherwise(''),
    kind: otherwise('map'),
    date: refused,
    since: otherwise(null),
    speed: otherwise(null),
    focus: otherwise('nothing'),
    isFollowed: otherwise(false),
    seatId: mayPointAt('seat'),
    personId: mayPointAt('person'),
    colleagueId: mayPointAt('colleague'),
    dealId: mayPointAt('deal'),
    findingId: { ...otherwise(''), json: 'finding' },
    foldedLanes: otherwise(''),
    shownX: otherwise(null),
    shownY: otherwise(null),
    shownWidth: otherwise(null),
    shownHeight: otherwise(null),
    inSteps: otherwise(false),
  },
  { orderedBy: 'position' },
);

const clients = listForm(
  'client',
  'clients',
  { name: refused, relationStart: refused, note: otherwise('') },
  {
    lists: [
      listForm('phase', 'phases', { phase: refused, ...period }, { orderedBy: 'from' }),
      people,
      seats,
      listForm(
        'assignment',
        'team',
        { colleagueId: pointsAt('colleague'), lane: otherwise(null), position: asPlace, ...period },
        { orderedBy: 'from' },
      ),
      listForm(
        'pairing',
        'pairings',
        { seatId: pointsAt('seat'), colleagueId: pointsAt('colleague'), cadence: otherwise(null), ...period },
        { orderedBy: 'from' },
      ),
      listForm(
        'relationLevel',
        'relationLevels',
        {
          date: refused,
          seatId: pointsAt('seat'),
          colleagueId: pointsAt('colleague'),
          kind: otherwise('current'),
          level: refused,
        },
        { orderedBy: 'date' },
      ),
      listForm(
        'tie',
        'ties',
        { kind: refused, fromSeatId: pointsAt('seat', 'fromSeat'), toSeatId: pointsAt('seat', 'toSeat'), ...period },
        { orderedBy: 'from' },
      ),
      listForm(
        'touch',
        'touches',
        {
          date: refused,
          personId: pointsAt('person'),
          colleagueId: pointsAt('colleague'),
          state: otherwise('done'),
          channel: otherwise('other'),
          discussedDmu: otherwise(false),
          summary: otherwise(''),
        },
        { orderedBy: 'date' },
      ),
      listForm(
        'acquaintance',
        'acquaintances',
        {
          personId: pointsAt('person'),
          colleagueId: pointsAt('colleague'),
          kind: refused,
          note: otherwise(''),
          from: otherwise(null),
          to: otherwise(null),
        },
        { orderedBy: 'from' },
      ),
      listForm(
        'claim',
        'claims',
        {
          date: refused,
          personId: pointsAt('person'),
          colleagueId: mayPointAt('colleague', 'heardBy'),
          note: otherwise(''),
        },
        { orderedBy: 'date' },
      ),
      listForm('argument', 'arguments', { text: refused, position: asPlace, ...period }, { orderedBy: 'position' }),
      listForm(
        'snooze',
        'snoozes',
        {
          findingId: { ...refused, json: 'finding' },
          severity: otherwise('alarm'),
          concerned: otherwise(''),
          on: refused,
          until: refused,
          reason: refused,
        },
        { orderedBy: 'on' },
      ),
      listForm('turnover', 'turnover', { year: refused, amount: refused }, { orderedBy: 'year' }),
      listForm(
        'exitAgreement',
        'exitAgreements',
        { agreedOn: refused, personId: mayPointAt('person'), summary: otherwise('') },
        {
          orderedBy: 'agreedOn',
          lists: [
            listForm(
              'exitStep',
              'steps',
              { position: asPlace, share: refused, noticeDays: refused },
              { parentField: 'exitAgreementId', orderedBy: 'position' },
            ),
          ],
        },
      ),
      programmes,
      deals,
      keptViews,
    ],
  },
);

const colleagues = listForm('colleague', 'colleagues', {
  name: refused,
  title: otherwise(''),
  from: otherwise(null),
  to: otherwise(null),
  level: otherwise(null),
  field: otherwise(null),
});
const ownTurnover = listForm('ownTurnover', 'ownTurnover', { year: refused, amount: refused }, { orderedBy: 'year' });

const programmeTemplate = listForm(
  'programmeStep',
  'programmeTemplate',
  {
    programme: refused,
    kind: otherwise('other'),
    title: otherwise(''),
    channel: otherwise('other'),
    audience: otherwise('everyone'),
    offset: refused,
    position: asPlace,
  },
  { orderedBy: 'position' },
);
const momentRules = listForm('momentRule', 'momentRules', { root20Share: refused, root6NoticeDays: refused });
const coverageRules = listForm('coverageRule', 'coverageRules', {
  known: refused,
  paired: refused,
  proven: refused,
  emotion: refused,
  decider: refused,
  guarantor: refused,
  other: refused,
  staleMonths: refused,
  unreadFrom: refused,
  namesFrom: refused,
});
const companyRoles = listForm(
  'companyRole',
  'companyRoles',
  { name: refused, conquestRow: refused, nurtureRow: refused, position: asPlace },
  { orderedBy: 'position' },
);

const disturbanceRules = listForm('disturbanceRule', 'disturbanceRules', {
  restart: refused,
  halfLifeDays: refused,
  leftAfterTouch: refused,
  daily: refused,
  weekly: refused,
  monthly: refused,
  quarterly: refused,
  halfYearly: refused,
  yearly: refused,
  noCadence: refused,
  reportsToForward: refused,
  reportsToBackward: refused,
  influencesForward: refused,
  influencesBackward: refused,
  network: refused,
  conflict: refused,
  delegation: refused,
});

/** The lists of a file, outermost first. Schema, writer and reader all follow this one description. */
export const documentLists: readonly ListForm[] = [
  colleagues,
  ownTurnover,
  programmeTemplate,
  momentRules,
  coverageRules,
  companyRoles,
  disturbanceRules,
  clients,
];
export const clientsForm: ListForm = clients;
