package org.hearsay.signup.carry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.digest.Digest;
import org.hearsay.digest.Point;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Since;
import org.hearsay.digest.find.Digests;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.digest.render.DigestHtml;
import org.hearsay.digest.render.DigestJson;
import org.hearsay.digest.render.DigestText;
import org.hearsay.digest.render.Footer;
import org.hearsay.digest.render.Look;
import org.hearsay.digest.render.Subject;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.send.NewsSource;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.Sql;

/** What digests find, as letters. */
public final class DigestNews implements NewsSource {
  private final RecordStore store;
  private final Digests digests;
  private final SignUpAddress at;
  private final InstantSource clock;

  public DigestNews(RecordStore store, SignUpAddress at, InstantSource clock) {
    this.store = store;
    this.digests = new Digests(store);
    this.at = at;
    this.clock = clock;
  }

  @Override
  public long change() {
    return digests.point(clock.instant()).change();
  }

  @Override
  public Optional<News> since(MailingList list, DateLanguage language, long change) {
    Digest digest = digest(list, change);
    return digest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                digest,
                new Look(language, Optional.of(at.base().toString()), Footer.NONE),
                at.news(list.name()) + "?after=" + change));
  }

  /** What is new on a list after a change, however it is laid out then. */
  Digest digest(MailingList list, long change) {
    Instant told = store.database().read(connection -> momentOf(connection, change));
    return digests.make(scope(list), new Since.Earlier(new Point(change, told)), clock.instant());
  }

  private static Instant momentOf(Connection connection, long change) throws SQLException {
    return Sql.first(
            connection,
            row -> Instant.parse(row.getString(1)),
            "SELECT happened_at FROM changes WHERE number <= ? ORDER BY number DESC LIMIT 1",
            change)
        .orElse(Instant.EPOCH);
  }

  /** What a list is about. */
  public static Scope scope(MailingList list) {
    if (list.kind() == MailingList.Kind.CRISIS) {
      return new Scope(list.title(), Scope.ofCrisis(list.question()).filter());
    }
    return new Scope(list.title(), filter(list.question()));
  }

  /**
   * The conditions of a search, as they stand in an address of the workbench.
   *
   * @throws IllegalArgumentException that names what is none
   */
  public static FactQuery filter(String search) {
    FactQuery.Builder query = FactQuery.of(FactKind.EVENT);
    for (String part : search.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("a search is like q=bridge&country=UKR");
      }
      String name = part.substring(0, equals);
      String value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
      switch (name) {
        case "q" -> query.words(value);
        case "from" -> query.from(LocalDate.parse(value));
        case "to" -> query.to(LocalDate.parse(value));
        case "story" -> query.story(value);
        default -> query.with(field(name), value);
      }
    }
    return query.build();
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.code().equals(name.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    throw new IllegalArgumentException("a search cannot be by " + name);
  }

  /**
   * A digest and how it is laid out, but for the links of its reader.
   *
   * @param page where anybody reads the same
   */
  private record Found(Digest digest, Look look, String page) implements News {
    @Override
    public long until() {
      return digest.until().change();
    }

    @Override
    public Letter mail(String to, String manage, String leave) {
      Footer footer =
          new Footer(
              "You get this because you signed up for news on " + digest.scope().title() + ".",
              List.of(
                  new Footer.Link("The same as a page, and as a feed", page),
                  new Footer.Link("Change how often, or see what is kept of you", manage),
                  new Footer.Link("End these mails", leave)));
      Look own = new Look(look.dates(), look.site(), footer);
      return new Letter(
          to,
          Subject.of(digest),
          DigestText.of(digest, own),
          Optional.of(DigestHtml.mail(digest, own)),
          Optional.of(leave));
    }

    @Override
    public Letter webhook(String url) {
      return new Letter(
          url, Subject.of(digest), DigestJson.of(digest, look), Optional.empty(), Optional.empty());
    }
  }
}
