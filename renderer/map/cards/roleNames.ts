import type { TFunction } from 'i18next';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';

/** What the seat does, in words: of the eight roles, then of the company's own. */
export const roleNames = ({ roles, companyRoles }: SeatCard, t: TFunction): readonly string[] => [
  ...roles.map((role) => t(`word.role.${role}`)),
  ...companyRoles,
];
