package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Set;
import org.hearsay.model.RemovalReason;

/**
 * One row of the table of furniture phrases.
 *
 * @param certain whether it counts anywhere; otherwise only before and after the story
 * @param form how the phrase has to stand in the line
 * @param reason what such a line is
 * @param words the phrase; a {@code #} stands for any number
 * @param label whether a colon or bar has to follow the phrase
 * @param needs what the line must have besides
 */
record Phrase(
    boolean certain,
    Form form,
    RemovalReason reason,
    List<String> words,
    boolean label,
    Needs needs) {

  /** How a phrase stands in its line, and how many words the line may have at most. */
  enum Form {
    WHOLE(12),
    BEGINS(60),
    ENDS(45),
    HOLDS(60);

    private final int longest;

    Form(int longest) {
      this.longest = longest;
    }
  }

  /**
   * What a line must have behind the phrase.
   *
   * @param any one of these words; empty for none
   * @param also one of these too; empty for none
   * @param names whether all else must be names of people and agencies
   */
  record Needs(Set<String> any, Set<String> also, boolean names) {
    Needs {
      any = Set.copyOf(any);
      also = Set.copyOf(also);
    }

    static final Needs NOTHING = new Needs(Set.of(), Set.of(), false);
    static final Needs NAMES = new Needs(Set.of(), Set.of(), true);
  }

  Phrase {
    words = List.copyOf(words);
  }

  boolean matches(LineWords line) {
    List<String> found = line.words();
    return found.size() >= words.size()
        && found.size() <= form.longest
        && (!label || form == Form.WHOLE || line.labelWords() == words.size())
        && stands(found)
        && (!needs.names || line.isNames())
        && hasOne(found, needs.any)
        && hasOne(found, needs.also);
  }

  private boolean hasOne(List<String> line, Set<String> wanted) {
    int from = form == Form.BEGINS ? words.size() : 0;
    return wanted.isEmpty() || line.subList(from, line.size()).stream().anyMatch(wanted::contains);
  }

  private boolean stands(List<String> line) {
    int last = line.size() - words.size();
    return switch (form) {
      case WHOLE -> last == 0 && standsAt(line, 0);
      case BEGINS -> standsAt(line, 0);
      case ENDS -> standsAt(line, last);
      case HOLDS -> {
        int at = 0;
        while (at <= last && !standsAt(line, at)) {
          at++;
        }
        yield at <= last;
      }
    };
  }

  private boolean standsAt(List<String> line, int at) {
    for (int i = 0; i < words.size(); i++) {
      String word = line.get(at + i);
      String wanted = words.get(i);
      boolean number = wanted.equals("#") && Character.isDigit(word.charAt(0));
      if (!number && !wanted.equals(word)) {
        return false;
      }
    }
    return true;
  }
}
