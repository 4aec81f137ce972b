import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Channel, channels } from '../../shared/model/vocabulary.ts';

/** By what a contact is made. */
export const ChannelSelect = ({
  value,
  onChange,
}: {
  readonly value: Channel;
  readonly onChange: (channel: Channel) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Select
      label={t('dialog.recordTouch.channel')}
      allowDeselect={false}
      data={channels.map((channel) => ({ value: channel, label: t(`word.channel.${channel}`) }))}
      value={value}
      onChange={(chosen) => onChange(channels.find((candidate) => candidate === chosen) ?? value)}
    />
  );
};
