package org.hearsay.reader.furniture;

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

  /** Whether neither part has more than a few of the other's names; a question may be a subhead. */
  private static boolean isAboutOthers(List<String> paragraphs, int headline) {
    List<String> above = paragraphs.subList(0, headline);
    List<String> below = paragraphs.subList(headline + 1, paragraphs.size());
    return !Words.endsSentence(paragraphs.get(headline))
        && isForeign(names(above, true), names(below, false))
        && isForeign(names(below, true), names(above, false));
  }

  private static boolean isForeign(Set<String> names, Set<String> elsewhere) {
    long shared = names.stream().filter(elsewhere::contains).count();
    return names.size() >= FEWEST_NAMES && shared <= MOST_SHARED * names.size();
  }

  /** Words with a capital; for certain names only those in the middle of a sentence. */
  private static Set<String> names(List<String> paragraphs, boolean certain) {
    Set<String> names = new HashSet<>();
    for (String text : paragraphs) {
      String before = "";
      for (String word : text.split(" ", -1)) {
        boolean inside =
            !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        int first = firstLetter(word);
        boolean capital = first >= 0 && Character.isUpperCase(word.codePointAt(first));
        if (capital && word.length() >= 3 && (inside || !certain)) {
          Words.of(word).forEach(part -> names.add(withoutPossessive(part)));
        }
        before = word;
      }
    }
    return names;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isStory(String text) {
    return Words.endsSentence(text) && Words.count(text) >= STORY_WORDS;
  }
}
