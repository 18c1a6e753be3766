package org.hearsay.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.eval.DataFolder;
import org.hearsay.eval.EngineBench;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.board.OutcomeTable;
import org.hearsay.eval.board.Part;
import org.hearsay.eval.board.ScoreFile;
import org.hearsay.eval.board.ScoresPage;
import org.hearsay.eval.board.Verdict;
import org.hearsay.eval.judged.CaseFile;
import org.hearsay.eval.judged.Changes;
import org.hearsay.eval.questions.QuestionBench;
import org.hearsay.store.database.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay eval}: scores the engine on gold data and writes docs/SCORES.md. */
@Command(
    name = "hearsay eval",
    description = {
      "Scores the engine on the gold sets of the data folder (HEARSAY_DATA, default ../shared/data)",
      "against eval/scores/SET.yaml, and writes docs/SCORES.md from those files.",
      "Exit status: 0 done, 1 a score fell by more than its tolerance, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  private final Path root;
  private final Consumer<String> out;
  private final Consumer<String> err;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "SET", description = "All sets without one.")
  private List<String> names = List.of();

  @Option(names = "--quick", description = "Reads the slice of each set that its file names.")
  private boolean quick;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Reads the first N documents of each set; compared with nothing.")
  private int limit;

  @Option(
      names = "--update",
      description = "Writes the new figures into the score files; needs --date.")
  private boolean update;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of an update.")
  private @Nullable LocalDate date;

  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description = "Writes each judged case to DIR/SET.jsonl. Holds words of the gold sets.")
  private @Nullable Path dump;

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "DIR",
      description = "Lists which cases got better and which worse from one dump to another.")
  private List<Path> compared = List.of();

  @Option(
      names = "--calibration",
      description = "Prints how often predictions of each tenth of confidence are right.")
  private boolean calibration;

  @Option(
      names = "--peer",
      paramLabel = "corenlp",
      description = "Runs CoreNLP beside the engine on a sample; writes its table for the page.")
  private @Nullable String peer;

  @Option(
      names = "--speed",
      description = "Takes the time of each annotator; writes its table for the page.")
  private boolean speed;

  @Option(
      names = "--questions",
      paramLabel = "REPORTS",
      description =
          "Takes the time of questions to a store of so many invented reports, in the program and"
              + " over HTTP; the store is kept in eval/target, and what is missing of it is made."
              + " Writes its table for the page.")
  private int questions;

  @Option(
      names = "--questions-store",
      paramLabel = "FILE|URL",
      description = "Where that store is instead; a table of another database is only printed.")
  private @Nullable String questionsStore;

  @Option(names = "--page", description = "Only writes docs/SCORES.md from the score files.")
  private boolean page;

  EvalCommand(Path root, Consumer<String> out, Consumer<String> err) {
    this.root = root;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (!compared.isEmpty()) {
      compare(compared.get(0), compared.get(1));
      return CommandLine.ExitCode.OK;
    }
    if (peer != null) {
      return peer(peer);
    }
    if (speed) {
      return measured("speed.md", SpeedPage.markdown(DataFolder.of(System.getenv())));
    }
    if (questions > 0) {
      return questions();
    }
    if (page) {
      writePage();
      return CommandLine.ExitCode.OK;
    }
    Scoring scoring = new Scoring(root, DataFolder.of(System.getenv()), options(), out);
    List<GoldSet> sets = chosen();
    OutcomeTable.head().forEach(out);
    for (GoldSet set : sets) {
      scoring.score(set);
    }
    if (part() == Part.WHOLE) {
      writePage();
    }
    return close(scoring);
  }

  private int questions() throws IOException {
    Path usual = root.resolve("eval/target/questions/questions-" + questions + ".db");
    StoreLocation where =
        questionsStore == null ? StoreLocation.ofFile(usual) : StoreLocation.parse(questionsStore);
    String table = QuestionBench.markdown(where, questions, err);
    if (where.file().isEmpty()) {
      table.lines().forEach(out);
      return CommandLine.ExitCode.OK;
    }
    return measured("questions.md", table);
  }

  private int close(Scoring scoring) {
    if (update) {
      return CommandLine.ExitCode.OK;
    }
    if (scoring.has(Verdict.ROSE)) {
      err.accept("hearsay: a score rose: look into it; --update writes the new figure");
    }
    if (scoring.has(Verdict.FELL)) {
      err.accept("hearsay: a score fell by more than its tolerance");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  private Part part() {
    if (limit > 0) {
      return Part.SAMPLE;
    }
    return quick ? Part.SLICE : Part.WHOLE;
  }

  private Scoring.Options options() {
    if (update && date == null) {
      throw usage("--update needs --date: no clock goes into the scores");
    }
    if (update && part() == Part.SAMPLE) {
      throw usage("--update and --limit: a sample is compared with nothing");
    }
    Optional<ScoreFile.Measured> measured =
        update
            ? Optional.of(
                new ScoreFile.Measured(
                    String.valueOf(date), EngineBench.engineVersion(), EngineBench.modelVersion()))
            : Optional.empty();
    return new Scoring.Options(part(), limit, measured, Optional.ofNullable(dump), calibration);
  }

  private List<GoldSet> chosen() {
    List<GoldSet> sets = new ArrayList<>();
    for (String name : names) {
      sets.add(GoldSets.find(name).orElseThrow(() -> usage("no such set: " + name + known())));
    }
    return sets.isEmpty() ? GoldSets.all() : sets;
  }

  private static String known() {
    return "; there are " + String.join(", ", GoldSets.all().stream().map(GoldSet::name).toList());
  }

  private int peer(String name) throws IOException {
    if (!name.equals("corenlp")) {
      throw usage("no such peer: " + name + "; there is corenlp");
    }
    return measured("corenlp.md", Peers.coreNlp(root, DataFolder.of(System.getenv()), err));
  }

  /** Keeps a section that is no set, and makes the page with it. */
  private int measured(String file, String section) throws IOException {
    out.accept(section);
    Files.writeString(Scoring.scores(root).resolve(file), section);
    writePage();
    return CommandLine.ExitCode.OK;
  }

  private void compare(Path before, Path after) throws IOException {
    List<String> both = new ArrayList<>(CaseFile.sets(before));
    both.retainAll(CaseFile.sets(after));
    for (String set : both) {
      if (names.isEmpty() || names.contains(set)) {
        Changes.between(CaseFile.read(before, set), CaseFile.read(after, set))
            .lines(set)
            .forEach(out);
      }
    }
  }

  private void writePage() throws IOException {
    List<ScoreFile> files = new ArrayList<>();
    for (GoldSet set : GoldSets.all()) {
      files.add(ScoreFile.read(Scoring.scores(root), set.name()));
    }
    Files.writeString(
        root.resolve("docs/SCORES.md"),
        new ScoresPage(files, Appendices.read(Scoring.scores(root))).markdown());
  }

  private CommandLine.ParameterException usage(String message) {
    CommandSpec given = spec;
    if (given == null) {
      throw new IllegalStateException("not started by picocli");
    }
    return new CommandLine.ParameterException(given.commandLine(), message);
  }
}
