// /b/:board/decisions: what was decided, across all meetings. The board itself comes from b.$board.tsx.
import { useSearchParams } from '@remix-run/react';
import { DecisionsScreen } from '../screens/decisions/decisions-screen.tsx';

export default function DecisionsRoute() {
  const [search] = useSearchParams();
  return <DecisionsScreen asked={search.get('q') ?? ''} />;
}
