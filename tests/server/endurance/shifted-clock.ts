// A clock that can be wrong. Imported first of all by child-server.ts: some modules keep the Date.now they find.

const trueNow = Date.now;
let shift = 0;

export const shiftClock = (milliseconds: number): void => {
  shift = milliseconds;
};

const TrueDate = Date;
const now = () => trueNow() + shift;
globalThis.Date = new Proxy(TrueDate, {
  construct: (target, values) =>
    values.length === 0 ? new target(now()) : Reflect.construct(target, values, target),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
