// /b/:board/wheel: the year wheel, with the open card's panel beside it. The board itself comes from b.$board.tsx.
import { useOutlet } from '@remix-run/react';
import { WheelScreen } from '../screens/wheel/wheel-screen.tsx';

export default function WheelRoute() {
  return <WheelScreen panel={useOutlet()} />;
}
