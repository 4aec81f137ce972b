import type { AgendaItem } from '../../shared/insight/agenda.ts';
import { agendaSum } from '../../shared/insight/sums/agendaSum.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { openItem } from './actOnItem.ts';

/** A count of contacts; each of them leads to its client. */
export const Counted = ({
  items,
  what,
  children,
}: {
  readonly items: readonly AgendaItem[];
  readonly what: string;
  readonly children: string | number;
}) => {
  const editor = useEditor();
  return (
    <Explained
      what={what}
      sum={() => agendaSum(items)}
      onLead={({ id }) => {
        const item = items.find((each) => each.id === id);
        if (item) void openItem(editor, item);
      }}
    >
      {children}
    </Explained>
  );
};
