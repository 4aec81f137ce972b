import { tokensOf } from '../../shared/scene/palette.ts';
import { useGround } from '../map/useGround.ts';
import { drawSign, type Sign } from '../paper/comparison/changeMarks.ts';
import { Drawn } from '../paper/PaperSheet.tsx';

/** The sign of a change beside the words that tell it. */
export const ChangeSign = ({ sign }: { readonly sign: Sign }) => {
  const tokens = tokensOf[useGround()];
  return (
    <svg width="18" height="18" viewBox="-10 -10 20 20" aria-hidden="true">
      {drawSign(sign, 0, 0, 8.5, tokens).map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sign is drawn whole
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
};
