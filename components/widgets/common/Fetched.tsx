/** A part of a widget that is fetched: nothing until it has come; what to do, in its place, when it cannot. */
import { ErrorBoundary, Suspense, type JSX } from 'solid-js';
import { loadFailure } from './on-demand.ts';

interface Props {
  children: JSX.Element;
}

export default function Fetched(props: Props): JSX.Element {
  return (
    <ErrorBoundary
      fallback={
        <p class="problem" role="alert">
          {loadFailure}
        </p>
      }
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
