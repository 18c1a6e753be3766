package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.SENTENCE;
import static org.hearsay.reader.input.Inputs.article;
import static org.hearsay.reader.input.Inputs.gzip;
import static org.hearsay.reader.input.Inputs.joined;
import static org.hearsay.reader.input.Inputs.only;
import static org.hearsay.reader.input.Inputs.origins;
import static org.hearsay.reader.input.Inputs.page;
import static org.hearsay.reader.input.Inputs.read;
import static org.hearsay.reader.input.Inputs.reason;
import static org.hearsay.reader.input.Inputs.tar;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.hearsay.reader.input.Inputs.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearsay.reader.item.ItemLimits;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final byte[] REPORT = utf8(SENTENCE);

  @Test
  void filesOfAZipAreReports() {
    List<ReportItem> items =
        read(
            zip(
                List.of("a.txt", "pages/", "pages/b.html", "__MACOSX/._a.txt"),
                List.of(
                    REPORT, new byte[0], utf8(page("Ferries sail", SENTENCE)), new byte[] {1})));
    assertEquals(List.of("in#a.txt", "in#pages/b.html"), origins(items));
    assertEquals(SENTENCE, article(items.get(0)).text());
  }

  @Test
  void containersLieInArchives() {
    byte[] lines = utf8("{\"id\":\"x\",\"text\":\"" + SENTENCE + "\"}\n");
    assertEquals(List.of("in#d.jsonl#x"), origins(read(zip("d.jsonl", lines))));
    assertEquals(List.of("in#d.gz#x"), origins(read(zip("d.gz", gzip(lines)))));
    assertEquals(List.of("in#t#d#x"), origins(read(zip("t", gzip(tar("d", '0', lines))))));
  }

  @Test
  void tarsAreReadPlainAndPacked() {
    byte[] tar =
        joined(tar("folder/", '5', new byte[0]), tar("a.txt", '0', REPORT), new byte[1024]);
    assertEquals(List.of("in#a.txt"), origins(read(tar)));
    assertEquals(List.of("in#a.txt"), origins(read(gzip(tar))));
  }

  @Test
  void longNamesOfTarsAreRead() {
    String name = "n".repeat(150) + ".txt";
    byte[] gnu = joined(tar("././@LongLink", 'L', utf8(name + "\0")), tar("x", '0', REPORT));
    byte[] pax =
        joined(tar("PaxHeaders/x", 'x', utf8("163 path=" + name + "\n")), tar("x", '0', REPORT));
    assertEquals(List.of("in#" + name), origins(read(gnu)));
    assertEquals(List.of("in#" + name), origins(read(pax)));
  }

  @Test
  void aFileAloneMayBePacked() {
    assertEquals(SENTENCE, only(gzip(REPORT)).text());
  }

  @Test
  void namesThatLeadOutAreRefused() {
    for (String name :
        List.of("../a.txt", "/etc/a.txt", "x/../../a.txt", "C:\\a.txt", "..\\a.txt")) {
      List<ReportItem> items = read(zip(List.of(name, "b.txt"), List.of(REPORT, REPORT)));
      assertTrue(reason(items.get(0)).contains("leads out"), name);
      assertEquals(SENTENCE, article(items.get(1)).text());
    }
  }

  @Test
  void linksInATarAreNotFollowed() {
    List<ReportItem> items = read(joined(tar("l", '2', new byte[0]), tar("a.txt", '0', REPORT)));
    assertTrue(reason(items.get(0)).contains("link"), items.toString());
    assertEquals(SENTENCE, article(items.get(1)).text());
  }

  @Test
  void archivesLieAtMostTwoDeep() {
    byte[] two = zip("b.zip", zip("a.txt", REPORT));
    assertEquals(SENTENCE, only(two).text());
    assertTrue(reason(read(zip("c.zip", two)).get(0)).contains("more than 2 archives"));
    assertTrue(reason(read(gzip(gzip(gzip(REPORT)))).get(0)).contains("more than 2 archives"));
  }

  @Test
  void tooManyEntriesEndTheReading() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      names.add(i + ".txt");
    }
    byte[] many = zip(names, Collections.nCopies(12, REPORT));
    ItemLimits ten = new ItemLimits(1 << 20, 10, 2, 1 << 20, 1 << 20, 100);
    List<ReportItem> items = read(many, InputOptions.usual().withLimits(ten));
    assertEquals(11, items.size());
    assertTrue(reason(items.get(10)).contains("more than 10 entries"));
  }

  /** Zeros by the gigabyte, packed a thousand to one, without holding them. */
  private static InputStream bomb() {
    byte[] megabytes = gzip(new byte[64 << 20]);
    List<InputStream> members = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      members.add(new ByteArrayInputStream(megabytes));
    }
    return new SequenceInputStream(Collections.enumeration(members));
  }

  @Test
  void bombsAreRefusedWithoutTheirContent() throws IOException {
    byte[] packed = bomb().readAllBytes();
    for (byte[] input : List.of(packed, zip("a.gz", packed), zip("a.txt", new byte[64 << 20]))) {
      List<ReportItem> items = read(input);
      String reason = reason(items.get(items.size() - 1));
      assertTrue(reason.contains("refused") || reason.contains("no report is that long"), reason);
    }
    byte[] lines = gzip(utf8(("{\"id\":\"" + "x".repeat(9_000) + "\"}\n").repeat(6_000)));
    List<ReportItem> items = read(lines);
    assertTrue(reason(items.get(items.size() - 1)).contains("times its size: refused"));
  }

  @Test
  void aTruncatedArchiveGivesWhatStandsBefore() {
    byte[] whole = zip(List.of("a.txt", "b.txt"), List.of(REPORT, REPORT));
    List<ReportItem> items = read(Arrays.copyOf(whole, whole.length / 2));
    assertEquals(SENTENCE, article(items.get(0)).text());
    byte[] gzip = gzip(utf8((SENTENCE + "\n\n").repeat(50)));
    assertTrue(reason(read(Arrays.copyOf(gzip, gzip.length / 2)).get(0)).contains("gzip"));
  }

  @Test
  void anOfficeDocumentIsNoArchiveOfReports() {
    List<ReportItem> items = read(zip("[Content_Types].xml", utf8("<Types/>")));
    assertEquals(1, items.size());
    assertTrue(reason(items.get(0)).contains("office document"), items.toString());
  }
}
