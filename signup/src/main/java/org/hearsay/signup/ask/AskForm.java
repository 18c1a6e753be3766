package org.hearsay.signup.ask;

import java.util.stream.Stream;
import org.hearsay.signup.address.EmailAddress;

/**
 * A sign-up form as it was sent, nothing of it checked.
 *
 * @param consent whether the box was ticked
 * @param textVersion of the words beside the box
 */
public record AskForm(
    String list,
    String address,
    String frequency,
    String language,
    boolean consent,
    String textVersion,
    Hidden hidden) {

  /**
   * What people do not see of a form.
   *
   * @param stamp says when the form was handed out
   * @param trap programs fill it in
   */
  public record Hidden(String stamp, String trap) {}

  /** What the stamp of such a form is for. */
  public static String stamped(String list, int textVersion) {
    return "sign-up\n" + list + "\n" + textVersion;
  }

  /** Whether a line ends, or something else odd stands, where no line may end. */
  boolean breaksLines() {
    return Stream.of(list, address, frequency, language, textVersion, hidden.stamp, hidden.trap)
        .anyMatch(text -> text.chars().anyMatch(EmailAddress::breaks));
  }
}
