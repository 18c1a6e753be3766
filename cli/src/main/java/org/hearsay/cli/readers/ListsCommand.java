package org.hearsay.cli.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.mail.webhook.WebhookSender;
import org.hearsay.signup.carry.DigestNews;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Webhook;
import org.hearsay.signup.outbox.Webhooks;
import org.hearsay.signup.secret.Desk;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay lists}: what readers can sign up for. */
@Command(
    name = "lists",
    description =
        "Makes, opens and closes the lists that readers sign up for; their forms are at"
            + " /sign-up/NAME of hearsay serve.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class ListsCommand {
  private final Session session;

  public ListsCommand(Session session) {
    this.session = session;
  }

  /** What is done with a store. */
  private interface Work {
    int with(RecordStore records);
  }

  private int on(StoreChoice store, Work work) {
    try (RecordStore records = store.open(session.clock())) {
      return work.with(records);
    } catch (IllegalArgumentException e) {
      session.say(String.valueOf(e.getMessage()));
      return ExitCode.WRONG_USAGE;
    }
  }

  @Command(description = "Makes a list of a crisis or a search.", mixinStandardHelpOptions = true)
  int add(
      @Mixin StoreChoice store,
      @Parameters(paramLabel = "NAME", description = "Small letters, digits and hyphens.")
          String name,
      @Option(names = "--crisis", paramLabel = "NAME", description = "All news of this crisis.")
          @Nullable String crisis,
      @Option(
              names = "--search",
              paramLabel = "CONDITIONS",
              description = "What stands behind the ? of the workbench, such as q=bridge.")
          @Nullable String search,
      @Option(names = "--title", paramLabel = "WORDS", description = "What readers know it as.")
          @Nullable String title) {
    if ((crisis == null) == (search == null)) {
      session.say("give either --crisis or --search");
      return ExitCode.WRONG_USAGE;
    }
    String question = String.valueOf(crisis == null ? search : crisis);
    return on(
        store,
        records -> {
          MailingList list =
              new MailingList(
                  name,
                  Optional.ofNullable(title).orElse(question),
                  crisis == null ? MailingList.Kind.SEARCH : MailingList.Kind.CRISIS,
                  question,
                  true,
                  session.clock().instant());
          DigestNews.scope(list);
          if (!new MailingLists(records.database()).add(list)) {
            session.say("there is a list of this name: " + name);
            return ExitCode.WRONG_USAGE;
          }
          session.print("made " + name + "; its form is at /sign-up/" + name);
          return ExitCode.DONE;
        });
  }

  @Command(description = "Lets people sign up again.", mixinStandardHelpOptions = true)
  int open(@Mixin StoreChoice store, @Parameters(paramLabel = "NAME") String name) {
    return open(store, name, true);
  }

  @Command(
      description = "Lets nobody sign up any more; who has goes on getting news.",
      mixinStandardHelpOptions = true)
  int close(@Mixin StoreChoice store, @Parameters(paramLabel = "NAME") String name) {
    return open(store, name, false);
  }

  private int open(StoreChoice store, String name, boolean open) {
    return on(
        store,
        records -> {
          if (!new MailingLists(records.database()).open(name, open)) {
            session.say("there is no list of this name: " + name);
            return ExitCode.NO_SUCH_INPUT;
          }
          session.print((open ? "opened " : "closed ") + name);
          return ExitCode.DONE;
        });
  }

  @Command(description = "Shows all lists.", mixinStandardHelpOptions = true)
  int list(@Mixin StoreChoice store) {
    return on(
        store,
        records -> {
          new MailingLists(records.database())
              .all()
              .forEach(
                  list ->
                      session.print(
                          String.format(
                              Locale.ROOT,
                              "%-24s %-6s %s",
                              list.name(),
                              list.open() ? "open" : "closed",
                              list.title())));
          return ExitCode.DONE;
        });
  }

  @Command(
      description = "Shows readers these words beside the box from now on; a new version of them.",
      mixinStandardHelpOptions = true)
  int terms(@Mixin StoreChoice store, @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    String words = Files.readString(file, StandardCharsets.UTF_8);
    return on(
        store,
        records -> {
          int version =
              new ConsentTexts(records.database())
                  .publish(words, session.clock().instant())
                  .version();
          session.print("version " + version);
          return ExitCode.DONE;
        });
  }

  @Command(
      description = {
        "Sends the news of a list to a program too, as JSON signed with a secret, which is shown once.",
        "Each delivery has an id by which a program knows one that comes again."
      },
      mixinStandardHelpOptions = true)
  int webhook(
      @Mixin StoreChoice store,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "URL", description = "A public https address.") String url,
      @Option(
              names = "--private",
              description = "Any address will do; serve and digest send need --private-webhooks.")
          boolean anywhere) {
    return on(
        store,
        records -> {
          Desk desk = Mailing.desk(records, session.clock());
          if (new MailingLists(records.database()).find(name).isEmpty()) {
            session.say("there is no list of this name: " + name);
            return ExitCode.NO_SUCH_INPUT;
          }
          if (!anywhere) {
            WebhookSender.check(url);
          }
          String secret = desk.secrets().token();
          String checked = new org.hearsay.mail.webhook.Webhook(url, secret).url();
          Webhook webhook =
              new Webhook(
                  desk.secrets().id(), name, checked, secret, Frequency.AT_ONCE, desk.now(), 0, "");
          records
              .database()
              .write(
                  connection -> {
                    Webhooks.add(connection, webhook);
                    return true;
                  });
          session.print(secret);
          session.say("this is shown once; end it with: lists unhook " + webhook.id());
          return ExitCode.DONE;
        });
  }

  @Command(description = "Ends a webhook.", mixinStandardHelpOptions = true)
  int unhook(@Mixin StoreChoice store, @Parameters(paramLabel = "ID") String id) {
    return on(
        store,
        records -> {
          boolean ended =
              records
                  .database()
                  .write(connection -> Webhooks.end(connection, id, session.clock().instant()));
          session.print(ended ? "ended" : "there was none");
          return ended ? ExitCode.DONE : ExitCode.NO_SUCH_INPUT;
        });
  }
}
