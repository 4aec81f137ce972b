import { say } from '../bilingual.ts';

/** Whoever coordinated supply in the first years had been told to keep us to herself. */
export const claims = [
  {
    person: 'wissel',
    heardBy: 'docter',
    date: '2020-09-15',
    note: say('At the counter: "You need nobody but me."', 'Aan de balie: "U heeft niemand nodig dan mij."'),
  },
];

/** For the reception and the order desk of theirs, where nobody of ours is known by name. */
export const gatekeeperArguments = [
  {
    text: say('A bed back in use within a day', 'Een bed binnen een dag weer in gebruik'),
    from: '2020-03-02',
  },
  {
    text: say(
      'Every part traced to its batch, as your auditors ask',
      'Elk onderdeel herleidbaar tot de partij, zoals uw auditors vragen',
    ),
    from: '2022-10-17',
  },
  {
    text: say('Free samples within a week', 'Gratis monsters binnen een week'),
    from: '2020-03-02',
    to: '2024-07-01',
  },
];

/** Why a finding of that spring was not heard for a while. */
export const snoozes = [
  {
    finding: 'root20Share:exitAgreement',
    severity: 'warning',
    on: '2024-02-05',
    until: '2024-06-03',
    reason: say(
      'First the new delivery scheme; an exit agreement now would be heard as a threat.',
      'Eerst het nieuwe leverschema; een exitafspraak zou nu als dreigement klinken.',
    ),
  },
];
