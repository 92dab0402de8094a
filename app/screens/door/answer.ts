// What the server answers to a form at the door that it did not carry out. Made by the routes' actions, shown by the screens.

export type FieldName = 'group' | 'name' | 'email' | 'current' | 'password';
/** Keys of the area's `errors`. */
export type FieldError = FieldName | 'weakPassword' | 'wrongCurrent' | 'taken';
export type FormError = 'wrong' | 'tooMany' | 'token';

export type Answer = {
  readonly fields: { readonly [field in FieldName]?: FieldError };
  readonly form?: FormError;
  /** Whole minutes until the next try, with `tooMany`. */
  readonly minutes?: number;
  /** What was typed, but for the password. */
  readonly typed: {
    readonly group?: string;
    readonly name?: string;
    readonly email?: string;
    readonly start?: string;
  };
};

const ORDER: readonly FieldName[] = ['group', 'name', 'email', 'current', 'password'];

/** The field to go to: the first with an error. */
export const firstWrong = (answer: Answer | undefined): FieldName | null =>
  ORDER.find((field) => answer?.fields[field]) ?? null;
