package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.rows.Notice;
import org.hearsay.store.rows.Paragraphs;
import org.hearsay.store.rows.RecordBytes;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void aPathIsAFileAndPostgresqlIsAServer() {
    assertEquals("a/b.db", StoreLocation.parse("a/b.db").file().orElseThrow().toString());
    assertEquals("c.db", StoreLocation.parse("jdbc:sqlite:c.db").file().orElseThrow().toString());
    StoreLocation server =
        StoreLocation.parse("postgres://ann:s%40cret:x@db.example.org:5433/news");
    assertEquals(Optional.empty(), server.file());
    assertEquals("jdbc:postgresql://db.example.org:5433/news", server.jdbcUrl());
    assertEquals(Optional.of("ann"), server.user());
    assertEquals(Optional.of("s@cret:x"), server.password());
    assertEquals("postgresql://db.example.org:5433/news", server.toString());
    assertThrows(IllegalArgumentException.class, () -> StoreLocation.parse(" "));
    assertThrows(IllegalArgumentException.class, () -> StoreLocation.parse("postgresql:news"));
  }

  @Test
  void aPasswordIsNeverShown() {
    StoreLocation server =
        StoreLocation.parse(
            "jdbc:postgresql://db.example.org/news?user=ann&password=s%26cret&sslmode=require");
    assertEquals("jdbc:postgresql://db.example.org/news?sslmode=require", server.jdbcUrl());
    assertEquals(Optional.of("ann"), server.user());
    assertEquals(Optional.of("s&cret"), server.password());
    assertEquals("postgresql://db.example.org/news", server.toString());
  }

  @Test
  void wordsAreFoldedAndSignsLeftOut() {
    assertEquals("the elysee s 3 5 ships", SearchWords.of("The Élysée’s (3.5) ships!"));
    assertEquals("straße 中国", SearchWords.of("Straße — 中国"));
    assertEquals(List.of("port selen", "talks"), SearchWords.phrases("“Port Selen” talks \"\" *"));
  }

  @Test
  void aPublishersNoteOnItsOwnReportIsFound() {
    assertEquals("corrected", kind("Ships left.\n\nCorrection: five ships left, not four."));
    assertEquals("corrected", kind("Ships left.\n\nAn earlier version of this story said four."));
    assertEquals("corrected", kind("This article was amended on Tuesday to name the port."));
    assertEquals("withdrawn", kind("This report has been retracted."));
    assertEquals("", kind("The ministry said the correction officers had withdrawn."));
    assertEquals("", kind("He said this report was wrong and has been for years."));
  }

  private static String kind(String text) {
    return Notice.in(text).map(notice -> notice.substring(0, notice.indexOf(':'))).orElse("");
  }

  @Test
  void paragraphsComeBackFromOneLine() {
    Paragraphs paragraphs = Paragraphs.of("One.\n\nTwo lines\nhere.\n\n\n\nThree.");
    assertEquals(3, paragraphs.list().size());
    assertEquals(paragraphs, Paragraphs.parse(paragraphs.stored()));
    assertEquals(List.of(), Paragraphs.parse("").list());
  }

  @Test
  void bytesOfARecordComeBackAndDamageIsRefused() {
    String json = "{\"a\":\"\uD83D\uDE00 é\"}";
    byte[] bytes = RecordBytes.pack(json);
    assertEquals(json, RecordBytes.unpack(bytes));
    assertEquals("\\ud83dx", RecordBytes.encodable("\uD83Dx"));
    bytes[bytes.length / 2] ^= 0x55;
    assertThrows(IllegalArgumentException.class, () -> RecordBytes.unpack(bytes));
  }
}
