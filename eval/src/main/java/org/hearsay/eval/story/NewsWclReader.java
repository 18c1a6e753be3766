package org.hearsay.eval.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads NewsWCL50: ten events, each told by five outlets; an event is a story. */
public final class NewsWclReader {
  private static final String BEGIN = "#begin document ";
  private static final int WORD = 3;

  private NewsWclReader() {}

  /** The documents of the CoNLL file, in its order. */
  public static List<StoryDocument> file(Path file) throws IOException {
    List<StoryDocument> documents = new ArrayList<>();
    String name = "";
    TokenText text = new TokenText();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(BEGIN)) {
        name = line.substring(BEGIN.length(), line.indexOf(';'));
        text = new TokenText();
      } else if (line.startsWith("#end")) {
        documents.add(document(name, text.toString()));
      } else if (!line.isBlank()) {
        String word = line.split("\t", -1)[WORD];
        if (!word.equals("\\n")) {
          text.add(word);
        }
      }
    }
    return List.copyOf(documents);
  }

  private static StoryDocument document(String name, String text) {
    String id = name.substring(name.lastIndexOf('/') + 1);
    String event = id.substring(0, id.indexOf('_'));
    return new StoryDocument(id, event, event, text);
  }
}
