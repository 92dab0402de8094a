// Imported first of all by the server whose pictures are taken: its clock goes on from noon of one Wednesday in March, so that
// the pictures differ from the last ones only where the product does. Called by screenshots.ts.
import { shiftClock } from '../server/endurance/shifted-clock.ts';

shiftClock(Date.parse('2026-03-11T12:00:00+01:00') - Date.now());
