// Imported first of all by the server whose pictures are taken, and by its threads: its clock goes on from noon of one Wednesday
// in March, so that the pictures differ from the last ones only where the product does. Plain JavaScript, as the built server is.
const TrueDate = Date;
const shift = TrueDate.parse('2026-03-11T12:00:00+01:00') - TrueDate.now();
const now = () => TrueDate.now() + shift;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, values) =>
    values.length === 0 ? new target(now()) : Reflect.construct(target, values, target),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
