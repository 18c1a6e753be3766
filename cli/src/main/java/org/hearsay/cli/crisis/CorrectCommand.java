package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.query.review.Reviews;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay correct}: what people say against or beyond the engine. */
@Command(
    name = "correct",
    description = {
      "Puts right what was joined or read wrongly. What the engine read stays beside; every word is"
          + " kept with who said it, when and why, outlives a new reading, and can be taken back.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such id, 5 not a value of that field."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class CorrectCommand {
  private final Session session;

  public CorrectCommand(Session session) {
    this.session = session;
  }

  @Command(
      description = "Two reports are one text, two facts are one: join them whatever rules say.",
      mixinStandardHelpOptions = true)
  int confirm(
      @Mixin CrisisChoice choice,
      @Mixin Author author,
      @Parameters(paramLabel = "ID") String one,
      @Parameters(paramLabel = "ID") String other) {
    return rule(choice, author, Ruling.Kind.CONFIRM, one, other);
  }

  @Command(
      description = "Two reports or facts are not one: never join them.",
      mixinStandardHelpOptions = true)
  int forbid(
      @Mixin CrisisChoice choice,
      @Mixin Author author,
      @Parameters(paramLabel = "ID") String one,
      @Parameters(paramLabel = "ID") String other) {
    return rule(choice, author, Ruling.Kind.FORBID, one, other);
  }

  @Command(
      description = "Takes one part out of what was joined: it is none of the others.",
      mixinStandardHelpOptions = true)
  int split(
      @Mixin CrisisChoice choice,
      @Mixin Author author,
      @Parameters(paramLabel = "PART", description = "The id that is joined and should not be.")
          String part) {
    return choice.onCrisis(
        session, (store, index) -> new ReviewWork(session, store, index).split(part, author));
  }

  private int rule(CrisisChoice choice, Author author, Ruling.Kind kind, String one, String other) {
    return choice.onCrisis(
        session,
        (store, index) -> new ReviewWork(session, store, index).rule(kind, one, other, author));
  }

  @Command(
      description = {
        "Gives a field of a fact, or of a report, another value; with --not-so the fact goes.",
        "Such as: correct field e-3f9a01c2 status denied --why \"the text says so\""
      },
      mixinStandardHelpOptions = true)
  int field(
      @Mixin CrisisChoice choice,
      @Mixin Author author,
      @Option(
              names = "--not-so",
              description = "There is no such fact; FIELD and VALUE are left out.")
          boolean notSo,
      @Parameters(
              paramLabel = "ID",
              description = "A shared fact, a report, or a fact of one report as REPORT:e3.")
          String id,
      @Parameters(paramLabel = "FIELD", arity = "0..1", defaultValue = "") String field,
      @Parameters(paramLabel = "VALUE", arity = "0..1", defaultValue = "") String value) {
    if (notSo != field.isEmpty() || (!notSo && value.isEmpty())) {
      session.say("either a field and its value, or --not-so");
      return ExitCode.WRONG_USAGE;
    }
    Optional<String> right = notSo ? Optional.empty() : Optional.of(value);
    return choice.onCrisis(
        session,
        (store, index) ->
            new ReviewWork(session, store, index)
                .correct(id, notSo ? "fact" : field, right, author));
  }

  @Command(
      description = "Keeps a remark beside a report or a fact.",
      mixinStandardHelpOptions = true)
  int note(
      @Mixin CrisisChoice choice,
      @Mixin Author author,
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "TEXT") String text) {
    return choice.onCrisis(
        session, (store, index) -> new ReviewWork(session, store, index).note(id, text, author));
  }

  @Command(
      description = {
        "Takes back what somebody said before, by the id that it was given; what was said in one",
        "breath with it too. Taking back can be taken back."
      },
      mixinStandardHelpOptions = true)
  int undo(
      @Mixin CrisisChoice choice, @Mixin Author author, @Parameters(paramLabel = "ID") String id) {
    return choice.onStore(
        session, (store, query) -> ReviewWork.told(session, () -> takeBack(store, id, author)));
  }

  private void takeBack(RecordStore store, String id, Author author) {
    List<Correction> undone = new Reviews(store, session.clock()).undo(id, author.reviewer());
    session.print(
        "taken back "
            + CorrectionLines.shortId(undone.get(0).undoes().orElse(""))
            + (undone.size() > 1 ? ", and " + (undone.size() - 1) + " more" : "")
            + ": "
            + CorrectionLines.shortId(undone.get(0).id()));
  }

  @Command(
      name = "list",
      description = "Lists what people said and ruled, in order of time.",
      mixinStandardHelpOptions = true)
  int list(
      @Mixin CrisisChoice choice,
      @Option(names = "--all", description = "What was taken back too.") boolean all) {
    return choice.onStore(
        session,
        (store, query) -> {
          List<Correction> said =
              store.read(readings -> all ? readings.corrections() : readings.correctionsInForce());
          CorrectionLines.print(said, choice.json(), session);
          return ExitCode.DONE;
        });
  }
}
