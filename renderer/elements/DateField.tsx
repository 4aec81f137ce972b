import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { dateInWords, failureText } from '../i18n/say.ts';

/** A date as text, so that what was typed stays when it is no date, and a calendar beside it. */
export const DateField = ({
  label,
  description,
  value,
  onChange,
  isOptional = false,
}: {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isOptional?: boolean;
}) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const isEmpty = value.trim() === '';
  const date = readTypedDate(value);
  const isWrong = !date.ok && !(isOptional && isEmpty);
  return (
    <TextInput
      label={label}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={date.ok ? dateInWords(date.value) : description}
      error={isWrong && !isEmpty ? failureText(date.error).sentence : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" withinPortal>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('dialog.pickDate')}
              onClick={() => setOpen(!isOpen)}
            >
              <IconCalendar size={16} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <DatePicker
              value={date.ok ? date.value : null}
              {...(date.ok ? { defaultDate: date.value } : {})}
              onChange={(picked) => {
                if (picked !== null) onChange(picked);
                setOpen(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
};
