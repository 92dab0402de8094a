// The register in words: one row for each number of the grid, written where it is read. Called by the register's screen.
import type { Entry } from '../../domain/plan/register.ts';
import type { StakeholderId } from '../../domain/plan/stakeholder.ts';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { RegisterRow } from './register-row.tsx';

type RegisterTableProps = {
  readonly entries: readonly Entry[];
  readonly lit: StakeholderId | null;
  readonly onLight: (id: StakeholderId | null) => void;
};

export function RegisterTable({ entries, lit, onLight }: RegisterTableProps) {
  const words = useStakeholderWords();
  const { columns } = words;
  return (
    <table className="stakes-table">
      <caption className="ui-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.need}</th>
          <th scope="col">{columns.measures}</th>
          <th scope="col">{columns.review}</th>
          <th scope="col">
            <span className="ui-hidden">{columns.ways}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RegisterRow
            key={entry.stakeholder.id}
            entry={entry}
            isLit={lit === entry.stakeholder.id}
            onLight={onLight}
          />
        ))}
      </tbody>
    </table>
  );
}
