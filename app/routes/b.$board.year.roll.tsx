// /b/:board/year/roll?to=2027: the guide to next year. The board itself comes from b.$board.tsx.
import { RollScreen } from '../screens/year/roll-screen.tsx';

export default function RollRoute() {
  return <RollScreen />;
}
