// One row of the panel: what it is, and its field. Used by the card's fields and its part of the plan.
import type { ComponentType, ReactNode, SVGProps } from 'react';

type RowProps = {
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
  readonly name: string;
  readonly children: ReactNode;
};

/** The name is for the eye: every control inside says its own. */
export const Row = ({ Icon, name, children }: RowProps) => (
  <div className="card-row">
    <span className="card-row-name" aria-hidden="true">
      <Icon aria-hidden />
      {name}
    </span>
    <div className="card-row-value">{children}</div>
  </div>
);
