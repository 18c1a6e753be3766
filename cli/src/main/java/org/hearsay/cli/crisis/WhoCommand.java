package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.NearNames;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.text.crisis.ActorPage;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.record.crisis.SharedActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay who}: one actor, with all that it says and does and that is said of it. */
@Command(
    name = "who",
    description = {
      "Shows somebody: what they say, what is said of them, what they do, whom they meet.",
      "Exit status: 0 done, 1 failed, 2 wrong usage (several are meant), 3 nobody of that name."
    },
    mixinStandardHelpOptions = true)
public final class WhoCommand implements Callable<Integer> {
  private static final int MOST_MEANT = 12;

  private final Session session;

  @Mixin private CrisisChoice choice = new CrisisChoice();

  @Parameters(paramLabel = "NAME", description = "A name or a part of it, or an id.")
  private String name = "";

  public WhoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return choice.onCrisis(session, (store, index) -> show(index));
  }

  private int show(CrisisIndex index) {
    List<SharedActor> meant = meant(index);
    if (meant.isEmpty()) {
      List<String> near =
          NearNames.of(name, index.crisis().actors().stream().map(SharedActor::name).toList());
      session.say(
          "nobody is called "
              + name
              + (near.isEmpty() ? "" : "; did you mean: " + String.join(", ", near)));
      return ExitCode.NO_SUCH_INPUT;
    }
    if (meant.size() > 1) {
      session.say("several are meant by " + name + ":");
      meant.stream()
          .limit(MOST_MEANT)
          .forEach(a -> session.streams().err().println(a.id() + "  " + index.fullName(a.id())));
      return ExitCode.WRONG_USAGE;
    }
    SharedActor actor = meant.get(0);
    if (choice.json()) {
      lines(actor, index);
    } else {
      session.print(ActorPage.of(actor, index, Styles.of(session.terminal())));
    }
    return ExitCode.DONE;
  }

  /** The one of that very name or id; else all whose names hold the words. */
  private List<SharedActor> meant(CrisisIndex index) {
    String wanted = name.toLowerCase(Locale.ROOT).strip();
    List<SharedActor> all = index.crisis().actors();
    List<SharedActor> exact =
        all.stream()
            .filter(
                actor ->
                    actor.id().equals(wanted)
                        || actor.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    return all.stream()
        .filter(
            actor ->
                actor.id().startsWith(wanted)
                    || actor.name().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  private void lines(SharedActor actor, CrisisIndex index) {
    CrisisWriter writer = CrisisWriter.oneLine();
    JsonLines json = new JsonLines(index);
    String id = actor.id();
    session.print(json.line("actor", writer.write(actor)));
    index.crisis().claims().stream()
        .filter(
            claim -> claim.source().filter(id::equals).isPresent() || claim.about().contains(id))
        .forEach(claim -> session.print(json.line("claim", writer.write(claim))));
    index.crisis().events().stream()
        .filter(event -> event.actors().contains(id) || event.recipients().contains(id))
        .forEach(event -> session.print(json.line("event", writer.write(event))));
    index.crisis().meetings().stream()
        .filter(meeting -> meeting.participants().contains(id))
        .forEach(meeting -> session.print(json.line("meeting", writer.write(meeting))));
    index.crisis().figures().stream()
        .filter(figure -> figure.of().filter(id::equals).isPresent())
        .forEach(figure -> session.print(json.line("figure", writer.write(figure))));
  }
}
