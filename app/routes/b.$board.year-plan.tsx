// /b/:board/year-plan: the year plan, with the open card's panel beside it. The board itself comes from b.$board.tsx.
import { useOutlet } from '@remix-run/react';
import { YearPlanScreen } from '../screens/year-plan/year-plan-screen.tsx';

export default function YearPlanRoute() {
  return <YearPlanScreen panel={useOutlet()} />;
}
