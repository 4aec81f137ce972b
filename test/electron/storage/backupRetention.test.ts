import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupFileName, backupsAmong } from '../../../electron/storage/backupName.ts';
import { backupsToDelete, isBackupDue } from '../../../electron/storage/backupRetention.ts';

const now = new Date('2026-03-04T18:00:00.000Z');
const backup = (moment: string) => ({ fileName: moment, takenAt: new Date(moment) });

/** What stays of these, newest first. */
const keptOf = (moments: readonly string[]): readonly string[] => {
  const backups = moments.map(backup);
  const gone = backupsToDelete(backups, now);
  return backups
    .filter((one) => !gone.includes(one))
    .map(({ fileName }) => fileName)
    .sort()
    .reverse();
};

describe('which backups stay', () => {
  test('the newest three of today', () => {
    const today = ['08', '09', '10', '11', '12'].map((hour) => `2026-03-04T${hour}:00:00.000Z`);
    expect(keptOf(today)).toEqual(today.slice(2).reverse());
  });

  test('the newest of each of the seven days before', () => {
    const days = ['25', '26', '27', '28'].flatMap((day) => [
      `2026-02-${day}T09:00:00.000Z`,
      `2026-02-${day}T17:00:00.000Z`,
    ]);
    expect(keptOf(days)).toEqual(days.filter((moment) => moment.includes('T17')).reverse());
  });

  test('the newest of each week before those', () => {
    // Weeks of seven days since 1970-01-01, a Thursday: they run from Thursday to Wednesday.
    const weeks = ['2026-02-04', '2026-02-05', '2026-02-11', '2026-02-12', '2026-02-18'].map(
      (day) => `${day}T09:00:00.000Z`,
    );
    expect(keptOf(weeks)).toEqual(['2026-02-18T09:00:00.000Z', '2026-02-11T09:00:00.000Z', '2026-02-04T09:00:00.000Z']);
  });

  test('twelve in all', () => {
    const daily = Array.from({ length: 400 }, (_, age) => new Date(now.getTime() - age * 86_400_000).toISOString());
    expect(keptOf(daily)).toHaveLength(12);
    expect(keptOf(daily).slice(0, 8)).toEqual(daily.slice(0, 8));
  });

  test('one from the future, left by a clock that was wrong, counts as one of today', () => {
    const moments = [
      '2027-01-01T00:00:00.000Z',
      '2026-03-04T12:00:00.000Z',
      '2026-03-04T11:00:00.000Z',
      '2026-03-04T10:00:00.000Z',
    ];
    expect(keptOf(moments)).toEqual(moments.slice(0, 3));
  });

  test('the newest always, never more than twelve, and asking again lets nothing more go', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.uniqueArray(moment, { minLength: 1, maxLength: 60, selector: (date) => date.getTime() }),
        (moments) => {
          const texts = moments.map((date) => date.toISOString());
          const kept = keptOf(texts);
          expect(kept[0]).toBe([...texts].sort().at(-1));
          expect(kept.length).toBeLessThanOrEqual(12);
          expect(keptOf(kept)).toEqual(kept);
        },
      ),
    );
  });

  test('a year of daily work never leaves a gap of more than a week in the last four weeks', () => {
    let kept: readonly string[] = [];
    for (let day = 0; day < 365; day += 1) {
      const today = new Date(Date.UTC(2025, 0, 1, 9) + day * 86_400_000);
      const backups = [today.toISOString(), ...kept].map(backup);
      const gone = backupsToDelete(backups, today);
      kept = backups.filter((one) => !gone.includes(one)).map(({ fileName }) => fileName);
    }
    const ages = kept.map((moment) => (Date.UTC(2025, 11, 31, 9) - new Date(moment).getTime()) / 86_400_000);
    expect(ages.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(28);
    expect(Math.max(...ages.slice(1).map((age, index) => age - (ages[index] ?? 0)))).toBeLessThanOrEqual(7);
  });
});

test('a backup is due when today has none', () => {
  expect(isBackupDue([], now)).toBe(true);
  expect(isBackupDue([backup('2026-03-03T23:59:59.999Z')], now)).toBe(true);
  expect(isBackupDue([backup('2026-03-04T00:00:00.000Z')], now)).toBe(false);
});

describe('the name of a backup', () => {
  test('tells its workspace and its moment, and both are read back from it', () => {
    const name = backupFileName('/home/a/Clients.counterpart', now);
    expect(name).toMatch(/^Clients [0-9a-f]{8} 2026-03-04T18-00-00-000Z\.counterpart$/);
    expect(backupsAmong([name], '/home/a/Clients.counterpart')).toEqual([{ fileName: name, takenAt: now }]);
  });

  test('is never taken for the backup of a workspace of the same name elsewhere, or for another file', () => {
    const name = backupFileName('/home/a/Clients.counterpart', now);
    expect(backupsAmong([name, 'Clients.counterpart', `${name}.partial`], '/home/b/Clients.counterpart')).toEqual([]);
    expect(backupsAmong([name.replace('03-04', '13-44')], '/home/a/Clients.counterpart')).toEqual([]);
  });

  test('fits on every file system, however long the workspace is called', () => {
    const name = backupFileName(`/home/a/${'👩‍👩‍👧'.repeat(25)}.counterpart`, now);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
    expect(name.isWellFormed()).toBe(true);
  });
});
