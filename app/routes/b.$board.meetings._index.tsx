// /b/:board/meetings: the meetings whose minutes have come in. The board itself comes from b.$board.tsx.
import { MeetingsScreen } from '../screens/minutes/meetings-screen.tsx';

export default function MeetingsRoute() {
  return <MeetingsScreen />;
}
