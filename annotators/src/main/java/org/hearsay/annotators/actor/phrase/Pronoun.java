package org.hearsay.annotators.actor.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;

/** What a pronoun may mean. */
public enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  WHO,
  I,
  WE;

  private static final Map<String, Pronoun> BY_WORD =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("theirs", THEY),
          Map.entry("themselves", THEY),
          Map.entry("who", WHO),
          Map.entry("whom", WHO),
          Map.entry("whose", WHO),
          Map.entry("which", WHO),
          Map.entry("we", WE),
          Map.entry("us", WE),
          Map.entry("our", WE),
          Map.entry("ours", WE),
          Map.entry("i", I),
          Map.entry("me", I),
          Map.entry("my", I),
          Map.entry("myself", I));

  public static Optional<Pronoun> of(ReportView view, int index) {
    if (view.lower(index).equals("that") && view.token(index).xpos().equals("WDT")) {
      return Optional.of(WHO);
    }
    boolean country = view.word(index).equals("US");
    return country ? Optional.empty() : Optional.ofNullable(BY_WORD.get(view.lower(index)));
  }

  /** Whether the pronoun says whose something is, whatever the tree makes of it. */
  public static boolean isPossessive(ReportView view, Token token) {
    boolean her = view.lower(token.index()).equals("her") && token.head() > token.index();
    return token.isRelation("nmod:poss")
        || her
        || Set.of("his", "its", "their").contains(view.lower(token.index()));
  }

  public Gender gender() {
    return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
  }

  public boolean isHuman() {
    return this == HE || this == SHE;
  }
}
