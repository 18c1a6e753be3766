package org.hearsay.signup.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.consent.ConsentText;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.FormStamp;

/**
 * Takes forms. Whatever is known of an address, the same is done: the form is kept and looked at
 * later, by {@link Settling}, so that neither the answer nor its time tells anything. Thread-safe.
 */
public final class Asking {
  private static final long RETRY_SECONDS = Duration.ofHours(1).toSeconds();

  private final Desk desk;
  private final MailingLists lists;
  private final ConsentTexts texts;
  private final FormStamp stamps;

  public Asking(Desk desk) {
    this.desk = desk;
    this.lists = new MailingLists(desk.database());
    this.texts = new ConsentTexts(desk.database());
    this.stamps = new FormStamp(desk.secrets());
  }

  /**
   * What a new form shows and hides.
   *
   * @param stamp to be sent back with it
   */
  public record NewForm(MailingList list, ConsentText text, String stamp) {}

  /** A new form; empty where nobody may sign up. */
  public Optional<NewForm> form(String list) {
    Optional<ConsentText> text = texts.newest();
    return text.isEmpty()
        ? Optional.empty()
        : lists
            .find(list)
            .filter(MailingList::open)
            .map(open -> new NewForm(open, text.get(), stamp(open, text.get())));
  }

  private String stamp(MailingList list, ConsentText text) {
    return stamps.make(AskForm.stamped(list.name(), text.version()), desk.now());
  }

  /** Looks at a form and keeps what it asks for. */
  public AskAnswer ask(AskForm form, Sender sender) {
    Optional<MailingList> list = lists.find(form.list()).filter(MailingList::open);
    if (list.isEmpty()) {
      return new AskAnswer.Closed();
    }
    Optional<AskAnswer.Wrong> wrong = fault(form).or(() -> stampFault(form));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    EmailAddress address = EmailAddress.parse(form.address()).orElseThrow();
    return form.hidden().trap().isEmpty() ? keep(form, address, sender) : new AskAnswer.Taken();
  }

  private AskAnswer keep(AskForm form, EmailAddress address, Sender sender) {
    Instant now = desk.now();
    String client = desk.secrets().hashOfAddress("client " + sender.client());
    Requests.Request request =
        new Requests.Request(
            desk.secrets().id(),
            form.list(),
            address,
            Frequency.get(form.frequency()),
            DateLanguage.of(form.language()).orElseThrow(),
            Integer.parseInt(form.textVersion()),
            sender,
            now);
    boolean taken =
        desk.database()
            .write(
                connection -> {
                  if (!Counts.takeForm(connection, client, now)) {
                    return false;
                  }
                  Requests.add(connection, request);
                  return true;
                });
    return taken ? new AskAnswer.Taken() : new AskAnswer.TooMany(RETRY_SECONDS);
  }

  /** Drops what was counted more than a day ago. */
  public static void tidy(Connection connection, Instant now) throws SQLException {
    Counts.tidy(connection, now);
  }

  private static Optional<AskAnswer.Wrong> fault(AskForm form) {
    if (form.breaksLines()) {
      return wrong("email", "A field holds a line break or another control character.");
    }
    if (EmailAddress.parse(form.address()).isEmpty()) {
      return wrong("email", "Give one plain e-mail address, such as name@example.org.");
    }
    if (Frequency.find(form.frequency()).isEmpty()) {
      return wrong("frequency", "Choose how often you want mail.");
    }
    if (DateLanguage.of(form.language()).isEmpty()) {
      return wrong("language", "Choose the language of dates.");
    }
    return form.consent()
        ? Optional.empty()
        : wrong("consent", "Tick the box if you agree; without it nothing is kept or sent.");
  }

  private Optional<AskAnswer.Wrong> stampFault(AskForm form) {
    if (!form.textVersion().matches("[1-9][0-9]{0,5}")) {
      return wrong("stamp", "The form is not whole. Load this page again.");
    }
    String stamped = AskForm.stamped(form.list(), Integer.parseInt(form.textVersion()));
    return switch (stamps.check(stamped, form.hidden().stamp(), desk.now())) {
      case GOOD -> Optional.empty();
      case FORGED -> wrong("stamp", "The form is not one of this server. Load this page again.");
      case TOO_OLD -> wrong("stamp", "The form was opened long ago. Please send it once more.");
      case TOO_QUICK ->
          wrong("wait", "That was very quick. Wait three seconds and send it once more.");
    };
  }

  private static Optional<AskAnswer.Wrong> wrong(String field, String words) {
    return Optional.of(new AskAnswer.Wrong(field, words));
  }
}
