package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.credit.Byline;
import org.hearsay.reader.credit.Dateline;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/**
 * Finds where the text of another article begins behind that of the report.
 *
 * <p>Another headline tells it, with a byline, a date line or an agency's dateline below; without
 * those, names below it of which the report has none.
 */
public final class OtherArticle {
  private static final int STORY_WORDS = 12;
  private static final int FEWEST_STORIES = 2;
  private static final int FEWEST_NAMES = 6;
  private static final double MOST_SHARED = 0.1;

  private OtherArticle() {}

  /** The first paragraph of the other article; the number of paragraphs when there is none. */
  public static int begin(List<String> paragraphs) {
    int stories = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      if (stories >= FEWEST_STORIES && Words.isHeadlineLike(text) && beginsHere(paragraphs, i)) {
        return i;
      }
      stories += isStory(text) ? 1 : 0;
    }
    return paragraphs.size();
  }

  private static boolean beginsHere(List<String> paragraphs, int headline) {
    int next = headline + 1;
    while (next < paragraphs.size() && isHeadMatter(paragraphs.get(next))) {
      next++;
    }
    if (next >= paragraphs.size() || !isStory(paragraphs.get(next))) {
      return false;
    }
    if (isHeadMatter(paragraphs.get(headline)) || Words.count(paragraphs.get(headline)) < 3) {
      return false;
    }
    boolean marked = next > headline + 1 || Dateline.hasCredit(paragraphs.get(next));
    return marked || isAboutOthers(paragraphs, headline);
  }

  private static boolean isHeadMatter(String text) {
    return Byline.isByline(text) || DateWords.isDateLine(text);
  }

  private static boolean isAboutOthers(List<String> paragraphs, int headline) {
    Set<String> known = names(paragraphs.subList(0, headline));
    Set<String> there = names(paragraphs.subList(headline + 1, paragraphs.size()));
    if (known.size() < FEWEST_NAMES || there.size() < FEWEST_NAMES) {
      return false;
    }
    long shared = there.stream().filter(known::contains).count();
    return shared <= MOST_SHARED * there.size();
  }

  /** Words with a capital that stand in the middle of a sentence. */
  private static Set<String> names(List<String> paragraphs) {
    Set<String> names = new HashSet<>();
    for (String text : paragraphs) {
      List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
      for (int i = 1; i < words.size(); i++) {
        String word = words.get(i);
        String before = words.get(i - 1);
        boolean inside =
            !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        if (inside && word.length() >= 3 && Character.isUpperCase(word.codePointAt(0))) {
          names.addAll(Words.of(word));
        }
      }
    }
    return names;
  }

  private static boolean isStory(String text) {
    return Words.endsSentence(text) && Words.count(text) >= STORY_WORDS;
  }
}
