/** What the user can mend in, an error with the exit code that fits it out. */

/** Its message says what is wrong, why, and what to do. Exit code 1: the work failed; 2: the program was called wrongly. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
