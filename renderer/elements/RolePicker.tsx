import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../shared/model/vocabulary.ts';

/** The roles of a seat; several may be chosen. */
export const RolePicker = ({
  value,
  onChange,
}: {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Input.Wrapper label={t('dialog.roles')}>
      <Chip.Group
        multiple
        value={[...value]}
        onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
      >
        <Group gap={6} mt={4}>
          {roles.map((role) => (
            <Chip key={role} value={role} size="xs" radius="xl">
              {t(`word.role.${role}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
};
