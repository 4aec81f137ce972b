import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type RelationStep, relationSteps } from '../../shared/model/vocabulary.ts';
import { removeRelationLevel, setRelationLevel } from '../../shared/record/edits/relationLevels.ts';
import type { PairingState } from '../../shared/time/clientState.ts';
import { levelsBetween } from '../../shared/time/recordIndex.ts';
import { run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './readings.module.css';

const heights = { first: 10, each: 8 } as const;

/** How well the two of a pairing know each other, as four steps; a step taken here holds from the playhead on. */
export const LevelLadder = ({ strand }: { readonly strand: PairingState }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const ladder = useRef<HTMLDivElement>(null);
  const pairingId = strand.pairing.id;
  const current = strand.currentLevel?.level ?? null;
  const wanted = strand.wantedLevel?.level ?? null;
  const reached = current === null ? -1 : relationSteps.indexOf(current);
  const set = (kind: 'current' | 'wanted', level: RelationStep): void => {
    run(editor, (record, context) => setRelationLevel(record, { pairingId, kind, level }, context));
  };
  const stepTo = (index: number): void => {
    const level = relationSteps[Math.max(0, Math.min(index, relationSteps.length - 1))];
    if (!level) return;
    set('current', level);
    ladder.current?.querySelector<HTMLElement>(`[data-level="${level}"]`)?.focus();
  };
  return (
    <>
      <div ref={ladder} className={classes.ladder} role="radiogroup" aria-label={t('inspector.level')}>
        {relationSteps.map((level, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a step of a ladder is drawn, which a radio button cannot be
          <button
            key={level}
            type="button"
            role="radio"
            aria-checked={level === current}
            className={classes.step}
            data-level={level}
            data-reached={index <= reached}
            data-wanted={level === wanted}
            tabIndex={level === current || (current === null && index === 0) ? 0 : -1}
            title={t(`word.levelMeans.${level}`)}
            onClick={() => set('current', level)}
            onKeyDown={(event) => {
              const by = stepKeys[event.key];
              if (by === undefined) return;
              event.preventDefault();
              event.stopPropagation();
              stepTo(index + by);
            }}
          >
            <i style={{ height: heights.first + index * heights.each }} />
            {t(`word.level.${level}`)}
          </button>
        ))}
      </div>
      <p className={classes.means}>
        {current === null ? t('inspector.levelUnknown') : `${t(`word.levelMeans.${current}`)}.`}
      </p>
      <NativeSelect
        size="xs"
        mb={6}
        label={t('inspector.levelWanted')}
        value={wanted ?? ''}
        onChange={(event) => {
          const level = relationSteps.find((step) => step === event.currentTarget.value);
          if (level) set('wanted', level);
        }}
        data={[
          ...(wanted === null ? [{ value: '', label: t('inspector.levelNotWanted') }] : []),
          ...relationSteps.map((level) => ({ value: level, label: t(`word.level.${level}`) })),
        ]}
      />
      <SaidBefore strand={strand} />
    </>
  );
};

const stepKeys: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Every level ever said of the two up to the playhead, latest first; one said by mistake can be taken away. */
const SaidBefore = ({ strand }: { readonly strand: PairingState }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  if (!record) return null;
  const said = levelsBetween(record, strand.seatId, strand.colleagueId).filter((level) => level.date <= date);
  return (
    <ul className={classes.said} aria-label={t('inspector.levelHistory')}>
      {said.toReversed().map(({ id, date: on, kind, level }) => (
        <li key={id}>
          <span>
            {shortDate(on)} ·{' '}
            {t(kind === 'current' ? 'inspector.levelWas' : 'inspector.levelWasWanted', {
              level: t(`word.level.${level}`),
            })}
          </span>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('inspector.removeLevel', { date: shortDate(on) })}
            onClick={() => run(editor, (now, context) => removeRelationLevel(now, { levelId: id }, context))}
          >
            <IconX size={12} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
};
