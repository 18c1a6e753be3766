package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.model.facts.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file;
  }

  @Test
  void ownEntriesComeFirst() throws IOException {
    Path file =
        file(
            "# our own names",
            "",
            "place\tGeneva\tUSA\t42.87\t-76.98\tCITY\tGeneva on the Lake",
            "person\tAda Example\tFRA\tFOREIGN_MINISTER\tForeign Minister\t2031-05-01",
            "organization\tThe Daily Example\tOUTLET\tJRN\tFRA\tDaily Ex",
            "seat\tthe Example House\tFRA",
            "role\tharbor master\tGOV",
            "event\tdefenestrate\tv\t\t\t\tASSAULT\t\t\tTRANS\t",
            "cue\tyodel\tverb\t\tASSERT");
    Knowledge knowledge = Knowledge.load(file);
    assertEquals("USA", knowledge.places().lookup("Geneva").get(0).country());
    assertEquals("CHE", knowledge.places().lookup("Geneva").get(1).country());
    assertEquals("u:geneva", knowledge.places().lookup("Geneva on the Lake").get(0).id());
    LocalDate later = LocalDate.of(2031, 6, 1);
    assertEquals(
        "Ada Example",
        knowledge
            .officeHolders()
            .at("FRA", RoleClass.FOREIGN_MINISTER, later)
            .orElseThrow()
            .person());
    assertEquals(
        "FRA", knowledge.officeHolders().findByName("Example", later).get(0).term().side());
    assertTrue(knowledge.organizations().lookup("Daily Ex").get(0).isMedia());
    assertEquals(Optional.of("FRA"), knowledge.seats().stateOf("Example House"));
    assertEquals("GOV", knowledge.roles().find("harbor master").orElseThrow().sector());
    assertTrue(knowledge.events().bestVerb("defenestrate", Set.of(), Set.of()).isPresent());
    assertEquals(Act.ASSERT, knowledge.claimCues().verb("yodel", Set.of()).orElseThrow().act());
    assertTrue(knowledge.resources().containsKey("user/mine.tsv"));
  }

  @Test
  void aBadLineIsNamedWithFileLineAndReason() throws IOException {
    KnowledgeFileException failure =
        assertThrows(
            KnowledgeFileException.class,
            () -> Knowledge.load(file("# x", "place\tNowhere\tFRA\tnorth\t3")));
    assertEquals(2, failure.line());
    assertTrue(
        String.valueOf(failure.getMessage())
            .contains("mine.tsv, line 2: latitude is not a number: 'north'"));
  }

  @Test
  void unknownKindsRolesDaysAndFramesAreErrors() throws IOException {
    for (String line :
        new String[] {
          "planet\tMars",
          "person\tAda Example\tFRA\tKEEPER\tKeeper",
          "person\tAda Example\tFRA\tMINISTER\tMinister\tMay 2031",
          "event\trun\tv\t\t\t\tASSAULT\t\t\tNO_FRAME\t",
          "cue\trun\tadverb\t\tASSERT",
          "place\tNowhere\tFRA\t95\t3",
          "organization\tThe Thing\tOUTLET"
        }) {
      Path file = file(line);
      assertEquals(
          1,
          assertThrows(KnowledgeFileException.class, () -> Knowledge.load(file), line).line(),
          line);
    }
  }

  @Test
  void aMissingFileIsSaidToBeUnreadable() {
    KnowledgeFileException failure =
        assertThrows(
            KnowledgeFileException.class, () -> Knowledge.load(folder.resolve("none.tsv")));
    assertTrue(String.valueOf(failure.getMessage()).endsWith("none.tsv: cannot be read"));
  }
}
