// useLayoutEffect, before what was drawn is painted; on the server, where nothing is painted and React would say so, useEffect, which
// does nothing there. Called by what measures or moves what was just drawn.
import { useEffect, useLayoutEffect } from 'react';

export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
