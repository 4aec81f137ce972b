/** Reading people: the round in which the others' readings stay hidden, and the questions that help. */
export const round = {
  title: 'Reading round',
  explain:
    'Everybody reads the same people, one after the other, at the same screen. What the others read of a person stays hidden until the one who holds the pen has read that person today.',
  passTitle: 'Pass the pen',
  passHint: 'What the next one has not read today is hidden again.',
  pen: 'Who holds the pen?',
  missing: 'who holds the pen',
  missingStatus: 'an emotional status',
  choosePen: 'A colleague of ours',
  nobodyOfOurs: 'Nobody of ours is called that. Add a colleague first.',
  begin: 'Begin',
  pass: 'Pass the pen',
  reads: 'holds the pen.',
  progress: '{{read}} of {{of}} read',
  hint: 'What others read stays hidden until then.',
  allRead: 'All read. Pass the pen, or end the round.',
  hidden: 'hidden',
  othersHidden: 'What others read of {{name}} stays hidden until the one with the pen has given a reading today.',
  aReading: 'a reading',
  nothingRead: 'The reading round has ended. Nobody was read, so it showed nothing.',
  unread: 'Not read in this round: {{names}}',
  summary: 'What the round showed',
  verdict: { disagree: 'The team disagrees', agree: 'The team agrees', single: 'Too few voices' },
} as const;

export const readHer = {
  help: 'Help me read {{name}}…',
  title: 'What have you observed?',
  open: 'cannot say',
  take: 'Take this over',
  question: {
    callsBack: 'Are our calls returned?',
    problems: 'Do we hear of problems first?',
    introduces: 'Are we introduced to others?',
    competitors: 'Are competitors mentioned?',
    lastContact: 'How did the last contact feel?',
  },
  answer: {
    callsBack: { soon: 'soon, unasked', asked: 'when we ask again', never: 'hardly ever' },
    problems: { first: 'yes, we hear it first', late: 'late', others: 'we hear it from others' },
    introduces: { unasked: 'yes, unasked', asked: 'when we ask', avoids: 'we are kept away' },
    competitors: { not: 'no', openly: 'openly, to compare', pressure: 'to put us under pressure' },
    lastContact: {
      saidGlad: 'we were told: glad with you',
      warm: 'warm',
      businesslike: 'businesslike',
      cool: 'cool',
      complained: 'we were told: dissatisfied',
    },
  },
  sign: {
    callsBack: { soon: 'calls back soon', asked: 'calls back when asked', never: 'hardly ever calls back' },
    problems: {
      first: 'brings problems to us first',
      late: 'tells us of problems late',
      others: 'leaves it to others to tell us of problems',
    },
    introduces: {
      unasked: 'introduces us to others unasked',
      asked: 'introduces us when we ask',
      avoids: 'keeps us away from others',
    },
    competitors: {
      not: 'does not mention competitors',
      openly: 'compares us openly',
      pressure: 'puts us under pressure with competitors',
    },
    lastContact: {
      saidGlad: 'said to be glad with us',
      warm: 'was warm at the last contact',
      businesslike: 'was businesslike at the last contact',
      cool: 'was cool at the last contact',
      complained: 'said to be dissatisfied',
    },
  },
  reason: {
    nothing: 'Answer what you can; unknown stays unknown until somebody has looked.',
    neither: '{{name}} gives no sign either way.',
    signs: '{{name}} {{signs}}.',
    mixed: '{{name}} {{warm}}, but {{cold}}.',
  },
} as const;
