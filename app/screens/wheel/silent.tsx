// A part of the drawing that only the eye needs: the marks and the list speak for it. Called by the wheel's figure.
import type { ReactNode } from 'react';

export const Silent = ({
  className,
  fontSize,
  children,
}: {
  readonly className?: string;
  readonly fontSize?: number;
  readonly children: ReactNode;
}) => (
  <svg className={className} fontSize={fontSize} overflow="visible" aria-hidden="true">
    {children}
  </svg>
);
