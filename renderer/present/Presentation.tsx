import { useEffect, useState } from 'react';
import { keptViewsOf } from '../../shared/time/keptViews.ts';
import { EditorContext, useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Stage } from './Stage.tsx';
import { slidesOf } from './slideShow.ts';
import { createStage } from './stage.ts';

/** Over the window while one presents. When it ends, the window is as it was: it was never touched. */
export const Presentation = () => {
  const presenting = useEditorState((state) => state.presenting);
  return presenting && <OverTheWindow fromId={presenting.viewId} />;
};

const OverTheWindow = ({ fromId }: { readonly fromId: string | null }) => {
  const editor = useEditor();
  const [stage] = useState(() => createStage(editor));
  const [slides] = useState(() => {
    const { record } = stage.store.getState();
    return record ? slidesOf(keptViewsOf(record), record) : [];
  });
  useFullScreen();
  const end = (): void => editor.store.setState({ presenting: null });
  const start = slides.findIndex(({ view }) => view.id === fromId);
  return (
    <EditorContext value={stage}>
      <Stage slides={slides} start={Math.max(0, start)} onEnd={end} />
    </EditorContext>
  );
};

/** The whole screen while this is shown; where the system refuses, the whole window. Afterwards as it was before. */
const useFullScreen = (): void => {
  const { bridge } = useEditor();
  useEffect(() => {
    const entered = bridge.setFullScreen({ isOn: true });
    return () => {
      void entered.then((answer) => {
        if (answer.ok && !answer.value.was) void bridge.setFullScreen({ isOn: false });
      });
    };
  }, [bridge]);
};
