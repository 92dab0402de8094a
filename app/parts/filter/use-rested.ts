// Whether a text has stayed as it is for a while. Called by the filter's field.
import { useEffect, useState } from 'react';

export const useRested = (text: string, restMs: number): boolean => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text, restMs]);
  return rested === text;
};
