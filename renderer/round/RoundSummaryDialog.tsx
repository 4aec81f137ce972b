import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RoundResult, resultsOf } from '../../shared/insight/readingRound.ts';
import { listSum } from '../../shared/insight/sums/listSum.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useRecord } from '../dialogs/useRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { Explained } from '../explained/Explained.tsx';
import { Voices } from '../inspector/Voices.tsx';
import { useGround } from '../map/useGround.ts';
import { listInWords } from '../timeline/dateWords.ts';
import classes from './round.module.css';

const verdicts = ['disagree', 'agree', 'single'] as const satisfies readonly RoundResult['verdict'][];

/** What a round brought to light of those who were read: first where the team disagrees, then where it agrees, then what one alone said. */
export const RoundSummaryDialog = ({ personIds }: { readonly personIds: readonly Id[] }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const everybody = resultsOf(record, editor.store.getState().date);
  const results = everybody.filter(({ person }) => personIds.includes(person.id));
  const unread = everybody.filter(({ person }) => !personIds.includes(person.id));
  const close = (): void => openDialog(editor, null);
  return (
    <Modal
      opened
      onClose={close}
      title={t('round.summary')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      {verdicts.map((verdict) => {
        const group = results.filter((result) => result.verdict === verdict);
        return (
          group.length > 0 && (
            <section key={verdict} aria-label={t(`round.verdict.${verdict}`)}>
              <h3 className={classes.group}>
                <Explained
                  what={t(`round.verdict.${verdict}`)}
                  sum={() => listSum(group.map(({ person }) => ({ id: person.id, words: person.name })))}
                >
                  {t(`round.verdict.${verdict}`)} · {group.length}
                </Explained>
              </h3>
              {group.map((result) => (
                <Result key={result.person.id} result={result} />
              ))}
            </section>
          )
        );
      })}
      {unread.length > 0 && (
        <p className={classes.unread}>
          {t('round.unread', { names: listInWords(unread.map(({ person }) => person.name)) })}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={close} data-autofocus>
          {t('dialog.close')}
        </Button>
      </Group>
    </Modal>
  );
};

const Result = ({ result: { person, team, verdict } }: { readonly result: RoundResult }) => {
  const { t } = useTranslation();
  const ground = useGround();
  return (
    <div className={classes.person}>
      <Face status={team.status} size={24} ground={ground} />
      <span>
        <b dir="auto">{person.name}</b>{' '}
        <small>
          {t(`word.status.${team.status}`)} · {t('inspector.voices', { count: team.voices.length })}
        </small>
      </span>
      {verdict === 'disagree' && (
        <div className={classes.voices}>
          <Voices voices={team.voices} />
        </div>
      )}
    </div>
  );
};
