package org.hearsay.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.knowledge.tables.Row;

/**
 * A user's own knowledge: UTF-8 text, one entry a line, fields between tabs, lists parted by {@code
 * |}. Empty lines and lines that begin with {@code #} are skipped. A line is one of
 *
 * <pre>
 * place         name  ISO3  latitude  longitude  [kind]  [other names]
 * person        name  side  ROLE  title  [first day]  [last day]  [about]
 * organization  name  KIND  sector  [ISO3]  [other names]
 * seat          name  ISO3 or body
 * role          phrase  sector  [ROLE]
 * event         lemma  v or n  particles  prepositions  objects  CATEGORY  modes  contexts  FRAME  flags
 * cue           lemma  verb, noun or phrase  particle  ACT
 * </pre>
 *
 * Names of kinds, roles, categories, frames and acts are those of the shipped tables. Lists of an
 * event line are parted by commas.
 */
final class UserFile {
  private UserFile() {}

  static UserEntries read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw withCause(new KnowledgeFileException(file, 0, "cannot be read"), e);
    }
    UserEntryBuilder builder = new UserEntryBuilder();
    int number = 0;
    for (String line : decode(file, bytes).split("\n", -1)) {
      number++;
      String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!text.isBlank() && !text.startsWith("#")) {
        add(builder, Row.parse(text), file, number);
      }
    }
    return builder.build("user/" + file.getFileName(), sha256(bytes));
  }

  private static void add(UserEntryBuilder builder, Row row, Path file, int number) {
    try {
      builder.add(row);
    } catch (IllegalArgumentException e) {
      throw withCause(new KnowledgeFileException(file, number, String.valueOf(e.getMessage())), e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw withCause(new KnowledgeFileException(file, 0, "is not UTF-8"), e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static KnowledgeFileException withCause(KnowledgeFileException failure, Exception cause) {
    failure.initCause(cause);
    return failure;
  }
}
