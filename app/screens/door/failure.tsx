// What is shown instead of a page that does not exist or could not be made. Used by root's error boundary.
import { useWords } from '../../text/words.tsx';
import { DoorPage } from './door-page.tsx';

/** What one may not see looks like what does not exist. `status`: an HTTP status. */
export const isMissing = (status: number): boolean => status === 404 || status === 403;

export function Failure({ status }: { status: number }) {
  const words = useWords().shell;
  const missing = isMissing(status);
  return (
    <DoorPage
      title={missing ? words.notFoundTitle : words.errorTitle}
      lead={missing ? words.notFoundBody : words.errorBody}
    >
      <p>
        <a className="ds-button" data-variant="secondary" href="/">
          {words.toStart}
        </a>
      </p>
    </DoorPage>
  );
}
