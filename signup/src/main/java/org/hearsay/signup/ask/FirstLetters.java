package org.hearsay.signup.ask;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.outbox.Letter;

/** The mails before any news. Nothing that was typed into the form is in them. */
final class FirstLetters {
  private FirstLetters() {}

  static Letter confirm(String to, MailingList list, String link) {
    return new Letter(
        to,
        "Please confirm: news on " + list.title(),
        String.format(
            Locale.ROOT,
            """
        Somebody, most likely you, asked for news by e-mail on this:

            %s

        If it was you, open this page within 48 hours and press its button:

        %s

        If it was not, do nothing. No more mails come, and your address is erased after a week.
        """,
            list.title(),
            link),
        Optional.empty(),
        Optional.empty());
  }

  static Letter known(String to, MailingList list, String link) {
    return new Letter(
        to,
        "You get news on " + list.title() + " already",
        String.format(
            Locale.ROOT,
            """
        Somebody, most likely you, asked for news by e-mail on this:

            %s

        You get them already, so nothing was changed. Here you can change how often they come, or end them:

        %s

        If it was not you who asked, do nothing.
        """,
            list.title(),
            link),
        Optional.empty(),
        Optional.empty());
  }
}
