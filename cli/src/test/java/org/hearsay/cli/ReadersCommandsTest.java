package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersCommandsTest {
  @TempDir Path folder;

  /** The status of a command and all that it printed. */
  private String run(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    arguments.add("--store");
    arguments.add(folder.resolve("readers.db").toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status =
        Hearsay.run(
            arguments.toArray(String[]::new),
            new Streams(
                new ByteArrayInputStream("not a mail".getBytes(StandardCharsets.UTF_8)), out, out),
            new Terminal(false, false, true, 80));
    return status + " " + said.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void listsAreMadeClosedAndOpened() {
    assertTrue(run("lists", "add", "bridge", "--crisis", "Macara bridge").startsWith("0 made"));
    assertTrue(run("lists", "add", "bridge", "--crisis", "Macara bridge").startsWith("2 "));
    assertTrue(run("lists", "add", "admin", "--crisis", "x").startsWith("2 "));
    assertTrue(run("lists", "add", "both", "--crisis", "x", "--search", "q=x").startsWith("2 "));
    assertTrue(run("lists", "add", "odd", "--search", "colour=red").startsWith("2 "));
    assertTrue(run("lists", "add", "ships", "--search", "q=ship&country=ITA").startsWith("0 "));
    assertEquals("0 closed bridge", run("lists", "close", "bridge"));
    assertTrue(run("lists", "list").contains("closed"));
    assertTrue(run("lists", "open", "nothing").startsWith("3 "));
  }

  @Test
  void anAddressIsHandedOutErasedAndAllowedAgain() {
    run("lists", "list");
    assertTrue(run("consent", "export", "ana@example.org").contains("\"subscriptions\" : [ ]"));
    assertTrue(run("consent", "erase", "ana@example.org").startsWith("0 erased"));
    assertTrue(run("consent", "export", "ana@example.org").contains("\"neverWrittenTo\" : true"));
    assertEquals("0 may sign up again", run("consent", "allow", "ana@example.org"));
    assertTrue(run("consent", "erase", "nobody").startsWith("2 "));
  }

  @Test
  void sendingNeedsAServerASenderAndAnAddress() throws IOException {
    run("lists", "list");
    Path smtp = Files.writeString(folder.resolve("smtp"), "host=localhost\nencryption=none\n");
    assertTrue(run("digest", "send").contains("--smtp FILE is missing"));
    assertTrue(run("digest", "send", "--smtp", smtp.toString()).contains("--mail-from"));
    String[] whole = {
      "digest",
      "send",
      "--smtp",
      smtp.toString(),
      "--mail-from",
      "news@news.example",
      "--public-url",
      "https://news.example"
    };
    assertEquals("0 0 made, 0 sent, 0 to be tried again, 0 not sent", run(whole));
    assertTrue(run("digest", "bounce", "bounces@news.example").startsWith("5 "));
  }
}
