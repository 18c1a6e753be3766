package org.hearsay.signup.send;

import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.outbox.Letter;

/** Finds what is new, and says it. */
public interface NewsSource {
  /** The newest change of the store. */
  long change();

  /** What is new on a list after a change; empty where nothing is. */
  Optional<News> since(MailingList list, DateLanguage language, long change);

  /** News, the same for all who were told up to the same change. */
  interface News {
    /** The change they end with. */
    long until();

    /**
     * As a mail.
     *
     * @param manage address of the preferences page
     * @param leave address that ends the mails
     */
    Letter mail(String to, String manage, String leave);

    /** For a program that listens at an address. */
    Letter webhook(String url);
  }
}
