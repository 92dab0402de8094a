// /b/:board/year: what the group does every year. The board itself comes from b.$board.tsx.
import { YearScreen } from '../screens/year/year-screen.tsx';

export default function YearRoute() {
  return <YearScreen />;
}
