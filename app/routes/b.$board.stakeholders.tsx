// /b/:board/stakeholders: the register of stakeholders, with the open card's panel beside it. The board itself comes from b.$board.tsx.
import { useOutlet } from '@remix-run/react';
import { StakeholdersScreen } from '../screens/stakeholders/stakeholders-screen.tsx';

export default function StakeholdersRoute() {
  return <StakeholdersScreen panel={useOutlet()} />;
}
