// What can be done right now, as each part of the screen says it while it is there: the command palette lists it. Knows no domain
// word. Registering draws nothing anew.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

export type Action = {
  /** One with the id of another takes its place. */
  readonly id: string;
  readonly label: string;
  /** The keys that do the same, as they are shown: «Ctrl Z». */
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  /** Lower stands higher in the list; 5 when it says nothing. */
  readonly order?: number;
  /** Other words it may be found by. */
  readonly also?: string | undefined;
  /** Runs after the palette has closed, with the focus back where it was. */
  readonly run: () => void;
};

type Register = (read: () => readonly Action[]) => () => void;
type Registry = { readonly register: Register; readonly list: () => readonly Action[] };

const NONE: Registry = { register: () => () => undefined, list: () => [] };
const ActionsContext = createContext<Registry>(NONE);

const openRegistry = (): Registry => {
  const readers = new Set<() => readonly Action[]>();
  return {
    register: (read) => {
      readers.add(read);
      return () => void readers.delete(read);
    },
    list: () => {
      const byId = new Map<string, Action>();
      for (const read of readers) for (const action of read()) byId.set(action.id, action);
      return [...byId.values()];
    },
  };
};

export function ActionsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(openRegistry);
  return <ActionsContext.Provider value={registry}>{children}</ActionsContext.Provider>;
}

/** These can be done while the component is mounted; the newest list counts. */
export const useActions = (actions: readonly Action[]): void => {
  const { register } = useContext(ActionsContext);
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => register(() => newest.current), [register]);
};

/** One of them. */
export const useAction = (action: Action): void => useActions([action]);

/** As they are listed: by their order, then as they came. */
export const inOrder = (actions: readonly Action[]): readonly Action[] =>
  [...actions].sort((a, b) => (a.order ?? 5) - (b.order ?? 5));

/** All that can be done now, read when the component is mounted. */
export const useActionList = (): readonly Action[] => {
  const { list } = useContext(ActionsContext);
  return useMemo(list, [list]);
};
