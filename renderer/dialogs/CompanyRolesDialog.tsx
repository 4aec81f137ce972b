import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { acquisitionRows, nurtureRows } from '../../shared/model/rowTemplate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { type CompanyRoleDraft, setCompanyRoles, usersOf } from '../../shared/record/edits/companyRoles.ts';
import { companyRolesOf } from '../../shared/time/presence.ts';
import { workspaceRecordsOf } from '../agenda/workspaceRecords.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

/** A draft needs a name of its own as long as it has no id, so that its field keeps what is typed when rows move. */
type Draft = CompanyRoleDraft & { readonly key: string };

const columns = '1fr 170px 170px 86px';

/** The roles a company adds to the eight: their names, their order, and where they show. */
export const CompanyRolesDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const present = companyRolesOf(useRecord());
  const [drafts, setDrafts] = useState<readonly Draft[]>(
    present.map(({ id, name, conquestRow, nurtureRow }) => ({ key: id, id, name, conquestRow, nurtureRow })),
  );
  const [fresh, setFresh] = useState<string | null>(null);
  const save = async () => {
    const gone = present.map(({ id }) => id).filter((id) => !drafts.some((draft) => draft.id === id));
    const usedElsewhere = gone.length === 0 ? new Map() : await usedAtOthers(editor, gone);
    return perform(editor, (record, context) => setCompanyRoles(record, { roles: drafts, usedElsewhere }, context));
  };
  const change = (key: string, patch: Partial<CompanyRoleDraft>): void =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));
  const add = (key: string): void => {
    setDrafts([...drafts, { key, id: null, name: '', conquestRow: 'influencer', nurtureRow: 'influencer' }]);
    setFresh(key);
  };
  /** A stable reference: the field takes the focus when it comes, and not with every letter typed. */
  const focusOnce = useCallback((field: HTMLInputElement | null): void => field?.focus(), []);
  const shift = (place: number, by: 1 | -1): void => {
    const next = [...drafts];
    const [moved] = next.splice(place, 1);
    if (moved) next.splice(place + by, 0, moved);
    setDrafts(next);
  };
  return (
    <EditDialog title={t('dialog.companyRoles.title')} submitLabel={t('dialog.save')} size="xl" onSubmit={save}>
      <Text size="sm" c="dimmed">
        {t('dialog.companyRoles.explain')}
      </Text>
      {drafts.length === 0 && <Text size="sm">{t('dialog.companyRoles.empty')}</Text>}
      <Stack gap={6}>
        {drafts.length > 0 && (
          <Text component="div" size="xs" c="dimmed" style={{ display: 'grid', gridTemplateColumns: columns, gap: 6 }}>
            <span>{t('dialog.companyRoles.name')}</span>
            <span>{t('dialog.companyRoles.conquestRow')}</span>
            <span>{t('dialog.companyRoles.nurtureRow')}</span>
          </Text>
        )}
        {drafts.map(({ key, name, conquestRow, nurtureRow }, place) => (
          <div key={key} style={{ display: 'grid', gridTemplateColumns: columns, gap: 6, alignItems: 'center' }}>
            <TextInput
              aria-label={t('dialog.companyRoles.name')}
              placeholder={t('dialog.companyRoles.placeholder')}
              value={name}
              ref={key === fresh ? focusOnce : undefined}
              onChange={(event) => change(key, { name: event.currentTarget.value })}
            />
            <Select
              aria-label={`${t('dialog.companyRoles.conquestRow')}: ${name}`}
              allowDeselect={false}
              data={acquisitionRows.map((value) => ({ value, label: t(`word.lane.${value}`) }))}
              value={conquestRow}
              onChange={(value) =>
                change(key, { conquestRow: acquisitionRows.find((row) => row === value) ?? conquestRow })
              }
            />
            <Select
              aria-label={`${t('dialog.companyRoles.nurtureRow')}: ${name}`}
              allowDeselect={false}
              data={nurtureRows.map((value) => ({ value, label: t(`word.lane.${value}`) }))}
              value={nurtureRow}
              onChange={(value) => change(key, { nurtureRow: nurtureRows.find((row) => row === value) ?? nurtureRow })}
            />
            <Group gap={0} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={place === 0}
                aria-label={t('dialog.companyRoles.up', { name })}
                onClick={() => shift(place, -1)}
              >
                <IconArrowUp size={16} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={place === drafts.length - 1}
                aria-label={t('dialog.companyRoles.down', { name })}
                onClick={() => shift(place, 1)}
              >
                <IconArrowDown size={16} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('dialog.companyRoles.remove', { name })}
                onClick={() => setDrafts(drafts.filter((draft) => draft.key !== key))}
              >
                <IconTrash size={16} stroke={1.6} />
              </ActionIcon>
            </Group>
          </div>
        ))}
      </Stack>
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} stroke={1.8} />}
        onClick={() => add(editor.newId())}
      >
        {t('dialog.companyRoles.add')}
      </Button>
    </EditDialog>
  );
};

/** Who has these roles at the clients that are not open; they are read from disk, for a role is the whole workspace's. */
const usedAtOthers = async (editor: Editor, roleIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly string[]>> => {
  const store = workspaceRecordsOf(editor);
  await store.refresh();
  const open = editor.store.getState().record?.clientId;
  const others: readonly ClientRecord[] = [...(store.getState().records?.values() ?? [])].filter(
    ({ clientId }) => clientId !== open,
  );
  return new Map(roleIds.map((id) => [id, others.flatMap((record) => usersOf(record, id))]));
};
