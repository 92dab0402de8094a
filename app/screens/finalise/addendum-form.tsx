// A new addendum to finalised minutes: a plain form. Used by minutes-screen.tsx.
import { Form, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { RefusedWords } from './finalise-page.tsx';

export type AddendumAnswer =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly reason: string; readonly text: string };

export function AddendumForm({ answer }: { answer: AddendumAnswer | null }) {
  const words = useFinaliseWords();
  const announce = useAnnounce();
  const isBusy = useNavigation().state === 'submitting';
  const added = answer?.ok ? answer.number : null;
  useEffect(() => {
    if (added !== null) announce(words.added(added));
  }, [added, announce, words]);
  return (
    <Form method="post" className="finalise-addendum">
      <h2>{words.addenda}</h2>
      {added !== null && <p className="finalise-done">{words.added(added)}</p>}
      <label htmlFor="finalise-addendum">{words.addendumLabel}</label>
      <p id="finalise-addendum-help" className="finalise-note">
        {words.addendumHelp}
      </p>
      <textarea
        className="ui-field"
        id="finalise-addendum"
        name="text"
        rows={4}
        maxLength={20_000}
        defaultValue={answer?.ok === false ? answer.text : ''}
        aria-describedby="finalise-addendum-help"
      />
      <RefusedWords reason={answer?.ok === false ? answer.reason : null} />
      <button className="ui-button" data-look="go" type="submit" aria-disabled={isBusy || undefined}>
        {words.add}
      </button>
    </Form>
  );
}
