// A short or a longer text that is one key of the card. Used by the card's panel.
import { useTextDraft } from './use-text-draft.ts';
import '../../ui/inputs.css';
import './card-fields.css';

type WrittenLinesProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  /** How many lines it begins with; one is a field of one line. */
  readonly lines?: number;
};

export const WrittenLines = ({ label, hint, value, onWrite, lines = 1 }: WrittenLinesProps) => {
  const draft = useTextDraft(value, onWrite);
  const same = { ...draft, className: 'ui-field card-lines', 'aria-label': label, placeholder: hint };
  // Enter goes to the next line there, and writes nothing.
  return lines === 1 ? (
    <input {...same} maxLength={500} autoComplete="off" />
  ) : (
    <textarea {...same} onKeyDown={undefined} rows={lines} maxLength={5000} />
  );
};
