// What is shown instead of a page that does not exist or could not be made. Used by root's error boundary.
import { useWords } from '../../text/words.tsx';
import { DoorPage } from './door-page.tsx';

/** `request`: its name in the operator's log, for the person to quote; null when there is none to quote. */
type FailureProps = { readonly status: number; readonly request?: string | null };

/** What one may not see looks like what does not exist. `status`: an HTTP status. */
export const isMissing = (status: number): boolean => status === 404 || status === 403;

export function Failure({ status, request = null }: FailureProps) {
  const words = useWords().shell;
  const missing = isMissing(status);
  return (
    <DoorPage
      title={missing ? words.notFoundTitle : words.errorTitle}
      lead={missing ? words.notFoundBody : words.errorBody}
    >
      {request !== null && <p>{words.errorNumber(request)}</p>}
      <p>
        <a className="ui-button" data-look="go" href="/">
          {words.toStart}
        </a>
      </p>
    </DoorPage>
  );
}
