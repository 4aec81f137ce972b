import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { runCommand } from '../commands/runCommand.ts';
import { openDeal } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { dealsAt, standings } from './dealsAt.ts';

/** Every deal of the client, by where it stands at the playhead. */
export const DealList = ({ openedId }: { readonly openedId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const listed = useMemo(() => (record ? dealsAt(record, date) : []), [record, date]);
  return (
    <nav className="deals-list" aria-label={t('deals.list')}>
      {standings.map((standing) => {
        const deals = listed.filter((each) => each.standing === standing);
        return deals.length === 0 ? null : (
          <section key={standing}>
            <h2>{t(`deals.standing.${standing}`)}</h2>
            {deals.map(({ deal }) => (
              <UnstyledButton
                key={deal.id}
                className="deals-listed"
                data-standing={standing}
                aria-current={deal.id === openedId}
                onClick={() => openDeal(editor, deal.id)}
              >
                <b dir="auto">{deal.name}</b>
                <small>{t('deals.since', { date: shortDate(deal.openedOn) })}</small>
              </UnstyledButton>
            ))}
          </section>
        );
      })}
      <UnstyledButton className="deals-new" onClick={() => runCommand(editor, 'newDeal')}>
        <IconPlus size={14} /> {t('command.newDeal')}
      </UnstyledButton>
    </nav>
  );
};
