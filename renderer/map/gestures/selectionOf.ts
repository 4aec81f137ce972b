import type { Card } from '../../../shared/scene/sceneTypes.ts';
import type { Selection } from '../../editor/selection.ts';

export const selectionOf = (card: Card): Selection =>
  card.kind === 'ghost' ? { kind: 'ghost', id: card.role } : { kind: card.kind, id: card.id };
