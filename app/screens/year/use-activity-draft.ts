// What is written in the form of an activity, and what saving and taking away do. Called by the form.

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Activity } from '../../domain/board.ts';
import type { ActivityId, Kind } from '../../domain/card.ts';
import { useBoard, useBoardCommands, useToday } from '../../live/shared-board.tsx';
import { sayRule } from '../../text/say-rule.ts';
import { useWordsWithYear, useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { readTyped } from './read-typed.ts';

/** With the id of what was written; null when nothing was. */
export type OnClose = (id: ActivityId | null) => void;

type Draft = {
  readonly title: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly owner: string;
  readonly days: string;
  readonly leadDays: string;
  readonly text: string;
  readonly checklist: string;
};

/** A number from the field, kept to what an activity may have. */
export const within = (text: string, least: number): number =>
  Math.min(Math.max(Math.trunc(Number(text)) || least, least), 366);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 100);

export function useActivityDraft(activity: Activity | null, onClose: OnClose) {
  const words = useYearWords();
  const { activities } = useBoard();
  const language = useLanguage();
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => ({
    title: activity?.title ?? '',
    rule: activity ? sayRule(activity.rule, language, activities) : '',
    kind: activity?.kind ?? 'case',
    owner: activity?.owner ?? '',
    days: String(activity?.days ?? 1),
    leadDays: String(activity?.leadDays ?? 0),
    text: activity?.text ?? '',
    checklist: activity?.checklist.join('\n') ?? '',
  }));
  const titleField = useRef<HTMLInputElement>(null);
  const ruleField = useRef<HTMLInputElement>(null);
  useEffect(() => titleField.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(draft.rule, activity?.id ?? '', activities);
    const title = draft.title.trim();
    if (title === '' || 'problem' in read) {
      setTried(true);
      (title === '' ? titleField : ruleField).current?.focus();
      return;
    }
    const fields = {
      title,
      rule: read.rule,
      kind: draft.kind,
      owner: draft.owner || null,
      days: within(draft.days, 1),
      leadDays: within(draft.leadDays, 0),
      text: draft.text.trim(),
      checklist: linesOf(draft.checklist),
    };
    if (activity) commands.changeActivity(activity.id, fields);
    announce(activity ? words.changed(title) : words.added(title));
    onClose(activity?.id ?? commands.addActivity(fields));
  };
  const removing = useRemoving(onClose);
  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })),
    submit,
    isTried,
    titleField,
    ruleField,
    remove: activity ? () => removing(activity) : null,
  };
}

/** R9: taken away at once, and back by one press. */
function useRemoving(onClose: OnClose) {
  const words = useWordsWithYear();
  const commands = useBoardCommands();
  const today = useToday();
  const toast = useToast();
  return ({ id, title }: Activity) => {
    commands.removeActivity(id, today);
    toast({
      text: words.year.removed(title),
      action: { label: words.board.undo, run: () => commands.restoreActivity(id) },
    });
    onClose(id);
  };
}
