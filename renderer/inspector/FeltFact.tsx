import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { pickFelt } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { percent } from '../i18n/say.ts';
import { useFeltSum } from '../map/useFeltSum.ts';

/** Less would read 0 %. */
const leastShown = 0.005;

/** How much of what was pulled is felt at this card; a row of a list of facts, and none where nothing is felt. */
export const FeltFact = ({ nodeId, name }: { readonly nodeId: Id; readonly name: string }) => {
  const { t } = useTranslation();
  const felt = useEditorState((state) => pickFelt(state)?.nodes[nodeId] ?? 0);
  const sum = useFeltSum(nodeId);
  if (felt < leastShown) return null;
  return (
    <>
      <dt>{t('inspector.felt')}</dt>
      <dd>
        <Explained what={t('sum.ofWhat.feltBy', { name })} sum={sum} position="bottom-end">
          {percent(felt)}
        </Explained>
      </dd>
    </>
  );
};
