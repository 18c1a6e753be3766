package org.hearsay.signup.page;

import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;

/** The pages that links in mails lead to. What changes anything is a button, never a link. */
public final class OwnPages {
  private OwnPages() {}

  /** Asks whether the news are wanted. */
  public static String confirm(Subscription one, MailingList list, String token) {
    return Html.page(
        "Confirm: news on " + list.title(),
        Html.paragraph(
            "News on this come to "
                + one.address()
                + " "
                + one.frequency().words()
                + " once you press the button."),
        button("/confirm", token, "Yes, send me these news", ""),
        "<p class=\"note\">If you did not ask for them, close this page: nothing comes, and the"
            + " address is erased after a week.</p>");
  }

  public static String confirmed(Subscription one, MailingList list, String manage) {
    return Html.page(
        "You get news on " + list.title(),
        Html.paragraph(
            "They come to "
                + one.address()
                + " "
                + one.frequency().words()
                + " whenever there is something new. Each mail has links to change or end them."),
        "<p><a href=\""
            + SignUpAddress.ROOT
            + "/preferences?t="
            + Html.text(manage)
            + "\">Change how often they come, or see what is kept of you</a></p>");
  }

  /** Asks whether the news are to end. */
  public static String leave(Subscription one, MailingList list, String token) {
    if (one.state() != State.ACTIVE && one.state() != State.PENDING) {
      return left(list);
    }
    return Html.page(
        "End news on " + list.title(),
        Html.paragraph("No more of these mails come to you once you press the button."),
        button("/leave", token, "End these mails", ""));
  }

  public static String left(MailingList list) {
    return Html.page(
        "No more mails on " + list.title(),
        Html.paragraph("It counts from this moment on. You need not do anything else."));
  }

  /** What a subscriber may choose, see and have erased. */
  public static String preferences(
      Subscription one, MailingList list, String token, String notice) {
    String said =
        notice.isEmpty() ? "" : "<p role=\"status\"><strong>" + Html.text(notice) + "</strong></p>";
    return Html.page(
        "Your news on " + list.title(),
        said,
        Html.paragraph("For " + one.address() + "."),
        one.state() == State.ACTIVE ? choice(one, token) : ended(),
        "<h2>What is kept of you</h2>",
        "<p><a href=\""
            + SignUpAddress.ROOT
            + "/data?t="
            + Html.text(token)
            + "\" download>All of it, as a file</a> (JSON): address, what you agreed to and when,"
            + " which mails were sent.</p>",
        "<h2>Erase it</h2>",
        Html.paragraph(
            "All that is kept of this address on any list goes, and the mails end. Only a hash"
                + " stays, so that nobody can sign this address up again."),
        quiet(
            button(
                "/erase",
                token,
                "Erase all that is kept of me",
                "<p><label><input type=\"checkbox\" name=\"sure\" value=\"yes\" required> I am"
                    + " sure</label></p>")));
  }

  private static String choice(Subscription one, String token) {
    return form("/preferences", token)
        + FormPage.frequencies(one.frequency().code())
        + FormPage.languages(one.language().code())
        + "<button type=\"submit\">Save</button></form>"
        + "<h2>End them</h2>"
        + quiet(button("/leave", token, "End these mails", ""));
  }

  private static String ended() {
    return Html.paragraph("These mails have ended.");
  }

  public static String erased() {
    return Html.page(
        "Erased",
        Html.paragraph(
            "Nothing is kept of this address but a hash, by which it is never written to again."));
  }

  /** A link that leads nowhere, or not any more. */
  public static String noSuchLink() {
    return Html.page(
        "This link leads nowhere",
        Html.paragraph(
            "It was used already, is older than it may be, or was cut short by a mail program."
                + " Sign up once more, or use the links of the newest mail."));
  }

  private static String form(String path, String token) {
    return "<form method=\"post\" action=\""
        + SignUpAddress.ROOT
        + path
        + "?t="
        + Html.text(token)
        + "\">";
  }

  private static String button(String path, String token, String words, String before) {
    return form(path, token)
        + before
        + "<button type=\"submit\">"
        + Html.text(words)
        + "</button></form>";
  }

  /** The same, for what is not done every day. */
  private static String quiet(String form) {
    return form.replace("<button ", "<button class=\"quiet\" ");
  }
}
