package org.hearsay.eval.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Reads CoNLL-U and puts the raw text together again. The words of a contraction lie one behind the
 * other in it; empty nodes are left out.
 */
public final class ConlluReader {
  private final List<GoldDocument> documents = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<GoldWord> words = new ArrayList<>();
  private List<Span> sentences = new ArrayList<>();
  private List<String> sentenceIds = new ArrayList<>();

  private ConlluReader() {}

  /** The documents of a file. */
  public static List<GoldDocument> read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static List<GoldDocument> parse(String conllu) {
    ConlluReader reader = new ConlluReader();
    List<String> block = new ArrayList<>();
    for (String line : conllu.lines().toList()) {
      if (line.isBlank()) {
        reader.sentence(block);
        block.clear();
      } else {
        block.add(line);
      }
    }
    reader.sentence(block);
    reader.finish();
    return reader.documents;
  }

  private void finish() {
    if (!words.isEmpty()) {
      documents.add(new GoldDocument(text.toString(), words, sentences, sentenceIds));
    }
    text = new StringBuilder();
    words = new ArrayList<>();
    sentences = new ArrayList<>();
    sentenceIds = new ArrayList<>();
  }

  private void sentence(List<String> block) {
    List<String[]> rows = new ArrayList<>();
    String id = "";
    boolean paragraph = false;
    for (String line : block) {
      if (line.startsWith("# newdoc")) {
        finish();
      }
      paragraph |= line.startsWith("# newpar");
      if (line.startsWith("# sent_id = ")) {
        id = line.substring("# sent_id = ".length());
      }
      if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    if (paragraph && text.length() > 0) {
      text.append(text.charAt(text.length() - 1) == ' ' ? "\n\n" : " \n\n");
    }
    int begin = text.length();
    addWords(rows);
    sentences.add(new Span(begin, words.get(words.size() - 1).span().end()));
    sentenceIds.add(id);
  }

  private void addWords(List<String[]> rows) {
    int base = words.size();
    int contractionEnd = 0;
    int at = text.length();
    for (String[] row : rows) {
      if (row[0].contains(".")) {
        continue;
      }
      if (row[0].contains("-")) {
        contractionEnd = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        at = text.length();
        append(row);
        continue;
      }
      boolean inside = Integer.parseInt(row[0]) <= contractionEnd;
      if (!inside) {
        at = text.length();
        append(row);
      }
      int limit = Math.max(at + 1, endOfText());
      int end = Math.min(limit, at + row[1].length());
      int begin = Math.min(at, end - 1);
      int head = Integer.parseInt(row[6]);
      int above = head == 0 ? -1 : base + head - 1;
      words.add(
          new GoldWord(
              new Span(begin, end), row[1], row[2], row[3], row[4], above, row[7], row[9]));
      at = end;
    }
  }

  private int endOfText() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private void append(String[] row) {
    text.append(row[1]);
    if (!row[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
  }
}
