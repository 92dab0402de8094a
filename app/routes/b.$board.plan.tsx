// /b/:board/plan: the communication plan, with the open card's panel beside it. The board itself comes from b.$board.tsx.
import { useOutlet } from '@remix-run/react';
import { PlanScreen } from '../screens/plan/plan-screen.tsx';

export default function PlanRoute() {
  return <PlanScreen panel={useOutlet()} />;
}
