package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
  private static final String PROSE =
      "The harbour master told reporters on Tuesday that two tankers had left without papers.";
  private static final String SIGNS = "%>}/.#($:.|:[{/&$:!{}?..!;|(,/*>$_!!![<!{]&},!*.|:<+]*.|)!}";

  private final Tokenizer tokenizer = Tokenizer.load();
  private final WordPieces wordPieces = WordPieces.load();

  private List<String> noise(String text) {
    Words words = tokenizer.tokenize(text);
    return Noise.in(words, wordPieces).stream()
        .map(each -> words.span(each.first(), each.end()).text(text))
        .toList();
  }

  @Test
  void signsAreNoise() {
    assertEquals(List.of(SIGNS), noise(SIGNS));
  }

  @Test
  void signsBetweenParagraphsAreNoiseAndTheParagraphsAreNot() {
    assertEquals(List.of(SIGNS, SIGNS), noise(String.join("\n\n", PROSE, SIGNS, PROSE, SIGNS)));
  }

  @Test
  void signsInALineLeaveTheSentencesAroundThemWhole() {
    String quoted = "“" + PROSE + "” " + SIGNS + " “" + PROSE + "”";
    assertEquals(List.of(SIGNS), noise(quoted));
  }

  @Test
  void aFewWordsOfAnotherParagraphAreNotSweptAlong() {
    String told = PROSE.replace("The", "“The").replace(".", ",” she said.");
    assertEquals(List.of(SIGNS), noise(String.join("\n\n", told, SIGNS, "U.S. envoys left.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dead: 12 (2019), 14 (2020), 9 (2021); hurt: 31, 40, 22.",
        "WARSAW, Aug. 3 (AP) -- 6-3, 4-6, 7-5; U.S. 2, N.Z. 1.",
        "Present were Nguyễn Văn Thắng, Gurbanguly Berdimuhamedow, Sviatlana Tsikhanouskaya,"
            + " Abdelmadjid Tebboune, Mswati III, Bidzina Ivanishvili and Žygimantas Pavilionis.",
        "Write to desk@harbour.example or see https://harbour.example/2022/03/04/two-tankers?id=7.",
        "He called it «Мир» (peace), and the ship 平和号.",
        "WHO? WHAT?!! \"NO!\" -- \"YES!\" ... (Applause.)",
      })
  void shortListsNamesAndAddressesAreRead(String line) {
    assertEquals(List.of(), noise(line));
    assertEquals(List.of(), noise(String.join("\n\n", PROSE, line, PROSE)));
  }

  @Test
  void tablesCodeAndOtherScriptsAreNoise() {
    assertEquals(1, noise("2022-03-04,Mali,12,31,13.4521,-7.9999\n".repeat(4).strip()).size());
    assertEquals(1, noise("[{\"id\":12,\"v\":[1,2,{\"k\":null}]},{\"id\":13,\"v\":[]}]").size());
    assertEquals(1, noise("Начальник порта сказал, что два танкера ушли без документов.").size());
  }

  /** What bounds the time of a text, whatever it is. */
  @Test
  void whatIsLeftHasAtMostHalfAPieceACharacter() {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      String text = random(random, 1 + random.nextInt(120), 1 + random.nextInt(200));
      Words words = tokenizer.tokenize(text);
      Words left = words.without(Noise.in(words, wordPieces));
      int pieces = 0;
      for (int[] each : wordPieces.of(left)) {
        pieces += each.length;
      }
      assertTrue(pieces <= 0.5 * text.length() + NoiseSearch.LEAST_EXCESS, pieces + " of " + text);
    }
  }

  private int pieces(Words words) {
    int sum = 0;
    for (int[] each : wordPieces.of(words)) {
      sum += each.length;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me ox be it up is ",
        PROSE + " if (x) { y[i] += 1; } ",
      })
  void aLongTextThatIsMostlyNoLanguageCostsLittleMoreThanProseAndIsReadInPart(String part) {
    String text = part.repeat(120_000 / part.length());
    Words words = tokenizer.tokenize(text);
    int left = pieces(words.without(Noise.in(words, wordPieces)));
    assertTrue(left <= DensestFirst.PIECES_A_CHARACTER * text.length(), left + " pieces");
    assertTrue(left > 0.2 * text.length(), left + " pieces");
  }

  @Test
  void ofALongTextThatIsDenseThroughoutTheBeginningIsRead() {
    String text = "me ox be it up is ".repeat(7_000);
    List<String> left = noise(text);
    assertEquals(1, left.size());
    assertTrue(text.strip().endsWith(left.get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gurbanguly Berdimuhamedow, Sviatlana Tsikhanouskaya, Abdelmadjid Tebboune, Nguyễn Thắng\n",
        "Tlie harb0ur rnaster to1d reporters on Tuesdav that hvo tankers liad Ieft.\n\n",
        "Aye, the wee harbour maister telt us yon twa boats wis awa', an' naebody kens whaur.\n\n",
      })
  void namesMisprintsAndDialectAreReadInAnyReportOfUsualLength(String line) {
    assertEquals(List.of(), noise(line.repeat(20_000 / line.length())));
  }

  @Test
  void aLongListOfNamesInALongReportIsRead() {
    String names = "Gurbanguly Berdimuhamedow, Sviatlana Tsikhanouskaya, Bidzina Ivanishvili\n";
    String prose = (PROSE + "\n\n").repeat(500);
    assertEquals(List.of(), noise(prose + names.repeat(200) + "\n" + prose));
    assertEquals(List.of(), noise(prose.repeat(3).toUpperCase(Locale.ROOT)));
  }

  private static String random(Random random, int signs, int letters) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 5_000) {
      for (int i = random.nextInt(signs); i > 0; i--) {
        text.append((char) (33 + random.nextInt(15)));
      }
      for (int i = random.nextInt(letters); i > 0; i--) {
        text.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  @Test
  void theOtherWordsKeepTheirPlacesAndTheirParagraphs() {
    String text = PROSE + " " + SIGNS + " Nobody was hurt.\n\nRain is due.";
    Words words = tokenizer.tokenize(text);
    Words left = words.without(Noise.in(words, wordPieces));
    int nobody = text.indexOf("Nobody");
    int at = 0;
    while (left.begin(at) < nobody) {
      at++;
    }
    assertEquals("Nobody", left.token(at));
    assertTrue(left.startsParagraph(at));
    assertEquals("Rain", left.token(left.paragraphEnd(at)));
    assertEquals(0, left.paragraphStart(at - 1));
  }
}
