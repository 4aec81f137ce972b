import type { Backup } from './backupName.ts';

const keptToday = 3;
const dailyDays = 7;
const keptInAll = 12;
const dayInMs = 86_400_000;

/**
 * Which backups to let go: of today the newest three stay, of each of the seven days before the newest one, of each
 * week before those the newest one, and twelve in all. Days and weeks are counted in UTC. What bears a later date than
 * today (a clock was set back) counts as today's. The newest backup always stays.
 */
export const backupsToDelete = (backups: readonly Backup[], now: Date): readonly Backup[] => {
  const today = dayOf(now);
  const newestFirst = [...backups].sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
  const keptPerPeriod = new Map<string, number>();
  let kept = 0;
  return newestFirst.filter(({ takenAt }) => {
    const { period, limit } = periodOf(dayOf(takenAt), today);
    const already = keptPerPeriod.get(period) ?? 0;
    if (already >= limit || kept >= keptInAll) return true;
    keptPerPeriod.set(period, already + 1);
    kept += 1;
    return false;
  });
};

/** True when today has no backup yet. */
export const isBackupDue = (backups: readonly Backup[], now: Date): boolean =>
  backups.every(({ takenAt }) => dayOf(takenAt) !== dayOf(now));

const periodOf = (day: number, today: number): { readonly period: string; readonly limit: number } => {
  if (day >= today) return { period: 'today', limit: keptToday };
  if (day >= today - dailyDays) return { period: `day ${day}`, limit: 1 };
  return { period: `week ${Math.floor(day / 7)}`, limit: 1 };
};

const dayOf = (moment: Date): number => Math.floor(moment.getTime() / dayInMs);
