import { Component, type ReactNode } from 'react';
import { translate } from '../i18n/say.ts';
import classes from './WelcomeScreen.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** A view that failed says so and offers to start afresh: every step shown as saved is on disk. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={classes.screen}>
        <div className={classes.column} role="alert">
          <h1 className={classes.title}>{translate('app.viewFailedTitle')}</h1>
          <p className={classes.text}>{translate('app.viewFailedText')}</p>
          <p className={classes.text}>{error.message}</p>
          <button type="button" className={classes.smallDoor} onClick={() => window.location.reload()}>
            <b>{translate('app.viewFailedReload')}</b>
          </button>
        </div>
      </main>
    );
  }
}
