import { IconArrowsDiff, IconBookmarkPlus, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { zoomedView } from './geometry/view.ts';
import { useMapTools } from './MapContext.tsx';
import { showWholeMap } from './showWholeMap.ts';

const zoomStep = 1.25;

/** Keep this view, compare with another date, zoom out, zoom in, show everything. */
export const MapControls = () => {
  const { t } = useTranslation();
  const editor = useEditor();
  const tools = useMapTools();
  const { store, viewport } = tools;
  const zoomBy = (factor: number): void => {
    const { width, height } = viewport.size();
    store.setState({ isFitted: false });
    viewport.show(zoomedView(viewport.view(), factor, { x: width / 2, y: height / 2 }), 'glide');
  };
  return (
    <div className="map-controls" role="toolbar" aria-label={t('map.zoom.label')}>
      <ControlButton label={t('slides.keep')} onClick={() => runCommand(editor, 'keepView')}>
        <IconBookmarkPlus size={15} aria-hidden="true" />
      </ControlButton>
      <ControlButton label={t('command.showCompare')} onClick={() => runCommand(editor, 'showCompare')}>
        <IconArrowsDiff size={15} aria-hidden="true" />
      </ControlButton>
      <ControlButton label={t('map.zoom.out')} onClick={() => zoomBy(1 / zoomStep)}>
        <IconMinus size={15} aria-hidden="true" />
      </ControlButton>
      <ControlButton label={t('map.zoom.in')} onClick={() => zoomBy(zoomStep)}>
        <IconPlus size={15} aria-hidden="true" />
      </ControlButton>
      <ControlButton label={t('map.zoom.fit')} onClick={() => showWholeMap(editor, tools)}>
        <IconMaximize size={15} aria-hidden="true" />
      </ControlButton>
    </div>
  );
};

const ControlButton = ({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) => (
  <button type="button" aria-label={label} title={label} onClick={onClick}>
    {children}
  </button>
);
