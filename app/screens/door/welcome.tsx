// The first visit: name the group and yourself, and choose what the board begins with. Shown by routes/welcome.tsx.

import { Fieldset, Label } from '@digdir/designsystemet-react';
import { useDoorWords } from '../../text/use-door-words.ts';
import { AccountFields } from './account-fields.tsx';
import { type Answer, firstWrong } from './answer.ts';
import { DoorField } from './door-field.tsx';
import { DoorForm } from './door-form.tsx';
import { DoorPage } from './door-page.tsx';
import { useFormError } from './form-error.ts';
import '../../ui/forms.css';

const STARTS = ['example', 'empty'] as const;

export function Welcome({ token, answer }: { token: string; answer?: Answer }) {
  const words = useDoorWords();
  const wrong = firstWrong(answer);
  const groupError = answer?.fields.group;
  return (
    <DoorPage title={words.welcome.title} lead={words.welcome.lead}>
      <DoorForm submit={words.welcome.submit} error={useFormError(answer, words.welcome.wrongLink)}>
        <input type="hidden" name="token" value={token} />
        <DoorField
          name="group"
          label={words.fields.group}
          error={groupError && words.errors[groupError]}
          autoComplete="organization"
          value={answer?.typed.group}
          focus={!wrong || wrong === 'group'}
          maxLength={100}
        />
        <AccountFields answer={answer} />
        <Beginning chosen={answer?.typed.start === 'empty' ? 'empty' : 'example'} />
      </DoorForm>
    </DoorPage>
  );
}

function Beginning({ chosen }: { chosen: (typeof STARTS)[number] }) {
  const words = useDoorWords().welcome;
  const helps = { example: words.exampleHelp, empty: words.emptyHelp };
  return (
    <Fieldset>
      <Fieldset.Legend>{words.start}</Fieldset.Legend>
      {STARTS.map((start) => (
        <div key={start} className="door-choice">
          <input
            className="ds-input"
            type="radio"
            id={`start-${start}`}
            name="start"
            value={start}
            defaultChecked={start === chosen}
            aria-describedby={`start-${start}-help`}
          />
          <Label htmlFor={`start-${start}`}>{words[start]}</Label>
          <p id={`start-${start}-help`}>{helps[start]}</p>
        </div>
      ))}
    </Fieldset>
  );
}

/** The same place without the address that was printed, or with one that is used up. */
export function WelcomeLocked({ wrongLink }: { wrongLink: boolean }) {
  const words = useDoorWords().welcome;
  return <DoorPage title={words.lockedTitle} lead={wrongLink ? words.wrongLink : words.locked} />;
}
