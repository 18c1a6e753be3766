package org.hearsay.language.decoding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts right the lemmas of plural nouns where an edit rule that was learnt goes astray. */
final class NounLemmas {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("thieves", "thief"),
          Map.entry("halves", "half"),
          Map.entry("crises", "crisis"),
          Map.entry("bases", "base"),
          Map.entry("analyses", "analysis"),
          Map.entry("heroes", "hero"),
          Map.entry("vetoes", "veto"),
          Map.entry("embargoes", "embargo"),
          Map.entry("torpedoes", "torpedo"),
          Map.entry("movies", "movie"),
          Map.entry("buses", "bus"),
          Map.entry("viruses", "virus"),
          Map.entry("feet", "foot"),
          Map.entry("criteria", "criterion"),
          Map.entry("media", "medium"));
  private static final Set<String> UNCHANGED =
      Set.of(
          "people",
          "police",
          "series",
          "species",
          "headquarters",
          "news",
          "politics",
          "data",
          "means",
          "overseas",
          "thanks",
          "clothes",
          "regards",
          "proceedings",
          "whereabouts",
          "surroundings",
          "contents");
  private static final Pattern MEN = Pattern.compile("[a-z]{2,}men$");
  private static final Pattern HISSING = Pattern.compile("(?:ss|sh|ch|x|zz)es$");

  private NounLemmas() {}

  /** The lemma of a plural noun, given the lemma that the edit rule makes. */
  static String ofPlural(String written, String guess) {
    String form = written.toLowerCase(Locale.ROOT);
    if (UNCHANGED.contains(form) || Character.isDigit(form.charAt(0))) {
      return form;
    }
    if (IRREGULAR.containsKey(form)) {
      return IRREGULAR.getOrDefault(form, guess);
    }
    if (MEN.matcher(form).find()) {
      return form.substring(0, form.length() - 2) + "an";
    }
    if (form.endsWith("ies") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (HISSING.matcher(form).find()) {
      return form.substring(0, form.length() - 2);
    }
    boolean plain = form.endsWith("s") && !form.endsWith("ss") && form.length() > 2;
    return plain ? form.substring(0, form.length() - 1) : guess;
  }
}
