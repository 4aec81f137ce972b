import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import type { PaperSource } from './paperSource.ts';

export const wholeScene = ({ record, state, felt }: PaperSource): Scene =>
  buildScene(state, layoutBanks(record, { phase: state.phase ?? 'exploration', visibleAt: [state.date] }), felt);
