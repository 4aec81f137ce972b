import { ActionIcon, Button, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { IconKey, IconLock, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Id } from '../../shared/model/ids.ts';
import { runCommand } from '../commands/runCommand.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { EditorState } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import classes from './dossier.module.css';
import { NoteCard } from './NoteCard.tsx';
import { createNotes } from './notes.ts';
import { SubjectList } from './SubjectList.tsx';
import { subjectName } from './subjectName.ts';
import { notesWith, subjectGroups, subjectKey } from './subjects.ts';

/** The unlocked dossier of a client, or of all. The notes live here and go with it. */
export const NotesPane = ({ clientId }: { readonly clientId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [notes] = useState(() => createNotes(editor));
  const [isEverybody, setEverybody] = useState(false);
  const [looked, setLooked] = useState('');
  const [chosen, setChosen] = useState(() =>
    subjectKey({ clientId, personId: selectedPersonId(editor.store.getState()) }),
  );
  const selected = useEditorState(selectedPersonId);
  const loaded = useStore(notes.store);
  const platform = useEditorState((state) => state.platform);
  const isReadOnly = useEditorState((state) => state.workspace?.isReadOnly ?? false);
  const today = useEditorState((state) => state.today);
  // Read again with every note: the groups follow the record and the notes.
  const state = useEditorState((current) => current);
  const scope = isEverybody ? null : clientId;

  useEffect(() => {
    if (selected !== null) setChosen(subjectKey({ clientId, personId: selected }));
  }, [clientId, selected]);

  useEffect(() => void notes.load(scope), [notes, scope]);

  useEffect(
    () => () => {
      // Left by the user: what was typed last still goes to the disk. Locked: everything goes at once.
      if (editor.store.getState().dossier?.lock === 'unlocked') void allSaved(editor).then(notes.drop);
      else notes.drop();
    },
    [editor, notes],
  );

  const isSearching = looked.trim() !== '';
  const found = notesWith(loaded.notes, looked);
  const groups = subjectGroups(state, loaded.notes);
  const subjects = groups.flatMap((group) => group.subjects);
  const subject = subjects.find(({ key }) => key === chosen) ?? subjects[0];
  const shown = isSearching ? found : loaded.notes.filter((note) => subject && subjectKey(note) === subject.key);
  const lockKey = shortcutWords('mod+shift+L', platform);

  return (
    <section className={classes.pane} aria-label={t('dossier.title')} data-testid="dossier-unlocked">
      <header className={classes.bar}>
        <h1>{t('dossier.title')}</h1>
        <SegmentedControl
          size="xs"
          aria-label={t('dossier.scope')}
          value={isEverybody ? 'all' : 'client'}
          onChange={(value) => setEverybody(value === 'all')}
          data={[
            { value: 'client', label: t('dossier.thisClient') },
            { value: 'all', label: t('dossier.allClients') },
          ]}
        />
        <TextInput
          className={classes.search}
          size="xs"
          leftSection={<IconSearch size={14} stroke={1.7} />}
          aria-label={t('dossier.search')}
          placeholder={t('dossier.search')}
          autoComplete="off"
          spellCheck={false}
          value={looked}
          onChange={(event) => setLooked(event.currentTarget.value)}
        />
        <Tooltip label={t('command.changePassphrase')} openDelay={200}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('command.changePassphrase')}
            onClick={() => runCommand(editor, 'changePassphrase')}
          >
            <IconKey size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('command.lockDossier')} (${lockKey})`} openDelay={200}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLock size={14} stroke={1.7} />}
            onClick={() => runCommand(editor, 'lockDossier')}
          >
            {t('dossier.lock')}
          </Button>
        </Tooltip>
      </header>
      <SubjectList
        groups={groups}
        chosen={isSearching ? null : (subject?.key ?? null)}
        onChoose={(key) => {
          setLooked('');
          setChosen(key);
        }}
      />
      <div className={classes.notes}>
        <div className={classes.notesHead}>
          <h2 dir="auto">
            {isSearching ? t('dossier.found', { count: found.length }) : subject && subjectName(subject, t)}
          </h2>
          {!isSearching && subject && !isReadOnly && subject.clientName !== null && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} stroke={2} />}
              onClick={() => notes.begin(subject, subject, today)}
            >
              {t('dossier.add')}
            </Button>
          )}
        </div>
        {loaded.isLoaded && shown.length === 0 && !isSearching && (
          <p className={classes.empty}>{t('dossier.emptySubject')}</p>
        )}
        {shown.toSorted(newestFirst).map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            about={isSearching ? (note.personName ?? note.clientName ?? t('dossier.goneClient')) : null}
            isBegun={note.id === loaded.begun}
            isReadOnly={isReadOnly}
            onWrite={(content) => notes.write(note.id, content)}
            onRemove={() => void notes.remove(note.id, scope)}
          />
        ))}
      </div>
    </section>
  );
};

const newestFirst = (
  a: { readonly id: Id; readonly content: { readonly date: string } | null },
  b: { readonly id: Id; readonly content: { readonly date: string } | null },
): number => (b.content?.date ?? '').localeCompare(a.content?.date ?? '') || b.id.localeCompare(a.id);

/** Who sits on the selected seat: the dossier opens at her notes. */
const selectedPersonId = (state: EditorState): Id | null => {
  const { selection } = state;
  if (selection?.kind !== 'seat') return null;
  return pickClientState(state)?.seats.find(({ seat }) => seat.id === selection.id)?.person?.id ?? null;
};
