import { Modal, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, themes } from '../../shared/ipc/contract.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { changePreferences } from '../editor/preferences.ts';
import { LogoField } from './LogoField.tsx';

/** Every choice takes effect at once. */
export const SettingsDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { language, theme, ownCompany, dossierLockMinutes } = useEditorState((state) => state.preferences);
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t('dialog.settings.title')}>
      <Stack gap="md">
        <Stack gap={4}>
          <Text size="sm" fw={500}>
            {t('dialog.settings.language')}
          </Text>
          <SegmentedControl
            fullWidth
            value={language}
            onChange={(value) => {
              const chosen = languages.find((candidate) => candidate === value);
              if (chosen) void changePreferences(editor, { language: chosen });
            }}
            data={[
              { value: 'en', label: 'English' },
              { value: 'nl', label: 'Nederlands' },
            ]}
          />
        </Stack>
        <Stack gap={4}>
          <Text size="sm" fw={500}>
            {t('dialog.settings.theme')}
          </Text>
          <SegmentedControl
            fullWidth
            value={theme}
            onChange={(value) => {
              const chosen = themes.find((candidate) => candidate === value);
              if (chosen) void changePreferences(editor, { theme: chosen });
            }}
            data={themes.map((value) => ({ value, label: t(`dialog.settings.themes.${value}`) }))}
          />
        </Stack>
        <TextInput
          label={t('dialog.settings.ownCompany')}
          description={t('dialog.settings.ownCompanyHint')}
          placeholder={t('app.ourCompany')}
          maxLength={200}
          value={ownCompany}
          onChange={(event) => void changePreferences(editor, { ownCompany: event.currentTarget.value })}
        />
        <LogoField />
        <NumberInput
          label={t('dialog.settings.dossierLock')}
          description={t('dialog.settings.dossierLockHint')}
          min={1}
          max={120}
          clampBehavior="strict"
          allowDecimal={false}
          value={dossierLockMinutes}
          onChange={(minutes) => {
            if (typeof minutes === 'number' && minutes >= 1) {
              void changePreferences(editor, { dossierLockMinutes: minutes });
            }
          }}
        />
      </Stack>
    </Modal>
  );
};
