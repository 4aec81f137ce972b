export const suggestions = {
  forSeat: 'Who could face {{name}}',
  forRow: 'Who of ours could face this row',
  forColleague: 'Whom to meet',
  nobody: 'Nobody of ours fits by what is known. Say where your colleagues work and whom they know.',
  noMember: 'Nobody without a counterpart fits by what is known.',
  pair: 'Pair',
  pairNamed: 'Pair {{colleague}} with {{name}}',
  pairRow: 'Let {{colleague}} face this row: somebody sits there whom nobody of ours knows yet',
  more: 'Show all {{count}}',
  fewer: 'Fewer',
  best: 'Best first',
  others: 'Others',
} as const;

/** One step of a road each, as a sentence. */
export const reach = {
  heading: 'Who could reach {{name}}',
  nobody: 'No road leads there yet: no proven contact, no acquaintance, no line from somebody we meet.',
  show: 'Show this road on the map',
  order:
    'The strongest way first: proven contact carries a word best, then recent contact and private acquaintance; every further person weakens it.',
  strength: { strong: 'strong', fair: 'fair', weak: 'weak' },
  directly: 'directly',
  through_one: 'through {{count}} person',
  through_other: 'through {{count}} people',
  meets: {
    daily: '{{colleague}} meets {{name}} every day.',
    weekly: '{{colleague}} meets {{name}} each week.',
    monthly: '{{colleague}} meets {{name}} each month.',
    quarterly: '{{colleague}} meets {{name}} each quarter.',
    halfYearly: '{{colleague}} meets {{name}} twice a year.',
    yearly: '{{colleague}} meets {{name}} once a year.',
    none: '{{colleague}} meets {{name}}.',
  },
  met: '{{colleague}} met {{name}} on {{metDate}}.',
  knows: {
    private: '{{colleague}} knows {{name}} privately.',
    network: '{{colleague}} shares a network or club with {{name}}.',
    formerEmployer: '{{colleague}} knows {{name}} from a former employer.',
    formerMeeting: '{{colleague}} knows {{name}} from a former meeting.',
  },
  reportsTo: {
    forward: '{{to}} is the superior of {{from}}.',
    backward: '{{to}} reports to {{from}}.',
  },
  influences: {
    forward: '{{from}} influences {{to}}.',
    backward: '{{from}} listens to {{to}}.',
  },
  network: {
    forward: '{{from}} and {{to}} share a network.',
    backward: '{{from}} and {{to}} share a network.',
  },
} as const;

export const acquaintance = {
  heading: 'Knows',
  headingMember: 'Known by',
  add: 'add an acquaintance',
  since: 'since {{date}}',
  until: 'until {{date}}',
  edit: 'Change: {{name}}',
  title: 'Who of ours knows {{name}}?',
  titleColleague: 'Whom does {{name}} know?',
  titleEdit: '{{colleague}} and {{name}}',
  colleague: 'Colleague of ours',
  member: 'Member of the DMU',
  kind: 'Knows from',
  from: 'Since',
  to: 'Until',
  fromHint: 'Leave it empty when you do not know.',
  toHint: 'Leave it empty while they still know each other.',
  note: 'Which club, which employer?',
  missing: 'who knows whom',
  remove: 'Remove: they do not know each other',
} as const;
