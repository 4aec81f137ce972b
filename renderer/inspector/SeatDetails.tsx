import { Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { correctTenureStart } from '../../shared/record/edits/correctTenureStart.ts';
import { renamePerson } from '../../shared/record/edits/person.ts';
import { type RoleSet, setRoles } from '../../shared/record/edits/roles.ts';
import { renameSeat } from '../../shared/record/edits/seat.ts';
import { setSeatWork } from '../../shared/record/edits/work.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { LockMark } from '../dossier/LockMark.tsx';
import { openDialog, run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import { Face } from '../elements/Face.tsx';
import { RolePicker } from '../elements/RolePicker.tsx';
import { shortDate } from '../i18n/say.ts';
import { useGround } from '../map/useGround.ts';
import { useIsHidden } from '../round/useIsHidden.ts';
import { ReachPaths } from '../suggestions/ReachPaths.tsx';
import { SeatSuggestions } from '../suggestions/SeatSuggestions.tsx';
import { SeatAcquaintances } from './Acquaintances.tsx';
import { CameFrom } from './CameFrom.tsx';
import { CommandButtons } from './CommandButtons.tsx';
import { FeltFact } from './FeltFact.tsx';
import { GatekeeperArguments } from './GatekeeperArguments.tsx';
import classes from './inspector.module.css';
import { PersonNote } from './PersonNote.tsx';
import { ReadingHistory } from './ReadingHistory.tsx';
import { SeatClaims } from './SeatClaims.tsx';
import { SeatStrands } from './SeatStrands.tsx';
import { SeatTies } from './SeatTies.tsx';
import { TouchHistory } from './TouchHistory.tsx';
import { WorkFacts } from './WorkFacts.tsx';

const seatCommandIds = [
  'addReading',
  'recordTouch',
  'recordClaim',
  'pair',
  'addTie',
  'replaceHolder',
  'whatIfLeft',
  'remove',
] as const;

export const SeatDetails = ({ seatId }: { readonly seatId: Id }) => {
  const { t } = useTranslation();
  const seat = useEditorState((state) => pickClientState(state)?.seats.find((found) => found.seat.id === seatId));
  if (!seat) return <p className={classes.empty}>{t('inspector.notAtThisDate')}</p>;
  return (
    <section aria-label={memberName(seat)} data-testid="seat-details">
      <h2 className={classes.heading}>{t('inspector.member')}</h2>
      <Naming seat={seat} />
      {seat.person && <LockMark personId={seat.person.id} />}
      <CommandButtons ids={seatCommandIds} />
      <Facts seat={seat} />
      <SeatClaims seat={seat} />
      {seat.rows.includes('gatekeeper') && <GatekeeperArguments />}
      <SeatStrands seat={seat} />
      <SeatSuggestions seat={seat} />
      <ReachPaths seat={seat} />
      <SeatTies seatId={seatId} />
      {seat.person && <SeatAcquaintances person={seat.person} />}
      {seat.person && <ReadingHistory person={seat.person} />}
      {seat.person && <TouchHistory person={seat.person} />}
    </section>
  );
};

const Naming = ({ seat }: { readonly seat: SeatState }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { person } = seat;
  return (
    <>
      {person ? (
        <EditableText
          className={classes.name}
          label={t('dialog.name')}
          value={person.name}
          onCommit={(name) =>
            run(editor, (record, context) => renamePerson(record, { personId: person.id, name }, context))
          }
        />
      ) : (
        <UnstyledButton
          className={classes.name}
          onClick={() => openDialog(editor, { kind: 'nameHolder', seatId: seat.seat.id })}
        >
          {seat.holder === 'unknown' ? t('inspector.whoIsIt') : t('inspector.vacant')}
        </UnstyledButton>
      )}
      <EditableText
        className={classes.subtitle}
        label={t('dialog.function')}
        placeholder={t('inspector.addFunction')}
        value={seat.seat.title}
        onCommit={(title) =>
          run(editor, (record, context) => renameSeat(record, { seatId: seat.seat.id, title }, context))
        }
      />
      <Roles seat={seat} />
    </>
  );
};

const Roles = ({ seat }: { readonly seat: SeatState }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { roles, companyRoles } = seat;
  const choose = (chosen: RoleSet): void => {
    const request = { seatId: seat.seat.id, ...chosen, asCorrection: false };
    run(editor, (record, context) => setRoles(record, request, context));
  };
  return (
    <Popover width={300} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.roles} title={t('inspector.changeRoles')}>
          {roles.length + companyRoles.length === 0 && (
            <span className={classes.missingRole}>{t('inspector.addRole')}</span>
          )}
          {roles.map((role) => (
            <span key={role} className={classes.role}>
              {t(`word.role.${role}`)}
            </span>
          ))}
          {companyRoles.map(({ id, name }) => (
            <span key={id} className={classes.role} dir="auto">
              {name}
            </span>
          ))}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <RolePicker value={{ roles, companyRoleIds: companyRoles.map(({ id }) => id) }} onChange={choose} />
      </Popover.Dropdown>
    </Popover>
  );
};

const Facts = ({ seat }: { readonly seat: SeatState }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const reader = useEditorState(
    (state) =>
      state.record &&
      seat.emotion.reading?.colleagueId &&
      rowById(state.record, 'colleague', seat.emotion.reading.colleagueId)?.name,
  );
  const ground = useGround();
  const isHidden = useIsHidden(seat.person?.id ?? null);
  const { emotion, tenure, previous } = seat;
  return (
    <dl className={classes.facts}>
      {tenure && (
        <>
          <dt>{t('inspector.onThisSeat')}</dt>
          <dd>
            <EditableDate
              className={classes.date}
              label={t('inspector.onThisSeat')}
              value={tenure.from}
              shown={t('inspector.sinceDate', { date: shortDate(tenure.from) })}
              onCommit={(from) =>
                run(editor, (record, context) => correctTenureStart(record, { tenureId: tenure.id, from }, context))
              }
            />
            {previous?.person && <small> {t('inspector.was', { name: previous.person.name })}</small>}
          </dd>
        </>
      )}
      {seat.person && (
        <>
          <dt>{t('inspector.emotion')}</dt>
          <dd className={classes.emotion}>
            <Face status={emotion.status} size={20} ground={ground} isStale={emotion.isStale} isHidden={isHidden} />
            <span>
              {t(isHidden ? 'round.hidden' : `word.status.${emotion.status}`)}
              {emotion.reading && !isHidden ? (
                <small>
                  {' '}
                  {emotion.confidence && t(`word.confidence.${emotion.confidence}`)} · {shortDate(emotion.reading.date)}
                  {reader ? ` · ${reader}` : ''}
                  {emotion.isStale ? ` · ${t('inspector.stale')}` : ''}
                </small>
              ) : (
                <>
                  {' — '}
                  <UnstyledButton
                    className={classes.link}
                    onClick={() => openDialog(editor, { kind: 'addReading', seatId: seat.seat.id })}
                  >
                    {t('inspector.readNow')}
                  </UnstyledButton>
                </>
              )}
            </span>
          </dd>
        </>
      )}
      <FeltFact nodeId={seat.seat.id} name={memberName(seat)} />
      <WorkFacts
        row={seat.seat}
        onChange={(work) =>
          run(editor, (record, context) => setSeatWork(record, { seatId: seat.seat.id, ...work }, context))
        }
      />
      {seat.person && <CameFrom person={seat.person} employments={seat.cameFrom} />}
      {seat.person && <PersonNote person={seat.person} />}
    </dl>
  );
};
