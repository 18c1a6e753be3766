package org.hearsay.signup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.send.NewsSource;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/** Each change of the store is one piece of news, named by its number. */
record CountedNews(Database database) implements NewsSource {
  @Override
  public long change() {
    return database.read(
        connection -> Sql.longInteger(connection, "SELECT coalesce(max(number), 0) FROM changes"));
  }

  @Override
  public Optional<News> since(MailingList list, DateLanguage language, long change) {
    long until = change();
    return until == change ? Optional.empty() : Optional.of(new Pieces(change, until));
  }

  void happen(long number) {
    database.write(
        connection ->
            Sql.update(
                connection,
                "INSERT INTO changes (number, happened_at) VALUES (?, '2022-03-07T09:00:00.000Z')",
                number));
  }

  private record Pieces(long since, long until) implements News {
    @Override
    public Letter mail(String to, String manage, String leave) {
      return new Letter(
          to,
          "News",
          words() + "\n" + manage + "\n",
          Optional.of("<p>" + words() + "</p>"),
          Optional.of(leave));
    }

    @Override
    public Letter webhook(String url) {
      return new Letter(url, "News", words(), Optional.empty(), Optional.empty());
    }

    private String words() {
      return LongStream.rangeClosed(since + 1, until)
          .mapToObj(number -> "#" + number + "#")
          .collect(Collectors.joining(" "));
    }
  }
}
