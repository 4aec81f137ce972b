import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { showFailure } from '../feedback/notices.tsx';
import classes from './LogoField.module.css';

/** Our company's logo as it stands on paper. The file is chosen, checked and kept by the main process. */
export const LogoField = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const logo = useEditorState((state) => state.logo);
  const choose = async (): Promise<void> => {
    const chosen = await editor.bridge.chooseLogo(undefined);
    if (!chosen.ok) showFailure(chosen.error);
    else if (chosen.value) editor.store.setState({ logo: chosen.value });
  };
  const remove = async (): Promise<void> => {
    const removed = await editor.bridge.removeLogo(undefined);
    if (!removed.ok) showFailure(removed.error);
    else editor.store.setState({ logo: null });
  };
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('dialog.settings.logo')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('dialog.settings.logoHint')}
      </Text>
      <Group gap="sm">
        {logo && <img className={classes.logo} src={logo.href} alt={t('dialog.settings.logo')} />}
        <Button size="xs" variant="default" onClick={() => void choose()}>
          {t(logo ? 'dialog.settings.logoReplace' : 'dialog.settings.logoChoose')}
        </Button>
        {logo && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => void remove()}>
            {t('dialog.settings.logoRemove')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
