package org.hearsay.reader.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.text.Words;

/**
 * Guesses a language: the script settles it or narrows it down, then each language is scored by how
 * many words of the text are among its commonest. A text with too few of any is {@code und}; a
 * short one in plain Latin letters is English unless two words speak for another language.
 */
public final class LanguageGuess {
  /** What is said of a text whose language shows in nothing. */
  public static final String UNKNOWN = "und";

  private static final int LOOKED_AT = 8_000;
  private static final double FEWEST = 0.06;

  // a headline or a line from an agency: "Ankara hands over suspect" has no commonest word at all
  private static final int SHORT = 40;
  private static final int EVIDENCE = 2;
  private static final String READ = "en";

  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.ofEntries(
          words(
              "en",
              "the of and to in a is that for on was with as it by at from he be are this have "
                  + "has said will an but not his they which were who their its had"),
          words(
              "de",
              "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
                  + "auch es an werden aus er hat dass sie nach bei einer"),
          words(
              "fr",
              "de la le et les des en un une du dans est que pour qui sur par au pas plus avec "
                  + "ce il se sont ont cette aux été elle à"),
          words(
              "es",
              "de la que el en y los se del las un por con una su para es al lo como más pero "
                  + "sus ha este fue han o no le"),
          words(
              "pt",
              "de a o que e do da em um para com não uma os no se na por mais as dos como mas "
                  + "foi ao das à seu sua ou são"),
          words(
              "it",
              "di e il la che in un a per è una sono con non del si da le della i dei al nel "
                  + "alla come più anche gli ha lo"),
          words(
              "nl",
              "de het een van en in is dat op te zijn voor met niet die aan er om ook als maar "
                  + "bij door naar uit heeft ze wordt werd"),
          words(
              "sv",
              "och i att det som en på är av för med till den har de inte om ett var från men "
                  + "vid sig kan så efter också"),
          words(
              "da",
              "og i at det er en til af på for med den der som de har ikke et fra var men sig "
                  + "om han vil efter også blev"),
          words(
              "no",
              "og i det er på som en til av for med at har den de ikke et fra var om men seg "
                  + "han vil etter også ble sier"),
          words(
              "fi",
              "ja on ei että se oli hän mutta ovat kun joka myös tai mukaan ole sen olla kuin "
                  + "jos niin vuoden sekä ovat"),
          words(
              "pl",
              "w i na z się do nie że o jest to po przez od za jak ale dla który są oraz już "
                  + "tym tego ma był"),
          words(
              "cs",
              "a v se na je že s o do to z i k za by ale pro jsou podle který jako po jeho bylo "
                  + "také jsem ve"),
          words(
              "hu",
              "a az és hogy nem is egy ez volt meg csak már mint van el de ami azt még pedig "
                  + "vagy szerint után"),
          words(
              "ro",
              "de și în a la cu pe care din o că nu este un pentru mai au sunt ce se al fost "
                  + "prin ca sau"),
          words(
              "hr",
              "i je u na da se za su s od koji će o kako što to nije ne bi iz te ali kao biti"),
          words(
              "tr",
              "ve bir bu da de için ile olarak olan daha çok gibi sonra en kadar ise ne o "
                  + "değil var ancak oldu dedi"),
          words(
              "id",
              "yang dan di dengan untuk pada ini dari dalam tidak itu akan oleh juga ke karena "
                  + "adalah kepada telah sebagai"),
          words(
              "vi",
              "và của là có trong các được cho một không với người đã những này khi để từ "
                  + "cũng theo"),
          words("sw", "ya na wa kwa ni katika za la cha kuwa hiyo huyo wake yake kwamba pia hii"),
          words(
              "ru",
              "и в не на что с по это как из а за к о для от он но его до был также об их "
                  + "заявил года"),
          words(
              "uk",
              "і в на що з не та до у за про як від це для його але є або також їх року під "
                  + "було й"),
          words("bg", "на и в за се да от с е че са по не като с това до беше които при ще"),
          words("sr", "и је у на да се за су од који ће о како што то није не би из"),
          words("ar", "في من على إلى أن عن التي الذي مع هذا هذه كان بين قال ما لا كما بعد"),
          words("fa", "و در به از که این را با است برای آن یک تا هم بر خود می شد کرد"),
          words("ur", "کے کی میں اور ہے سے کو کا نے پر ہیں کہ بھی یہ اس"),
          words("hi", "के में की है और से को का ने पर हैं कि भी यह इस"),
          words("bn", "ও এই করে থেকে না এবং তার জন্য হয় একটি"));

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
          Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.HAN, "zh"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.KHMER, "km"));

  private static final Map<Character.UnicodeScript, List<String>> SHARED_SCRIPTS =
      Map.of(
          Character.UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "sr"),
          Character.UnicodeScript.ARABIC, List.of("ar", "fa", "ur"),
          Character.UnicodeScript.DEVANAGARI, List.of("hi"),
          Character.UnicodeScript.BENGALI, List.of("bn"));

  private static final Set<String> NOT_LATIN =
      Set.of("ru", "uk", "bg", "sr", "ar", "fa", "ur", "hi", "bn");

  private LanguageGuess() {}

  /** The ISO 639-1 code of the language the text is most likely in. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Character.UnicodeScript script = commonestScript(start);
    if (BY_SCRIPT.containsKey(script)) {
      return BY_SCRIPT.getOrDefault(script, UNKNOWN);
    }
    List<String> words = Words.of(start);
    List<String> candidates = SHARED_SCRIPTS.getOrDefault(script, List.of());
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    String best = UNKNOWN;
    double bestShare = words.size() < 20 ? 0 : FEWEST;
    for (String language : FUNCTION_WORDS.keySet().stream().sorted().toList()) {
      boolean candidate =
          candidates.isEmpty() ? !NOT_LATIN.contains(language) : candidates.contains(language);
      double share = candidate ? share(words, language) : 0;
      if (share > bestShare) {
        best = language;
        bestShare = share;
      }
    }
    return candidates.isEmpty() && isUndecided(words, best) ? READ : best;
  }

  private static boolean isUndecided(List<String> words, String best) {
    if (words.size() < 3 || words.size() >= SHORT) {
      return false;
    }
    Set<String> english = FUNCTION_WORDS.getOrDefault(READ, Set.of());
    Set<String> other = FUNCTION_WORDS.getOrDefault(best, Set.of());
    long speaking =
        words.stream().filter(word -> other.contains(word) && !english.contains(word)).count();
    long accented = words.stream().filter(word -> !isPlain(word)).count();
    return (speaking == 0 && accented * 4 < words.size()) || (speaking < EVIDENCE && accented == 0);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static double share(List<String> words, String language) {
    Set<String> common = FUNCTION_WORDS.getOrDefault(language, Set.of());
    return words.stream().filter(common::contains).count() / (double) Math.max(1, words.size());
  }

  /** The script of most letters; kana, however few beside Chinese signs, makes it Japanese. */
  private static Character.UnicodeScript commonestScript(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
    int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana + han > counts.getOrDefault(Character.UnicodeScript.LATIN, 0)) {
      return Character.UnicodeScript.HIRAGANA;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static Map.Entry<String, Set<String>> words(String language, String words) {
    return Map.entry(language, Set.copyOf(List.of(words.split(" ", -1))));
  }
}
