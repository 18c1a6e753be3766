package org.hearsay.eval.speed;

import java.util.List;
import java.util.Random;

/**
 * Made-up news of any length, for measures that need no gold set: sentences of many shapes about
 * ever new people, the same text for the same seed.
 */
public final class NewsText {
  private static final List<String> SENTENCES =
      List.of(
          "The foreign minister of %c said on %d that %n would travel to %p next week.",
          "“We have seen no sign of a retreat,” %n, a spokesman for the army, told %a.",
          "At least %k people were killed and %k wounded when shells hit a market in %p, police said.",
          "%c denied that its troops had crossed the border near %p.",
          "According to %a, two officials familiar with the talks expect a truce by %d.",
          "%n, who has led the opposition since 2014, accused the government of %c of hiding the toll.",
          "About %k troops were moved from %p to the border with %c on %d.",
          "He added that the two sides “will meet again” in %p if the ceasefire holds.",
          "Protesters blocked the road to %p for a third day, and the mayor asked for help.",
          "The United Nations urged %c to let aid trucks into %p.",
          "If %c does not withdraw, the allies could impose new sanctions on its banks, %n warned.",
          "A senior diplomat, who asked not to be named, said the visit to %p had been postponed.",
          "“They fired first,” %n said. “Our soldiers only answered.”",
          "The statement did not say how many prisoners %c would release.",
          "Reuters reported, citing two army officers, that a convoy had left %p before dawn on %d.",
          "%n and %n signed an agreement on grain exports in %p last month.",
          "The president of %c rejected the allegations and called the report a lie.",
          "Rebels took the airport of %p, a claim that the ministry of defence disputes.",
          "She told reporters that %k families had fled to %c since the shelling began.",
          "The court sentenced %n to nine years in prison for planning an attack in %p.");
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Bakari", "Carlos", "Dmitri", "Elena", "Farid", "Goran", "Hana", "Ivan", "Jelena",
          "Karim", "Lucia", "Mehmet", "Nadia", "Omar", "Pavel", "Rosa", "Samir", "Tomas", "Yusuf");
  private static final List<String> FIRST_HALF =
      List.of(
          "Bar", "Kor", "Mal", "Ner", "Oro", "Pet", "Rad", "Sol", "Tar", "Ver", "Zal", "Hol", "Gar",
          "Lin", "Dov", "Fel", "Jun", "Kas", "Mor", "Vas");
  private static final List<String> SECOND_HALF =
      List.of(
          "enko", "ovic", "ani", "dar", "elli", "sson", "ado", "mann", "ides", "ura", "oglu", "ski",
          "bergen", "wati", "iyev", "ama", "quez", "zade", "oto", "ulu");
  private static final List<String> COUNTRIES =
      List.of(
          "Armenia",
          "Kenya",
          "Mali",
          "Russia",
          "Ukraine",
          "Israel",
          "Iran",
          "Turkey",
          "Colombia",
          "India",
          "Pakistan",
          "Sudan",
          "Ethiopia",
          "Serbia",
          "Venezuela",
          "France",
          "Japan");
  private static final List<String> TOWNS =
      List.of(
          "Geneva",
          "Kyiv",
          "Nairobi",
          "Khartoum",
          "Donetsk",
          "Baku",
          "Ankara",
          "Bogota",
          "Lahore",
          "Belgrade",
          "Addis Ababa",
          "Tehran",
          "Gaza City",
          "Odesa",
          "Bamako",
          "Tbilisi",
          "Vienna");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> AGENCIES =
      List.of("Reuters", "state television", "the BBC", "Interfax", "the Associated Press");

  private final Random random;

  private NewsText(long seed) {
    this.random = new Random(seed);
  }

  /** At least so many characters, in paragraphs of one to three sentences. */
  public static String of(int characters, long seed) {
    NewsText news = new NewsText(seed);
    StringBuilder text = new StringBuilder(characters + 400);
    while (text.length() < characters) {
      int sentences = 1 + news.random.nextInt(3);
      for (int i = 0; i < sentences; i++) {
        text.append(i == 0 ? "" : " ").append(news.sentence());
      }
      text.append("\n\n");
    }
    return text.toString().strip();
  }

  private String sentence() {
    String pattern = pick(SENTENCES);
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '%') {
        i++;
        sentence.append(filler(pattern.charAt(i)));
      } else {
        sentence.append(pattern.charAt(i));
      }
    }
    return sentence.toString();
  }

  private String filler(char kind) {
    return switch (kind) {
      case 'n' -> pick(GIVEN) + " " + pick(FIRST_HALF) + pick(SECOND_HALF);
      case 'c' -> pick(COUNTRIES);
      case 'p' -> pick(TOWNS);
      case 'd' -> pick(DAYS);
      case 'a' -> pick(AGENCIES);
      case 'k' -> Integer.toString(2 + random.nextInt(900));
      default -> throw new IllegalStateException("no filler for " + kind);
    };
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
