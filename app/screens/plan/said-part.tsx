// Core messages, and goals: each with how many tasks point to it, and a message with who never hears it. Placed by plan-screen.tsx.
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { goalsAimed, type Heard, messagesHeard } from '../../domain/plan/messages-heard.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { EditButton } from './edit-button.tsx';
import { ListEditor, NewInList } from './list-editor.tsx';

type SaidProps = { readonly year: number };

export function MessagesPart({ year }: SaidProps) {
  const heard = messagesHeard(useBoard(), year);
  return (
    <SaidSection list="messages" isEmpty={heard.length === 0}>
      {heard.map((one) => (
        <li key={one.message.id}>
          <p className="plan-text">{one.message.text}</p>
          <Count n={one.tasks.length} />
          <Unheard heard={one} year={year} />
        </li>
      ))}
    </SaidSection>
  );
}

export function GoalsPart({ year }: SaidProps) {
  const { heard: words } = usePlanWords();
  const aimed = goalsAimed(useBoard(), year);
  return (
    <SaidSection list="goals" isEmpty={aimed.length === 0}>
      {aimed.map(({ goal, tasks }) => (
        <li key={goal.id}>
          <p className="plan-text">{goal.text}</p>
          <Count n={tasks.length} />
          {tasks.length === 0 && <Remark>{words.noneAimed(year)}</Remark>}
        </li>
      ))}
    </SaidSection>
  );
}

type SectionProps = {
  readonly list: 'messages' | 'goals';
  readonly isEmpty: boolean;
  readonly children: ReactNode;
};

function SaidSection({ list, isEmpty, children }: SectionProps) {
  const words = usePlanWords();
  const [isEdited, setEdited] = useState(false);
  return (
    <section aria-labelledby={`plan-${list}`} className="plan-part" data-list={list}>
      <div className="plan-part-head">
        <h2 id={`plan-${list}`}>{words.lists[list].title}</h2>
        {!isEmpty && <EditButton list={list} isOn={isEdited} onToggle={() => setEdited(!isEdited)} />}
      </div>
      {isEmpty && <p className="plan-teach">{words.empty[list]}</p>}
      {isEdited && !isEmpty ? <ListEditor list={list} /> : <ul className="plan-texts">{children}</ul>}
      <NewInList list={list} />
    </section>
  );
}

const Count = ({ n }: { readonly n: number }) => (
  <span className="plan-count">{usePlanWords().cards(n)}</span>
);

const Remark = ({ children }: { readonly children: ReactNode }) => (
  <p className="plan-remark">
    <ExclamationmarkTriangleIcon aria-hidden />
    {children}
  </p>
);

type UnheardProps = { readonly heard: Heard; readonly year: number };

function Unheard({ heard: { tasks, unheardBy }, year }: UnheardProps) {
  const { heard: words } = usePlanWords();
  const { audiences } = useBoard();
  if (tasks.length === 0) return <Remark>{words.none(year)}</Remark>;
  if (unheardBy.length > 0)
    return <Remark>{words.never(unheardBy.map(({ name }) => name).join(', '))}</Remark>;
  if (audiences.length === 0) return null;
  return (
    <p className="plan-fine">
      <CheckmarkIcon aria-hidden />
      {words.all}
    </p>
  );
}
