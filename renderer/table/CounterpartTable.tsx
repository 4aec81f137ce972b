import { useTranslation } from 'react-i18next';
import { useEditorState } from '../editor/EditorContext.tsx';
import { LaneRows } from './LaneRows.tsx';
import { pickTable } from './pickTable.ts';
import { settledPlace } from './places.ts';
import { useFollowSelection } from './useFollowSelection.ts';
import { useGridEvents } from './useGridEvents.ts';
import { useTable } from './useTable.ts';

/** The client's people beside ours, role by role: the map as a table that is written in like a spreadsheet. */
export const CounterpartTable = () => {
  const { t } = useTranslation();
  const { lanes, lines } = useEditorState(pickTable);
  const client = useEditorState((state) => state.record?.tables.client[state.record.clientId]?.name ?? '');
  const ownCompany = useEditorState((state) => state.preferences.ownCompany) || t('map.ourCompany');
  const wanted = useTable((state) => state.at);
  const index = useTable((state) => state.index);
  const at = settledPlace(lines, wanted, index);
  const events = useGridEvents();
  const focus = useFollowSelection(lines, at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited in place
    <table role="grid" className="table-grid" aria-label={t('table.label', { client })} {...events} {...focus}>
      <colgroup>
        <col className="table-col-lane" />
        <col />
        <col className="table-col-emotion" />
        <col className="table-col-own" />
        <col className="table-col-cadence" />
        <col className="table-col-contact" />
      </colgroup>
      <thead>
        <tr className="table-banks">
          <td />
          <th scope="colgroup" colSpan={2} dir="auto">
            {client}
          </th>
          <th scope="colgroup" colSpan={3} dir="auto">
            {ownCompany}
          </th>
        </tr>
        <tr>
          <th scope="col">{t('table.column.role')}</th>
          <th scope="col">{t('table.column.client')}</th>
          <th scope="col">{t('table.column.emotion')}</th>
          <th scope="col">{t('table.column.own')}</th>
          <th scope="col">{t('table.column.cadence')}</th>
          <th scope="col">{t('table.column.contact')}</th>
        </tr>
      </thead>
      {lanes.map((lane) => (
        <LaneRows key={lane.lane} lane={lane} at={at && lane.lines.some(({ key }) => key === at.key) ? at : null} />
      ))}
    </table>
  );
};
