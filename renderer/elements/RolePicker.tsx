import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../shared/model/vocabulary.ts';
import type { RoleSet } from '../../shared/record/edits/roles.ts';
import { companyRolesOf } from '../../shared/time/presence.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** The roles of a seat, of the eight and of the company's own; several may be chosen. */
export const RolePicker = ({
  value,
  onChange,
}: {
  readonly value: RoleSet;
  readonly onChange: (roles: RoleSet) => void;
}) => {
  const { t } = useTranslation();
  const own = useEditorState(({ record }) => (record ? companyRolesOf(record) : none));
  const choose = (chosen: readonly string[]): void =>
    onChange({
      roles: roles.filter((role: Role) => chosen.includes(role)),
      companyRoleIds: own.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])),
    });
  return (
    <Input.Wrapper label={t('dialog.roles')}>
      <Chip.Group multiple value={[...value.roles, ...value.companyRoleIds]} onChange={choose}>
        <Group gap={6} mt={4}>
          {roles.map((role) => (
            <Chip key={role} value={role} size="xs" radius="xl">
              {t(`word.role.${role}`)}
            </Chip>
          ))}
        </Group>
        {own.length > 0 && (
          <Group gap={6} mt={8}>
            {own.map(({ id, name }) => (
              <Chip key={id} value={id} size="xs" radius="xl" variant="outline">
                <bdi>{name}</bdi>
              </Chip>
            ))}
          </Group>
        )}
      </Chip.Group>
    </Input.Wrapper>
  );
};

const none: readonly never[] = [];
