// /b/:board/meetings: the series and their meetings. The board itself comes from b.$board.tsx.
import { MeetingsScreen } from '../screens/meetings/meetings-screen.tsx';

export default function MeetingsRoute() {
  return <MeetingsScreen />;
}
