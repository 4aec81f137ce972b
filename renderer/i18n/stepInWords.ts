import type { Message } from '../../shared/record/step.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { say, translate } from './say.ts';

/** A step as the user would name it. During a round a reading's own words would give away what another one read. */
export const stepInWords = ({ round }: Pick<EditorState, 'round'>, label: Message): string =>
  round && label.key.startsWith('step.addReading') ? translate('round.aReading') : say(label);
