package org.hearsay.signup.page;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.consent.Consent;
import org.hearsay.signup.consent.Consents;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.store.database.Database;

/** What the operator sees: lists, and of each its subscribers, consents and messages. */
public final class AdminPages {
  private static final int MOST = 200;

  private final Database database;
  private final SignUpAddress at;

  public AdminPages(Database database, SignUpAddress at) {
    this.database = database;
    this.at = at;
  }

  /** All lists. */
  public String lists() {
    List<MailingList> all = new MailingLists(database).all();
    Table table = new Table("List", "News on", "Open", "Active", "Asked", "Ended", "Bounced");
    for (MailingList list : all) {
      Map<State, Integer> counts =
          database.read(connection -> Subscriptions.counts(connection, list.name()));
      table.row(
          "<a href=\""
              + SignUpAddress.ROOT
              + "/admin/"
              + list.name()
              + "\">"
              + list.name()
              + "</a>",
          Html.text(list.title()),
          list.open() ? "yes" : "no",
          count(counts, State.ACTIVE),
          count(counts, State.PENDING),
          count(counts, State.ENDED),
          count(counts, State.BOUNCED));
    }
    return wide(
        "Readers",
        all.isEmpty()
            ? "<p>There are no lists yet. <code>hearsay lists add NAME --crisis CRISIS</code> makes"
                + " one.</p>"
            : table.html());
  }

  private static String count(Map<State, Integer> counts, State state) {
    return Integer.toString(counts.getOrDefault(state, 0));
  }

  /** One list; empty where there is none of this name. */
  public Optional<String> list(String name) {
    Optional<MailingList> list = new MailingLists(database).find(name);
    return list.map(found -> database.read(connection -> list(connection, found)));
  }

  private String list(Connection connection, MailingList list) throws SQLException {
    String frame =
        "<iframe src=\""
            + at.form(list.name())
            + "\" title=\"Sign up for news\" width=\"100%\" height=\"760\"></iframe>";
    return wide(
        list.title(),
        "<p><a href=\"" + SignUpAddress.ROOT + "/admin\">All lists</a></p>",
        "<p>The form is at <a href=\""
            + Html.text(at.form(list.name()))
            + "\">"
            + Html.text(at.form(list.name()))
            + "</a>"
            + (list.open() ? "" : ", which is closed")
            + "; what is new at <a href=\""
            + Html.text(at.news(list.name()))
            + "\">"
            + Html.text(at.news(list.name()))
            + "</a>, a feed too. In another page: <code>"
            + Html.text(frame)
            + "</code></p>",
        "<h2>Subscribers</h2>",
        subscribers(connection, list),
        "<h2>Messages</h2>",
        messages(connection, list),
        "<h2>Consents</h2>",
        consents(connection, list),
        "<p class=\"note\">At most " + MOST + " rows are shown of each.</p>");
  }

  private static String subscribers(Connection connection, MailingList list) throws SQLException {
    Table table = new Table("Address", "How often", "State", "Asked", "Confirmed", "Ended");
    for (Subscription one : Subscriptions.ofList(connection, list.name(), "", MOST)) {
      table.row(
          Html.text(one.address()),
          one.frequency().words(),
          small(one.state()),
          shown(one.asked()),
          one.confirmed().map(AdminPages::shown).orElse(""),
          one.ended().map(AdminPages::shown).orElse(""));
    }
    return table.html();
  }

  private static String messages(Connection connection, MailingList list) throws SQLException {
    Table table = new Table("Made", "Kind", "Period", "State", "Tries", "What became of it");
    for (OutboxRow row : Outbox.newest(connection, list.name(), MOST)) {
      table.row(
          shown(row.made()),
          small(row.kind()),
          row.kind() == OutboxRow.Kind.DIGEST ? Html.text(row.period()) : "",
          small(row.state()),
          Integer.toString(row.attempts()),
          Html.text(row.answer().orElse("")));
    }
    return table.html();
  }

  private static String consents(Connection connection, MailingList list) throws SQLException {
    Table table = new Table("When", "Address", "What", "Terms", "From", "With", "Form");
    for (Consent one : Consents.newest(connection, list.name(), MOST)) {
      table.row(
          shown(one.at()),
          Html.text(one.address()),
          small(one.act()),
          "version " + one.textVersion() + ", " + one.textHash().substring(0, 12),
          Html.text(one.sender().client()),
          Html.text(one.sender().agent()),
          Html.text(one.sender().form()));
    }
    return table.html();
  }

  private static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String shown(Instant moment) {
    return moment.toString().substring(0, "2022-01-18T12:00".length()).replace('T', ' ');
  }

  private static String wide(String title, String... parts) {
    return Html.page(title, parts).replace("<main>", "<main class=\"wide\">");
  }

  /** A table whose cells are HTML already. */
  private static final class Table {
    private final StringBuilder html = new StringBuilder();
    private boolean empty = true;

    Table(String... heads) {
      html.append("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>");
      for (String head : heads) {
        html.append("<th scope=\"col\">").append(head).append("</th>");
      }
      html.append("</tr></thead><tbody>");
    }

    void row(String... cells) {
      empty = false;
      html.append("<tr>");
      for (String cell : cells) {
        html.append("<td>").append(cell).append("</td>");
      }
      html.append("</tr>");
    }

    String html() {
      return empty ? "<p>None yet.</p>" : html + "</tbody></table></div>";
    }
  }
}
