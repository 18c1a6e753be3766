package org.hearsay.signup.ask;

/** What becomes of a form; never tells whether an address is known. */
public sealed interface AskAnswer {
  /** It was taken: if the address may be written to, a mail goes there. */
  record Taken() implements AskAnswer {}

  /** There is no such list, or nobody may sign up now. */
  record Closed() implements AskAnswer {}

  /**
   * Something is missing or wrong.
   *
   * @param field its name in the form
   * @param words what to do, for the person
   */
  record Wrong(String field, String words) implements AskAnswer {}

  /**
   * Too many forms came from there.
   *
   * @param seconds when the next is taken
   */
  record TooMany(long seconds) implements AskAnswer {}
}
